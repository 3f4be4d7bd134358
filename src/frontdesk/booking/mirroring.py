"""A calendar kept elsewhere, compared with our bookings: what has to be done on either side. Pure.

Ours is the truth about bookings, theirs about everything else that takes somebody's time. A booking that a
person moved or took out over there was moved or called off by a person: we follow.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from frontdesk.booking.entries import OUTSIDE, Entry
from frontdesk.booking.times import DAY, day_of, minute_of
from frontdesk.providers.calendars.base import OURS, Event
from frontdesk.store.bookings import Booking

FEW = 3
"""So many may vanish at once; of more, half have to be left, or the calendar was emptied by mistake."""


@dataclass(frozen=True, slots=True)
class Differences:
    """`write` and `remove` are for over there, `cancelled` and `moved` for here; `others` take time."""

    write: tuple[Booking, ...]
    remove: tuple[str, ...]
    cancelled: tuple[Booking, ...]
    moved: tuple[tuple[Booking, Event], ...]
    others: tuple[Event, ...]
    emptied: bool = False


def uid_of(booking_id: str) -> str:
    """The uid of a booking's event: the same after every move."""
    return f"{booking_id}{OURS}"


def event_of(booking: Booking, title: str = "") -> Event:
    """The booking as an event."""
    details = booking.details
    who = details.get("name", "")
    lines = [f"{name}: {value}" for name, value in details.items() if value]
    if booking.caller and booking.caller not in details.values():
        lines.append(booking.caller)
    return Event(
        uid=uid_of(booking.id),
        start=booking.starts_at,
        end=booking.ends_at,
        title=title or (f"{booking.service}: {who}" if who else booking.service),
        description="\n".join(lines),
        sequence=booking.sequence,
        attendee=details.get("email", ""),
    )


def differences(
    rows: Iterable[Booking], links: Mapping[str, int], events: Iterable[Event], now: datetime
) -> Differences:
    """`rows` are the resource's bookings, called off or not, that end after `now`; `links` the sequence of
    each as it was last written into this calendar; `events` what stands there. Whoever wrote one of ours may
    have died before noting it: what is called off is removed without a link too."""
    found, known_rows = list(events), list(rows)
    here = {uid_of(row.id): row for row in known_rows if row.status == "booked"}
    there = {event.uid: event for event in found if event.uid in here}
    write: list[Booking] = []
    cancelled: list[Booking] = []
    moved: list[tuple[Booking, Event]] = []
    for uid, row in here.items():
        event = there.get(uid)
        if links.get(row.id, -1) < row.sequence:
            write.append(row)
        elif row.starts_at > now and event is None:
            cancelled.append(row)
        elif row.starts_at > now and event is not None and minute_of(event.start) != minute_of(row.starts_at):
            moved.append((row, event))
    known = {row.id for row in here.values()}
    emptied = len(cancelled) > FEW and len(cancelled) * 2 > len(known & links.keys())
    uids = {event.uid for event in found}
    left = (row.id for row in known_rows if row.id not in known and uid_of(row.id) in uids)
    remove = tuple(dict.fromkeys((*(one for one in links if one not in known), *left)))
    dropped = {uid_of(one) for one in remove}
    others = tuple(one for one in found if one.busy and one.uid not in here and one.uid not in dropped)
    return Differences(
        tuple(write), remove, () if emptied else tuple(cancelled), tuple(moved), others, emptied
    )


def blocks(events: Iterable[Event], resource: str, lanes: int) -> tuple[Entry, ...]:
    """The places that these events take, cut at the days' ends in UTC; every lane of the resource."""
    found: dict[str, Entry] = {}
    for event in events:
        for begin, until in _days(minute_of(event.start), -int(-event.end.timestamp() // 60)):
            for lane in range(lanes):
                one = _block(resource, lane, begin, until)
                found[one.id] = one
    return tuple(found.values())


def _days(begin: int, until: int) -> Sequence[tuple[int, int]]:
    edges = [begin, *range((begin // DAY + 1) * DAY, until, DAY), until]
    return [(first, last) for first, last in pairwise(edges) if first < last]


def _block(resource: str, lane: int, begin: int, until: int) -> Entry:
    """Its id says where it lies: the same event is the same entry at the next look."""
    mark = hashlib.sha256(f"{resource}\0{lane}\0{begin}\0{until}".encode()).hexdigest()[:16]
    entry_id = f"bk_{day_of(begin):%Y%m%d}_x{mark}"
    return Entry(
        *(entry_id, entry_id, resource, lane, "", begin, until, begin, until), state="booked", writer=OUTSIDE
    )
