"""Questions to the SQLite file. It has no roles: each table and function is asked for, and refused here."""

from __future__ import annotations

import math
import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any
from urllib.parse import quote

from frontdesk.store.analysing import LONGEST, Answer, Limits, Value, refused, too_long
from frontdesk.store.views import VIEWS

LOOK_EVERY = 20_000
"""Steps of SQLite's machine between two looks at the clock; some milliseconds."""
CELL = 100_000
"""Bytes that one value, and so any text on the way to it, may have."""
CEILINGS = {
    sqlite3.SQLITE_LIMIT_LENGTH: CELL,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 4 * LONGEST,
    sqlite3.SQLITE_LIMIT_COLUMN: 200,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 100,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
}
FUNCTIONS = frozenset(
    (
        *("abs", "avg", "ceil", "ceiling", "char", "coalesce", "concat", "concat_ws", "count"),
        *("cume_dist", "current_date", "current_time", "current_timestamp", "date", "datetime"),
        *("dense_rank", "exp", "first_value", "floor", "glob", "group_concat", "hex", "ifnull", "iif"),
        *("instr", "julianday", "lag", "last_value", "lead", "length", "like", "ln", "log", "log10"),
        *("log2", "lower", "max", "min", "mod", "nth_value", "ntile", "nullif", "octet_length"),
        *("percent_rank", "pow", "power", "quote", "rank", "replace", "round", "row_number", "sign"),
        *("sqrt", "strftime", "string_agg", "substr", "substring", "sum", "time", "timediff", "total"),
        *("trunc", "typeof", "unicode", "unixepoch", "upper"),
    )
)
"""What counts, cuts and compares. None reads files, changes anything or tells of the machine, and none takes
long over one value: SQLite looks at the clock between steps only, and `printf` may count to two thousand
million in one."""


def ask(path: str, sql: str, limits: Limits) -> Answer:
    """Answer it from the file, opened for reading only."""
    until = time.monotonic() + limits.seconds
    try:
        with closing(_opened(path)) as connection:
            connection.set_progress_handler(lambda: time.monotonic() > until, LOOK_EVERY)
            cursor = connection.execute(sql)
            if cursor.description is None:
                raise refused("it is no SELECT")
            columns = tuple(str(one[0]) for one in cursor.description)
            rows, cut = _taken(cursor, limits)
            return Answer(columns, rows, cut)
    except sqlite3.Error as error:
        if time.monotonic() > until:
            raise too_long(limits) from error
        raise refused(error) from error


def _opened(path: str) -> sqlite3.Connection:
    """The views and nothing else.

    Tables are read only from inside views whose names nobody can guess: SQLite names the view that a read
    comes from, but a `WITH` in the question may give its own part any name.
    """
    connection = sqlite3.connect(f"file:{quote(path)}?mode=ro", uri=True, isolation_level=None)
    connection.execute("PRAGMA busy_timeout=5000")
    inner = {name: f"{name}_{secrets.token_hex(16)}" for name in VIEWS}
    for name, view in VIEWS.items():
        connection.execute(f"CREATE TEMP VIEW {inner[name]} AS {view.select('main.')}")
        connection.execute(f"CREATE TEMP VIEW {name} AS SELECT * FROM {inner[name]}")  # noqa: S608
    connection.execute("PRAGMA query_only=ON")
    for which, most in CEILINGS.items():
        connection.setlimit(which, most)
    tables = {name.lower() for (name,) in connection.execute("SELECT name FROM main.sqlite_schema")}
    connection.set_authorizer(_Guard(frozenset(inner.values()), tables))
    return connection


class _Guard:
    """Says to SQLite what a question may touch."""

    def __init__(self, inner: frozenset[str], tables: set[str]) -> None:
        self._inner = inner
        self._views = inner | set(VIEWS)
        self._hidden = tables - {view.table for view in VIEWS.values()}

    def __call__(
        self, action: int, first: str | None, second: str | None, base: str | None, source: str | None
    ) -> int:
        if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_RECURSIVE):
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_READ and self._may_read(first, second, base, source):
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_FUNCTION and str(second).lower() in FUNCTIONS:
            return sqlite3.SQLITE_OK
        return sqlite3.SQLITE_DENY

    def _may_read(self, table: str | None, column: str | None, base: str | None, source: str | None) -> bool:
        if base == "temp":
            return table in self._views
        if column == "":  # nothing but rows: so come `count(*)` of a view, and parts of the question itself
            name = str(table).lower()
            return name not in self._hidden and not name.startswith(("sqlite_", "pragma_"))
        return base == "main" and source in self._inner


def _taken(cursor: sqlite3.Cursor, limits: Limits) -> tuple[tuple[tuple[Value, ...], ...], bool]:
    rows: list[tuple[Value, ...]] = []
    size = 0
    for row in _plain(cursor):
        size += sum(len(value) if isinstance(value, str) else 8 for value in row)
        if len(rows) == limits.rows or size > limits.size:
            return tuple(rows), True
        rows.append(row)
    return tuple(rows), False


def _plain(cursor: sqlite3.Cursor) -> Iterator[tuple[Value, ...]]:
    for row in cursor:
        yield tuple(_value(one) for one in row)


def _value(one: Any) -> Value:
    if isinstance(one, bytes):
        return one.hex()
    if isinstance(one, float) and not math.isfinite(one):
        return str(one)
    return one  # type: ignore[no-any-return]
