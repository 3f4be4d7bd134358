"""A calendar in memory, for tests and for trying things out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from frontdesk.errors import ProviderError
from frontdesk.providers.calendars.base import Event


class Memory:
    """`held` is what is in it, by uid; `broken` makes every request fail."""

    name = "fake"
    writable = True

    def __init__(self) -> None:
        self.held: dict[str, Event] = {}
        self.broken = False
        self.written = 0

    def events(self, since: datetime, until: datetime) -> list[Event]:
        """As the protocol says."""
        self._answer()
        return [one for one in self.held.values() if one.start < until and since < one.end]

    def put(self, event: Event) -> None:
        """As the protocol says."""
        self._answer()
        self.held[event.uid] = event
        self.written += 1

    def delete(self, uid: str) -> None:
        """As the protocol says."""
        self._answer()
        self.held.pop(uid, None)

    def close(self) -> None:
        """Nothing is open."""

    def _answer(self) -> None:
        if self.broken:
            raise ProviderError("fake: 503")


def build(options: Mapping[str, Any]) -> Memory:
    """An empty one."""
    return Memory()
