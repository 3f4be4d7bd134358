"""Questions to PostgreSQL, under the role that may read the views and nothing else."""

from __future__ import annotations

import json
import time
from contextlib import closing

import psycopg
from psycopg.errors import QueryCanceled
from pydantic import SecretStr

from frontdesk.errors import BadInput, Code, ProviderError
from frontdesk.settings import Settings
from frontdesk.store.analysing import Answer, Limits, Value, refused, too_long
from frontdesk.store.db import address

VARIABLE = "ANALYTICS_DB_URL"
FULL = "too many connections"
ADMITTED_WITHIN = 1.0

CAREFUL = """
SELECT set_config('statement_timeout', $1, true), set_config('lock_timeout', $1, true),
    set_config('TimeZone', 'UTC', true)
"""
TOO_STRONG = """
SELECT 'has rights over the server' FROM pg_roles WHERE rolname = session_user
    AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls)
UNION ALL SELECT 'is a member of ' || roleid::regrole FROM pg_auth_members
    WHERE member = (SELECT oid FROM pg_roles WHERE rolname = session_user)
UNION ALL SELECT 'may read or change ' || c.oid::regclass FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
    AND n.nspname NOT LIKE 'pg\\_t%'
    AND (has_any_column_privilege(c.oid, 'SELECT, INSERT, UPDATE')
        OR has_table_privilege(c.oid, 'DELETE, TRUNCATE'))
LIMIT 1
"""
"""What the role may do that it should not: then nothing else would hold a question back."""
HEADS = "SELECT * FROM (\n{}\n) AS frontdesk_row LIMIT 0"
ROWS = """
SELECT CASE WHEN size <= $2 THEN line END FROM (
    SELECT line, sum(octet_length(line)) OVER (ROWS UNBOUNDED PRECEDING) AS size FROM (
        SELECT to_json(frontdesk_row)::text AS line FROM (
{}
        ) AS frontdesk_row LIMIT $1
    ) AS lines
) AS sized
"""
"""As a part of ours a question can be nothing but a SELECT; its rows are counted before they are sent."""


def ask(database: SecretStr, sql: str, limits: Limits) -> Answer:
    """Answer it in a transaction that can only read and is never committed, over a connection of its own."""
    with closing(_connected(database)) as connection, psycopg.RawCursor(connection) as cursor:
        try:
            cursor.execute(CAREFUL, [f"{max(1, round(limits.seconds * 1000))}ms"])
            _check_role(cursor)
            cursor.execute(_text(HEADS, sql), prepare=True)  # prepared, so that it is one statement
            columns = tuple(one.name for one in cursor.description or ())
            cursor.execute(_text(ROWS, sql), [limits.rows + 1, limits.size])
            lines = [line for (line,) in cursor]
        except QueryCanceled as error:
            raise too_long(limits) from error
        except psycopg.Error as error:
            raise refused(str(error).partition("\n")[0]) from error
    rows = tuple(_row(line) for line in lines[: limits.rows] if line is not None)
    return Answer(columns, rows, len(rows) < len(lines))


def _connected(database: SecretStr) -> psycopg.Connection:
    try:
        url = address(Settings(database=database))
    except BadInput:
        url = None
    if url is None or url.drivername == "sqlite":
        raise BadInput(f"{VARIABLE} is not an address such as postgresql://user:password@host/name")
    plain = url.set(drivername="postgresql").render_as_string(hide_password=False)
    try:
        connection = _admitted(plain)
    except psycopg.Error as error:
        reason = (str(error).splitlines() or ["no answer"])[0]
        raise ProviderError(
            f"the database cannot be used: {reason} (see {VARIABLE})", code=Code.DATABASE_UNAVAILABLE
        ) from error
    connection.read_only = True
    return connection


def _admitted(plain: str) -> psycopg.Connection:
    """The role may have few connections at once, and those that were closed leave a moment later."""
    until = time.monotonic() + ADMITTED_WITHIN
    while True:
        try:
            return psycopg.connect(plain, connect_timeout=5, application_name="frontdesk analytics")
        except psycopg.OperationalError as error:
            if FULL not in str(error) or time.monotonic() > until:
                raise
        time.sleep(0.1)


def _check_role(cursor: psycopg.RawCursor) -> None:
    if found := cursor.execute(TOO_STRONG).fetchone():
        raise BadInput(
            f"the role in {VARIABLE} {found[0]}, so it would not hold a question back:"
            " make one by `frontdesk analytics role`"
        )


def _text(around: str, sql: str) -> str:
    return around.format(sql.strip().rstrip(";"))


def _row(line: str) -> tuple[Value, ...]:
    """The values in the columns' order; two columns may have one name."""
    row: _Pairs = json.loads(line, object_pairs_hook=_Pairs)
    return tuple(_value(value) for _, value in row.pairs)


class _Pairs(dict[str, object]):
    """An object whose names need not differ."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        self.pairs = pairs


def _value(value: object) -> Value:
    if value is None or isinstance(value, str | int | float):
        return value
    return json.dumps(value, ensure_ascii=False)
