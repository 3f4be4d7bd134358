from __future__ import annotations

import numpy as np
import pytest

from bench.retrieval_corpus import Question
from bench.retrieval_fit import fitted, regressed
from frontdesk.knowledge.ranking import WEIGHTS, chance
from frontdesk.models import KnowledgeChunk


def test_regression_finds_what_tells() -> None:
    random = np.random.default_rng(0)
    rows = random.normal(size=(400, 2))
    right = (rows[:, 0] + 0.5 * random.normal(size=400) > 0).astype(float)
    one, first, second = regressed(rows, right)
    assert first > 2 > abs(second) + abs(one)


def test_the_shipped_weights_are_the_fitted_ones() -> None:
    """Near enough to give every passage the same chance: words added to a table move them a little."""
    weights = fitted()
    assert weights == pytest.approx(WEIGHTS, abs=0.5)
    assert chance((1, 1, 1, 0)) > 0.9


def test_the_best_passage_of_each_question_is_what_is_learnt_from() -> None:
    right = KnowledgeChunk("1", "d", "b", "a.md", "x", "Parking")
    wrong = KnowledgeChunk("2", "d", "b", "a.md", "x", "Hours")
    asked = Question("b", "en", "keyword", "parking", ("Parking",))
    nothing = Question("b", "en", "nothing", "tractors")
    high, low = [0.9, 0.9, 0.9, 0.0], [0.1, 0.1, 0.1, 0.0]
    items = [(asked, [right, wrong], np.array([high, low])), (nothing, [wrong], np.array([low]))]
    weights = fitted(items)
    assert weights[1] > 0 > weights[0]
