"""What of an utterance counts for what was wanted: its stems, their letters, their meanings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from rapidfuzz import fuzz, process

from frontdesk.scenario.intent.lexicon import Lexicon, Meant, lexicon, meant
from frontdesk.scenario.language.lexicon import listed
from frontdesk.scenario.language.stems import skeleton, stem
from frontdesk.scenario.language.tokens import LIMIT, MOST, words as split

LIKE = 80
"""From this likeness (0 to 100) on, a word nobody knows is taken for one that is known."""
SHORTEST_LIKE = 5
DENIED = frozenset(
    listed("book cancel money_back human skip pause move angry buy blood pain damaged often subscription")
)
"""Meanings that a "not" before them turns round; within a phrase ("not working") it belongs to the phrase."""
DENIED_WITHIN = 3
MOST_PAIRS = 10
"""So many meanings of an utterance are paired with each other; more say nothing new."""

Features = Mapping[str, float]
_ASKS = re.compile(r"[?؟]")


@dataclass(frozen=True, slots=True)
class Ingredients:
    """What is used of what could be; all of it, but to see what each part is worth."""

    stems: bool = True
    letters: bool = True
    meanings: bool = True
    concepts: bool = True
    repairs: bool = True
    languages: bool = True
    own: bool = True
    keywords: bool = True


ALL = Ingredients()


@dataclass(frozen=True, slots=True)
class Heard:
    """An utterance cut up: its words, their stems with slips repaired, and the meanings in it."""

    text: str
    code: str
    words: tuple[str, ...]
    stems: tuple[str, ...]
    meant: tuple[Meant, ...]
    known: int
    asks: bool

    @property
    def meanings(self) -> frozenset[str]:
        """The meanings by name; what was denied is `not:…`."""
        return frozenset(one.meaning for one in self.meant)


def hear(text: str, code: str, own: frozenset[str] = frozenset(), use: Ingredients = ALL) -> Heard:
    """`text` in the language `code`; `own` are words of the bot that are no slips of others."""
    tables = lexicon(code)
    found = _run_together(tuple(word.text for word in split(text[:LIMIT]))[:MOST], code)
    repaired = tuple(_repaired(word, code, own) if use.repairs else word for word in found)
    stems = tuple(stem(word, code) for word in repaired)
    vocabulary = _stems(code)
    if use.repairs:
        stems = tuple(one if one in vocabulary else _by_skeleton(one, code) for one in stems)
    known = sum(one in vocabulary or word in own for one, word in zip(stems, found, strict=True))
    senses = _denied(meant(stems, tables.meanings), stems, tables)
    return Heard(text, code, found, stems, senses, known, bool(_ASKS.search(text)))


def _run_together(words: tuple[str, ...], code: str) -> tuple[str, ...]:
    """ "wheel chair" is a known word that was heard as two."""
    known = lexicon(code).known
    found: list[str] = []
    for word in words:
        joined = f"{found[-1]}{word}" if found else ""
        if len(joined) > SHORTEST_LIKE and joined in known and not (word in known and found[-1] in known):
            found[-1] = joined
        else:
            found.append(word)
    return tuple(found)


@lru_cache(maxsize=16384)
def _repaired(word: str, code: str, own: frozenset[str]) -> str:
    """The known word that `word` is a slip of, or itself."""
    if len(word) < SHORTEST_LIKE or word.isdigit() or word in own:
        return word
    if word in lexicon(code).known or stem(word, code) in _stems(code):
        return word
    alike = [one for size in range(len(word) - 2, len(word) + 3) for one in _near(code, word[0], size, own)]
    best = process.extractOne(word, alike, scorer=fuzz.ratio, score_cutoff=LIKE) if alike else None
    return best[0] if best else word


@lru_cache(maxsize=8)
def _stems(code: str) -> frozenset[str]:
    return frozenset(stem(word, code) for word in lexicon(code).known)


def _near(code: str, initial: str, size: int, own: frozenset[str]) -> tuple[str, ...]:
    """The known words with that first letter and length, and the bot's own."""
    key = (initial, size)
    return (*_sorted(lexicon(code).known).get(key, ()), *_sorted(own).get(key, ()))


@lru_cache(maxsize=256)
def _sorted(words: frozenset[str]) -> dict[tuple[str, int], tuple[str, ...]]:
    found: dict[tuple[str, int], list[str]] = {}
    for word in sorted(words):
        if len(word) >= SHORTEST_LIKE:
            found.setdefault((word[0], len(word)), []).append(word)
    return {key: tuple(same) for key, same in found.items()}


@lru_cache(maxsize=8)
def _skeletons(code: str) -> dict[str, str]:
    """The first known stem by its consonants; words that mean something come before others."""
    tables = lexicon(code)
    told = sorted(one for entries in tables.meanings.values() for phrase, _ in entries for one in phrase)
    found: dict[str, str] = {}
    for one in (*told, *sorted(_stems(code))):
        bones = skeleton(one, code)
        if bones:
            found.setdefault(bones, one)
    return found


@lru_cache(maxsize=16384)
def _by_skeleton(one: str, code: str) -> str:
    bones = skeleton(one, code)
    return _skeletons(code).get(bones, one) if bones else one


def _denied(found: tuple[Meant, ...], stems: tuple[str, ...], tables: Lexicon) -> tuple[Meant, ...]:
    nots = {one.first for one in found if one.meaning == "not"}
    inside = {at for one in found if one.last - one.first > 1 for at in range(one.first, one.last)}
    loose = nots - inside
    if not loose:
        return found
    return tuple(
        Meant(f"not:{one.meaning}", one.first, one.last)
        if one.meaning in DENIED and any(0 < one.first - at <= DENIED_WITHIN for at in loose)
        else one
        for one in found
    )


def features(heard: Heard, use: Ingredients = ALL) -> dict[str, dict[str, float]]:
    """By group (`stems`, `letters`, `meanings`): each feature and how often it occurs."""
    found: dict[str, dict[str, float]] = {}
    if use.stems:
        found["stems"] = _counted(_stem_features(heard))
    if use.letters:
        found["letters"] = _counted(_letters(heard.stems))
    if use.meanings:
        found["meanings"] = _counted(_meaning_features(heard))
    if use.concepts:
        found["concepts"] = _counted(_concept_features(heard))
    return found


def _counted(names: Iterator[str]) -> dict[str, float]:
    return {name: 1.0 + 0.5 * (count - 1) for name, count in Counter(names).items()}


def _stem_features(heard: Heard) -> Iterator[str]:
    previous = "^"
    for one in heard.stems:
        if one.isdigit():
            one = "0"
        yield one
        yield f"{previous} {one}"
        previous = one
    if heard.asks:
        yield "?"


def _letters(stems: tuple[str, ...]) -> Iterator[str]:
    for one in stems:
        if len(one) < 3 or one.isdigit():
            continue
        padded = f"<{one}>"
        for size in (3, 4, 5):
            for at in range(len(padded) - size + 1):
                yield padded[at : at + size]


def _concept_features(heard: Heard) -> Iterator[str]:
    known = lexicon(heard.code).concepts
    for one in heard.stems:
        yield from known.get(one, ())


def _meaning_features(heard: Heard) -> Iterator[str]:
    names = sorted(heard.meanings)
    yield from names
    for one, other in combinations(names[:MOST_PAIRS], 2):
        yield f"{one}+{other}"


def vocabulary(texts: AbstractSet[str] | tuple[str, ...]) -> frozenset[str]:
    """The words of these texts."""
    return frozenset(word.text for text in texts for word in split(text))
