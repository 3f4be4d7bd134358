"""Years as they are said, and Easter, from which other feasts are counted."""

from __future__ import annotations

from datetime import date, timedelta

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.numerals import Found, number_at, ordinal_at


def year_at(heard: Hearing, i: int) -> Found | None:
    """The year at `i`: "2027", "twenty twenty seven", "две тысячи двадцать седьмого"; the word "year" too."""
    found = number_at(heard, i)
    if found is None:
        return None
    value, end = found
    tail = number_at(heard, end) if value in (19, 20) else None
    if tail and 10 <= tail[0] <= 99:
        value, end = value * 100 + tail[0], tail[1]
    last = heard.get(end, "ord")
    if last is not None and value >= 2000 and (value % 10 == 0 or value % 100 == 0):
        value, end = value + last, end + 1
    return (value, heard.skip(end, "year_mark")) if value >= 1000 else None


CENTURY = range(27, 100)
"""Years of two digits that are of the last century."""
FOLLOWS = (
    "filler",
    "thanks",
    "hesitation",
    "yes",
    "no",
    "correct",
    "but",
    "year_mark",
    "name_is",
    "number_is",
)


def short_year(heard: Hearing, i: int) -> Found | None:
    """ "eighty four", "девяносто первого", "oh nine" after a day and a month, when it counts nothing."""
    zero = heard.get(i, "num") == 0 or heard.has(i, "oh")
    found = ordinal_at(heard, i + 1 if zero else i) or number_at(heard, i + 1 if zero else i)
    if found is None or not (1 <= found[0] <= 9 if zero else found[0] in CENTURY):
        return None
    end = heard.skip(found[1], "year_mark")
    marked = end > found[1] or heard.has(i - 1, "month_of", "year_mark")
    if not marked and end < len(heard.tokens) and not _free(heard, end):
        return None
    return (2000 if zero else 1900) + found[0], end


def _free(heard: Hearing, i: int) -> bool:
    """Whether the token at `i` is nothing that is counted."""
    return heard.has(i, *FOLLOWS) or (not heard.tokens[i].means and heard.tokens[i].writing == "word")


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
