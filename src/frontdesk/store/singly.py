"""What one process of several does at a time: names, each held by one process, in PostgreSQL.

They are held by a connection of the process's own (advisory locks), as many as it likes. Whoever dies lets go
at once, a machine that falls silent within some fifteen seconds. With SQLite there is one machine, on which
`serve` starts each part once (`app.lock`): no process has to ask there.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from threading import Lock
from typing import Any

import psycopg

from frontdesk.store.db import Store

WITHIN = 5
"""Seconds for a connection to come about."""
ALIVE = {"idle": 5, "interval": 3, "count": 3}
"""When, how often (seconds) and how many times a silent other side is asked before it is given up."""


class Singly:
    """The names this process holds. Safe to share between threads; nothing waits for a name."""

    def __init__(self, store: Store) -> None:
        self._engine = store.engine
        self._guard = Lock()
        self._link: psycopg.Connection[Any] | None = None
        self._held: set[str] = set()

    def take(self, name: str) -> bool:
        """Whether the name is this caller's now. psycopg.Error when the database does not answer."""
        with self._guard:
            if name in self._held:
                return False
            try:
                taken = self._asked(_TAKE, name)
            except psycopg.OperationalError:
                taken = self._asked(_TAKE, name)  # an old connection may have died meanwhile
            if taken:
                self._held.add(name)
            return taken

    def held(self, name: str) -> bool:
        """Whether it is still ours: no longer when the database lost the connection that held it."""
        with self._guard:
            try:
                return name in self._held and self._asked(_HERE, name)
            except psycopg.Error:
                return False

    def leave(self, name: str) -> None:
        """Let others have it. What was lost with its connection need not be left."""
        with self._guard:
            if name not in self._held:
                return
            self._held.discard(name)
            try:
                self._asked(_LEAVE, name)
            except psycopg.Error:
                return  # the connection is closed, and whatever it held is free

    def close(self) -> None:
        """Leave everything: it is free when this returns, not when the database notices who has gone."""
        with self._guard:
            if self._link is not None:
                with suppress(psycopg.Error):
                    self._link.execute(_LEAVE_ALL)
            self._lose()

    def _asked(self, statement: str, name: str) -> bool:
        """The answer. On an error the connection is closed, and everything it held is lost."""
        try:
            if self._link is None:
                self._link = self._connected()
            row = self._link.execute(statement, {"n": number(name)}).fetchone()
        except psycopg.Error:
            self._lose()
            raise
        return bool(row and row[0])

    def _connected(self) -> psycopg.Connection[Any]:
        arguments, named = self._engine.dialect.create_connect_args(self._engine.url)
        ours = {f"keepalives_{name}": value for name, value in ALIVE.items()}
        named = {**named, **ours, "connect_timeout": WITHIN, "tcp_user_timeout": WITHIN * 1000}
        link: psycopg.Connection[Any] = psycopg.connect(*arguments, **named, autocommit=True)
        for name, value in ALIVE.items():
            link.execute(f"SET tcp_keepalives_{name} = {value}")
        return link

    def _lose(self) -> None:
        self._held.clear()
        if self._link is not None:
            self._link.close()
            self._link = None


_TAKE = "SELECT pg_try_advisory_lock(%(n)s)"
_LEAVE = "SELECT pg_advisory_unlock(%(n)s)"
_LEAVE_ALL = "SELECT pg_advisory_unlock_all()"
_HERE = "SELECT %(n)s IS NOT NULL"


def number(name: str) -> int:
    """The lock's number that stands for the name."""
    return int.from_bytes(sha256(b"singly " + name.encode()).digest()[:8], signed=True)


def singly(store: Store) -> Singly | None:
    """Where several processes hold names; None where there is one process of each kind."""
    return None if store.sqlite else Singly(store)
