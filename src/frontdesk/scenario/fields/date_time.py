"""A day with a time of that day: "tomorrow at half past seven", "in two hours", "Friday after six".

Only a day, only a time or only a part of the day is half a value: what is still missing will be asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice

from frontdesk.scenario.fields import date, time_ranges
from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.durations import away_at, minutes_on
from frontdesk.scenario.fields.picking import meant, the_one
from frontdesk.scenario.language.lexicon import DAY

MOST = 12
"""Days, or times, that are looked at: whoever says more says no moment."""
NOON = 12
HALF = 1.0
"""What half a value scores."""


def matches(heard: Hearing, asked: bool, *, past: bool = False, back: bool = False) -> Iterator[Match]:
    """The moment said: at most one; `past` and `back` as for a date."""
    away = _away(heard)
    if away:
        yield away
        return
    days, clocks = _parted(
        list(islice(date.matches(heard, False, ordinals=asked, past=past, back=back), MOST)),
        list(islice(time_ranges.matches(heard, asked), MOST)),
    )
    day = the_one(heard, meant(heard, days))
    clocks = meant(heard, clocks)
    clock = the_one(heard, [one for one in clocks if not day or _apart(day, one)] or clocks)
    if day and clock and clock.complete and not _apart(day, clock):
        day, clock = (None, clock) if clock.score > day.score else (day, None)
    if day and clock:
        yield from _both(heard, day, clock)
    elif asked and day and not day.ambiguous:
        yield _half(day, day.value)
    elif asked and clock and not clock.ambiguous:
        yield _half(clock, f"T{clock.value}")
    elif asked and (some := day or clock):
        yield some


def _parted(days: list[Match], clocks: list[Match]) -> tuple[list[Match], list[Match]]:
    """Both without what is part of the other: the day of "the first of December at three" is no hour."""
    held = [one for one in days if all(_apart(one, other) or one.score >= other.score for other in clocks)]
    rest = [one for one in clocks if all(_apart(one, other) for other in held)]
    return (held, rest) if held and rest else (days, clocks)


def _away(heard: Hearing) -> Match | None:
    """ "in two hours", also past midnight."""
    for i in range(len(heard.tokens)):
        found = away_at(heard, i)
        if found and found[0] < DAY:
            at = minutes_on(heard.at, found[0])
            value = at.strftime("%Y-%m-%dT%H:%M")
            return Match(value, i, found[1], found[1] - i + 4.0)
    return None


def _apart(one: Match, other: Match) -> bool:
    return one.last <= other.first or other.last <= one.first


def _half(match: Match, value: str) -> Match:
    return Match(value, match.first, match.last, HALF, complete=False, closed=False, raw=match.raw)


def _both(heard: Hearing, day: Match, clock: Match) -> Iterator[Match]:
    days, clocks = day.ambiguous or (day.value,), clock.ambiguous or (clock.value,)
    values = tuple(value for one in days for other in clocks if (value := _moment(heard, one, other, clock)))
    if not values:
        return
    first, last = min(day.first, clock.first), max(day.last, clock.last)
    sure = len(values) == 1 and clock.complete
    yield Match(
        values[0] if len(values) == 1 else "",
        first,
        last,
        day.score + clock.score if sure else HALF,
        confidence=min(day.confidence, clock.confidence),
        complete=sure,
        closed=day.closed and clock.closed,
        until=clock.until,
        approx=clock.approx,
        ambiguous=values if len(values) > 1 else (),
        settled=sure,
    )


def _moment(heard: Hearing, day: str, clock: str, match: Match) -> str | None:
    """The moment, if it is still to come; "today at nine", said at ten, is nine in the evening."""
    said = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=heard.at.tzinfo)
    if said.date() < heard.at.date():
        return said.strftime("%Y-%m-%dT%H:%M")
    if said < heard.at - timedelta(minutes=1):
        later = said + timedelta(hours=NOON)
        if match.confidence == 1.0 or later < heard.at or later.date() != said.date():
            return None
        said = later
    return said.strftime("%Y-%m-%dT%H:%M")
