"""The word tables of one language, compiled: meanings, fillers, abuse, and every word that is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from frontdesk.scenario.intent import concepts, examples, pools, words as tables
from frontdesk.scenario.intent.canon import TRADES
from frontdesk.scenario.language.lexicon import fold, phrases
from frontdesk.scenario.language.stems import stem
from frontdesk.scenario.language.tokens import words as split

CODES = ("en", "ru", "de", "es", "ar", "he")
"""The languages with built-in sentences."""
GAP = 1
"""Words that may stand between two words of a phrase."""

Stems = tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Lexicon:
    """`meanings` maps a phrase's first stem to its stems and meaning, the longest first."""

    code: str
    meanings: Mapping[str, tuple[tuple[Stems, str], ...]]
    fillers: frozenset[str]
    abuse: Mapping[str, tuple[tuple[Stems, str], ...]]
    broadcast: Mapping[str, tuple[tuple[Stems, str], ...]]
    function: frozenset[str]
    links: tuple[tuple[str, ...], ...]
    examples: Mapping[str, tuple[str, ...]]
    known: frozenset[str]
    concepts: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Meant:
    """A meaning and the words `first` to `last` (exclusive) that have it."""

    meaning: str
    first: int
    last: int


def covered(code: str) -> str:
    """The language whose tables are used for `code`; English where there are none."""
    short = code.split("-")[0].lower()
    return short if short in CODES else "en"


@lru_cache(maxsize=len(CODES))
def lexicon(code: str) -> Lexicon:
    """The tables of one of `CODES`."""
    words, said = tables.BY_CODE[code], _sayings(code)
    texts = [*words.meanings.values(), words.abuse, words.broadcast, words.function, words.fillers]
    thought = concepts.BY_CODE[code]
    texts += [word for own in thought.values() for word in own]
    texts += [phrase for phrases_ in said.values() for phrase in phrases_]
    return Lexicon(
        code,
        compile_meanings(words.meanings, code, frozenset(fold(word) for word in words.function.split())),
        frozenset(fold(word) for word in words.fillers.split()),
        compile_meanings({"abuse": words.abuse}, code),
        compile_meanings({"broadcast": words.broadcast}, code),
        frozenset(fold(word) for word in words.function.split()),
        tuple(sorted((tuple(fold(p).split()) for p in phrases(words.joins)), key=len, reverse=True)),
        said,
        frozenset(word.text for text in texts for part in text.split("|") for word in split(part)),
        _by_stem(thought, code),
    )


def _by_stem(thought: Mapping[str, tuple[str, ...]], code: str) -> dict[str, tuple[str, ...]]:
    """The concepts that each stem belongs to."""
    found: dict[str, set[str]] = {}
    for name, own in thought.items():
        for said in own:
            for word in split(said):
                found.setdefault(stem(word.text, code), set()).add(name)
    return {one: tuple(sorted(names)) for one, names in found.items()}


def _sayings(code: str) -> dict[str, tuple[str, ...]]:
    """What callers say by trade and want (`beauty.book`); `any` where no trade is known."""
    trade = {want: name for name, own in TRADES.items() for want in own}
    found: dict[str, tuple[str, ...]] = {}
    for want, text in examples.BY_CODE[code].items():
        label = f"{'else' if want == 'elsewhere' else trade.get(want, 'any')}.{want}"
        found[label] = phrases(text)
    for label, said in pools.BY_CODE[code].items():
        found[label] = tuple(dict.fromkeys((*found.get(label, ()), *said)))
    return found


def compile_meanings(
    tables: Mapping[str, str], code: str, small: frozenset[str] = frozenset()
) -> dict[str, tuple[tuple[Stems, str], ...]]:
    """Phrases by their first stem, longest first, but words with a small word's stem."""
    taken = frozenset(stem(word, code) for word in small)
    found: dict[str, set[tuple[Stems, str]]] = {}
    for meaning, table in tables.items():
        for phrase in phrases(table):
            said = tuple(word.text for word in split(phrase))
            stems = tuple(stem(word, code) for word in said)
            if stems and not (len(stems) == 1 and stems[0] in taken and said[0] not in small):
                found.setdefault(stems[0], set()).add((stems, meaning))
    return {first: tuple(sorted(entries, key=lambda e: (-len(e[0]), e))) for first, entries in found.items()}


def meant(stems: Sequence[str], table: Mapping[str, tuple[tuple[Stems, str], ...]]) -> tuple[Meant, ...]:
    """Every phrase of `table` that occurs in `stems`, in order; one word may have several meanings."""
    found: list[Meant] = []
    for start, first in enumerate(stems):
        for phrase, meaning in table.get(first, ()):
            end = _end(stems, start, phrase)
            if end:
                found.append(Meant(meaning, start, end))
    return tuple(found)


def _end(stems: Sequence[str], start: int, phrase: Stems) -> int:
    """Where the phrase that begins at `start` ends; 0 when it does not stand there."""
    at = start
    for wanted in phrase[1:]:
        near = range(at + 1, min(at + 2 + GAP, len(stems)))
        following = next((place for place in near if stems[place] == wanted), 0)
        if not following:
            return 0
        at = following
    return at + 1


def occurs(stems: Iterable[str], table: Mapping[str, tuple[tuple[Stems, str], ...]]) -> bool:
    """Whether any phrase of `table` occurs."""
    return bool(meant(tuple(stems), table))
