"""What a bot's own sentences add to the built-in ones: learnt in a moment, beside what was learnt beforehand.

The built-in classifier, its labels taken for what they stand for at this bot, is where learning begins. The
bot's sentences then correct it by what it says wrongly of them. A feature that the built-in sentences said
much of moves little, one that they never had moves freely: that keeps what is known of all other callers,
without reading their sentences again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from frontdesk.scenario.intent.classifier import RIDGE, Classifier, Grouped, Sentence

Floats = npt.NDArray[np.float32]

HELD = 0.05
"""How firmly a feature stays at what the built-in sentences taught of it, for each of them that has it."""


@dataclass(frozen=True, eq=False)
class Own:
    """`goes` says what each label of `base` stands for, `weights` (a row a feature, a column one of `names`)
    what to add."""

    base: Classifier
    goes: Mapping[str, str]
    names: tuple[str, ...]
    rows: Mapping[tuple[str, str], int]
    weights: Floats

    def scores(self, features: Grouped, usual: Mapping[str, float]) -> dict[str, float]:
        """By name, about 0 to 1. `usual` is what `base` says of these features."""
        found = _summed(usual, self.goes, self.names)
        known = [(self.rows[key], value) for key, value in self.base.scaled(features) if key in self.rows]
        if known:
            values = np.asarray([value for _, value in known], dtype=np.float32)
            found += values @ self.weights[[row for row, _ in known]]
        return dict(zip(self.names, np.round(found.astype(np.float64), 4).tolist(), strict=True))


def _summed(usual: Mapping[str, float], goes: Mapping[str, str], names: Sequence[str]) -> Floats:
    together = dict.fromkeys(names, 0.0)
    for label, score in usual.items():
        if label in goes:
            together[goes[label]] += score
    return np.asarray([together[name] for name in names], dtype=np.float32)


def learn(base: Classifier, goes: Mapping[str, str], sentences: Sequence[Sentence]) -> Own:
    """The bot's classifier: `sentences` are labelled as the values of `goes` are."""
    names = tuple(sorted({*goes.values(), *(sentence.label for sentence in sentences)}))
    scaled = [base.scaled(sentence.features) for sentence in sentences]
    rows = {key: row for row, key in enumerate(dict.fromkeys(key for one in scaled for key, _ in one))}
    if not rows:
        return Own(base, goes, names, {}, np.zeros((0, len(names)), dtype=np.float32))
    known = np.zeros((len(sentences), len(rows)), dtype=np.float32)
    left = np.zeros((len(sentences), len(names)), dtype=np.float32)
    for at, sentence in enumerate(sentences):
        for key, value in scaled[at]:
            known[at, rows[key]] = value
        left[at] = -_summed(base.scores(sentence.features), goes, names)
        left[at, names.index(sentence.label)] += 1
    forgiven = np.asarray([RIDGE / sentence.weight for sentence in sentences], dtype=np.float32)
    eased = known / (1 + HELD * _taught(base, rows))
    weights = eased.T @ np.linalg.solve(eased @ known.T + np.diag(forgiven), left)
    return Own(base, goes, names, rows, weights.astype(np.float32))


def _taught(base: Classifier, rows: Mapping[tuple[str, str], int]) -> Floats:
    at = [base.rows.get(key) for key in rows]
    return np.asarray([0.0 if row is None else base.taught[row] for row in at], dtype=np.float32)
