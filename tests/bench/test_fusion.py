from __future__ import annotations

import numpy as np
import pytest

from bench.fusion import (
    DIMENSIONS,
    Made,
    Vector,
    beside,
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
    spelling,
)
from bench.retrieval_corpus import Question
from frontdesk.knowledge.scope import Scope
from frontdesk.providers.embeddings.openai import build
from frontdesk.testing.openai import OpenAIStandIn, embedding
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
    assert found[by_words] == {"all": [True, False], "keyword": [True], "hard": [False]}
    assert found[by_meaning]["all"] == found[by_both]["all"] == [True, True]


@pytest.mark.parametrize("made", [noise, constant])
def test_nonsense_changes_nothing(made: Vector) -> None:
    bots, scope = [salon()], Scope.of(salon())
    with filled(bots, Made("nonsense", made)) as index:
        for one in QUESTIONS:
            assert by_both(index, scope, one.text) == by_words(index, scope, one.text)


def test_an_embedder_over_http_that_knows_spelling_changes_nothing() -> None:
    bots, scope = [salon()], Scope.of(salon())
    with OpenAIStandIn() as stand:
        with filled(bots, build({"base_url": stand.base_url, "model": "words"})) as index:
            chunks = chunks_of(index, bots)["salon"]
            compass = index.compass(scope)
            for one in QUESTIONS:
                assert by_both(index, scope, one.text) == by_words(index, scope, one.text)
        assert {request.path for request in stand.requests} == {"/v1/embeddings"}
        asked = [text for request in stand.requests for text in request.body["input"]]
    assert compass is not None
    assert compass.trust == 0
    assert any(chunks[0].text in text for text in asked)
    assert compass.sample.shape[1] == len(embedding("x"))


def test_made_vectors_are_the_same_each_time() -> None:
    for vector in (noise, constant, letters(0), letters(1), spelling(0), spelling(1)):
        assert np.array_equal(vector("a text"), vector("a text"))
        assert len(vector("a text")) == DIMENSIONS
    assert not np.array_equal(noise("a text"), noise("another"))
    for drawn in (letters, spelling):
        assert not np.array_equal(drawn(0)("a text"), drawn(1)("a text"))
    assert Made("m", noise).embed(["x"], query=True, within=1) == [[float(v) for v in noise("x")]]


def test_a_difference_is_told_with_its_error() -> None:
    assert beside([True, True, False, True], [True, False, True, False]) == (0.25, 3**0.5 / 4)
    assert beside([True, False], [True, False]) == (0.0, 0.0)


def test_a_piece_stands_in_a_text_in_its_order() -> None:
    assert holds("There is free parking.", "free parking")
    assert holds("There is free parking.", "there parking")
    assert not holds("There is free parking.", "parking free")
