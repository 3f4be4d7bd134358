"""The database: SQLite in the state folder by default, PostgreSQL by one setting."""

from __future__ import annotations

import fcntl
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.orm import Session

from frontdesk.errors import BadInput
from frontdesk.settings import Settings
from frontdesk.store.columns import keys_of, lock
from frontdesk.store.sealing import Keyring, keyring

STRIPES = 1024
POSTGRES = {"postgres", "postgresql", "postgresql+psycopg"}


class Store:
    """One process's way to the database. Safe to share between threads, not across a fork."""

    def __init__(self, engine: Engine, home: Path) -> None:
        self.engine = engine
        self.home = home
        self._writer = engine.execution_options(writes=True)

    @property
    def sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @property
    def keys(self) -> Keyring:
        """What personal columns are encrypted with."""
        return keys_of(self.engine.dialect)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session to look things up in."""
        with Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session that commits at the end of the block, or not at all when the block raises."""
        with Session(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def alone(self, name: str) -> Iterator[bool]:
        """Whether this block is the only one, among all threads and processes, to hold `name` now.

        Held by the kernel (SQLite) or by a database connection (PostgreSQL), so that a holder that dies
        lets go at once. It never waits.
        """
        number = _number(name)
        with self._file(number) if self.sqlite else self._advisory(number) as held:
            yield held

    def in_turn(self, session: Session, name: str) -> None:
        """Wait until no other writing session has called this with `name`; let go when the session ends.

        SQLite's writers are one at a time anyway.
        """
        if not self.sqlite:
            session.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": _number(f"turn {name}")})

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    @contextmanager
    def _file(self, number: int) -> Iterator[bool]:
        with locked(self.home / "locks" / f"{number % STRIPES}.lock", wait=False) as held:
            yield held

    @contextmanager
    def _advisory(self, number: int) -> Iterator[bool]:
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            held = bool(connection.scalar(text("SELECT pg_try_advisory_lock(:n)"), {"n": number}))
            try:
                yield held
            finally:
                if held:
                    connection.execute(text("SELECT pg_advisory_unlock(:n)"), {"n": number})


def _number(name: str) -> int:
    """What PostgreSQL's advisory locks have for names."""
    return int.from_bytes(sha256(name.encode()).digest()[:8], signed=True)


@contextmanager
def locked(path: Path, *, wait: bool = True) -> Iterator[bool]:
    """Hold the lock file `path`; without `wait`, whether it could be had."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        yield True
    except BlockingIOError:
        yield False
    finally:
        os.close(descriptor)


def address(settings: Settings) -> URL:
    """The database's address, with the driver we use; BadInput for any other kind of database."""
    try:
        url = make_url(settings.database_url)
    except (ArgumentError, ValueError) as error:
        raise BadInput("DB_URL is not an address such as postgresql://user:password@host/name") from error
    if url.drivername in POSTGRES:
        return url.set(drivername="postgresql+psycopg")
    if url.drivername == "sqlite" and url.database and url.database != ":memory:":
        return url
    raise BadInput(
        f"DB_URL names {url.drivername}: use postgresql://user:password@host/name, or sqlite:////path/to.db"
    )


def connect(settings: Settings) -> Store:
    """The database as it is, without bringing its tables up to date."""
    url = address(settings)
    if url.drivername == "sqlite":
        Path(str(url.database)).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(url, hide_parameters=True)  # errors go to logs, and values are personal
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        within = {"connect_timeout": 5}
        engine = create_engine(url, pool_pre_ping=True, hide_parameters=True, connect_args=within)
    lock(engine, keyring(settings))
    return Store(engine, settings.home)


def open_store(settings: Settings) -> Store:
    """The database, its tables up to date."""
    from frontdesk.store.migrate import migrate

    migrate(settings)
    return connect(settings)


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """WAL lets readers and one writer work at once; FULL keeps what was committed through a power cut."""
    connection.isolation_level = None
    for pragma in ("busy_timeout=15000", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}").close()
    _into_wal(connection)


def _into_wal(connection: Any) -> None:
    """Of several that turn a new file to WAL at the same moment SQLite refuses all but one at once, whatever
    the time-out for a busy file is: whoever is refused looks again."""
    until = time.monotonic() + 15.0
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL").close()
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(0.02)


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes its place at the start: upgrading a reader's lock fails instead of waiting."""
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
