"""The weights of `frontdesk.knowledge.ranking`, fitted on other businesses than those they are measured on.

Logistic regression on the best passage of each question of `bench/data/retrieval-fit/`: does it answer? What
the best passage is depends on the weights, so both are settled in turns.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bench.retrieval_corpus import Question, businesses
from frontdesk.knowledge import ranking
from frontdesk.knowledge.embedder import embed_query
from frontdesk.knowledge.local import LocalIndex
from frontdesk.knowledge.matching import profile
from frontdesk.knowledge.retriever import CANDIDATES
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import Want
from frontdesk.models import KnowledgeChunk

TURNS, STEPS, RIDGE = 8, 100, 0.05

Rows = NDArray[np.float64]
Item = tuple[Question, list[KnowledgeChunk], Rows]


def items() -> list[Item]:
    """The questions, what is near them, and the features of each."""
    with businesses() as (questions, bots), LocalIndex(bots) as index:
        return [_item(one, index) for one in questions]


def _item(one: Question, index: LocalIndex) -> Item:
    scope = Scope("default", one.bot)
    near = index.index.nearest(scope, Want(embed_query(one.text), limit=CANDIDATES))
    found = [each.chunk for each in near]
    profiles = [profile(each.text, each.section, each.kind) for each in found]
    asked, total = ranking.Question.of(one.text), max(index.index.count(scope), len(found))
    rows = ranking.features(asked, profiles, total) if profiles else []
    return one, found, np.array(rows, float).reshape(len(found), len(ranking.WEIGHTS) - 1)


def fitted(given: Sequence[Item] | None = None) -> tuple[float, ...]:
    """The weights: of one, then of each feature."""
    told = items() if given is None else given
    weights = np.array(ranking.WEIGHTS, float)
    for _ in range(TURNS):
        best = [_best(item, weights) for item in told if len(item[1])]
        weights = regressed(np.array([row for row, _ in best]), np.array([right for _, right in best], float))
    return tuple(round(float(weight), 2) for weight in weights)


def _best(item: Item, weights: Rows) -> tuple[Rows, bool]:
    asked, found, rows = item
    first = int(np.argmax(weights[0] + rows @ weights[1:]))
    return rows[first], asked.kind != "nothing" and asked.answered_by(found[first])


def regressed(rows: Rows, right: Rows) -> Rows:
    """Logistic regression with a small ridge, by Newton's method."""
    with_one = np.c_[np.ones(len(rows)), rows]
    ridge = RIDGE * np.eye(with_one.shape[1])
    ridge[0, 0] = 0.0
    weights = np.zeros(with_one.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-with_one @ weights))
        curve = (with_one * (chance * (1 - chance))[:, None]).T @ with_one + ridge
        weights -= np.linalg.solve(curve, with_one.T @ (chance - right) + ridge @ weights)
    return weights
