"""Whether an embedder knows more than how words are spelt, seen from a bot's own chunks, without any labels.

One that knows words or their letters by the spelling alone finds chunks again as a good one does, and what it
adds to what the words say is chance. What it cannot do is tell what belongs together where the spelling says
otherwise. So headings are held beside the texts below them, and questions beside their answers, less the
words that both have; and beside the texts of others that are spelt as much like them, or more. Who goes by
the spelling takes the right one for the nearer in half of these comparisons at most (0.3 to 0.5 with the bots
of `scenarios/`); who knows what words mean, in most of them (0.7 to 0.9).
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from frontdesk.knowledge.document import Part
from frontdesk.knowledge.embedder import grams
from frontdesk.knowledge.questions import ANSWER, asked, is_pair
from frontdesk.knowledge.words import words

PAIRS = 48
"""Headings and questions that are looked at."""
LEAST = 3
"""Texts of others, spelt as much like it, that a pair needs to tell something."""
SURE = 2.0
"""Standard errors above half that may be chance."""
ENOUGH = 0.1
"""From so much more than that on an embedder is believed fully."""
SAME = 1e-3
"""Cosines that differ by less do not differ."""
SHORTEST = 3
"""Words that must be left of a text."""
TELLING = 4
"""Letters, with the borders of a word, from which on a run that two words have makes them alike."""
ROWS = "products"
"""What stands in rows beside their names, prices and times, belongs to no name in particular."""

Embed = Callable[[Sequence[str]], list[list[float]]]
Rows = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pair:
    """A text, as somebody may ask, and what belongs to it."""

    asked: str
    rest: str


def beyond(parts: Sequence[Part], questions: Embed, passages: Embed) -> float:
    """From 0, it knows spelling at most or there is too little to tell, to 1, it knows what words mean.

    `questions` and `passages` embed texts as such; ProviderError as they raise it.
    """
    pairs = _some([made for part in parts if (made := pair(part))])
    if len(pairs) <= LEAST:
        return 0.0
    asked_, rest = unit(questions([one.asked for one in pairs])), unit(passages([one.rest for one in pairs]))
    won = list(_won(pairs, np.asarray(asked_ @ rest.T, float)))
    if not won:
        return 0.0
    by_chance = sum((1 + 2 / others) / 12 for _, others in won) ** 0.5 / len(won)
    more = sum(share for share, _ in won) / len(won) - 0.5 - SURE * by_chance
    return float(min(max(more / ENOUGH, 0.0), 1.0))


def pair(part: Part) -> Pair | None:
    """A question with its answer, or a heading with what stands below it, less the words that both have."""
    if is_pair(part.text):
        name, text = asked(part.text), ANSWER.sub("", part.text.lstrip().partition("\n")[2], count=1)
    else:
        name, text = part.section.rsplit(" / ", 1)[-1], part.text
    if part.kind == ROWS or not (own := words(name)):
        return None
    said = {*own, *_long_runs(own)}
    rest = [word for word in text.split() if said.isdisjoint((*words(word), *_long_runs(words(word))))]
    return Pair(" ".join(name.split()), " ".join(rest)) if len(rest) >= SHORTEST else None


def _long_runs(own: Sequence[str]) -> list[str]:
    return [run for word in own for run in grams(word) if len(run) >= TELLING]


def _some(pairs: Sequence[Pair]) -> list[Pair]:
    """At most PAIRS of them, from everywhere."""
    told = [pair for pair in dict.fromkeys(pairs) if pair.asked.strip() and pair.rest.strip()]
    return told if len(told) <= PAIRS else random.Random(0).sample(told, PAIRS)  # noqa: S311


def _won(pairs: Sequence[Pair], cosines: Rows) -> Iterator[tuple[float, int]]:
    """For each pair that tells something: in which share of the comparisons it is the nearer, of how many."""
    spelt = [_likeness(pairs, pieces) for pieces in (words, _runs)]
    for own, pair in enumerate(pairs):
        others = [
            other
            for other, theirs in enumerate(pairs)
            if pair.asked != theirs.asked
            and pair.rest != theirs.rest
            and all(likeness[own, other] >= likeness[own, own] - SAME for likeness in spelt)
        ]
        if len(others) >= LEAST:
            yield float(np.mean(cosines[own, own] > cosines[own, others] + SAME / 2)), len(others)


def _likeness(pairs: Sequence[Pair], pieces: Callable[[str], Sequence[str]]) -> Rows:
    """How much what is asked, a row each, is spelt like what belongs to each: cosines of their pieces."""
    texts = [Counter(pieces(text)) for text in (*(p.asked for p in pairs), *(p.rest for p in pairs))]
    places = {piece: place for place, piece in enumerate(dict.fromkeys(chain(*texts)))}
    counts = np.zeros((len(texts), len(places) or 1))
    for row, held in zip(counts, texts, strict=True):
        for piece, count in held.items():
            row[places[piece]] = count
    counts = unit(counts)
    return np.asarray(counts[: len(pairs)] @ counts[len(pairs) :].T, float)


def _runs(text: str) -> list[str]:
    return [gram for word in words(text) for gram in grams(word)]


def unit(rows: Sequence[Sequence[float]] | Rows) -> Rows:
    """The rows, each of length one unless it is nothing."""
    found = np.asarray(rows, float)
    lengths: Rows = np.linalg.norm(found, axis=1, keepdims=True)
    return np.asarray(found / np.where(lengths == 0, 1.0, lengths), float)
