"""Years as they are said, and Easter, from which other feasts are counted."""

from __future__ import annotations

from datetime import date, timedelta

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.numerals import Found, number_at


def year_at(heard: Hearing, i: int) -> Found | None:
    """The year at `i`: "2027", "twenty twenty seven", "две тысячи двадцать седьмого"; the word "year" too."""
    found = number_at(heard, i)
    if found is None:
        return None
    value, end = found
    tail = number_at(heard, end) if value == 20 else None
    if tail and 10 <= tail[0] <= 99:
        value, end = 2000 + tail[0], tail[1]
    last = heard.get(end, "ord")
    if last is not None and value >= 2000 and (value % 10 == 0 or value % 100 == 0):
        value, end = value + last, end + 1
    return (value, heard.skip(end, "year_mark")) if value >= 1000 else None


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the Gregorian computus (Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def advent(nth: int, today: date) -> date:
    """The coming Sunday in Advent of that number; the fourth is the last before Christmas Day."""
    this_year = _advent(nth, today.year)
    return this_year if this_year >= today else _advent(nth, today.year + 1)


def _advent(nth: int, year: int) -> date:
    christmas = date(year, 12, 25)
    return christmas - timedelta(days=(christmas.isoweekday() % 7 or 7) + 7 * (4 - nth))


def feast(offset: int, today: date) -> date:
    """The next day that is so many days after Easter."""
    this_year = easter(today.year) + timedelta(days=offset)
    return this_year if this_year >= today else easter(today.year + 1) + timedelta(days=offset)
