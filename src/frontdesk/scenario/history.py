"""What there was with a caller before this conversation, as far as they may be told of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Appointment:
    """Something booked: when it begins (aware), for what and with whom, as the bot's calendar calls it."""

    starts_at: datetime
    service: str = ""
    resource: str = ""
    bot_id: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """`appointments` are in order of time, `tickets` the titles of what is open, latest first. `outcome` and
    `summary` are those of the last conversation, `language` is the one it was in; `talks` counts them all."""

    appointments: tuple[Appointment, ...] = ()
    tickets: tuple[str, ...] = ()
    outcome: str = ""
    summary: str = ""
    language: str = ""
    talks: int = 0

    def of(self, bot_id: str) -> History:
        """With the appointments of that bot only: another one's calendar has other names."""
        own = tuple(one for one in self.appointments if one.bot_id == bot_id)
        return replace(self, appointments=own)

    def ahead(self, at: datetime) -> tuple[Appointment, ...]:
        """What has not begun by then, in that moment's time zone."""
        return tuple(
            replace(one, starts_at=one.starts_at.astimezone(at.tzinfo))
            for one in self.appointments
            if one.starts_at > at
        )
