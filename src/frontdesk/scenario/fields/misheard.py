"""Hours that a recogniser writes as another word that sounds alike: "for thirty", "quarter to ate"."""

from __future__ import annotations

from frontdesk.scenario.fields.base import Hearing
from frontdesk.scenario.fields.numerals import Found, number_at

MINUTES = frozenset(range(10, 60, 5)) - {10}
LED = (
    *("at", "about", "filler", "hesitation", "carrier", "suggest", "rel", "part", "weekday", "yes"),
    *("request", "correct", "no", "or", "after", "time_is"),
)
APART = ("num", "quarter", "half", "past", "from", "between", "table")
COUNTED = ("unit", "persons", "people", "companion", "hundred", "thousand", "month", "money", "num", "brood")
LAST = ("part", "ampm", "rel", "thanks", "weekday", "oclock")
HOURS = 24
"""Up to here a number after "for" may be an hour of its own."""


def hour_and_minutes(heard: Hearing, i: int) -> tuple[Found, Found, bool] | None:
    """The hour of a word that sounds like one and the minutes after it, and whether they are in doubt.

    "For fifteen" may be a quarter past four, or fifteen o'clock, or for fifteen people.
    """
    hour = heard.get(i, "homophone")
    minutes = number_at(heard, i + 1) if hour is not None else None
    if hour is None or minutes is None or minutes[0] not in MINUTES:
        return None
    led = i == 0 or (heard.has(i - 1, *LED) and not heard.has(i - 1, *APART))
    if not led or heard.has(minutes[1], *COUNTED):
        return None
    return (hour, i + 1), minutes, _is_small(heard, i) and minutes[0] <= HOURS


def hour_last(heard: Hearing, i: int) -> Found | None:
    """The hour after "half past" and the like, where nothing else can be meant by its word."""
    hour = heard.get(i, "homophone")
    if hour is None or number_at(heard, i + 1):
        return None
    ends = i + 1 == len(heard.tokens) or heard.has(i + 1, *LAST) or heard.tokens[i + 1].text == "please"
    return (hour, i + 1) if ends or not _is_small(heard, i) else None


def _is_small(heard: Hearing, i: int) -> bool:
    """Whether the word is said far more often for itself."""
    return heard.tokens[i].text in ("to", "for")
