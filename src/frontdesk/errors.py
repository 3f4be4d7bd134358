"""Everything that can go wrong, in six classes.

The docstring is the message a person reads when none is given. Whether a retry can help is decided where
the error is raised (`permanent`), and so is whether the service wants nothing to do with us (`refused`: 403,
by region or rights). The HTTP status belongs to the class. Three edges catch these: realtime, postcall and
api; cli turns them into exit codes.
"""

from __future__ import annotations

from inspect import cleandoc


class FrontdeskError(Exception):
    """Something went wrong."""

    status = 500
    permanent = False
    refused = False

    def __init__(
        self, message: str | None = None, *, permanent: bool | None = None, refused: bool | None = None
    ) -> None:
        super().__init__(message or cleandoc(self.__doc__ or ""))
        if permanent is not None:
            self.permanent = permanent
        if refused is not None:
            self.refused = refused


class BadInput(FrontdeskError):
    """The input is not valid."""

    status = 422
    permanent = True


class ProviderError(FrontdeskError):
    """An outside service did not answer as it should."""

    status = 502


class NotFound(FrontdeskError):
    """There is nothing by that name."""

    status = 404
    permanent = True


class Conflict(FrontdeskError):
    """It is already there, or somebody else has it."""

    status = 409
    permanent = True


class Refused(FrontdeskError):
    """This is not allowed here."""

    status = 403
    permanent = True
