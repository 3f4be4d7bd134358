"""Days told beside another one: "the day after", "the day before Christmas", "the one after that"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.days import Day
from frontdesk.scenario.fields.durations import duration_at
from frontdesk.scenario.language.lexicon import DAY, WEEK

DENIALS = ("no", "not", "but", "correct", "no_or_not", "not_or_no")
ENDS = ("filler", "thanks", "hesitation", "yes", "sums_up", "request")
SMALL = ("the", "on", "of", "a")

Reader = Callable[[Hearing, int, date], Day | None]


def beside_at(heard: Hearing, i: int, today: date, before: Day | None, read: Reader) -> Day | None:
    """The day at `i` counted from the one that follows, found by `read`, or from the one `before` it."""
    found = (
        _same(heard, i, today) or _shifted(heard, i, today, before, read) or _counted(heard, i, today, read)
    )
    return found or _around(heard, i, before) or _next(heard, i, today, before, read)


def same_day(heard: Hearing, i: int, found: Day, said: Sequence[Day], today: date) -> Day:
    """ "the fifth of December, so that Saturday": the weekday of a day told before, and that day itself."""
    before = said[-1] if said else None
    if before and found.day < today and (told := _weekday_told(heard, i, found, before)):
        return told
    if before and (again := _feast_again(heard, i, found, before) or _named_again(heard, i, found, before)):
        return again
    if found.end != i + 1 or not heard.has(i, "weekday") or heard.has(i, "rel"):
        return found
    named = (one.day for one in said if one.day.weekday() == heard.get(i, "weekday") and one.day > found.day)
    return replace(found, day=max(named, default=found.day))


def _weekday_told(heard: Hearing, i: int, found: Day, before: Day) -> Day | None:
    """ "on the 22nd of August, that was a Saturday": the weekday of a day gone by."""
    bare = found.end == i + 1 and heard.has(i, "weekday")
    return replace(found, day=before.day) if bare and before.day.weekday() == found.day.weekday() else None


def _feast_again(heard: Hearing, i: int, found: Day, before: Day) -> Day | None:
    """ "I bought it on the sixth of January, at Epiphany": the feast of the year that was told."""
    same = (found.day.month, found.day.day) == (before.day.month, before.day.day)
    return replace(found, day=before.day) if same and heard.has(i, "holiday") else None


def _named_again(heard: Hearing, i: int, found: Day, before: Day) -> Day | None:
    """ "the fifth of October, yeah, Monday the fifth": no other month was said, so it is the same fifth.

    With a weekday that the day told before does not have, it may be either.
    """
    span = range(i, found.end)
    if found.day == before.day or found.day.day != before.day.day or before.other:
        return None
    if any(heard.has(j, "month", "month_rel", "rel", "next", "holiday", "unit") for j in (*span, found.end)):
        return None
    if any(heard.tokens[j].writing in ("dotted", "iso") for j in span):
        return None
    numbered = any(heard.has(j, "num", "ord") and not heard.has(j, "weekday") for j in span)
    if not numbered:
        return None
    weekday = next((day for j in span if (day := heard.get(j, "weekday")) is not None), None)
    if weekday in (None, before.day.weekday()):
        return replace(found, day=before.day)
    return replace(found, other=before.day)


def _same(heard: Hearing, i: int, today: date) -> Day | None:
    """ "same day next week"."""
    if not heard.has(i, "same_day"):
        return None
    weeks = heard.get(heard.skip(i + 1, "of"), "next_week")
    if weeks is not None:
        return Day(today + timedelta(days=7 * weeks), heard.skip(i + 1, "of") + 1)
    span = duration_at(heard, i + 2) if heard.has(i + 1, "in") else None
    whole = span is not None and span[0] % WEEK == 0
    return Day(today + timedelta(days=span[0] // DAY), span[1]) if span and whole else None


def _shifted(heard: Hearing, i: int, today: date, before: Day | None, read: Reader) -> Day | None:
    """ "the day after", "the day before Christmas"."""
    days = heard.get(i, "day_shift")
    if days is None:
        return None
    named = _named(heard, heard.skip(i + 1, *SMALL), today, read)
    if named:
        return Day(named.day + timedelta(days=days), named.end)
    return Day(before.day + timedelta(days=days), i + 1) if before else None


def _around(heard: Hearing, i: int, before: Day | None) -> Day | None:
    """ "the fourteenth, but the Saturday before that", "not this Sunday, the Sunday after"."""
    weekday = heard.get(i, "weekday")
    last = i + 2 == len(heard.tokens) and heard.has(i + 1, "past", "beyond", "after_day")
    if before is None or weekday is None or not (last or heard.has(i + 1, "then_before", "then_after")):
        return None
    if last or heard.has(i + 1, "then_after"):
        return Day(before.day + timedelta(days=(weekday - before.day.weekday() - 1) % 7 + 1), i + 2)
    return Day(before.day - timedelta(days=(before.day.weekday() - weekday - 1) % 7 + 1), i + 2)


def _counted(heard: Hearing, i: int, today: date, read: Reader) -> Day | None:
    """ "two days before Christmas", "a week after Easter Monday"."""
    span = duration_at(heard, i)
    if span is None or span[0] % DAY or not 0 < span[0] < 5 * WEEK:
        return None
    link = span[1]
    if not heard.has(link, "to", "past", "beyond", "before_day", "after_day"):
        return None
    named = _named(heard, heard.skip(link + 1, *SMALL), today, read)
    if named is None:
        return None
    back = heard.has(link, "to", "before_day")
    return Day(named.day + timedelta(days=-span[0] // DAY if back else span[0] // DAY), named.end)


def _named(heard: Hearing, i: int, today: date, read: Reader) -> Day | None:
    """A day that has a name of its own there."""
    if not heard.has(i, "holiday", "easter", "weekday", "month", "ord", "num", "next", "this", "rel"):
        return None
    found = read(heard, i, today)
    return found if found and found.firm else None


def _next(heard: Hearing, i: int, today: date, before: Day | None, read: Reader) -> Day | None:
    """ "not this Friday but the one after", "не в эту субботу, а в следующую"."""
    if heard.has(i, "one_after") and (named := _named(heard, heard.skip(i + 1, *SMALL), today, read)):
        exact = any(heard.has(j, "num", "ord", "month") for j in range(i + 1, named.end))
        return named if exact else Day(named.day + timedelta(days=7), named.end)
    if before is None:
        return None
    if heard.has(i, "one_after"):
        week = any(heard.has(j, "weekday") for j in range(i))
        return Day(before.day + timedelta(days=7 if week else 1), i + 1)
    end = i + 1
    if not heard.has(i, "next") or (end < len(heard.tokens) and not heard.has(end, *ENDS)):
        return None
    denied = any(heard.has(j, *DENIALS) for j in range(max(0, i - 6), i))
    return Day(before.day + timedelta(days=7), end) if denied else None
