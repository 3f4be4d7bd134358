"""Whether somebody asks when the business is open, and for which day: no model, six languages."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from typing import Literal

from babel import Locale, UnknownLocaleError

from frontdesk.scenario.language import LANGUAGES, Language, language
from frontdesk.scenario.language.cldr import months, weekdays
from frontdesk.scenario.language.visiting import US, VISITING
from frontdesk.scenario.parsing import Parsed, parse

Kind = Literal["open", "opens", "close", "state", "week"]
"""Asked was whether, from when or until when it is open; `state`: simply what is the case; `week`: always."""
WORDS = ("until", "since", "hours", "close", "open", "bare", "present")
"""Kinds of words without which nothing is asked about the hours."""
MOST = 25
"""Words of a question about the hours; more tell a story."""
LONGEST = 300
"""Characters of such a question."""
BARE = 6
"""Words beside which "open" alone is about the business."""
BRIEF = 6
"""Words of a question that goes on with the one before."""
MOST_DAYS = 3
"""Days that are told one by one."""
CLEAR = 0.95
"""So sure a time must be: "at eight" may be the morning's or the evening's."""
BETWEEN = r"(?: \w+){0,4}?"


@dataclass(frozen=True, slots=True)
class Visit:
    """What is asked. Without `days` it is about today; `minute` is a time of the day, `present`: this moment;
    `weekday`: the days were called by their names."""

    kind: Kind
    days: tuple[date, ...] = ()
    present: bool = False
    minute: int | None = None
    weekday: bool = False


def asked(text: str, code: str, at: datetime, country: str | None = None, before: str = "") -> Visit | None:
    """What is asked about the hours; None when it is something else.

    `at` is wall-clock time where the business is, `before` the kind of question that was answered just now:
    "and on Sunday?" goes on with it.
    """
    code = code.split("-")[0].lower()
    said = plain(text) if len(text) <= LONGEST else ""
    count = len(said.split())
    if code not in VISITING or not 0 < count <= MOST or _has(code, "other", said):
        return None
    if not before and not any(_has(code, kind, said) for kind in WORDS):
        return None
    named = list(dict.fromkeys(_weekdays(said, code)))
    days = _days(text, said, code, at, country, named)
    if not days and (_has(code, "seasons", said) or not set(said.split()).isdisjoint(_months(code))):
        return None
    now = _has(code, "now", said)
    kind = _kind(code, said, placed=bool(days) or now) or _continued(code, said, text, before, bool(days))
    if kind is None or (count > BARE and not _placed(code, said, bool(days) or now)):
        return None
    by_name = bool(named) or _has(code, "weekend", said)
    minute, vague = _minute(text, code, at)
    if kind == "open" and not days and _has(code, "always", said):
        return Visit("week")
    if kind == "week" or (len(named) > 1 and (len(named) > MOST_DAYS or _has(code, "range", said))):
        return Visit("state" if days else "week", days, weekday=by_name)
    bounded = kind == "open" and _has(code, "bounded", said)
    untimed = minute is None and not (vague or bounded)
    present = untimed and (now or (kind == "open" and not days))
    # "Until ten?", "all day?", "at eight?": the hours answer that, and no yes
    return Visit("state" if kind == "open" and (vague or bounded) else kind, days, present, minute, by_name)


def about_hours(text: str, code: str) -> bool:
    """Whether a text speaks of opening hours: a heading, an entry of an FAQ, a paragraph."""
    code = code.split("-")[0].lower()
    said = plain(text)
    return code in VISITING and any(_has(code, kind, said) for kind in ("hours", "told", "open", "close"))


def plain(text: str) -> str:
    """The words alone, in small letters, without accents and vowel signs, Arabic letters in one form."""
    return " ".join(re.findall(r"\w+", bare(text.lower())))


def bare(text: str) -> str:
    """Without accents and vowel signs, "й" among them, which the patterns may be written with."""
    bare = "".join(one for one in unicodedata.normalize("NFD", text) if not unicodedata.combining(one))
    return unicodedata.normalize("NFC", bare.replace("ß", "ss").translate(_ARABIC))


_ARABIC = str.maketrans("ةىٱ", "هيا")


def _kind(code: str, said: str, *, placed: bool) -> Kind | None:
    """What is asked for, by its words; `placed`: a day was said, or now."""
    when = _has(code, "when", said)
    if _has(code, "until", said):
        return "close"
    if _has(code, "since", said):
        return "opens"
    if _has(code, "hours", said):
        return "week"
    if _has(code, "close", said):
        return "close" if when else "state"
    if _has(code, "open", said):
        return "opens" if when else "open"
    if placed and len(said.split()) <= BARE and _has(code, "bare", said):
        return "open"
    if _has(code, "present", said) and (placed or when):
        return "week" if when and not placed else "open"
    return None


def _continued(code: str, said: str, text: str, before: str, placed: bool) -> Kind | None:
    """ "And on Sunday?" after a question about the hours."""
    if not before or not placed or len(said.split()) > BRIEF:
        return None
    more = re.match(rf"(?:{VISITING[code]['more']})(?!\w)", said) or text.strip().endswith(("?", "؟"))
    if not more:
        return None
    return "close" if before == "close" else "state"


def _placed(code: str, said: str, placed: bool) -> bool:
    return placed or any(_has(code, kind, said) for kind in ("when", "hours", "until", "since"))


@cache
def _pattern(code: str, kind: str) -> re.Pattern[str]:
    names = "|".join(plain(name) for name in weekdays(code))
    written = bare(VISITING[code][kind])
    for mark, words in (("{us}", bare(US[code])), ("{at}", BETWEEN), ("{day}", f"(?:{names})")):
        written = written.replace(mark, words)
    return re.compile(rf"(?<!\w)(?:{written})(?!\w)")


def _has(code: str, kind: str, said: str) -> bool:
    return _pattern(code, kind).search(said) is not None


def _days(
    text: str, said: str, code: str, at: datetime, country: str | None, named: list[int]
) -> tuple[date, ...]:
    """The days that are asked about, the next ones to come; none of "Monday to Friday"."""
    if _has(code, "weekend", said):
        return tuple(_next(day, at.date()) for day in _weekend(code, country))
    if len(named) > 1 and (len(named) > MOST_DAYS or _has(code, "range", said)):
        return ()
    if len(named) > 1:
        return tuple(_next(day, at.date()) for day in named)
    found = _parsed("date", text, code, at)
    if found is not None and found.raw and found.normalised is None:  # "all day tomorrow" names one day
        found = _parsed("date", _pattern(code, "bounded").sub(" ", text.lower()), code, at)
    if found is not None and found.normalised is not None:
        return (date.fromisoformat(str(found.normalised)),)
    return (_next(named[0], at.date()),) if len(named) == 1 else ()


def _minute(text: str, code: str, at: datetime) -> tuple[int | None, bool]:
    """The time that is asked about, and whether it was said only roughly ("tonight")."""
    found = _parsed("time", text, code, at)
    if found is None or found.raw is None:
        return None, False
    told = [str(found.normalised)] if found.normalised else list(found.alternatives)
    if len(told) != 1 or found.approx or found.until or found.confidence < CLEAR:
        return None, True
    hours, _, minutes = told[0].partition(":")
    return int(hours) * 60 + int(minutes), False


def _parsed(kind: str, text: str, code: str, at: datetime) -> Parsed | None:
    return parse(kind, text, code, at) if code in LANGUAGES else None


def _weekdays(said: str, code: str) -> list[int]:
    """The days of the week that are named, in any form."""
    tables = language(code)
    stems, weekly = _stems(tables), VISITING[code]["weekly"].split()
    found = []
    for word in said.split():
        if word in weekly:
            found.append(weekly.index(word))
        elif (day := stems.get(tables.stem(word))) is not None and len(word) > 2:
            found.append(day)
    return found


@cache
def _stems(tables: Language) -> dict[str, int]:
    return {tables.stem(plain(name)): day for name, day in weekdays(tables.code).items() if " " not in name}


@cache
def _months(code: str) -> frozenset[str]:
    return frozenset(plain(name) for name in months(code))


def _next(weekday: int, today: date) -> date:
    return today + timedelta(days=(weekday - today.weekday()) % 7)


@cache
def _weekend(code: str, country: str | None) -> tuple[int, ...]:
    """The days of the weekend in that country (from CLDR), Monday 0."""
    try:
        locale = Locale.parse(f"{code}_{country}" if country else code)
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse(code)
    first, last = int(locale.weekend_start), int(locale.weekend_end)
    return tuple((first + ahead) % 7 for ahead in range((last - first) % 7 + 1))
