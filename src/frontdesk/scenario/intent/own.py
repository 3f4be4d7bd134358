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

from frontdesk.scenario.intent.classifier import Classifier, Scaled, Sentence
from frontdesk.scenario.intent.fitting import fitted

Floats = npt.NDArray[np.float32]

HELD = 0.1
"""How firmly a feature stays at what the built-in sentences taught of it, for each of them that has it."""
RIDGE = 0.2
"""How firmly what the bot's own sentences add is held at nothing, all of it together."""
UNLIKELY = 1e-3
"""Added to what the built-in sentences find likely: what they rule out altogether the bot may still mean."""


@dataclass(frozen=True, eq=False)
class Own:
    """`goes` says what each label of `base` stands for, `weights` (a row a feature, a column one of `names`)
    what the bot's sentences add."""

    base: Classifier
    goes: Mapping[str, str]
    names: tuple[str, ...]
    rows: Mapping[tuple[str, str], int]
    weights: Floats

    def usual(self, likely: Mapping[str, float]) -> dict[str, float]:
        """By name, the logarithm of how likely it is by `likely`, which is what `base` says."""
        return dict(zip(self.names, _logs(likely, self.goes, self.names).tolist(), strict=True))

    def added(self, scaled: Scaled) -> dict[str, float]:
        """By name, what the bot's own sentences add to that logarithm; `scaled` as `base` does it."""
        found = np.zeros(len(self.names), dtype=np.float32)
        known = [(self.rows[key], value) for key, value in scaled if key in self.rows]
        if known:
            values = np.asarray([value for _, value in known], dtype=np.float32)
            found = values @ self.weights[[row for row, _ in known]]
        return dict(zip(self.names, found.tolist(), strict=True))


def _logs(likely: Mapping[str, float], goes: Mapping[str, str], names: Sequence[str]) -> Floats:
    together = dict.fromkeys(names, UNLIKELY)
    for label, part in likely.items():
        if label in goes:
            together[goes[label]] += part
    return np.log(np.asarray([together[name] for name in names], dtype=np.float32))


def learn(base: Classifier, goes: Mapping[str, str], sentences: Sequence[Sentence]) -> Own:
    """The bot's classifier: `sentences` are labelled as the values of `goes` are."""
    names = tuple(sorted({*goes.values(), *(sentence.label for sentence in sentences)}))
    scaled = [base.scaled(sentence.features) for sentence in sentences]
    rows = {key: row for row, key in enumerate(dict.fromkeys(key for one in scaled for key, _ in one))}
    if not rows:
        return Own(base, goes, names, {}, np.zeros((0, len(names)), dtype=np.float32))
    known = np.zeros((len(sentences), len(rows)), dtype=np.float32)
    for at, one in enumerate(scaled):
        for key, value in one:
            known[at, rows[key]] = value
    eased = known / (1 + HELD * _taught(base, rows))
    told = fitted(
        eased @ known.T,
        np.stack([_logs(base.scores(sentence.features), goes, names) for sentence in sentences]),
        np.asarray([names.index(sentence.label) for sentence in sentences], dtype=np.int64),
        np.asarray([sentence.weight for sentence in sentences], dtype=np.float32),
        RIDGE,
    )
    return Own(base, goes, names, rows, eased.T @ told)


def _taught(base: Classifier, rows: Mapping[tuple[str, str], int]) -> Floats:
    at = [base.rows.get(key) for key in rows]
    return np.asarray([0.0 if row is None else base.taught[row] for row in at], dtype=np.float32)
