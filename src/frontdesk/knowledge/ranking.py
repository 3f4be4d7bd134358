"""How well passages answer a question: the order of what a search proposed, and a score that means the same
for every bot.

A passage's score is the chance that it answers, told from four things: how much of the question it holds,
word by word, each term counting as much as it is rare; how many of the question's letter runs; how much of
its own heading (row, question) was asked for; and whether it names a price when one is asked for. The weights
are fitted on other businesses than those they are measured on: `python -m bench.retrieval --fit`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise, repeat
from math import exp, log
from operator import add

import numpy as np
from rapidfuzz import fuzz, process

from frontdesk.knowledge import holding, money, questions
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
MAYBE, MAYBE_TOGETHER, MOST_LETTERS = 52, 70, 59.5
"""Per cent of equal letters below which two words cannot be alike, two that are joined neither, nor two that
begin with different letters."""
SAME = 100
"""Per cent of equal letters of a word and itself."""
INSIDE = 5
LEAST_RUN = 3
NAMELESS = 0.4
"""A passage without a name, such as a page of a PDF, is taken to be about so much of what it holds."""
NEAREST = 0.05
"""What the nearest passage has for that alone."""

REMEMBERED = 4096
"""Passages whose profile is kept at hand; each takes about 20 kilobytes."""

WEIGHTS = (-5.74, 7.42, 2.05, 4.18, -3.93)
"""Of one, of the share of the terms, of the letter runs, of the heading, of a price that is missing."""

_LABEL = re.compile(r"^\s*([^\W\d_][^.:;!?\n|]{1,40}):\s+\S")
_ROW = re.compile(r"(?<=[^\s.])\.\s|\n| \| ")


@dataclass(frozen=True, slots=True)
class Profile:
    """What a passage is compared by: all its words and joined neighbours, the same in a row, each kind in a
    line, the words of its name, and its text."""

    words: frozenset[str]
    row: tuple[str, ...]
    line: str
    joined: str
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
    having = _having(profiles)
    found = _matches(question, profiles, having)
    joined = _joined(question.said)
    rarity = [_rarity(holding, total) for holding in range(len(profiles) + 1)]
    held = [_held(term, found, joined, len(profiles)) for term in question.terms]
    weights = [
        term.weight * rarity[sum(share > HELD for share in row)]
        for term, row in zip(question.terms, held, strict=True)
    ]
    whole, runs_held = sum(weights) or 1.0, _runs_held(question, profiles, rarity)
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


def _runs_held(question: Question, profiles: Sequence[Profile], rarity: Sequence[float]) -> list[float]:
    """For each passage, the share of the question's letter runs that it holds, by how rare they are."""
    there = holding.held(list(question.grams), [one.line for one in profiles])
    rare = np.array(list(question.grams.values())) * np.array(rarity)[there.sum(axis=0)]
    shares: list[float] = (there @ rare / (rare.sum() or 1.0)).tolist()
    return shares


@lru_cache(maxsize=REMEMBERED)
def profile(text: str, section: str, kind: str = "") -> Profile:
    """What a passage is compared by."""
    own, above = words(text), words(section)
    together = [*map(add, own, own[1:]), *map(add, above, above[1:])]
    line, joined = f" {'  '.join([*above, *own])} ", f" {'  '.join(together)} "
    name = tuple(word for word in dict.fromkeys(words(name_of(text, section, kind))) if word not in STOP)
    each = frozenset((*own, *above, *together))
    return Profile(each, tuple(each), line, joined, name, text)


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


Match = tuple[int, str, float]
"""The place of a passage, a word of it, and how like that is to a word that is asked for."""
Matches = Mapping[str, Sequence[Match]]
Having = Callable[[str], Sequence[int]]


def _matches(question: Question, profiles: Sequence[Profile], having: Having) -> Matches:
    """For each word that is asked for, and each two joined, what the passages have that is like it.

    Where a passage has the very word, what else it has that is like it does not matter, but for names.
    """
    asked = sorted({*question.said, *(word for term in question.terms for word in term.words)} - STOP)
    pairs = sorted({"".join(pair) for pair in _pairs(question.said)}.difference(asked) - STOP)
    names = frozenset().union(*(one.name for one in profiles))
    found, compared = _like(asked, pairs, profiles, names)
    whole = "".join([line for one in profiles for line in (one.line, one.joined)])
    for word in asked:
        if len(word) >= INSIDE:
            there = [word in one.words for one in profiles]
            for other in set(_around(word, whole)) - compared[word].keys():
                places = [place for place in having(other) if not there[place] or other in names]
                if places and (alike := likeness(word, other)):
                    found[word] += [(place, other, alike) for place in places]
    return found


def _around(piece: str, whole: str) -> Iterator[str]:
    """The words of a line that hold the piece."""
    place = whole.find(piece)
    while place >= 0:
        end = whole.index(" ", place)
        yield whole[whole.rindex(" ", 0, place + 1) + 1 : end]
        place = whole.find(piece, end)


def _like(
    asked: Sequence[str], pairs: Sequence[str], profiles: Sequence[Profile], names: Collection[str]
) -> tuple[dict[str, list[Match]], dict[str, dict[str, float | None]]]:
    """What each word is like, and each pair of words that are joined; and what was thought of for each.

    Compared are those with enough equal letters; words with few of them must begin with the same one.
    """
    wanted = [*asked, *pairs]
    found: dict[str, list[Match]] = {word: [] for word in wanted}
    compared: dict[str, dict[str, float | None]] = {word: {} for word in wanted}
    own: list[str] = []
    for one in profiles:
        own += one.row
    if not wanted or not own:
        return found, compared
    shares = process.cdist(wanted, own, scorer=fuzz.ratio, score_cutoff=MAYBE, dtype=np.float32).ravel()
    cells = np.flatnonzero(shares != 0)
    shares, rows, columns = shares[cells], cells // len(own), cells % len(own)
    ends = np.cumsum([len(one.row) for one in profiles])
    places = np.searchsorted(ends, columns, side="right")
    there = np.zeros((len(wanted), len(profiles)), bool)
    there[rows[shares == SAME], places[shares == SAME]] = True
    beside = there[rows, places] & (shares < SAME)
    single = rows < len(asked)
    enough = shares >= np.where(single, MOST_LETTERS, MAYBE_TOGETHER)
    chosen = np.flatnonzero(single | enough)
    for row, column, place, less, few in zip(
        *(one[chosen].tolist() for one in (rows, columns, places, beside, ~enough)), strict=True
    ):
        word, other = wanted[row], own[column]
        if (few and other[0] != word[0]) or (row >= len(asked) and len(other) < SPLIT):
            continue
        known = compared[word]
        alike = known.setdefault(other, None)
        if less and other not in names:
            continue
        if alike is None:
            alike = known[other] = likeness(word, other)
        if alike:
            found[word].append((place, other, alike))
    return found, compared


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
    """Which passages have a word, by their places; looked up once for each word."""

    sets = [one.words for one in profiles]

    @cache
    def having(word: str) -> Sequence[int]:
        return [n for n, held in enumerate(sets) if word in held]

    return having


def _asked(found: Matches) -> dict[str, float]:
    """For each of the passages' words, how like it is to any that is asked for."""
    asked: dict[str, float] = {}
    for matches in found.values():
        for _, own, share in matches:
            asked[own] = max(asked.get(own, 0.0), share)
    return asked


def _named(one: Profile, having: Having, likest: Mapping[str, float], rarity: Sequence[float]) -> float:
    """How much of the passage's own name was asked for."""
    whole = asked = 0.0
    for word in one.name:
        weight = rarity[len(having(word))] * (LIGHT_WEIGHT if word in COMMON else 1.0)
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
