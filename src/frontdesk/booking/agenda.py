"""One bot's places, kept and given up: the moves of `entries`, carried out where they last."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from urllib.parse import quote

from frontdesk.booking import entries as moves
from frontdesk.booking.days import Days, Work, by_day
from frontdesk.booking.entries import Entries, Entry
from frontdesk.booking.files import FileDays
from frontdesk.booking.free import Busy, Claim
from frontdesk.booking.times import day_of
from frontdesk.settings import Settings
from frontdesk.store.sealing import keyring

LONGEST = 2
"""Days before a moment on which something can begin that lasts until then."""
RECEIPT = "bk_"
"""What the id of a kept place begins with; the day it is kept under comes next."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Who wants a place kept, until when, and what it would move."""

    owner: str
    writer: str
    seconds: float
    replaces: str = ""
    details: dict[str, str] = field(default_factory=dict)


class Agenda:
    """Every writer goes through it. `clock` tells POSIX seconds."""

    def __init__(self, days: Days, clock: Callable[[], float] = time.time) -> None:
        self._days = days
        self.clock = clock

    def busy(
        self, first: date, last: date, ignoring: str = "", now: float | None = None, owner: str = ""
    ) -> Busy:
        """What is taken from that day to that one (UTC), by lane; see `entries.busy`."""
        found = self._days.read(_days(first - timedelta(days=LONGEST), last))
        return moves.busy(found, self.clock() if now is None else now, ignoring, owner)

    def get(self, entry_id: str) -> Entry | None:
        """The entry of that id."""
        day = _day(entry_id)
        return moves.find(self._days.read([day]), entry_id) if day else None

    def everything(self) -> Entries:
        """Whatever is kept, on all days."""
        return self._days.read(self._days.known())

    def take(self, claims: Sequence[Claim], asking: Asking, now: float | None = None) -> Entry | None:
        """Keep the first of the places that is free; None when none is. All are for the same beginning."""
        if not claims:
            return None
        at = self.clock() if now is None else now
        begin, until = min(one.begin for one in claims), max(one.until for one in claims)
        entry_id = f"{RECEIPT}{day_of(claims[0].begin):%Y%m%d}_{secrets.token_hex(8)}"
        kept = Entry(
            *(entry_id, entry_id, "", 0, "", 0, 0, 0, 0),
            owner=asking.owner,
            writer=asking.writer,
            expires=at + asking.seconds,
            replaces=asking.replaces,
            details=dict(asking.details),
        )
        days = _days(day_of(begin) - timedelta(days=LONGEST), day_of(until))
        return self._days.change(days, lambda found: moves.take(found, claims, kept, at))

    def confirm(self, entry_id: str, details: dict[str, str]) -> Entry | None:
        """The yes. None when the place is not to be had any more; a second time it is as it was."""
        entry = self.get(entry_id)
        if entry is None:
            return None
        days = [day for day in (_day(entry_id), _day(entry.replaces)) if day]
        now = self.clock()
        return self._days.change(days, lambda found: moves.confirm(found, entry_id, details, now))

    def release(self, entry_id: str) -> None:
        """Give up what was kept and not confirmed."""
        self._move(entry_id, lambda found: moves.release(found, entry_id))

    def settle(self, entry_id: str) -> None:
        """Its row is written."""
        entry = self.get(entry_id)
        if entry is None:
            return
        days = self._days.known() if entry.sequence else [day for day in [_day(entry_id)] if day]
        self._days.change(days, lambda found: (moves.settle(found, entry_id), None))

    def give_up(self, entry_id: str) -> None:
        """Its row cannot be written, or is cancelled."""
        entry = self.get(entry_id)
        if entry is not None:
            days = [day for day in (_day(entry_id), _day(entry.replaces)) if day]
            self._days.change(days, lambda found: (moves.give_up(found, entry_id), None))

    def restore(self, row: Entry) -> None:
        """Put back what only the database has."""
        days = _days(day_of(row.begin) - timedelta(days=LONGEST), day_of(row.until))
        self._days.change(days, lambda found: (moves.restore(found, row), None))

    def mirror(self, resource: str, blocks: Sequence[Entry], first: date, last: date) -> tuple[Entry, ...]:
        """What a calendar elsewhere has of the resource, on the days (UTC) from the first to the last; the
        bookings that it collides with. No block lasts beyond its day; a day without changes is not touched.
        """
        had, wanted = by_day(self._days.read(_days(first, last))), by_day(tuple(blocks))
        hit: list[Entry] = []
        for day in _days(first, last):
            mine = tuple(sorted(wanted.get(day, ()), key=lambda one: one.id))
            before = [
                one for one in had.get(day, ()) if (one.writer, one.resource) == (moves.OUTSIDE, resource)
            ]
            if tuple(sorted(before, key=lambda one: one.id)) != mine:
                hit += self._days.change(
                    _days(day - timedelta(days=LONGEST), day), _mirroring(resource, mine, day)
                )
        return tuple(hit)

    def strip(self, entry_ids: Sequence[str]) -> None:
        """Forget whose places these are; they stay taken."""
        for entry_id in entry_ids:
            self._move(entry_id, partial(moves.strip, entry_id=entry_id))

    def forget(self, before: date) -> None:
        """Drop what is over."""
        self._days.forget(before)

    def rewrite(self) -> int:
        """Write everything anew, as its encryption key changed; how many days."""
        return self._days.rewrite()

    def close(self) -> None:
        """Let go of connections."""
        self._days.close()

    def _move(self, entry_id: str, move: Callable[[Entries], Entries]) -> None:
        day = _day(entry_id)
        if day is not None:
            self._days.change([day], lambda found: (move(found), None))


def _mirroring(resource: str, blocks: Sequence[Entry], day: date) -> Work[tuple[Entry, ...]]:
    """The blocks of one day; those of the days before it stay as they are."""

    def work(found: Entries) -> tuple[Entries, tuple[Entry, ...]]:
        others = tuple(one for one in found if one.writer == moves.OUTSIDE and day_of(one.begin) != day)
        rest = tuple(one for one in found if one not in others)
        mirrored, hit = moves.mirror(rest, resource, blocks)
        return (*others, *mirrored), hit

    return work


def open_agenda(settings: Settings, company_id: str, bot_id: str) -> Agenda:
    """The bot's places where the settings keep them: in Redis if there is one, else in files."""
    if settings.redis is not None:
        from frontdesk.booking.redis import RedisDays  # its client takes a while to import

        return Agenda(RedisDays(settings.redis.get_secret_value(), company_id, bot_id, keyring(settings)))
    folder = settings.path("holds", quote(company_id, safe=""), quote(bot_id, safe=""))
    return Agenda(FileDays(folder, keyring(settings)))


def is_receipt(text: str) -> bool:
    """Whether it is the id of a place, kept by this calendar and no other."""
    return _day(text) is not None


def _day(entry_id: str) -> date | None:
    if not entry_id.startswith(RECEIPT):
        return None
    written = entry_id.removeprefix(RECEIPT).partition("_")[0]
    try:
        return date.fromisoformat(written) if len(written) == 8 else None
    except ValueError:
        return None


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
