"""Years as they are said, and Easter, from which other feasts are counted."""

from __future__ import annotations

from datetime import date, timedelta

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.numerals import Found, number_at, ordinal_at

HALVED = frozenset(("en",))
"""Languages that say years in two halves; in others "nineteen thirty" is a time of the day."""


def year_at(heard: Hearing, i: int) -> Found | None:
    """The year at `i`: "2027", "twenty twenty seven", "двадцать седьмого"; the word "year" around it too."""
    i = heard.skip(i, "year_mark")
    round_one = heard.get(i, "ord") or 0
    found = (round_one, i + 1) if round_one >= 1000 else number_at(heard, i)
    if found is None:
        return None
    value, end = _by_century(heard, *found) or found
    last = heard.get(end, "ord")
    room = 10 if value % 100 else 100
    fits = last is not None and value >= 1000 and value % 10 == 0 and last < room
    if last is not None and fits and not heard.has(heard.skip(end + 1, "the"), "month", "month_of"):
        value, end = value + last, end + 1
    return (value, heard.skip(end, "year_mark")) if value >= 1000 else None


def _by_century(heard: Hearing, value: int, end: int) -> Found | None:
    """ "nineteen eighty five", "nineteen oh seven", "nineteen hundred and eighty five"."""
    if value not in (18, 19, 20):
        return None
    hundred = heard.has(end, "hundred")
    if not hundred and heard.language.code not in HALVED:
        return None
    at = heard.skip(end + 1, "and", "num_and") if hundred else end
    tail = number_at(heard, at)
    zero = heard.get(at, "num") == 0 or heard.has(at, "oh")
    if zero and (one := number_at(heard, at + 1)) and one[0] <= 9:
        return value * 100 + one[0], one[1]
    if tail and 10 <= tail[0] <= 99 and (value > 18 or hundred):
        return value * 100 + tail[0], tail[1]
    if not hundred:
        return None
    return (value * 100 + tail[0], tail[1]) if tail and tail[0] <= 9 else (value * 100, end + 1)


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
    i = heard.skip(i, "year_mark")
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
