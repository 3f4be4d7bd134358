"""Days that are over: "last Saturday", "el lunes pasado", a year gone by. None of them is a coming day."""

from __future__ import annotations

from frontdesk.scenario.fields.base import Hearing

_WORDS = {
    "en": "last past previous ago",
    "de": "letzten letzter letzte letztes vergangenen vergangener vergangene vorigen voriger vorige",
    "es": "pasado pasada",
    "ru": "прошлый прошлую прошлое прошлой прошлого минувший",
    "ar": "الماضي الماضية اللي فات فاتت",
    "he": "שעבר שעברה הקודם הקודמת",
}
_BYGONE = {code: frozenset(words.split()) for code, words in _WORDS.items()}
OLDEST = 1900
"""Years from here on are somebody's past."""
NEAR = 3


def is_bygone(heard: Hearing, i: int) -> bool:
    """Whether the weekday at `i` is said to be over: the word stands beside it, or with its week."""
    words = _BYGONE.get(heard.language.code, frozenset())
    places = [i - 1, i + 1, *(j for j in range(i - NEAR, i + NEAR + 1) if _of_week(heard, j))]
    return any(0 <= j < len(heard.tokens) and heard.tokens[j].text in words for j in places)


def says_bygone(heard: Hearing, i: int) -> bool:
    """Whether the token at `i` says no more than that: "last" and its week, "pasado" after its weekday."""
    words = _BYGONE.get(heard.language.code, frozenset())
    if heard.has(i, "unit") and i and heard.tokens[i - 1].text in words:
        return True
    return heard.has(i - 1, "weekday") and heard.tokens[i].text in words


def _of_week(heard: Hearing, j: int) -> bool:
    """ "last week on Monday": the word is said of a unit of time."""
    return heard.has(j + 1, "unit") or heard.has(j - 1, "unit")
