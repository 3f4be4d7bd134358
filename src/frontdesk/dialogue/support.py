"""Whether the figures of a clause stand in the passages together with what they tell of.

A price of another item and an hour of another day are numbers that somebody gave, and lies all the same. So
each number must stand in a statement (a sentence or a row, with its heading) that speaks of what the clause
speaks of, and the numbers of a named day in the statement about that day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from frontdesk.dialogue.days import days_in, opens, shuts
from frontdesk.dialogue.grounding import stems, within
from frontdesk.dialogue.numbers import digits_of, numbers_in
from frontdesk.dialogue.quoting import split
from frontdesk.dialogue.wording import states_nothing
from frontdesk.knowledge.questions import asked
from frontdesk.knowledge.words import words
from frontdesk.models import KnowledgeChunk

_NAME = re.compile(r"(?<=[\w,;:—–-]\s)[A-ZА-ЯЁÁÉÍÓÚÑÄÖÜ][^\W\d_]+")
_TITLES = """
    mr mrs ms dr ok yes no monday tuesday wednesday thursday friday saturday sunday sie ihnen ihr ihre ihren
    ihrem ihrer ihres frau herr herrn señor señora don doña doctor doctora
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
"""
_NO_NAMES = frozenset(_TITLES.split())
_CLAUSES = re.compile(r"(?<=[,;،؛])\s+")
_COMPOUND = 4
"""Letters that each part of a German compound has at least."""
_CALLED = re.compile(
    r"(?:\b(?:שאל|שאלי|שאלו|תשאל|תשאלי|תשאלו|דברו?|תדבר\w?|התקשרו?|פנו|פנה|בקשו?|תבקש\w?)\s+(?:את|עם|אל|ל)?\s*-?"
    r"|\b(?:גברת|מר|דוקטור|ד\"ר|רב|בשם|אצל)\s+"
    r"|\b[وف]?(?:اسأل|اسألي|اسألوا|كلم|كلمي|كلموا|اتصل ب|اتصلوا ب|راجع|تواصل مع|تواصلوا مع|اطلب|عند)\s*"
    r"|\b(?:السيدة|السيد|الأستاذة?|الدكتورة?|المهندسة?|الأخت|الأخ|اسمه|اسمها|تدعى|يدعى)\s+)([^\W\d_]+)"
)
"""What a name follows where no capital letter tells it."""


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


def statements(passages: Iterable[KnowledgeChunk], language: str = "en") -> tuple[Statement, ...]:
    """Everything that the passages say, sentence by sentence. Numbers in words are read in `language`."""
    return tuple(
        statement
        for one in passages
        for statement in _statements(one.text, one.section, one.kind == "products", language)
    )


@lru_cache(maxsize=1024)
def _statements(text: str, section: str, row: bool, language: str) -> tuple[Statement, ...]:
    heading = f"{section} {asked(text)}"
    rows = [text] if row else split(text)
    parts = [part for one in rows for part in by_days(one, language)]
    found = [_statement(part, heading, language) for part in parts]
    return (*found, replace(_statement(" ".join(rows), heading, language), whole=True))


def unsupported(
    sentence: str, known: Iterable[Statement], free: frozenset[str] = frozenset(), language: str = "en"
) -> str:
    """The figures of the sentence, as far as it goes, that no statement gives; `free` may be said anyway."""
    told = tuple(known)
    numbers = numbers_in(sentence, language) - free
    if days_in(sentence):
        parts = (_unsaid(part, told, free, language) for part in by_days(sentence, language))
        return next(filter(None, parts), "")
    about = [word for word in words(sentence) if not states_nothing(word, language)]
    if not about:
        return (
            "" if any(numbers <= one.numbers for one in told if not one.whole) else " ".join(sorted(numbers))
        )
    if len(numbers) == 1 and _better_told(next(iter(numbers)), about, told):
        return next(iter(numbers))
    having = (number for number in sorted(numbers) if not _told_of(number, about, told))
    return next(having, "")


def _unsaid(part: str, told: Iterable[Statement], free: frozenset[str], language: str) -> str:
    """The figures of a clause about days that no statement about these days gives, or that it is open."""
    numbers, days = numbers_in(part, language) - free, days_in(part)
    said = (one for one in told if not one.whole and days <= one.days)
    fits = any(numbers <= one.numbers and _agrees(part, one) for one in said)
    return "" if fits else " ".join(sorted(numbers)) or "a day"


def _told_of(number: str, about: list[str], told: Iterable[Statement]) -> bool:
    """Whether a statement with that number speaks of these words."""
    return any(number in one.numbers and _speaks(about, one) for one in told)


def _better_told(number: str, about: list[str], told: Iterable[Statement]) -> bool:
    """Whether a statement with other numbers speaks of more of these words than any with that one."""
    spoken = [(_shared(about, one), number in one.numbers) for one in told if one.numbers and not one.whole]
    return bool(spoken) and not max(spoken)[1]


def by_days(text: str, language: str = "en") -> list[str]:
    """The clauses of a text that tell of different days, each with its hours."""
    found, held = [""], ""
    for piece in _CLAUSES.split(text):
        held = f"{held} {piece}".strip()
        told = bool(numbers_in(piece, language)) or opens(piece) or shuts(piece)
        if not days_in(held):
            found[-1], held = f"{found[-1]} {held}", ""
        elif told:
            found.append(held)
            held = ""
    found.append(held)
    if len(found) > 1 and not days_in(found[0]):
        found[1] = f"{found[0]} {found[1]}"
        found = found[1:]
    return [part.strip() for part in found if part.strip()]


def strangers(sentence: str, given: frozenset[str], language: str = "en") -> str:
    """The names in a sentence that are not among the given stems: capital letters within it, which in German
    any noun has; in Hebrew and Arabic what stands after "ask", "Mrs" and the like."""
    found = [name for name in _NAME.findall(sentence) if name.casefold() not in _NO_NAMES]
    if language == "de":
        found = [name for name in found if not _german(name, given)]
    found += [name for name in _CALLED.findall(sentence) if not _plain(name, language)]
    strange = [name for name in found if not all(within(word, given) for word in words(name))]
    return " ".join(strange)


def _german(noun: str, given: frozenset[str]) -> bool:
    """Whether a German noun is no name: a plain one, or put together from plain ones and given ones."""
    known = [
        _plain(part, "de") or within(part, given)
        for word in words(noun)
        for at in range(_COMPOUND, len(word) - _COMPOUND + 1)
        for part in (word[:at], word[at:])
    ]
    both = any(first and second for first, second in zip(known[::2], known[1::2], strict=True))
    return _plain(noun, "de") or both


def _plain(word: str, language: str) -> bool:
    """Whether it is a word that states nothing."""
    return all(states_nothing(one, language) for one in words(word))


def _statement(text: str, heading: str, language: str) -> Statement:
    given = f"{heading} {text}"
    return Statement(stems(given), digits_of(given, language), days_in(text), opens(text), shuts(text))


def _agrees(sentence: str, one: Statement) -> bool:
    """Whether neither says open where the other says closed."""
    if shuts(sentence):
        return one.shuts
    return one.opens or not one.shuts


def _speaks(about: list[str], one: Statement) -> bool:
    """Whether the statement speaks of it: it has half of its words."""
    return 2 * _shared(about, one) >= len(about)


def _shared(about: list[str], one: Statement) -> int:
    return sum(within(word, one.stems) for word in about)
