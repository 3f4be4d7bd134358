"""How far from now: "in an hour and a half", "через три дня", "a week from tomorrow"."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.numerals import number_at
from frontdesk.scenario.language.lexicon import DAY, MONTH

Found = tuple[int, int]
STARTS = ("half_more", "half", "unit", "num", "pair", "a", "hundred")
"""What a duration can begin with."""


def duration_at(heard: Hearing, i: int) -> Found | None:
    """Minutes of the duration that starts at `i`, and the index after it."""
    token = heard.tokens[i] if i < len(heard.tokens) else None
    if token is None or not token.has(*STARTS):
        return None
    if heard.has(i, "half_more") and (unit := heard.get(i + 1, "unit")):
        return unit * 3 // 2, i + 2
    if heard.has(i, "half") and (unit := heard.get(heard.skip(i + 1, "a"), "unit")):
        return unit // 2, heard.skip(i + 1, "a") + 1
    if unit := heard.get(i, "unit"):
        return _and_more(heard, 1, unit, i + 1)
    found = number_at(heard, i) or ((1, i + 1) if heard.has(i, "a") else None)
    if found is None:
        return None
    count, end = found
    unit = heard.get(end, "unit")
    return _and_more(heard, count, unit, end + 1) if unit and count <= 400 else None


def _and_more(heard: Hearing, count: int, unit: int, end: int) -> Found:
    """`an hour` … `and a half`, `and twenty minutes`."""
    total = count * unit
    after = end + 1 if heard.has(end, "and") else end
    if after > end and heard.has(after, "half"):
        return total + unit // 2, after + 1
    more = number_at(heard, after)
    smaller = heard.get(more[1], "unit") if more else None
    if more and smaller and smaller < unit and unit < DAY:
        return total + more[0] * smaller, more[1] + 1
    return total, end


def away_at(heard: Hearing, i: int) -> Found | None:
    """Minutes from now, where the words at `i` say so: "in two hours", "часа через два"."""
    if heard.has(i, "in"):
        return duration_at(heard, i + 1)
    unit = heard.get(i, "unit")
    if unit and heard.has(i + 1, "in") and (count := number_at(heard, i + 2)):
        return unit * count[0], count[1]
    found = duration_at(heard, i)
    if found and heard.has(found[1], "rel") and heard.tokens[found[1]].text in ("from now",):
        return found[0], found[1] + 1
    return None


def days_on(day: date, minutes: int) -> date:
    """`day` so many minutes on, where a month is a calendar month."""
    if minutes % MONTH == 0:
        return _months_on(day, minutes // MONTH)
    return day + timedelta(days=minutes // DAY)


def minutes_on(at: datetime, minutes: int) -> datetime:
    """The wall-clock time so many minutes after `at`, to the minute."""
    return (at + timedelta(minutes=minutes)).replace(second=0, microsecond=0)


def _months_on(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, min(day.day, 28))
