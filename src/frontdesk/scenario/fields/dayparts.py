"""Which half of the day an hour is in: by what was said, by what is done then, else by business hours."""

from __future__ import annotations

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.language.halves import around
from frontdesk.scenario.language.lexicon import AFTERNOON, EVENING, MORNING, NIGHT, NOONTIME

TABLES = range(6, 11)
"""Hours at which a table is booked for the evening rather than for breakfast."""


def settle(hour: int, part: int | None, ampm: int | None) -> int:
    """The hour on the 24-hour clock: by am or pm, else by the part of the day, else by business hours."""
    if hour >= 13:
        return hour % 24
    if ampm is not None:
        return hour % 12 + ampm
    if part == MORNING:
        return hour
    if part == NIGHT:
        return hour % 12 if hour <= 5 or hour == 12 else hour + 12
    if part == EVENING:
        return hour % 12 + 12 if hour != 12 else 0
    if part == NOONTIME:
        return hour + 12 if hour <= 6 else hour
    if part == AFTERNOON:
        return hour % 12 + 12
    return hour + 12 if 1 <= hour <= 7 else hour


def part_of(heard: Hearing, first: int, last: int) -> int | None:
    """The part of the day that belongs to the time: beside it, else the only one said, else none."""
    beside = heard.get(last, "part")
    if beside is not None:
        return beside
    led = first - 1
    while heard.has(led, "at", "filler") and not heard.has(led, "part"):
        led -= 1
    if (part := free_part(heard, led)) is not None and not _early_for_another(heard, led, first, last):
        return part
    said = {
        part
        for i in heard.once("parts", lambda: [i for i, t in enumerate(heard.tokens) if t.has("part")])
        if (part := free_part(heard, i)) is not None and not _early_for_another(heard, i, first, last)
    }
    said = said or {meal for token in heard.tokens if (meal := token.get("occasion")) is not None}
    return said.pop() if len(said) == 1 else None


def _early_for_another(heard: Hearing, i: int, first: int, last: int) -> bool:
    """ "six is early, make it seven": said of another hour than that in `first` to `last`."""
    if around("early", heard.language.code).isdisjoint(heard.tokens[i].text.split()):
        return False
    before = (j for j in range(max(0, i - 4), i) if not first <= j < last)
    return any(heard.has(j, "num", "half_of", "hour") for j in before)


def table_at(heard: Hearing, hour: int) -> int | None:
    """The part of the day that a table is likely meant for at that hour; nobody said so."""
    return EVENING if hour in TABLES and any(token.has("table") for token in heard.tokens) else None


def free_part(heard: Hearing, i: int) -> int | None:
    """The part of the day at `i`, unless the word is the greeting "good morning" or part of "in two days"."""
    if heard.has(i, "hello") or heard.has(i - 2, "in") or _denied(heard, i):
        return None
    return heard.get(i, "part")


def _denied(heard: Hearing, i: int) -> bool:
    """ "not so early, half past one": no early hour is meant."""
    if not heard.has(i, "part"):
        return False
    before = i - 1
    while before >= 0 and not _denies(heard, before):
        degrees = around("degrees", heard.language.code)
        if not (heard.has(before, "filler", "at") or heard.tokens[before].text in degrees):
            return False
        before -= 1
    return _denies(heard, before)


def _denies(heard: Hearing, i: int) -> bool:
    if i < 0:
        return False
    words = heard.tokens[i].text.split()
    said = heard.has(i, "not", "no_or_not", "not_or_no")
    return said or not around("denying", heard.language.code).isdisjoint(words)
