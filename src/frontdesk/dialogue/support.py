"""Whether the figures of a clause stand in the passages together with what they tell of.

A price of another item and an hour of another day are numbers that somebody gave, and lies all the same. So
each number must stand in a statement (a sentence or a row, with its heading) that speaks of what the clause
speaks of, and the numbers of a named day in the statement about that day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from frontdesk.dialogue.grounding import COURTESY, STOP, stems, within
from frontdesk.dialogue.numbers import digits_of, numbers_in
from frontdesk.dialogue.quoting import split
from frontdesk.knowledge.questions import asked
from frontdesk.knowledge.words import words
from frontdesk.models import KnowledgeChunk

_DAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    "|понедельник|вторник|сред[ауы]|четверг|пятниц|суббот|воскресен"
)
_DAY = re.compile(rf"\b({_DAYS})\w*", re.I)
_RANGE = re.compile(rf"\b(?:({_DAYS})\w*)\s*(?:to|till|until|through|-|–|по|до)\s*(?:({_DAYS})\w*)", re.I)
_WEEK = (
    ("monday", "понедельник"), ("tuesday", "вторник"), ("wednesday", "сред"), ("thursday", "четверг"),
    ("friday", "пятниц"), ("saturday", "суббот"), ("sunday", "воскресен"),
)  # fmt: skip
_NAME = re.compile(r"(?<=[\w,;:—–-]\s)[A-ZА-ЯЁ][^\W\d_]+")
_TITLES = "mr mrs ms dr ok yes no monday tuesday wednesday thursday friday saturday sunday"
_NO_NAMES = frozenset(_TITLES.split())
_SHUT = re.compile(
    r"\b(?:closed?|shut|not open|don't open|aren't open|isn't open|закрыт\w*|выходн\w*|не работа\w*)\b", re.I
)
_OPEN = re.compile(r"\b(?:open|opens|opening|открыт\w*|работа\w*|до скольки)\b", re.I)


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that is said: its words' beginnings, its numbers, its days, and whether it is about opening
    or closing.

    `whole` is all that a passage says, where days and hours may not be put together.
    """

    stems: frozenset[str]
    numbers: frozenset[str]
    days: frozenset[int]
    opens: bool
    shuts: bool
    whole: bool = False


def statements(passages: Iterable[KnowledgeChunk]) -> tuple[Statement, ...]:
    """Everything that the passages say, sentence by sentence."""
    found: list[Statement] = []
    for one in passages:
        heading = f"{one.section} {asked(one.text)}"
        rows = [one.text] if one.kind == "products" else split(one.text)
        found += [_statement(text, heading) for text in rows]
        found.append(replace(_statement(" ".join(rows), heading), whole=True))
    return tuple(found)


def unsupported(sentence: str, known: Iterable[Statement], free: frozenset[str] = frozenset()) -> str:
    """The figures of the sentence, as far as it goes, that no statement gives; `free` may be said anyway."""
    told = tuple(known)
    numbers, days = numbers_in(sentence) - free, days_in(sentence)
    if days:
        said = (one for one in told if not one.whole and days <= one.days)
        fits = any(numbers <= one.numbers and _agrees(sentence, one) for one in said)
        return "" if fits else " ".join(sorted(numbers)) or "a day"
    about = [word for word in words(sentence) if word not in STOP | COURTESY and not word.isdigit()]
    for number in sorted(numbers):
        if not any(number in one.numbers and _speaks(about, one) for one in told):
            return number
    return ""


def strangers(sentence: str, given: frozenset[str]) -> str:
    """The names in a sentence, capital letters within it, that are not among the given stems."""
    found = [name for name in _NAME.findall(sentence) if name.casefold() not in _NO_NAMES]
    strange = [name for name in found if not all(within(word, given) for word in words(name))]
    return " ".join(strange)


def days_in(text: str) -> frozenset[int]:
    """The weekdays a text names, 0 for Monday, those within a stretch from one to another included."""
    found = {_number(day[1]) for day in _DAY.finditer(text)}
    for stretch in _RANGE.finditer(text):
        first, last = _number(stretch[1]), _number(stretch[2])
        found |= {(first + n) % 7 for n in range((last - first) % 7 + 1)}
    return frozenset(found)


def _number(day: str) -> int:
    return next(n for n, names in enumerate(_WEEK) if day.casefold().startswith(names))


def _statement(text: str, heading: str) -> Statement:
    given = f"{heading} {text}"
    shuts = bool(_SHUT.search(text))
    return Statement(stems(given), digits_of(given), days_in(text), _opens(text), shuts)


def _opens(text: str) -> bool:
    """Whether it says that something is open, closing left aside."""
    return bool(_OPEN.search(_SHUT.sub(" ", text)))


def _agrees(sentence: str, one: Statement) -> bool:
    """Whether neither says open where the other says closed."""
    if _SHUT.search(sentence):
        return one.shuts
    return one.opens or not one.shuts


def _speaks(about: list[str], one: Statement) -> bool:
    """Whether the statement speaks of it: it has half of its words, or there is nothing to go by."""
    return not about or 2 * sum(within(word, one.stems) for word in about) >= len(about)
