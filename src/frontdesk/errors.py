"""Everything that can go wrong, in six classes.

The docstring is the message a person reads when none is given. Whether a retry can help is decided where
the error is raised (`permanent`), and so is whether the service wants nothing to do with us (`refused`: 403,
by region or rights) or names the time of the next try (`retry_after`). The HTTP status belongs to the class,
and so does the `code` by which programs tell errors apart, unless one is given. Three edges catch these:
realtime, postcall and api; cli turns them into exit codes.
"""

from __future__ import annotations

from enum import StrEnum
from inspect import cleandoc
from typing import Self


class Code(StrEnum):
    """What went wrong, by a name that never changes: in answers of the API, in logs, in JSON on the console.

    Each says what it means, and what can be done about it.
    """

    meaning: str

    def __new__(cls, name: str, meaning: str) -> Self:
        made = str.__new__(cls, name)
        made._value_ = name
        made.meaning = meaning
        return made

    BAD_INPUT = "BAD_INPUT", "What was sent does not fit; the message says what and where. Mend it."
    UNAUTHORIZED = "UNAUTHORIZED", "A key is needed, or it is a wrong one."
    REFUSED = "REFUSED", "It is not allowed here."
    NOT_FOUND = "NOT_FOUND", "There is nothing by that name."
    CONFLICT = "CONFLICT", "It is there already, or somebody else has it."
    TOO_MANY_REQUESTS = "TOO_MANY_REQUESTS", "Others are first: try again in a moment."
    INTERNAL_ERROR = "INTERNAL_ERROR", "A mistake of ours; the error log has it."
    DATABASE_UNAVAILABLE = "DATABASE_UNAVAILABLE", "The database does not answer: try again in a moment."
    PROVIDER_FAILED = "PROVIDER_FAILED", "An outside service did not answer as it should: try again."
    AI_SERVICE_UNAVAILABLE = (
        "AI_SERVICE_UNAVAILABLE",
        "No language model answered in time. Conversations go on from knowledge and scenarios alone.",
    )
    VECTOR_SEARCH_FAILED = (
        "VECTOR_SEARCH_FAILED",
        "The knowledge index does not answer: is `frontdesk serve` running, and its Qdrant server?",
    )
    KNOWLEDGE_NOT_FOUND = (
        "KNOWLEDGE_NOT_FOUND",
        "Nothing that is known answers it, or there is no such document.",
    )
    PROMPT_BUILDING_FAILED = (
        "PROMPT_BUILDING_FAILED",
        "What the language model was to be told could not be put together, or is too long: shorten the"
        " bot's scenarios. The answer is made without a model.",
    )


class FrontdeskError(Exception):
    """Something went wrong."""

    status = 500
    code = Code.INTERNAL_ERROR
    permanent = False
    refused = False
    retry_after = 0.0
    """Seconds that the service wants to be left alone; 0 where it says nothing of that."""

    def __init__(
        self,
        message: str | None = None,
        *,
        permanent: bool | None = None,
        refused: bool | None = None,
        retry_after: float | None = None,
        code: Code | None = None,
    ) -> None:
        super().__init__(message or cleandoc(self.__doc__ or ""))
        if code is not None:
            self.code = code
        if permanent is not None:
            self.permanent = permanent
        if refused is not None:
            self.refused = refused
        if retry_after is not None:
            self.retry_after = retry_after


class BadInput(FrontdeskError):
    """The input is not valid."""

    status = 422
    code = Code.BAD_INPUT
    permanent = True


class ProviderError(FrontdeskError):
    """An outside service did not answer as it should."""

    status = 502
    code = Code.PROVIDER_FAILED


class NotFound(FrontdeskError):
    """There is nothing by that name."""

    status = 404
    code = Code.NOT_FOUND
    permanent = True


class Conflict(FrontdeskError):
    """It is already there, or somebody else has it."""

    status = 409
    code = Code.CONFLICT
    permanent = True


class Refused(FrontdeskError):
    """This is not allowed here."""

    status = 403
    code = Code.REFUSED
    permanent = True
