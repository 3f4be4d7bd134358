"""What may happen to a place: kept for an answer, confirmed by a yes, booked, moved, given up.

    pending ──yes──▶ confirmed ──row written──▶ booked
       │                                          │ a change of it is confirmed
       └─ expired: anybody may take the place     └──▶ leaving ──the change is written──▶ gone

Everything but an expired `pending` refuses whoever comes after. Pure: whoever asks brings the time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from frontdesk.booking.free import Busy, Claim
from frontdesk.booking.plan import Span, merged

State = Literal["pending", "confirmed", "booked", "leaving"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A place that is kept. Its `id` is the receipt once it is confirmed.

    `event` is what stays when it is moved to another time, `sequence` how often it was. `owner` is the
    conversation or other writer that it is kept for, `replaces` the entry that it moves. `expires` and
    `confirmed_at` are POSIX seconds, 0 when there is none.
    """

    id: str
    event: str
    resource: str
    lane: int
    service: str
    start: int
    end: int
    begin: int
    until: int
    state: State = "pending"
    owner: str = ""
    writer: str = ""
    expires: float = 0.0
    confirmed_at: float = 0.0
    replaces: str = ""
    sequence: int = 0
    details: dict[str, str] = field(default_factory=dict)

    def active(self, now: float) -> bool:
        """Whether it refuses others."""
        return self.state != "pending" or self.expires > now

    def overlaps(self, claim: Claim) -> bool:
        """Whether both want a minute of the same lane."""
        same = (self.resource, self.lane) == (claim.resource, claim.lane)
        return same and self.begin < claim.until and claim.begin < self.until


Entries = tuple[Entry, ...]
OUTSIDE = "outside"
"""The writer of what a calendar kept elsewhere has: places that are taken and are nobody's booking."""
FORGOTTEN = 24 * 3600
"""Seconds until an expired place is forgotten. A late yes gets it until then, if nobody else did."""


def find(entries: Iterable[Entry], entry_id: str) -> Entry | None:
    """The entry of that id."""
    return next((one for one in entries if one.id == entry_id), None)


def busy(entries: Iterable[Entry], now: float, ignoring: str = "", owner: str = "") -> Busy:
    """What refuses others, by lane; `ignoring` is the entry that is about to be moved, `owner` somebody whose
    own offers are no obstacle to another one."""
    lanes: dict[tuple[str, int], list[Span]] = defaultdict(list)
    for one in entries:
        own = bool(owner) and one.state == "pending" and one.owner == owner
        if one.active(now) and one.id != ignoring and not own:
            lanes[one.resource, one.lane].append((one.begin, one.until))
    return {lane: merged(spans) for lane, spans in lanes.items()}


def take(entries: Entries, claims: Sequence[Claim], kept: Entry, now: float) -> tuple[Entries, Entry | None]:
    """Keep the first of the places that nobody else has, as `kept` says; None when all are taken."""
    for claim in claims:
        rivals = [one for one in entries if one.overlaps(claim) and one.id != kept.replaces]
        if any(one.active(now) for one in rivals):
            continue
        lost = {one.id for one in rivals}
        mine = replace(
            kept,
            resource=claim.resource,
            lane=claim.lane,
            service=claim.service,
            start=claim.start,
            end=claim.end,
            begin=claim.begin,
            until=claim.until,
        )
        left = tuple(one for one in entries if one.id not in lost and not _forgotten(one, now))
        return (*left, mine), mine
    return entries, None


def confirm(
    entries: Entries, entry_id: str, details: dict[str, str], now: float
) -> tuple[Entries, Entry | None]:
    """The yes: nobody else gets the place from now on. None when somebody else has it by now.

    A second yes changes nothing. What the entry replaces keeps its own place until the change is written;
    when that is gone, or is on its way to yet another time, nothing can be changed: None.
    """
    mine = find(entries, entry_id)
    if mine is None or mine.state != "pending":
        return entries, mine
    changes = {mine.id: replace(mine, state="confirmed", details=details, confirmed_at=now)}
    if mine.replaces:
        before = find(entries, mine.replaces)
        if before is None or before.state not in ("confirmed", "booked"):
            return entries, None
        changes[before.id] = replace(before, state="leaving")
        changes[mine.id] = replace(changes[mine.id], event=before.event, sequence=before.sequence + 1)
    return tuple(changes.get(one.id, one) for one in entries), changes[mine.id]


def release(entries: Entries, entry_id: str) -> Entries:
    """Give a place up that was kept and not confirmed; anything else stays as it is."""
    return tuple(one for one in entries if one.id != entry_id or one.state != "pending")


def settle(entries: Entries, entry_id: str) -> Entries:
    """Its row is written: it is booked, and the places that the same event had before are free."""
    mine = find(entries, entry_id)
    if mine is None:
        return entries
    booked = replace(mine, state="booked") if mine.state == "confirmed" else mine
    return tuple(
        booked if one is mine else one
        for one in entries
        if not (one.event == mine.event and one.sequence < mine.sequence)
    )


def give_up(entries: Entries, entry_id: str) -> Entries:
    """Its row cannot be written, or is cancelled: the place is free; what it would have moved stays."""
    mine = find(entries, entry_id)
    back = mine.replaces if mine is not None else ""
    return tuple(
        replace(one, state="booked") if one.id == back and one.state == "leaving" else one
        for one in entries
        if one.id != entry_id
    )


def strip(entries: Entries, entry_id: str) -> Entries:
    """Nothing is known any more of whose place it is."""
    return tuple(replace(one, owner="", details={}) if one.id == entry_id else one for one in entries)


def restore(entries: Entries, row: Entry) -> Entries:
    """Put back what the database has and nobody here remembers; places kept for an answer give way."""
    if find(entries, row.id) is not None:
        return entries
    place = _place(row)
    return (*(one for one in entries if one.state != "pending" or not one.overlaps(place)), row)


def mirror(entries: Entries, resource: str, blocks: Sequence[Entry]) -> tuple[Entries, tuple[Entry, ...]]:
    """Put `blocks` where the resource's earlier ones were; with them, the bookings that they collide with.

    What is only kept for an answer gives way: the other calendar says that the time is taken.
    """
    left = [one for one in entries if not (one.writer == OUTSIDE and one.resource == resource)]
    hit = [one for one in left if any(one.overlaps(_place(block)) for block in blocks)]
    kept = [one for one in left if one.state != "pending" or one not in hit]
    return (*kept, *blocks), tuple(one for one in hit if one.state != "pending")


def _place(entry: Entry) -> Claim:
    return Claim(entry.resource, entry.lane, entry.service, entry.start, entry.end, entry.begin, entry.until)


def _forgotten(entry: Entry, now: float) -> bool:
    return entry.state == "pending" and entry.expires + FORGOTTEN < now
