"""How far the dense leg can be trusted with a bot's knowledge, and how a question's cosines are to be read.

Cosines mean little by themselves: one model gives 0.75 to anything, another 0.2 to an answer. So a question's
cosine counts by how far it stands out of those to a sample of the bot's chunks, in robust deviations. And
because an embedder may not know a bot's language, or be nonsense altogether, the leg has to show first that
it finds chunks again by a few words out of their middle, and that it knows more than how words are spelt
(`beyond`). One that does not has no say.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from frontdesk.knowledge.beyond import Embed, Rows, beyond, unit
from frontdesk.knowledge.vectors.base import Dense, Point

SAMPLE = 64
ASKED = 24
"""Chunks that others are compared with, and of these, how many are looked for."""
WORDS = 6
FEWEST = 4
"""Chunks below which nothing stands out of anything."""
LUCK = 0.05
"""Trust that nonsense may earn now and then."""
HIGHEST = 6.0
FLAT = 0.005
"""Deviations count up to here; cosines that differ by less than this do not differ."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Compass:
    """`trust` is from 0, no say, to 1; `sample` has a row of unit length for each chunk."""

    trust: float
    sample: Rows

    def evidence(self, question: Dense, cosines: Sequence[float | None]) -> list[float | None]:
        """By how many deviations each cosine stands out, 0 to HIGHEST; None stays None."""
        usual = self.sample @ unit([question])[0]
        middle = float(np.median(usual))
        spread = max(1.4826 * float(np.median(np.abs(usual - middle))), FLAT)
        return [None if one is None else min(max((one - middle) / spread, 0.0), HIGHEST) for one in cosines]


def compass(points: Sequence[Point], questions: Embed, passages: Embed) -> Compass | None:
    """The compass for chunks that have a meaning, from at most SAMPLE of them; None for too few.

    `questions` and `passages` embed texts as such. ProviderError as they raise that.
    """
    chosen = [point for point in points if point.meaning is not None][:SAMPLE]
    if len(chosen) < FEWEST:
        return None
    sample = unit([point.meaning for point in chosen if point.meaning is not None])
    trust = _found_again(chosen, sample, questions)
    if trust > LUCK:
        trust *= beyond([point.part for point in points], questions, passages)
    return Compass(trust if trust > LUCK else 0.0, sample)


def _found_again(chosen: Sequence[Point], sample: Rows, questions: Embed) -> float:
    """From 0, as few chunks as chance would have it, to 1, all of them."""
    asked = sorted(random.Random(0).sample(range(len(chosen)), min(ASKED, len(chosen))))  # noqa: S311
    vectors = questions([_middle(chosen[number].part.text) for number in asked])
    nearest = unit(vectors) @ sample.T
    found = sum(_first(row, number) for row, number in zip(nearest, asked, strict=True)) / len(asked)
    by_chance = 1 / len(chosen)
    return float(max(0.0, (found - by_chance) / (1 - by_chance)))


def _first(row: Rows, number: int) -> bool:
    """Whether the chunk itself is nearer than all others, and not just as near as they are."""
    others = np.delete(row, number)
    return bool(row[number] > others.max() + FLAT / 10)


def _middle(text: str) -> str:
    """A few words that begin after the first third: neither what every chunk begins with nor all it says."""
    words = _WORD.findall(text)
    start = len(words) // 3
    return " ".join(words[start : start + WORDS]) or text
