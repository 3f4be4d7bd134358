"""Brings the tables up to date, once, however many processes start at the same moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect, text

from frontdesk.settings import Settings
from frontdesk.store import (  # noqa: F401  (it knows every table)
    audit_tables,
    chat_tables,
    mail_tables,
    notice_tables,
    people_tables,
    recording_tables,
    ticket_tables,
    turn_tables,
)
from frontdesk.store.db import Store, connect, locked
from frontdesk.store.tables import HEAD

LOCK = 7_265_837_104


def migrate(settings: Settings) -> None:
    """Run the migrations that are missing. Costs one query when there are none."""
    store = connect(settings)
    try:
        if revision(store) != HEAD:
            with _only_one(store) as connection:
                config = configuration()
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
    finally:
        store.close()


def revision(store: Store) -> str | None:
    """The last migration that was run, None on an empty database."""
    with store.engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
        return found


def configuration() -> Config:
    """Alembic's settings: the migrations lie inside the package, so that they are installed with it."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


@contextmanager
def _only_one(store: Store) -> Iterator[Connection]:
    if store.sqlite:
        with locked(store.home / "locks" / "migrate.lock"), store.engine.begin() as connection:
            yield connection
        return
    with store.engine.begin() as connection:
        connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": LOCK})
        yield connection
