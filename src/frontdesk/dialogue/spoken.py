"""Numbers in words in German, Spanish, Hebrew and Arabic, read by the tables that callers are heard with.

(English and Russian have a reading of their own in `numbers`.)
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache

from frontdesk.scenario.fields.base import Hearing, hearing
from frontdesk.scenario.fields.numerals import number_at
from frontdesk.scenario.language import LANGUAGES

READ = ("ar", "de", "es", "he")
LEAST = 10
"""Smaller numbers in words are everyday words, where no time, price or count is told by them."""
ELSEWHERE = ("once", "elf", "null")
"""Words for numbers that are other words in another language."""
_LATIN = re.compile("[a-z]", re.I)
_LETTERS = {
    "ar": re.compile("[\u0621-\u064a]"),
    "de": _LATIN,
    "es": _LATIN,
    "he": re.compile("[\u05d0-\u05ea]"),
}
HALF = ".30"
MOST_WORDS = 60
"""Words that are read at once; the reader takes no more than 120."""
_PIECES = re.compile(r"[.,;:!?()\[\]|…؟،؛\n–—]+")
_BEFORE = ("at", "from", "till", "to", "past", "money_is")
_AFTER = ("money", "unit", "oclock", "half", "quarter", "and_minutes", "part", "thousand", "hundred")
_UNITS = {
    "de": ("prozent", "jahr", "werktag", "personen", "monat"),
    "es": ("por ciento", "porciento", "año", "personas", "noches"),
    "he": ("אחוז", "שנים", "ימי", "אנשים", "חודש"),
    "ar": ("بالمئة", "بالمية", "بالمائة", "سنوات", "اشخاص", "أشخاص", "أشهر"),
}
"""How words begin that a number before them counts, where the tables have no unit for them."""
_NOW = datetime(2026, 1, 1, tzinfo=UTC)


def told(text: str, language: str) -> frozenset[str]:
    """The numbers a text tells in words: from ten on all, smaller ones where they tell a time or a price."""
    return frozenset(one for one, everyday in _read(text, language) if not everyday)


def given(text: str, language: str) -> frozenset[str]:
    """Every number that a text has in words, however small, and half hours by either clock."""
    found = {one for one, _ in _read(text, language)}
    return frozenset(found | {later(one) for one in found if one.endswith(HALF)})


def later(half: str) -> str:
    """A half hour as the afternoon's clock shows it: 4.30 as 16.30."""
    hour = int(half.removesuffix(HALF))
    return f"{hour + 12 if hour < 12 else hour}{HALF}"


def _read(text: str, language: str) -> list[tuple[str, bool]]:
    """Each number in words, and whether it may be an everyday word."""
    tongues = [one for one in READ if one == language or _may_be(one, text)]
    return [
        found
        for one in tongues
        for piece in _pieces(text)
        for found in _numbers(piece, one, () if one == language else ELSEWHERE)
    ]


def _may_be(language: str, text: str) -> bool:
    """Whether a text may be in the language, whatever it should be in: a model may answer in another."""
    return _LETTERS[language].search(text) is not None


def _pieces(text: str) -> list[str]:
    found = []
    for piece in _PIECES.split(text):
        words = piece.split()
        found += [" ".join(words[at : at + MOST_WORDS]) for at in range(0, len(words), MOST_WORDS)]
    return found


@lru_cache(maxsize=16384)
def _numbers(text: str, language: str, ignored: tuple[str, ...]) -> tuple[tuple[str, bool], ...]:
    """What is kept are the pieces of passages: they are read again with every question."""
    heard = hearing(text, LANGUAGES[language], _NOW)
    found: list[tuple[str, bool]] = []
    at = 0
    while at < len(heard.tokens):
        token = heard.tokens[at]
        value, end = _number(heard, at)
        if value is not None and token.text not in ignored:
            hour = not heard.has(at, "num")
            everyday = value < LEAST and not hour and not _tells(heard, at, end, language)
            found.append((str(value), everyday))
            half = heard.skip(end, "and_minutes", "tens_after")
            if value <= 12 and heard.has(half, "half"):
                found.append((f"{value}{HALF}", False))
        elif minutes := token.get("half_of"):
            found.append((f"{minutes // 60 % 12 or 12}{HALF}", False))
        at = max(end, at + 1)
    return tuple(found)


def _number(heard: Hearing, at: int) -> tuple[int | None, int]:
    """The number in words from token `at` on, and where it ends; an Arabic hour is one too."""
    token = heard.tokens[at]
    if token.writing != "word" or token.has("weekday"):
        return None, at + 1
    return number_at(heard, at, words_only=True) or (token.get("hour"), at + 1)


def _tells(heard: Hearing, first: int, end: int, language: str) -> bool:
    """Whether the number from `first` to `end` tells a time, a price or a count."""
    if heard.has(first - 1, *_BEFORE) or heard.has(end, *_AFTER):
        return True
    after = heard.tokens[end].text if end < len(heard.tokens) else ""
    return after.startswith(_UNITS[language])
