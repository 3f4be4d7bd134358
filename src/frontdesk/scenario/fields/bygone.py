"""Days gone by: "yesterday", "a week ago", "last Monday", a birthday, "I bought it on the third".

None of them is a coming day. Whether one may be the value is for the field to say: `date.matches` leaves them
out unless it is told otherwise.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.clauses import ENDS
from frontdesk.scenario.fields.cues import cues
from frontdesk.scenario.fields.days import Day, as_day, coming_day, month_number
from frontdesk.scenario.fields.durations import days_on, duration_at
from frontdesk.scenario.fields.numerals import number_at, ordinal_at
from frontdesk.scenario.fields.years import short_year, year_at
from frontdesk.scenario.language.bygone import ahead, is_told, papers
from frontdesk.scenario.language.lexicon import DAY, MONTH, WEEK

OLDEST = 1900
"""Years from here on are somebody's past."""
PASSIVE = 3
"""Words between "need" and what is to be done."""
WISHED = frozenset(
    (
        *("need", "needs", "want", "wants", "be", "get", "will", "would", "could", "can", "like", "should"),
        *("werden", "wird", "soll", "muss", "sollte", "quiero", "necesito", "бы", "чтобы", "надо", "нужно"),
    )
)
"""Words that make a wish of a past form near them."""
JOINS = frozenset(
    ("and", "und", "y", "и", "و", "ו", "that", "dass", "que", "что", "because", "weil", "porque")
)
"""Words after which something else is told."""
AHEAD_OF = ("wanted", "move", "suits")
"""Cues after which a day is still to come."""
WAS = frozenset(("wurde", "wurden"))
"""Words of what was, which without their dots would be a wish."""
REACH = 9
"""Words between a day and what tells that it has passed."""
HELD = ("next", "this", "coming", "rel", "next_week", "holiday", "next_year", "in")
"""Words that say themselves which way a day lies."""


def bygone_at(heard: Hearing, i: int, today: date) -> Day | None:
    """The day before today that is said from token `i` on."""
    found = _ago(heard, i, today) or _last_week(heard, i, today) or _last_weekday(heard, i, today)
    found = found or _with_year(heard, i, today)
    return found if found and found.day < today else None


def _ago(heard: Hearing, i: int, today: date) -> Day | None:
    """ "yesterday", "two days ago", "a week ago yesterday", "hace diez días", "a week ago last Monday"."""
    days = heard.get(i, "past_rel")
    if days is not None:
        return Day(today - timedelta(days=days), i + 1)
    before = heard.has(i, "ago_before")
    start = heard.skip(i + 1, "about") if before else i
    span = duration_at(heard, start)
    if span is None or span[0] < DAY or not (before or heard.has(span[1], "ago")):
        return None
    whole = span[0] % WEEK == 0 or span[0] % DAY == 0
    if not whole or heard.has(i - 1, "vague") or heard.has(start, "vague"):
        return None
    end = heard.skip(span[1] + 1 if heard.has(span[1], "ago") else span[1], "about")
    day = days_on(today, -span[0]) if span[0] % MONTH == 0 else today - timedelta(days=span[0] // DAY)
    return _from(heard, day, end, today, span[0])


def _from(heard: Hearing, day: date, end: int, today: date, span: int) -> Day:
    """ "… yesterday", "… today", "… on Monday": from where the days were counted."""
    at = heard.skip(end, "on", "gone", "the")
    more = heard.get(at, "past_rel") or (0 if heard.get(at, "rel") == 0 else None)
    if more is not None:
        return Day(day - timedelta(days=more), at + 1)
    weekday = heard.get(at, "weekday")
    if weekday is None or span % WEEK or span >= MONTH:
        return Day(day, end)
    if heard.has(at - 1, "gone") and at > end:
        return Day(_before(today, weekday) - timedelta(days=span // DAY), at + 1)
    monday = day - timedelta(days=day.weekday())
    return Day(monday + timedelta(days=weekday), at + 1)


def _before(today: date, weekday: int) -> date:
    """The latest day before today that was that weekday."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def _last_week(heard: Hearing, i: int, today: date) -> Day | None:
    """ "last week on Monday", "Monday last week"."""
    first = i if heard.has(i, "last_week") else None
    at = heard.skip(i + 1, "on", "the") if first is not None else i
    weekday = heard.get(at, "weekday")
    after = heard.skip(at + 1, "of")
    if weekday is None or not (first is not None or heard.has(after, "last_week")):
        return None
    end = at + 1 if first is not None else after + 1
    begins = heard.language.week_begins
    first_day = today - timedelta(days=7 + (today.weekday() - begins) % 7)
    return Day(first_day + timedelta(days=(weekday - begins) % 7), end)


def _last_weekday(heard: Hearing, i: int, today: date) -> Day | None:
    """ "last Monday", "el lunes pasado": the latest one; nobody says so of yesterday."""
    weeks = heard.get(i, "gone")
    led = weeks is not None
    at = heard.skip(i + 1, "the", "on") if led else i
    weekday = heard.get(at, "weekday")
    end = at + 1
    if weekday is None or not (led or heard.has(end, "gone_after")):
        return None
    weeks = weeks if led else heard.get(end, "gone_after")
    end = end if led else end + 1
    later = heard.skip(end, "of", "in", "the")
    if heard.has(later, "month", "day_mark", "month_rel") or heard.get(later, "unit") == MONTH:
        return None
    if weeks == 2:
        return Day(_before(today, weekday) - timedelta(days=7), end)
    day = _before(today, weekday)
    other = day - timedelta(days=7) if (today - day).days == 1 else None
    return Day(day, end, other=other)


def _with_year(heard: Hearing, i: int, today: date) -> Day | None:
    """ "the seventh of May 1969", "am siebten fünften neunundsechzig", "the third of last month"."""
    feast = heard.get(i, "holiday")
    if feast is not None:
        year = year_at(heard, heard.skip(i + 1, "of", "in", "month_of", "the"))
        return as_day(year[0], feast // 100, feast % 100, year[1]) if year and year[0] >= OLDEST else None
    month = heard.get(i, "month")
    start = heard.skip(i + 1 if month is not None else i, "the")
    found = ordinal_at(heard, start) or number_at(heard, start)
    if found is None or not 1 <= found[0] <= 31:
        return None
    end = found[1]
    if month is None:
        earlier = heard.get(i - 1, "month_rel")
        if earlier is not None and earlier < 0:
            return as_day(*_month_back(today, earlier), found[0], end)
        after = heard.skip(end, "of", "the")
        months = heard.get(after, "month_rel")
        if months is not None and months < 0:
            return as_day(*_month_back(today, months), found[0], after + 1)
        month = heard.get(after, "month")
        said = (month, after + 1) if month is not None else month_number(heard, start, end)
        said = said or _numbers(heard, end)
        if said is None:
            return None
        month, end = said
    at = heard.skip(end, "month_of", "the", "of")
    if heard.has(at, "this_year"):
        return as_day(today.year, month, found[0], at + 1)
    if heard.has(at, "last_year"):
        return as_day(today.year - 1, month, found[0], at + 1)
    year = year_at(heard, at) or short_year(heard, at)
    if year is None and (before := _year_before(heard, i)):
        return as_day(before, month, found[0], end)
    return as_day(year[0], month, found[0], year[1]) if year and year[0] >= OLDEST else None


def _year_before(heard: Hearing, i: int) -> int | None:
    """ "восемьдесят пятого года рождения, второго сентября": the year came first."""
    marked = next((j for j in (i - 1, i - 2) if heard.has(j, "year_mark")), None)
    if marked is None:
        starts = range(max(0, i - 6), i)
        full = [
            found
            for j in starts
            if (found := year_at(heard, j)) and found[1] <= i <= heard.skip(found[1], "the", "on", "at", "of")
        ]
        return next((year for year, _ in full if OLDEST <= year <= heard.at.year), None)
    for j in range(max(0, marked - 6), marked):
        found = year_at(heard, j) or short_year(heard, j)
        if found and found[1] == marked + 1 and OLDEST <= found[0] <= heard.at.year:
            return found[0]
    return None


def _numbers(heard: Hearing, i: int) -> tuple[int, int] | None:
    """ "ten four nineteen eighty five": a month is a number where a full year follows."""
    month = number_at(heard, i)
    year = year_at(heard, month[1]) if month and 1 <= month[0] <= 12 else None
    return month if year and OLDEST <= year[0] <= heard.at.year else None


def _month_back(today: date, months: int) -> tuple[int, int]:
    year, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return year, month + 1


def as_told(heard: Hearing, i: int, day: Day, today: date, back: bool = False) -> Day:
    """The day found at `i` as the last one of its name, where what is told, or asked, has happened."""
    span = range(i, day.end)
    if day.day <= today and not any(heard.has(j, "weekday") for j in span):
        return day
    if any(heard.has(j, *HELD) for j in span) or _held_after(heard, day.end):
        return day
    if not back and not has_happened(heard, i, day.end):
        return day
    return replace(day, day=_earlier(heard, span, day.day, today))


def _held_after(heard: Hearing, i: int) -> bool:
    """ "… next week", "… in two weeks"; "in" alone may begin anything."""
    if heard.has(i, "in") and not heard.has(i, *HELD[:4]):
        return duration_at(heard, i + 1) is not None
    return heard.has(i, *HELD)


def _earlier(heard: Hearing, span: range, day: date, today: date) -> date:
    if any(heard.has(j, "weekday") for j in span) and not any(
        heard.has(j, "num", "month") and not heard.has(j, "weekday") for j in span
    ):
        return _before(today, day.weekday())
    if any(heard.has(j, "month") for j in span) or coming_day(day.day, today) != day:
        return next((back for n in range(1, 9) if (back := _years_back(day, n)) < today), day)
    days = (today - timedelta(days=n) for n in range(1, 62))
    return next((one for one in days if one.day == day.day), day)


def _years_back(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


TALK = ("yes", "no", "goodbye", "thanks", "hello")
"""Phrases whose words tell of nothing: "das war alles"."""


def has_happened(heard: Hearing, first: int, last: int) -> bool:
    """Whether the nearest word that tells of a past or a coming thing tells of a past one."""
    if heard.has(first - 1, "since") or _is_dated(heard, first):
        return True
    back = _cue(heard, range(heard.tokens[first].first - 1, -1, -1))
    on = _cue(heard, range(heard.tokens[last - 1].last, len(heard.words)))
    if back is None:
        return on is not None and on[0]
    return back[0] and (back[1] <= 1 or on is None or on[0] or on[1] > 0)


def _wished(heard: Hearing, i: int) -> bool:
    """ "we need it delivered", "подошёл бы": the past of a word, but of nothing that was."""
    near = [word.text for word in heard.words[max(0, i - PASSIVE) : i + 2]]
    return not WISHED.isdisjoint(near)


def _is_dated(heard: Hearing, first: int) -> bool:
    """ "my order from the fifth", "Rechnung vom dritten": what is written down on a day."""
    plain, (froms, written) = heard.language.plain, papers(heard.language)
    at = first
    while at > 0 and plain(heard.tokens[at].text.split(" ")[0]) not in froms:
        if at < first and not heard.has(at, "the", "on", "on_day"):
            return False
        at -= 1
    word = heard.tokens[at].first
    return at >= first - 2 and any(plain(one.text) in written for one in heard.words[max(0, word - 2) : word])


def _cue(heard: Hearing, places: range) -> tuple[bool, int] | None:
    """Whether the nearest such word within reach has happened, and how many words lie between."""
    coming, plain = ahead(heard.language), heard.language.plain
    step = places.step
    wanted, offers, talk = heard.once("beside what is told", lambda: _beside(heard))
    for distance, j in enumerate(places[:REACH]):
        word, near = heard.words[j], heard.words[j - step] if 0 <= j - step < len(heard.words) else None
        if near and not ENDS.isdisjoint(heard.text[min(word.end, near.end) : max(word.start, near.start)]):
            return None
        if word.text in JOINS or j in offers:
            return None
        if j in talk:
            continue
        if word.text in WAS:
            return True, distance
        if plain(word.text) in coming or j in wanted:
            return False, distance
        if is_told(word.text, heard.language):
            return not _wished(heard, j), distance
    return None


def _beside(heard: Hearing) -> tuple[set[int], set[int], set[int]]:
    """The words of wishes, those between two things that are offered, and those of whole phrases."""
    wanted = {j for cue in cues(heard) if cue.kind in AHEAD_OF for j in range(cue.first, cue.last)}
    offers = {j for token in heard.tokens if token.has("or") for j in range(token.first, token.last)}
    whole = [token for token in heard.tokens if token.last - token.first > 1 and token.has(*TALK)]
    return wanted, offers, {j for token in whole for j in range(token.first, token.last)}
