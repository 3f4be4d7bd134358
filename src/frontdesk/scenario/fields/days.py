"""Days by weekday, by number and by month: the next one that fits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.cues import cues, is_moved
from frontdesk.scenario.fields.numerals import number_at, ordinal_at
from frontdesk.scenario.language.lexicon import DAY, MONTH

ARTICLES = ("the", "den", "der", "dem", "el")
"""Words that begin another day, where the number of a month might follow."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day found before token `end`. `firm`: a date whatever was asked; `other`: it may be that one."""

    day: date
    end: int
    firm: bool = True
    closed: bool = True
    ordinal: bool = False
    other: date | None = None


def coming_day(number: int, today: date) -> date | None:
    """The next day with that number; today counts."""
    if not 1 <= number <= 31:
        return None
    days = (today + timedelta(days=n) for n in range(62))
    return next((day for day in days if day.day == number), None)


def coming(day: int, month: int, end: int, today: date) -> Day | None:
    """The next day of that month and number; today counts."""
    this_year = as_day(today.year, month, day, end)
    if this_year and this_year.day >= today:
        return this_year
    return as_day(today.year + 1, month, day, end)


def as_day(year: int, month: int, day: int, end: int) -> Day | None:
    """That day, if there is one."""
    try:
        return Day(date(year, month, day), end)
    except ValueError:
        return None


def upcoming(today: date, weekday: int) -> date:
    """The next day that is that weekday; never today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def nearest(day: date, weekday: int) -> date:
    """The day of that name nearest to `day`: "in three weeks on Thursday"."""
    return day + timedelta(days=(weekday - day.weekday() + 3) % 7 - 3)


def in_next_week(heard: Hearing, today: date, weekday: int, weeks: int = 1) -> date:
    """The day in the week after this one; the week begins as it does where the language is spoken."""
    begins = heard.language.week_begins
    first = today + timedelta(days=7 * weeks - (today.weekday() - begins) % 7)
    return first + timedelta(days=(weekday - begins) % 7)


def of_month(heard: Hearing, i: int, today: date) -> Day | None:
    """ "the first Saturday in December"."""
    weekday, count = heard.get(i + 1, "weekday"), heard.get(i, "ord")
    end = heard.skip(i + 2, "of", "in", "the") + 1
    month = heard.get(end - 1, "month")
    if weekday is None:
        return None
    if month is None and count and heard.has(end - 1, "next_year"):
        days = [date(today.year + 1, 1, 1) + timedelta(days=n) for n in range(31)]
        return Day([day for day in days if day.weekday() == weekday][min(count, 4) - 1], end)
    if month is None:
        return _of_this_month(weekday, -1 if count is None else count - 1, end, today, heard)
    year = today.year if month >= today.month else today.year + 1
    days = [date(year, month, 1) + timedelta(days=n) for n in range(31)]
    fitting = [day for day in days if day.month == month and day.weekday() == weekday]
    index = -1 if count is None else count - 1
    return Day(fitting[index], end) if index < len(fitting) else None


def _of_this_month(weekday: int, index: int, end: int, today: date, heard: Hearing) -> Day | None:
    """ "the last Friday of the month": of the next one, once it is over."""
    if not (
        heard.get(end - 1, "unit") == MONTH
        or heard.has(end - 1, "day_mark")
        or heard.get(end - 1, "month_rel") == 0
    ):
        return None
    first = today.replace(day=1)
    for month in (first, (first + timedelta(days=32)).replace(day=1)):
        days = [month + timedelta(days=n) for n in range(31)]
        fitting = [day for day in days if day.month == month.month and day.weekday() == weekday]
        if index < len(fitting) and fitting[index] >= today:
            return Day(fitting[index], end)
    return None


def last_day(heard: Hearing, i: int, today: date) -> Day | None:
    """ "the last day of the month", "el último día del año", "the last day of December"."""
    named = heard.get(i, "last_day")
    if named is not None:
        return _ends(named or today.month, i + 1, today)
    if not heard.has(i, "last") or heard.get(i + 1, "unit") != DAY:
        return None
    at = heard.skip(i + 2, "of", "in", "the")
    month = (
        today.month if heard.get(at, "unit") == MONTH or heard.has(at, "day_mark") else heard.get(at, "month")
    )
    return _ends(month, at + 1, today) if month is not None else None


def _ends(month: int, end: int, today: date) -> Day:
    year = today.year + (month < today.month) + (month == 12)
    return Day(date(year, month % 12 + 1, 1) - timedelta(days=1), end)


def month_number(heard: Hearing, i: int, end: int) -> tuple[int, int] | None:
    """The month as a number after the day: "am ersten zwölften", "el quince del doce", "1. 12."."""
    if end < len(heard.tokens) and heard.tokens[end].text in ARTICLES:
        return None  # "not the eleventh, the twelfth" are two days
    after = heard.skip(end, "the")
    zero = heard.get(after, "num") == 0 or heard.has(after, "oh")
    if zero and (padded := ordinal_at(heard, after + 1) or number_at(heard, after + 1)) and padded[0] <= 9:
        return padded
    said = heard.get(after, "month_ord")
    named = ordinal_at(heard, i) or heard.tokens[i].writing == "digits" or heard.has(after, "month_of")
    if said is not None and named:
        return said, after + 1
    number = number_at(heard, after) if heard.has(after - 1, "month_of") and after > end else None
    if number is None and heard.has(heard.skip(end, "of"), "month_of"):
        number = number_at(heard, heard.skip(end, "of") + 1)
    day = number_at(heard, i) if number is None and heard.has(i - 1, "on_day") else None
    if day and day[0] > 12 and "tens_after" in heard.language.kinds:
        number = number_at(heard, end)
    dotted = heard.has(i, "num") and heard.text[heard.tokens[end - 1].end :].startswith(". ")
    if number is None and dotted and end < len(heard.tokens) and heard.tokens[end].writing == "digits":
        number = number_at(heard, end)
    counted = number and heard.has(number[1], "persons", "unit", "oclock", "ampm", "part")
    return number if number and not counted and 1 <= number[0] <= 12 else None


WISHED = ("request", "suggest", "modal")
BESIDE_NOW = (
    *("filler", "carrier", "hello", "thanks", "hesitation", "correct", "but", "at", "on", "the", "part"),
    *("goodbye", *WISHED),
)
UNLIKE_NOW = ("not", "not_after", "refuse", "wait", "guess", "no_more")


def now_is_meant(heard: Hearing, i: int) -> bool:
    """Whether the "now" at `i` is a day: wished for, or all that was said. "Right now I'm driving" has none.

    "From now" and "the same time as now" are words of their own.
    """
    right = i - 1 if heard.has(i - 1, "yes") else i  # "right now"
    others = (*heard.tokens[:right], *heard.tokens[i + 1 :])
    if all(token.has(*BESIDE_NOW) for token in others):
        return True
    if any(token.has(*UNLIKE_NOW) for token in others):
        return False
    return any(token.has(*WISHED) for token in others) or any(cue.kind == "wanted" for cue in cues(heard))


HOURS = 24
"""The largest number that says an hour."""


def ends_range(heard: Hearing, i: int) -> bool:
    """ "from the first to the fifth of December": the fifth is not the day, nor is the first."""
    till = next((j for j in (i - 1, i - 2) if heard.has(j, "till")), None)
    if till is None or not heard.has(till - 1, "num", "ord", "ordinal_mark", "the"):
        return False
    return not is_moved(heard) and any(heard.has(j, "from", "between") for j in range(max(0, till - 4), till))


def of_another_year(heard: Hearing, i: int, found: Day) -> bool:
    """ "Black Friday last year": no weekday is meant by that alone."""
    return found.end == i + 1 and heard.has(i, "weekday") and heard.has(found.end, "last_year", "next_year")


def may_be_hour(heard: Hearing, number: int, end: int) -> bool:
    """ "на 15" may be meant as an hour; "на 28" and "на 15 число" cannot."""
    return number <= HOURS and not heard.has(end - 1, "the") and not heard.has(end, "the")
