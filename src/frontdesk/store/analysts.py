"""The role on PostgreSQL that may read the views for analytics, for a moment each time, and nothing else."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

import psycopg.errors
from psycopg.sql import SQL, Composable, Identifier, Literal

from frontdesk.errors import BadInput, Refused
from frontdesk.settings import Settings
from frontdesk.store.db import address, open_store
from frontdesk.store.views import VIEWS

REFUSALS = (psycopg.errors.InsufficientPrivilege, psycopg.errors.ReadOnlySqlTransaction)
NAME = "frontdesk_analytics"
CONNECTIONS = 5
"""At once; the rest of the server's stay for calls."""


@dataclass(frozen=True, slots=True)
class Analyst:
    """A role to make: the statements, and the address to ask under it (it holds the password)."""

    statements: tuple[str, ...]
    address: str


def planned(settings: Settings, name: str = NAME, seconds: float = 5.0) -> Analyst:
    """The role, with a new password; nothing is done yet. BadInput on SQLite, which has no roles."""
    if not re.fullmatch(r"[a-z_][a-z0-9_]{0,62}", name) or name.startswith("pg_"):
        raise BadInput("--name: a role is named with small Latin letters, digits and _, such as " + NAME)
    url = address(settings)
    if url.drivername == "sqlite":
        raise BadInput("SQLite has no roles and needs none: `frontdesk analytics query` reads only the views")
    password = secrets.token_hex(24)
    mine = url.set(drivername="postgresql", username=name, password=password)
    made = _statements(Identifier(name), password, str(url.database), seconds)
    return Analyst(tuple(one.as_string(None) for one in made), mine.render_as_string(hide_password=False))


def make(settings: Settings, analyst: Analyst) -> None:
    """Make the role, or give it this password and these rights anew. Refused where DB_URL's may not."""
    store = open_store(settings)
    try:
        with store.engine.begin() as connection:
            for statement in analyst.statements:
                connection.exec_driver_sql(statement.replace("%", "%%"))
    except Exception as error:
        if not isinstance(cause := getattr(error, "orig", None), REFUSALS):
            raise
        raise Refused(
            f"the role in DB_URL may not make another: {str(cause).splitlines()[0]}."
            " Have the server's keeper run what --print shows"
        ) from error
    finally:
        store.close()


def _statements(name: Identifier, password: str, database: str, seconds: float) -> Sequence[Composable]:
    views = SQL(", ").join(map(Identifier, VIEWS))
    default = SQL("ALTER ROLE {} SET {} = {}")
    settings = {
        "default_transaction_read_only": "on",
        "statement_timeout": f"{max(1, round(seconds * 1000))}ms",
        "lock_timeout": "1s",
        "idle_in_transaction_session_timeout": "60s",
    }
    return (
        SQL("DO $$ BEGIN CREATE ROLE {}; EXCEPTION WHEN duplicate_object THEN NULL; END $$").format(name),
        SQL("ALTER ROLE {} WITH LOGIN PASSWORD {} CONNECTION LIMIT {}").format(
            name, Literal(password), Literal(CONNECTIONS)
        ),
        *(default.format(name, Identifier(key), Literal(value)) for key, value in settings.items()),
        SQL("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}").format(name),
        SQL("GRANT CONNECT ON DATABASE {} TO {}").format(Identifier(database), name),
        SQL("GRANT USAGE ON SCHEMA public TO {}").format(name),
        SQL("GRANT SELECT ON {} TO {}").format(views, name),
    )
