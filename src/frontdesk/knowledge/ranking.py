"""How well passages answer a question: the order of what a search proposed, and a score that means the same
for every bot.

A passage's score is the chance that it answers, told from four things: how much of the question it holds,
word by word, each term counting as much as it is rare; how many of the question's letter runs; how much of
its own heading (row, question) was asked for; and whether it names a price when one is asked for. The weights
are fitted on other businesses than those they are measured on: `python -m bench.retrieval --fit`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache
from itertools import pairwise, repeat
from math import exp, log
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from frontdesk.knowledge import holding, money
from frontdesk.knowledge.embedder import grams
from frontdesk.knowledge.matching import SPLIT, Match, Profile, matches, profile
from frontdesk.knowledge.words import COMMON, LIGHT_WEIGHT, STOP, Term, terms, words
from frontdesk.models import KnowledgeChunk

STAND_IN = 0.85
"""How much a word counts that stands for the one that was asked for."""
TOGETHER = 0.95
"""How much two words count that a text writes as one, or one that it writes as two."""
SPLIT_ALIKE = 0.7
"""How alike such words must be at least."""
HELD = 0.55
"""From here on a passage counts among those that hold a term."""
NAMELESS = 0.4
"""A passage without a name, such as a page of a PDF, is taken to be about so much of what it holds."""
NEAREST = 0.05
"""What the nearest passage has for that alone."""

WEIGHTS = (-5.74, 7.42, 2.05, 4.18, -3.93)
"""Of one, of the share of the terms, of the letter runs, of the heading, of a price that is missing."""

There = NDArray[np.bool_]
_NAMES = [one.name for one in fields(KnowledgeChunk)]
_AT = _NAMES.index("score")
_values = attrgetter(*_NAMES)


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


def rank(
    question: Question, passages: Sequence[KnowledgeChunk], total: int, there: There | None = None
) -> list[KnowledgeChunk]:
    """The passages, best first, each with its score from 0 to 1; `total` is how many the bot has.

    They are given nearest first, which settles the order of those that hold next to nothing of the question.
    `there`, if it is known, has a row for each that says which of the question's letter runs it holds.
    """
    if not question.terms or not passages:
        return []
    profiles = [profile(one.text, one.section, one.kind) for one in passages]
    rows = features(question, profiles, max(total, len(passages)), there)
    nearness = (NEAREST * (1 - n / len(passages)) for n in range(len(passages)))
    scores = [near + (1 - near) * chance(row) for near, row in zip(nearness, rows, strict=True)]
    ranked = sorted(zip(scores, passages, strict=True), key=lambda pair: -pair[0])
    return [scored(one, round(score, 4)) for score, one in ranked]


def scored(passage: KnowledgeChunk, score: float) -> KnowledgeChunk:
    """The passage with another score: `replace`, but three times as fast."""
    values = [*_values(passage)]
    values[_AT] = score
    return KnowledgeChunk(*values)


def chance(row: Sequence[float]) -> float:
    """The chance that a passage with these features answers."""
    return 1 / (1 + exp(-(WEIGHTS[0] + sum(w * x for w, x in zip(WEIGHTS[1:], row, strict=True)))))


def features(
    question: Question, profiles: Sequence[Profile], total: int, there: There | None = None
) -> list[tuple[float, float, float, float]]:
    """For each passage: share of the terms, of the letter runs, of its own name; 1 when it lacks a price."""
    having = _having(profiles)
    found = _matches(question, profiles)
    joined = _joined(question.said)
    rarity = [_rarity(holding, total) for holding in range(len(profiles) + 1)]
    held = [_held(term, found, joined, len(profiles)) for term in question.terms]
    weights = [
        term.weight * rarity[sum(share > HELD for share in row)]
        for term, row in zip(question.terms, held, strict=True)
    ]
    whole, runs_held = sum(weights) or 1.0, _runs_held(question, profiles, rarity, there)
    rows = zip(*held, strict=True) if held else repeat((), len(profiles))
    shares = [sum(w * h for w, h in zip(weights, row, strict=True)) / whole for row in rows]
    asked = _asked(found)
    return [
        (
            share,
            runs_share,
            _named(one, having, asked, rarity) if one.name else NAMELESS * share,
            float(question.price and not money.named(one.text)),
        )
        for one, share, runs_share in zip(profiles, shares, runs_held, strict=True)
    ]


def _runs_held(
    question: Question, profiles: Sequence[Profile], rarity: Sequence[float], there: There | None
) -> list[float]:
    """For each passage, the share of the question's letter runs that it holds, by how rare they are."""
    if there is None:
        there = holding.held(list(question.grams), [one.line for one in profiles])
    rare = np.array(list(question.grams.values())) * np.array(rarity)[there.sum(axis=0)]
    shares: list[float] = (there @ rare / (rare.sum() or 1.0)).tolist()
    return shares


def runs(wanted: Sequence[Term]) -> dict[str, float]:
    """The runs of 3 to 5 letters of what is looked for, borders included, with the weight of each."""
    weights: dict[str, float] = {}
    for term in wanted:
        for rank_, word in enumerate(term.words):
            weight = term.weight * (STAND_IN / 2 if rank_ else 1.0)
            for gram in grams(word):
                weights[gram] = max(weights.get(gram, 0.0), weight)
    return weights


Matches = Mapping[str, Sequence[Match]]
Having = Callable[[str], int]


def _matches(question: Question, profiles: Sequence[Profile]) -> Matches:
    """For each word that is asked for, and each two joined, what the passages have that is like it."""
    asked = {*question.said, *(word for term in question.terms for word in term.words)} - STOP
    pairs = {"".join(pair) for pair in _pairs(question.said) if not STOP.issuperset(pair)} - asked - STOP
    return matches(sorted(asked), sorted(pairs), profiles)


def _held(term: Term, found: Matches, joined: Mapping[str, tuple[str, ...]], count: int) -> list[float]:
    """How well each passage holds the term: its word, one that stands for it, or it with its neighbour."""
    best = [0.0] * count
    for rank_, word in enumerate(term.words):
        for place, _, alike in found.get(word, ()):
            best[place] = max(best[place], alike * STAND_IN if rank_ else alike)
    for pair in joined.get(term.words[0], ()):
        for place, own, alike in found.get(pair, ()):
            if len(own) >= SPLIT and alike >= SPLIT_ALIKE:
                best[place] = max(best[place], TOGETHER * alike)
    return best


def _having(profiles: Sequence[Profile]) -> Having:
    """How many passages have a word; counted once for each word."""

    sets = [one.words for one in profiles]

    @cache
    def having(word: str) -> int:
        return [word in held for held in sets].count(True)

    return having


def _asked(found: Matches) -> dict[str, float]:
    """For each of the passages' words, how like it is to any that is asked for."""
    asked: dict[str, float] = {}
    for places in found.values():
        for _, own, share in places:
            asked[own] = max(asked.get(own, 0.0), share)
    return asked


def _named(one: Profile, having: Having, likest: Mapping[str, float], rarity: Sequence[float]) -> float:
    """How much of the passage's own name was asked for."""
    whole = asked = 0.0
    for word in one.name:
        weight = rarity[having(word)] * (LIGHT_WEIGHT if word in COMMON else 1.0)
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
