"""Free places: every beginning that fits into the hours and collides with nothing that is kept."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from frontdesk.booking.plan import Plan, Span, Wanted
from frontdesk.booking.times import DAY, instant, local

Busy = Mapping[tuple[str, int], Sequence[Span]]
"""By resource and lane (a resource with room for three has lanes 0, 1 and 2): sorted, none overlapping."""

ENOUGH = 12
"""So many places near a wish are plenty."""
AROUND = 14
"""Days after and before a wish that are looked at."""


@dataclass(frozen=True, slots=True)
class Place:
    """A lane of a resource that is free from `start` on."""

    resource: str
    lane: int
    start: int


@dataclass(frozen=True, slots=True)
class Claim:
    """A place as it would be kept: the service's minutes, and those that stay free around it."""

    resource: str
    lane: int
    service: str
    start: int
    end: int
    begin: int
    until: int


def nearest(plan: Plan, wanted: Wanted, day: date, minute: int, busy: Busy, now: int) -> list[Place]:
    """Free places, those nearest to that wall-clock minute of that day first; one for each beginning."""
    wish = instant(day, minute, plan.zone)
    found: list[Place] = []
    for away in range(AROUND + 1):
        for one in {day - timedelta(days=away), day + timedelta(days=away)}:
            found += on_day(plan, wanted, one, busy, now)
        if len(found) >= ENOUGH:
            break
    return sorted(found, key=lambda place: (abs(place.start - wish), place.start))[:ENOUGH]


def spread(plan: Plan, wanted: Wanted, day: date, busy: Busy, now: int, first: int) -> list[Place]:
    """What is free on that day, the `first` ones spread over it; on the nearest other days when nothing is.

    Three beginnings a quarter of an hour apart would tell a caller nothing about the afternoon.
    """
    found = on_day(plan, wanted, day, busy, now)
    if not found:
        return nearest(plan, wanted, day, DAY // 2, busy, now)
    if len(found) <= first or first < 2:
        return found
    chosen = [found[round(index * (len(found) - 1) / (first - 1))] for index in range(first)]
    return chosen + [place for place in found if place not in chosen]


def on_day(plan: Plan, wanted: Wanted, day: date, busy: Busy, now: int) -> list[Place]:
    """What is free on that local day, in order, one place for each beginning."""
    by_start: dict[int, Place] = {}
    for resource in plan.candidates(wanted):
        for start in _starts(plan, wanted, resource, day, now):
            if start not in by_start:
                lane = _lane(plan, wanted, resource, start, busy)
                if lane is not None:
                    by_start[start] = Place(resource, lane, start)
    return [by_start[start] for start in sorted(by_start)]


def claims(plan: Plan, wanted: Wanted, start: int, now: int) -> list[Claim]:
    """All the places, busy or not, that would do for a beginning at that minute; none when it is no time."""
    day = local(start, plan.zone).date()
    return [
        claim(plan, wanted.service, resource, lane, start)
        for resource in plan.candidates(wanted)
        if start in set(_starts(plan, wanted, resource, day, now))
        for lane in range(plan.booking.resources[resource].capacity)
    ]


def claim(plan: Plan, service: str, resource: str, lane: int, start: int) -> Claim:
    """That place, with what its service takes."""
    one = plan.booking.services[service]
    end = start + one.minutes
    return Claim(resource, lane, service, start, end, start - one.before, end + one.after)


def collides(spans: Sequence[Span], begin: int, until: int) -> bool:
    """Whether one of the spans (sorted, none overlapping) has a minute of `begin` … `until`."""
    index = bisect_left(spans, (until, until))
    return index > 0 and spans[index - 1][1] > begin


def bookable(plan: Plan, at: datetime, now: int) -> bool:
    """Whether a moment is neither too soon nor too far ahead."""
    start = int(at.timestamp() // 60)
    return _earliest(plan, now) <= start <= _latest(plan, now)


def _starts(plan: Plan, wanted: Wanted, resource: str, day: date, now: int) -> Iterator[int]:
    minutes = plan.booking.services[wanted.service].minutes
    earliest, latest = _earliest(plan, now), _latest(plan, now)
    for first, last in plan.windows(resource, day):
        for start in _clock(plan, day, first):
            if first <= start and start + minutes <= last and earliest <= start <= latest:
                yield start


def _clock(plan: Plan, day: date, window: int) -> Sequence[int]:
    """When something may begin on that day: on the clock, or counted from the opening."""
    if 60 % plan.booking.step == 0:
        return plan.clock(day)
    opened = local(window, plan.zone)
    if opened.date() > day:
        return ()
    return plan.clock(day, opened.hour * 60 + opened.minute if opened.date() == day else 0)


def _lane(plan: Plan, wanted: Wanted, resource: str, start: int, busy: Busy) -> int | None:
    for lane in range(plan.booking.resources[resource].capacity):
        one = claim(plan, wanted.service, resource, lane, start)
        if not collides(busy.get((resource, lane), ()), one.begin, one.until):
            return lane
    return None


def _earliest(plan: Plan, now: int) -> int:
    return now + max(plan.booking.notice, 1)


def _latest(plan: Plan, now: int) -> int:
    end = local(now, plan.zone).date() + timedelta(days=plan.booking.days_ahead + 1)
    return instant(end, 0, plan.zone) - 1


def minute_of_day(clock: str) -> int:
    """`15:30` → 930."""
    at = time.fromisoformat(clock)
    return at.hour * 60 + at.minute
