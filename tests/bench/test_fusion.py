from __future__ import annotations

import numpy as np
import pytest

from bench.fusion import (
    DIMENSIONS,
    Made,
    by_both,
    by_meaning,
    by_words,
    chunks_of,
    constant,
    filled,
    holds,
    knowing,
    letters,
    noise,
    recall,
)
from bench.retrieval_corpus import Question
from frontdesk.knowledge.scope import Scope
from tests.support.lines import salon

QUESTIONS = [
    Question("salon", "en", "keyword", "do you have parking", ("Parking",)),
    Question("salon", "en", "hard", "where do I leave my wheels", ("Parking",)),
    Question("salon", "en", "nothing", "who is the president", ()),
]


def test_an_embedder_that_knows_the_answers_raises_what_is_found() -> None:
    bots, scopes = [salon()], {"salon": Scope.of(salon())}
    with filled(bots, None) as index:
        chunks = chunks_of(index, bots)
    with filled(bots, Made("knows", knowing(QUESTIONS, chunks, 0.5))) as index:
        found = {leg: recall(index, QUESTIONS, scopes, leg) for leg in (by_words, by_meaning, by_both)}
    assert found[by_words] == {"all": 0.5, "keyword": 1.0, "hard": 0.0}
    assert found[by_meaning]["all"] == found[by_both]["all"] == 1.0


@pytest.mark.parametrize("made", [noise, constant])
def test_nonsense_changes_nothing(made: object) -> None:
    bots, scopes = [salon()], {"salon": Scope.of(salon())}
    with filled(bots, Made("nonsense", made)) as index:
        assert recall(index, QUESTIONS, scopes, by_both) == recall(index, QUESTIONS, scopes, by_words)


def test_made_vectors_are_the_same_each_time() -> None:
    for vector in (noise, constant, letters):
        assert np.array_equal(vector("a text"), vector("a text"))
        assert len(vector("a text")) == DIMENSIONS
    assert not np.array_equal(noise("a text"), noise("another"))
    assert Made("m", noise).embed(["x"], query=True, within=1) == [[float(v) for v in noise("x")]]


def test_a_piece_stands_in_a_text_word_by_word() -> None:
    assert holds("There is free parking.", "free parking")
    assert not holds("There is free parking.", "parking free")
