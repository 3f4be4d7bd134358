"""A real CalDAV server as a process of its own, with one user and one calendar, in a folder of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.chaos_calendar import PASSWORD, USER, calendar_server

__all__ = ["PASSWORD", "USER", "radicale"]


@contextmanager
def radicale(folder: Path) -> Iterator[str]:
    """The address of the calendar, until the block ends."""
    with calendar_server(folder) as server:
        yield server.url
