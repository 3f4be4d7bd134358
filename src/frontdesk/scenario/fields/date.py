"""Dates: a day that has not passed, as ISO. "Tuesday" is the next one, never today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.fields.beside import beside_at, same_day
from frontdesk.scenario.fields.bygone import OLDEST, as_told, bygone_at
from frontdesk.scenario.fields.days import (
    Day,
    as_day,
    coming,
    coming_day,
    ends_range,
    in_next_week,
    last_day,
    may_be_hour,
    month_number,
    nearest,
    now_is_meant,
    of_another_year,
    of_month,
    upcoming,
)
from frontdesk.scenario.fields.durations import away_at, days_on, duration_at, minutes_on
from frontdesk.scenario.fields.numerals import number_at, ordinal_at
from frontdesk.scenario.fields.picking import doubted
from frontdesk.scenario.fields.years import advent, feast, year_at
from frontdesk.scenario.language.lexicon import DAY, WEEK

COUNTED = ("persons", "unit", "oclock", "ampm", "hundred", "thousand", "money", "companion", "num", "half")
"""What a number counts that is no day of the month."""

MONTH_FIRST = ("US", "PH")
"""Where 12/4 is the fourth of December."""
DAYS = ("or", "num", "ord", "ordinal_mark", "weekday", "month", "rel", "not", "any")
SMALL = 3
"""First, second and third are said of many things."""
AFTER_DAY = ("filler", "or_so", "thanks", "part", "at", "or", "no", "correct", "hesitation")
AHEAD = 2
"""Years ahead that two digits may mean."""
MORE = 3.0
"""What a day counts more that was told from another: that one is only where the counting began."""
FAR = 740
"""Days ahead that somebody may mean; further away it was misheard."""

IDIOMS = {8 * DAY: WEEK, 15 * DAY: 2 * WEEK}
"""Where both ends are counted, "in eight days" is a week and "in fifteen" two."""


def matches(
    heard: Hearing, asked: bool, *, ordinals: bool = False, past: bool = False, back: bool = False
) -> Iterator[Match]:
    """The dates said, in order; with `ordinals`, "the third" is one whatever else is said.

    Days gone by count only with `past`, and there only where no coming day is said; with `back`, they come
    first.
    """
    found = list(_all(heard, asked, ordinals, back))
    today = heard.at.date().isoformat()
    gone = [match for match in found if max(match.ambiguous or (match.value,)) < today]
    coming = [match for match in found if match not in gone]
    if not past:
        yield from coming
    else:
        yield from (gone or coming) if back else (coming or gone)


def _all(heard: Hearing, asked: bool, ordinals: bool, back: bool) -> Iterator[Match]:
    today = heard.at.date()
    repairing = heard.any("no", "correct", "not")
    i, before = 0, None
    said: list[Day] = []
    while i < len(heard.tokens):
        if (year := year_at(heard, i)) and year[1] > i + 1 and heard.has(year[1], "month"):
            i = year[1]
        if told := beside_at(heard, i, today, before, _day_at) or bygone_at(heard, i, today):
            yield _match(heard, i, told)
            i, before = told.end, told
            said.append(told)
            continue
        found = _day_at(heard, i, today)
        at = found is not None and not found.ordinal and heard.has(i - 1, "at")
        at = at and found is not None and may_be_hour(heard, found.day.day, found.end)
        at = at or (found is not None and heard.has(found.end, "ampm", "oclock"))
        bare = (asked and not at) or (found is not None and found.ordinal and repairing)
        wanted = found and (
            found.firm
            or (ordinals and found.ordinal)
            or (bare and _alone(heard, i, found.end))
            or (asked and _ordinal_alone(heard, i, found))
        )
        if not found or not wanted or (found.day - today).days > FAR:
            i = (None if found and found.firm else _no_such_day(heard, i)) or i + 1
            continue
        counted = heard.has(i, "weekday") and heard.has(i - 1, "ord") and not (before and before.end >= i - 1)
        before = same_day(heard, i, as_told(heard, i, found, today, back), said, today)
        said.append(before)
        yield doubted(_match(heard, i, before)) if counted else _match(heard, i, before)
        i = found.end


def _match(heard: Hearing, i: int, found: Day) -> Match:
    if any(token.has("before_then") for token in heard.tokens[found.end :]):
        found = replace(found, other=found.day - timedelta(days=1))
    score = (
        found.end - i + (2.0 if found.firm else 0.5) + (MORE if heard.has(i, "day_shift", "one_after") else 0)
    )
    values = tuple(day.isoformat() for day in (found.day, found.other) if day)
    loose = ends_range(heard, i)
    loose = (
        loose
        or heard.has(i - 1, "beyond", "up_to", "after_next", "vague", "before_day")
        or of_another_year(heard, i, found)
    )
    loose = loose or (heard.has(i - 1, "or") and heard.has(i - 2, "next_week", "weekend", "vague_unit"))
    loose = loose or (heard.has(i - 3, "weekend") and heard.has(i - 2, "after_next"))
    if loose or len(values) > 1:
        return Match("", i, found.end, score, complete=False, ambiguous=values)
    return Match(values[0], i, found.end, score, closed=found.closed, raw=_with_part(heard, i, found))


def _no_such_day(heard: Hearing, i: int) -> int | None:
    """The index after a day that its month does not have: of "thirty first of November" nothing is left."""
    found = ordinal_at(heard, i) or number_at(heard, i)
    after = heard.skip(found[1], "of", "the") if found and found[1] > i + 1 else None
    return after + 1 if after is not None and heard.has(after, "month") else None


def _with_part(heard: Hearing, i: int, found: Day) -> str | None:
    """ "Saturday evening": the evening is no date, but the time will need it."""
    if not heard.has(found.end, "part"):
        return None
    return heard.text[heard.tokens[i].start : heard.tokens[found.end].end]


def _alone(heard: Hearing, first: int, last: int) -> bool:
    kinds: tuple[str, ...] = (
        *("filler", "carrier", "yes", "no", "the", "on", "hesitation", "request", "part", "at"),
        *("correct", "but", "suggest", "thanks", "hello"),
    )
    if heard.any("or", "no", "not", "correct"):
        kinds += DAYS
    return heard.only(first, last, *kinds)


def _ordinal_alone(heard: Hearing, i: int, day: Day) -> bool:
    """ "deliver it on the eighth": an ordinal that nothing follows, which could be counted by it."""
    before = range(max(0, i - 3), i)
    anew = any(heard.has(j, "sums_up", "correct", "no", "not", "or", "suggest") for j in before)
    if not anew and any(heard.has(j, "ord", "month", "num") for j in before):
        return False
    named = heard.has(i, "the", "on") or heard.has(i - 1, "on", "the") or day.day.day > SMALL
    return day.ordinal and named and (day.end == len(heard.tokens) or heard.has(day.end, *AFTER_DAY))


def _day_at(heard: Hearing, i: int, today: date) -> Day | None:
    return (
        _written(heard, i, today)
        or last_day(heard, i, today)
        or _relative(heard, i, today)
        or _weekday(heard, i, today)
        or _day_and_month(heard, i, today)
        or _holiday(heard, i, today)
        or _away(heard, i, today)
        or _day_of_month(heard, i, today)
    )


def _written(heard: Hearing, i: int, today: date) -> Day | None:
    token = heard.tokens[i]
    if token.writing == "iso":
        year, month, day = (int(part) for part in token.text.split("-"))
        return as_day(year, month, day, i + 1)
    if token.writing != "dotted":
        return None
    day, month, *years = (int(part) for part in token.text.replace("/", ".").split("."))
    if "/" in token.text and (month > 12 >= day or (heard.region in MONTH_FIRST and day <= 12)):
        day, month = month, day
    if years:
        return as_day(_century(years[0], today), month, day, i + 1)
    if heard.has(i + 1, "ampm", "part", "oclock"):
        return None
    return coming(day, month, i + 1, today)


def _century(year: int, today: date) -> int:
    """ "12.3.84" is of the last century: nobody books so far ahead."""
    if year >= 100:
        return year
    return 2000 + year if 2000 + year <= today.year + AHEAD else 1900 + year


def _relative(heard: Hearing, i: int, today: date) -> Day | None:
    """ "tomorrow", "a week from tomorrow", "today in a week"."""
    offset = heard.get(i, "rel")
    if offset is not None and (not heard.has(i, "now") or now_is_meant(heard, i)):
        return _later(heard, today + timedelta(days=offset), i + 1)
    span = duration_at(heard, i)
    if span is not None and span[0] >= DAY and (offset := heard.get(span[1], "rel")) is not None:
        return Day(days_on(today, span[0]) + timedelta(days=offset), span[1] + 1)
    if span is None or span[0] < DAY or not heard.has(span[1], "from", "on"):
        return None
    offset = heard.get(span[1] + 1, "rel")
    if offset is not None:
        return Day(days_on(today, span[0]) + timedelta(days=offset), span[1] + 2)
    weekday = heard.get(span[1] + 1, "weekday")
    return Day(days_on(upcoming(today, weekday), span[0]), span[1] + 2) if weekday is not None else None


def _later(heard: Hearing, day: date, end: int) -> Day:
    """ "heute in einer Woche", "Montag in acht Tagen": from a named day, eight days are a week."""
    if heard.get(end, "unit") == WEEK and heard.tokens[end].last - heard.tokens[end].first == 1:
        return Day(day + timedelta(days=7), end + 1)
    at = end + 1 if heard.has(end, "of") and heard.has(end + 1, "in") else end
    span = duration_at(heard, at + 1) if heard.has(at, "in") else None
    if span is None or span[0] < DAY:
        return Day(day, end)
    return Day(days_on(day, IDIOMS.get(span[0], span[0])), span[1])


def _away(heard: Hearing, i: int, today: date) -> Day | None:
    """ "in three days"; "in two hours" is a date too, but only its first word: the rest is the time."""
    found = away_at(heard, i)
    if found is None:
        return None
    if found[0] >= DAY:
        weekday = heard.get(heard.skip(found[1], "on"), "weekday") if found[0] % WEEK == 0 else None
        if weekday is not None:
            return Day(nearest(days_on(today, found[0]), weekday), heard.skip(found[1], "on") + 1)
        start = heard.get(heard.skip(found[1] + 1, "on"), "weekday") if heard.has(found[1], "from") else None
        if start is not None:
            return Day(days_on(upcoming(today, start), found[0]), heard.skip(found[1] + 1, "on") + 1)
        later = heard.get(found[1] + 1, "rel") if heard.has(found[1], "from") else None
        end = found[1] if later is None else found[1] + 2
        return Day(days_on(today, found[0]) + timedelta(days=later or 0), end)
    return Day(minutes_on(heard.at, found[0]).date(), i + 1)


def _weekday(heard: Hearing, i: int, today: date) -> Day | None:
    if heard.has(i, "ord", "last") and heard.has(i + 1, "weekday"):
        return of_month(heard, i, today)
    if heard.has(i, "next_week"):
        following = heard.skip(i + 1, "on")
        weekday = heard.get(following, "weekday")
        weeks = heard.get(i, "next_week") or 1
        if weekday is None:
            return None
        return Day(in_next_week(heard, today, weekday, weeks), following + 1)
    start = i + 1 if heard.has(i, "next", "this") else i
    weekday = heard.get(start, "weekday")
    if weekday is None or heard.has(i - 1, "last") or _runs_on(heard, start):
        return None
    if heard.has(start, "ord") and (numbered := _numbered(heard, start, today)):
        return numbered
    exact = _day_after_weekday(heard, start + 1, today) or _number_after(heard, start, today)
    if exact:
        return exact
    week = heard.skip(start + 1, "of")
    if (named := heard.get(week, "next_week")) is not None:
        return Day(in_next_week(heard, today, weekday, named), week + 1)
    if heard.has(start + 1, "after_next") or heard.get(start + 1, "unit") == WEEK:
        return Day(upcoming(today, weekday) + timedelta(days=7), start + 2)
    after = heard.has(start + 1, "next", "this", "coming")
    following = heard.has(i, "next") or heard.has(start + 1, "next")
    weeks = heard.get(i, "next") or heard.get(start + 1, "next") or 1
    day = in_next_week(heard, today, weekday, weeks) if following else upcoming(today, weekday)
    return _later(heard, day, start + 2 if after else start + 1)


def _runs_on(heard: Hearing, i: int) -> bool:
    """ "באיזה יום בשבוע": the letter after "day" is no name of one, but the beginning of the next word."""
    token, after = heard.tokens[i], heard.tokens[i + 1] if i + 1 < len(heard.tokens) else None
    several = token.last - token.first > 1 and heard.words[token.last - 1].text != token.text
    return several and after is not None and after.start == token.end and after.writing == "word"


def _numbered(heard: Hearing, i: int, today: date) -> Day | None:
    """ "שלישי בדצמבר": where weekdays are called by number, a month or "of the month" makes it a date."""
    exact = _day_and_month(heard, i, today)
    return exact or (_day_of_month(heard, i, today) if heard.has(i + 1, "day_mark") else None)


def _day_after_weekday(heard: Hearing, i: int, today: date) -> Day | None:
    """ "Tuesday, the 24th": the number decides."""
    i = heard.skip(i, "the")
    exact = _day_and_month(heard, i, today) if i < len(heard.tokens) else None
    if exact or i >= len(heard.tokens):
        return exact
    ordinal = ordinal_at(heard, i)
    on_day = heard.has(i - 1, "on_day") and not heard.has(i, "hour")
    if ordinal is None and (on_day or _bare_day(heard, i)):
        ordinal = number_at(heard, i)
    coming = coming_day(ordinal[0], today) if ordinal else None
    return Day(coming, heard.skip(ordinal[1], "the")) if ordinal and coming else None


def _bare_day(heard: Hearing, i: int) -> bool:
    """ "el lunes treinta": a number right after the weekday, where the language says it so."""
    found = number_at(heard, i) if heard.language.day_number else None
    return bool(found) and not heard.has(
        found[1] if found else i, *COUNTED, "and_minutes", "less_minutes", "part"
    )


def _number_after(heard: Hearing, i: int, today: date) -> Day | None:
    """ "الجمعة سبعة وعشرين": a number that can be no hour, where it fits the weekday."""
    found = number_at(heard, i + 1)
    day = coming_day(found[0], today) if found and found[0] > 12 else None
    counted = found is not None and heard.has(found[1], *COUNTED)
    fits = day is not None and not counted and day.weekday() == heard.get(i, "weekday")
    return Day(day, found[1]) if day and found and fits else None


def _day_and_month(heard: Hearing, i: int, today: date) -> Day | None:
    """ "the 24th of November", "двадцать пятого ноября", "November 24"."""
    month = heard.get(i, "month")
    if month is not None:
        found = ordinal_at(heard, heard.skip(i + 1, "the")) or number_at(heard, i + 1)
        return _with_year(heard, found[0], month, found[1], today) if found else None
    start = heard.skip(i, "the")
    found = ordinal_at(heard, start) or number_at(heard, start)
    if found is None:
        return None
    after = heard.skip(found[1], "of", "the")
    months = heard.get(after, "month_rel")
    if months is not None:
        return _in_month(found[0], months, after + 1, today)
    month = heard.get(after, "month")
    if month is None and (numbered := month_number(heard, start, found[1])):
        return _with_year(heard, found[0], numbered[0], numbered[1], today)
    return _with_year(heard, found[0], month, after + 1, today) if month is not None else None


def _in_month(day: int, months: int, end: int, today: date) -> Day | None:
    """ "خمسة الشهر الجاي": the fifth of next month; of this one, the coming fifth."""
    if not months:
        coming = coming_day(day, today)
        return Day(coming, end) if coming and coming.month == today.month else None
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return as_day(year, month + 1, day, end)


def _with_year(heard: Hearing, day: int, month: int, end: int, today: date) -> Day | None:
    year = year_at(heard, heard.skip(end, "month_of", "the"))
    if year and OLDEST <= year[0] < today.year:
        return as_day(year[0], month, day, year[1])
    if year and today.year <= year[0] <= today.year + AHEAD:
        return as_day(year[0], month, day, year[1])
    if heard.has(end, "next_year"):
        return as_day(today.year + 1, month, day, end + 1)
    return coming(day, month, end, today)


def _holiday(heard: Hearing, i: int, today: date) -> Day | None:
    offset = heard.get(i, "easter")
    if offset is not None:
        return Day(feast(offset, today), i + 1)
    sunday = heard.get(i, "advent")
    if sunday is not None:
        return Day(advent(sunday, today), i + 1)
    code = heard.get(i, "holiday")
    return coming(code % 100, code // 100, i + 1, today) if code is not None else None


def _day_of_month(heard: Hearing, i: int, today: date) -> Day | None:
    """ "the 24th", "двадцать пятого числа"; a bare number only as the whole answer."""
    start = heard.skip(i, "the")
    ordinal = ordinal_at(heard, start)
    found = ordinal or number_at(heard, start)
    if found is None:
        return None
    day = coming_day(found[0], today)
    if day is None or heard.has(heard.skip(found[1], "of"), "hijri"):
        return None
    if heard.has(heard.skip(found[1], "of", "the"), "month"):
        return None
    if heard.has(start, "ord", "last") and heard.has(start + 1, "weekday") and of_month(heard, start, today):
        return None
    if ordinal is None and start == i and _is_hour(heard, i):
        return None
    counted = heard.has(found[1], "day_mark")
    if heard.has(start, "hour") and not (counted or ordinal):
        return None
    marked = counted or (heard.has(found[1], "the") and not heard.has(found[1], "of"))
    on = heard.has(i - 1, "on") or heard.has(i, "on")
    digits = found[1] - start == 2 and heard.tokens[start].writing == "digits"
    firm = counted or (bool(ordinal) and (marked or (on and start > i) or (digits and (on or start > i))))
    firm = firm or (heard.has(start - 1, "on_day") and not heard.has(found[1], *COUNTED, "weekday"))
    end = found[1] + 1 if marked else found[1]
    return Day(day, end, firm=firm, closed=marked, ordinal=bool(ordinal))


def _is_hour(heard: Hearing, i: int) -> bool:
    """ "a las cuatro", "um vier": words that never stand before a day."""
    return heard.has(i - 1, "at") and not heard.has(i - 1, "on", "the", "from", "between", "till")
