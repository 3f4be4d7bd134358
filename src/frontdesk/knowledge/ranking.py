"""How well passages answer a question: the order of what a search proposed, and a score that means the same
for every bot.

A passage's score is the chance that it answers, told from four things: how much of the question it holds,
word by word, each term counting as much as it is rare; how many of the question's letter runs; how much of
its own heading (row, question) was asked for; and whether it names a price when one is asked for. The weights
are fitted on other businesses than those they are measured on: `python -m bench.retrieval --fit`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import compress, pairwise, repeat
from math import exp, log

import numpy as np
from rapidfuzz import fuzz, process

from frontdesk.knowledge import money, questions
from frontdesk.knowledge.alike import likeness
from frontdesk.knowledge.words import COMMON, LIGHT_WEIGHT, STOP, Term, terms, words
from frontdesk.models import KnowledgeChunk

STAND_IN = 0.85
"""How much a word counts that stands for the one that was asked for."""
TOGETHER = 0.95
"""How much two words count that a text writes as one, or one that it writes as two."""
SPLIT, SPLIT_ALIKE = 6, 0.7
"""The letters that such words have together at least, and how alike they must be."""
HELD = 0.55
"""From here on a passage counts among those that hold a term."""
MAYBE, MAYBE_TOGETHER, MOST_LETTERS = 52, 70, 60
"""Per cent of equal letters below which two words cannot be alike, two that are joined neither, nor two that
begin with different letters."""
INSIDE = 5
LEAST_RUN = 3
NAMELESS = 0.4
"""A passage without a name, such as a page of a PDF, is taken to be about so much of what it holds."""
NEAREST = 0.05
"""What the nearest passage has for that alone."""

WEIGHTS = (-5.74, 7.42, 2.05, 4.18, -3.93)
"""Of one, of the share of the terms, of the letter runs, of the heading, of a price that is missing."""

_LABEL = re.compile(r"^\s*([^\W\d_][^.:;!?\n|]{1,40}):\s+\S")
_ROW = re.compile(r"(?<=[^\s.])\.\s|\n| \| ")


@dataclass(frozen=True, slots=True)
class Profile:
    """What a passage is compared by: words and joined neighbours, all in one line, its name's; its text."""

    words: frozenset[str]
    line: str
    name: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for: its terms, the words in a row, neighbours joined, its letter runs, and a price."""

    terms: tuple[Term, ...]
    said: tuple[str, ...]
    grams: Mapping[str, float]
    price: bool

    @classmethod
    def of(cls, text: str, wanted: Sequence[Term] | None = None) -> Question:
        """The question in these words; `wanted` are other terms than its own."""
        wanted = tuple(terms(text) if wanted is None else wanted)
        return cls(wanted, tuple(words(text)), runs(wanted), money.asked(text))


def rank(question: Question, passages: Sequence[KnowledgeChunk], total: int) -> list[KnowledgeChunk]:
    """The passages, best first, each with its score from 0 to 1; `total` is how many the bot has.

    They are given nearest first, which settles the order of those that hold next to nothing of the question.
    """
    if not question.terms or not passages:
        return []
    profiles = [profile(one.text, one.section, one.kind) for one in passages]
    rows = features(question, profiles, max(total, len(passages)))
    nearness = (NEAREST * (1 - n / len(passages)) for n in range(len(passages)))
    scores = [near + (1 - near) * chance(row) for near, row in zip(nearness, rows, strict=True)]
    ranked = sorted(zip(scores, passages, strict=True), key=lambda pair: -pair[0])
    return [replace(one, score=round(score, 4)) for score, one in ranked]


def chance(row: Sequence[float]) -> float:
    """The chance that a passage with these features answers."""
    return 1 / (1 + exp(-(WEIGHTS[0] + sum(w * x for w, x in zip(WEIGHTS[1:], row, strict=True)))))


def features(
    question: Question, profiles: Sequence[Profile], total: int
) -> list[tuple[float, float, float, float]]:
    """For each passage: share of the terms, of the letter runs, of its own name; 1 when it lacks a price."""
    found = _matches(question, profiles)
    joined = _joined(question.said)
    having = _having(profiles)
    held = [_held(term, found, joined, having, len(profiles)) for term in question.terms]
    weights = [
        term.weight * _rarity(sum(share > HELD for share in row), total)
        for term, row in zip(question.terms, held, strict=True)
    ]
    whole, runs_held = sum(weights) or 1.0, _runs_held(question, profiles, total)
    rows = zip(*held, strict=True) if held else repeat((), len(profiles))
    shares = [sum(w * h for w, h in zip(weights, row, strict=True)) / whole for row in rows]
    asked = _asked(found)
    return [
        (
            share,
            runs_share,
            _named(one, having, asked, total) if one.name else NAMELESS * share,
            float(question.price and not money.named(one.text)),
        )
        for one, share, runs_share in zip(profiles, shares, runs_held, strict=True)
    ]


def _runs_held(question: Question, profiles: Sequence[Profile], total: int) -> list[float]:
    """For each passage, the share of the question's letter runs that it holds, by how rare they are."""
    parts = [
        (gram, gram[:-1], gram[1:]) if len(gram) > LEAST_RUN else (gram, "", "") for gram in question.grams
    ]
    there = [_there(one.line, parts) for one in profiles]
    holding = (sum(column) for column in zip(*there, strict=True))
    weights = question.grams.values()
    rare = [weight * _rarity(count, total) for weight, count in zip(weights, holding, strict=True)]
    whole = sum(rare) or 1.0
    return [sum(compress(rare, row)) / whole for row in there]


def _there(line: str, parts: Sequence[tuple[str, str, str]]) -> list[bool]:
    """Which runs a line holds, each given after the two that it is longer than by one letter: without these
    it need not be looked for, which saves most of the looking."""
    held = {"": True}
    for gram, first, last in parts:
        held[gram] = held[first] and held[last] and gram in line
    del held[""]
    return list(held.values())


@lru_cache(maxsize=4096)
def profile(text: str, section: str, kind: str = "") -> Profile:
    """What a passage is compared by."""
    own, above = words(text), words(section)
    together = (first + second for first, second in (*_pairs(own), *_pairs(above)))
    line = f" {'  '.join([*above, *own])} "
    name = tuple(word for word in dict.fromkeys(words(name_of(text, section, kind))) if word not in STOP)
    return Profile(frozenset((*own, *above, *together)), line, name, text)


def name_of(text: str, section: str, kind: str = "") -> str:
    """What a passage is about in its own words: the question it answers, the item of its row, its heading, or
    the label it begins with."""
    if asked := questions.asked(text):
        return asked
    if kind == "products":
        return _ROW.split(text, maxsplit=1)[0]
    label = None if section else _LABEL.match(text)
    return label[1] if label else section.rsplit(" / ", 1)[-1]


def runs(wanted: Sequence[Term]) -> dict[str, float]:
    """The runs of 3 to 5 letters of what is looked for, borders included, with the weight of each."""
    weights: dict[str, float] = {}
    for term in wanted:
        for rank_, word in enumerate(term.words):
            weight = term.weight * (STAND_IN / 2 if rank_ else 1.0)
            for gram in grams(word):
                weights[gram] = max(weights.get(gram, 0.0), weight)
    return weights


@lru_cache(maxsize=20_000)
def grams(word: str) -> tuple[str, ...]:
    """The runs of 3 to 5 characters of a word with its borders."""
    padded = f" {word} "
    sizes = range(LEAST_RUN, min(5, len(padded)) + 1)
    return tuple(padded[i : i + size] for size in sizes for i in range(len(padded) - size + 1)) or (padded,)


Matches = Mapping[str, Mapping[str, float]]
Having = Callable[[str], Sequence[int]]


def _matches(question: Question, profiles: Sequence[Profile]) -> Matches:
    """For each word that is asked for, the passages' words it is like, and how much."""
    own = list(frozenset().union(*(one.words for one in profiles)))
    asked = {*question.said, *(word for term in question.terms for word in term.words)} - STOP
    pairs = {"".join(pair) for pair in _pairs(question.said)} - asked - STOP
    found = _like(sorted(asked), own, MAYBE)
    found |= _like(sorted(pairs), [word for word in own if len(word) >= SPLIT], MAYBE_TOGETHER)
    whole = f" {' '.join(own)} "
    for word in asked:
        if len(word) >= INSIDE:
            others = set(_around(word, whole)) - found[word].keys()
            found[word] |= {other: alike for other in others if (alike := likeness(word, other))}
    return found


def _around(piece: str, whole: str) -> Iterator[str]:
    """The words of a line that hold the piece."""
    place = whole.find(piece)
    while place >= 0:
        end = whole.index(" ", place)
        yield whole[whole.rindex(" ", 0, place + 1) + 1 : end]
        place = whole.find(piece, end)


def _like(asked: Sequence[str], own: Sequence[str], least: int) -> dict[str, dict[str, float]]:
    """What each is like, of those with so many per cent of equal letters; with few, the first must be."""
    if not asked or not own:
        return {word: {} for word in asked}
    shares = process.cdist(list(asked), list(own), scorer=fuzz.ratio, score_cutoff=least, dtype=np.uint8)
    found: dict[str, dict[str, float]] = {}
    for word, row in zip(asked, shares, strict=True):
        places = np.flatnonzero(row)
        near = [
            own[n]
            for n, share in zip(places.tolist(), row[places].tolist(), strict=True)
            if share >= MOST_LETTERS or own[n][0] == word[0]
        ]
        found[word] = {other: alike for other in near if (alike := likeness(word, other))}
    return found


def _held(
    term: Term, found: Matches, joined: Mapping[str, tuple[str, ...]], having: Having, count: int
) -> list[float]:
    """How well each passage holds the term: its word, one that stands for it, or it with its neighbour."""
    best = [0.0] * count
    for rank_, word in enumerate(term.words):
        for own, alike in found.get(word, {}).items():
            _raise(best, having(own), alike * STAND_IN if rank_ else alike)
    for pair in joined.get(term.words[0], ()):
        for own, alike in found.get(pair, {}).items():
            if len(own) >= SPLIT and alike >= SPLIT_ALIKE:
                _raise(best, having(own), TOGETHER * alike)
    return best


def _raise(best: list[float], places: Sequence[int], least: float) -> None:
    for place in places:
        if best[place] < least:
            best[place] = least


def _having(profiles: Sequence[Profile]) -> Having:
    """Which passages have a word, by their places; looked up once for each word."""

    sets = [one.words for one in profiles]

    @cache
    def having(word: str) -> Sequence[int]:
        return [n for n, held in enumerate(sets) if word in held]

    return having


def _asked(found: Matches) -> dict[str, float]:
    """For each of the passages' words, how like it is to any that is asked for."""
    asked: dict[str, float] = {}
    for alike in found.values():
        for own, share in alike.items():
            asked[own] = max(asked.get(own, 0.0), share)
    return asked


def _named(one: Profile, having: Having, likest: Mapping[str, float], total: int) -> float:
    """How much of the passage's own name was asked for."""
    whole = asked = 0.0
    for word in one.name:
        rare = _rarity(len(having(word)), total)
        weight = rare * (LIGHT_WEIGHT if word in COMMON else 1.0)
        whole += weight
        asked += weight * likest.get(word, 0.0)
    return asked / whole if whole else 0.0


def _rarity(holding: int, total: int) -> float:
    return log(1 + (total - holding + 0.5) / (holding + 0.5))


def _joined(said: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """For each word, what it makes with the one before and the one after it."""
    found: dict[str, tuple[str, ...]] = {}
    for first, second in _pairs(said):
        if len(first) + len(second) >= SPLIT:
            for word in (first, second):
                found[word] = (*found.get(word, ()), first + second)
    return found


def _pairs(said: Sequence[str]) -> list[tuple[str, str]]:
    return list(pairwise(said))
