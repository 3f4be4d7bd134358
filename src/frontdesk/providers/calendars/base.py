"""What every calendar offers. Called by workers, so nothing here is a coroutine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

OURS = "@frontdesk"
"""What the uid of an event ends in that we wrote."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event, or one occurrence of a repeated one. `start` and `end` are aware and in UTC.

    `uid` is iCalendar's (RFC 5545, 3.8.4.7), `sequence` how often it was changed. `busy` is whether it keeps
    somebody from doing something else. `attendee` is an e-mail address to invite, or empty.
    """

    uid: str
    start: datetime
    end: datetime
    title: str = ""
    description: str = ""
    sequence: int = 0
    busy: bool = True
    attendee: str = ""

    @property
    def ours(self) -> bool:
        """Whether we wrote it."""
        return self.uid.endswith(OURS)


class CalendarProvider(Protocol):
    """One calendar of one person or thing. Every method raises ProviderError when the service fails."""

    name: str
    writable: bool

    def events(self, since: datetime, until: datetime) -> Sequence[Event]:
        """What lies between the two, repeated events one by one."""

    def put(self, event: Event) -> None:
        """Write the event, or replace the one of the same uid. Twice is as once."""

    def delete(self, uid: str) -> None:
        """Take it out; nothing when it is not there."""

    def close(self) -> None:
        """Let go of connections."""
