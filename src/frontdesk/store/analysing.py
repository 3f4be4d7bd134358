"""Questions in SQL from people and programs that may see figures and nothing else.

Whatever the text says, it runs alone, reads only the views of `views`, changes nothing, and is stopped after
so many seconds, rows and characters. On PostgreSQL a role of its own sees to that (`analysts`), which
`ANALYTICS_DB_URL` names; on SQLite, which has no roles, the engine asks us about each table and function.
"""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.errors import BadInput
from frontdesk.settings import Settings
from frontdesk.store.db import address, open_store
from frontdesk.store.views import VIEWS

ROWS, MOST_ROWS = 1000, 10_000
SECONDS, MOST_SECONDS = 5.0, 60.0
LONGEST = 20_000
"""Characters of a question."""

Value = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Limits:
    """What a question may cost: seconds of work, rows of answer, characters of all rows together."""

    seconds: float = SECONDS
    rows: int = ROWS
    size: int = 10_000_000


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows under their columns; `cut`: there are more than may be shown. Times are UTC, in ISO 8601."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    cut: bool


def ask(settings: Settings, sql: str, limits: Limits | None = None) -> Answer:
    """Answer one SELECT. BadInput says what is wrong with it, and what it may read."""
    limits = limits or Limits()
    _check(sql, limits)
    if settings.analytics_database is not None:
        from frontdesk.store import asking_postgres

        return asking_postgres.ask(settings.analytics_database, sql, limits)
    url = address(settings)
    if url.drivername != "sqlite":
        raise BadInput(
            "PostgreSQL is asked under a role that may read the views and nothing else:"
            " `frontdesk analytics role` makes it, and prints what to set ANALYTICS_DB_URL to"
        )
    from frontdesk.store import asking_sqlite

    open_store(settings).close()
    return asking_sqlite.ask(str(url.database), sql, limits)


def refused(why: object) -> BadInput:
    """What is said of a question that cannot be answered."""
    return BadInput(f"the question cannot be answered: {why}. What can be read: {', '.join(VIEWS)}")


def too_long(limits: Limits) -> BadInput:
    """What is said of a question that took more than its time."""
    return BadInput(f"the question took longer than {limits.seconds:g} s and was stopped: ask for less")


def _check(sql: str, limits: Limits) -> None:
    if not sql.strip():
        raise BadInput('ask something: "SELECT count(*) FROM report_conversations"')
    if len(sql) > LONGEST or "\0" in sql:
        raise BadInput(f"a question is text of at most {LONGEST} characters")
    if not 0 < limits.seconds <= MOST_SECONDS:
        raise BadInput(f"seconds are more than 0 and at most {MOST_SECONDS:g}")
    if not 0 < limits.rows <= MOST_ROWS:
        raise BadInput(f"rows are more than 0 and at most {MOST_ROWS}")
