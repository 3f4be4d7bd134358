"""A small classifier: multinomial logistic regression on likeness to known sentences.

Each group of features (stems, letters, meanings, concepts) is weighted by rarity and scaled to length one,
so that the likeness of two sentences is a weighted sum of cosines. Nothing is sampled, so that the same
sentences always give the same classifier. Scores are probabilities: words like none known leave what is
usual.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

import numpy as np
import numpy.typing as npt

from frontdesk.scenario.intent.fitting import fitted, likely
from frontdesk.scenario.intent.sparse import likeness, summed

Grouped = Mapping[str, Mapping[str, float]]
Scaled = Sequence[tuple[tuple[str, str], float]]
Floats = npt.NDArray[np.float32]

WEIGHTS = {"stems": 1.0, "letters": 0.6, "meanings": 1.0, "concepts": 1.0}
"""What each group counts."""
RIDGE = 0.1
"""How much is forgiven for a simpler rule: 0 learns every sentence by heart."""
USUAL = 1.0
"""What every sentence has in common: how often a label occurs counts that much."""
SEEN = 2
"""Letter groups that occur in one sentence only tell nothing of others."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence to learn from: its features, what it stands for, and how much it counts."""

    features: Grouped
    label: str
    weight: float = 1.0


@dataclass(frozen=True, eq=False)
class Classifier:
    """`rows` maps a feature to its row in `weights`, one column a label; `rarity` weighs the features,
    `usual` is where a label starts. `taught` says by row how much the sentences said of a feature: from 0
    on, without unit."""

    labels: tuple[str, ...]
    rows: Mapping[tuple[str, str], int]
    rarity: Mapping[tuple[str, str], float]
    weights: Floats
    usual: Floats
    taught: Floats

    def scores(self, features: Grouped) -> dict[str, float]:
        """How likely each label is: from 0 to 1, together 1."""
        return self.scores_of(self.scaled(features))

    def scores_of(self, scaled: Scaled) -> dict[str, float]:
        """The same of features that are weighed already."""
        known = [(self.rows[key], value) for key, value in scaled if key in self.rows]
        leaning = self.usual
        if known:
            values = np.asarray([value for _, value in known], dtype=np.float32)
            leaning = leaning + values @ self.weights[[row for row, _ in known]]
        found = likely(leaning).astype(np.float64)
        return dict(zip(self.labels, np.round(found, 6).tolist(), strict=True))

    def scaled(self, features: Grouped) -> Scaled:
        """The features as this classifier weighs them, known to it or not."""
        return [
            ((group, name), value)
            for group, counts in features.items()
            for name, value in _scaled(group, counts, self.rarity)
        ]


def train(sentences: Sequence[Sentence], ridge: float = RIDGE) -> Classifier:
    """A classifier for the labels of these sentences."""
    labels = tuple(sorted({sentence.label for sentence in sentences}))
    column = {label: at for at, label in enumerate(labels)}
    rarity = _rarity(sentence.features for sentence in sentences)
    rows = {name: row for row, name in enumerate(rarity)}
    known = [
        [
            (rows[group, name], value)
            for group, counts in sentence.features.items()
            for name, value in _scaled(group, counts, rarity)
            if (group, name) in rows
        ]
        for sentence in sentences
    ]
    taught = np.zeros(len(rows), dtype=np.float32)
    for sentence, values in zip(sentences, known, strict=True):
        for row, value in values:
            taught[row] += value * value * sentence.weight
    told = fitted(
        likeness(known, len(rows)) + np.float32(USUAL),
        np.zeros((len(sentences), len(labels)), dtype=np.float32),
        np.asarray([column[sentence.label] for sentence in sentences], dtype=np.int64),
        np.asarray([sentence.weight for sentence in sentences], dtype=np.float32),
        ridge,
    )
    weights, usual = summed(known, len(rows), told), told.sum(axis=0) * np.float32(USUAL)
    return Classifier(labels, rows, rarity, weights, usual, taught)


def _rarity(all_features: Iterable[Grouped]) -> dict[tuple[str, str], float]:
    seen: Counter[tuple[str, str]] = Counter()
    total = 0
    for features in all_features:
        total += 1
        seen.update((group, name) for group, counts in features.items() for name in counts)
    return {
        key: log((1 + total) / count)
        for key, count in sorted(seen.items())
        if key[0] != "letters" or count >= SEEN
    }


def _scaled(
    group: str, counts: Mapping[str, float], rarity: Mapping[tuple[str, str], float]
) -> list[tuple[str, float]]:
    """The features of one group, weighted by rarity and of length one: what is unknown counts as rare."""
    unknown = log(1 + len(rarity))
    weighted = [(name, value * rarity.get((group, name), unknown)) for name, value in counts.items()]
    length = sqrt(sum(value * value for _, value in weighted))
    if not length:
        return []
    factor = sqrt(WEIGHTS[group]) / length
    return [(name, value * factor) for name, value in weighted]
