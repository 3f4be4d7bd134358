"""Where a process's errors stop: one clear line, and the rest in the log."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from frontdesk.app.logs import to_files
from frontdesk.config.document import Invalid
from frontdesk.errors import FrontdeskError

log = logging.getLogger(__name__)


def line_for(error: Exception) -> str:
    """What to tell a person about `error`, in one line. What nobody foresaw is written to the error log."""
    if isinstance(error, FrontdeskError):
        log.info("%s: %s", error.code, error)
        return _first(error) if isinstance(error, Invalid) else " ".join(str(error).split())
    if reason := _database(error):
        return f"the database cannot be used: {reason} (see DB_URL)."
    where = error_log()
    try:
        to_files(where.parent.parent)
        log.error("unexpected", exc_info=error)
    except OSError as trouble:
        home = where.parent.parent
        return (
            f"{_named(error)}. Nothing can be written under {home} ({trouble.strerror}): "
            "set FRONTDESK_HOME to a folder of yours."
        )
    return f"something went wrong that should not have: {_named(error)}. The details are in {where}."


def error_log() -> Path:
    """The file that unexpected errors are written to, known even when the settings cannot be read."""
    return Path(os.environ.get("FRONTDESK_HOME") or "var") / "logs" / "error.log"


def _database(error: Exception) -> str:
    """Why the database refuses, when that is the error; its driver's first line, without any address."""
    from sqlalchemy.exc import InterfaceError, OperationalError  # slow to import, and rarely needed

    if not isinstance(error, OperationalError | InterfaceError):
        return ""
    log.error("the database", exc_info=error)
    return str(error.orig).splitlines()[0]


def _named(error: Exception) -> str:
    return " ".join(f"{type(error).__name__}: {error}".rstrip(": ").split())[:300]


def _first(error: Invalid) -> str:
    more = len(error.problems) - 1
    return f"{error.problems[0]}" + (f" (and {more} more: `frontdesk check` lists them)" if more else "")
