"""Logistic regression on sentences."""

import pytest

from frontdesk.scenario.intent.classifier import Sentence, train
from frontdesk.scenario.intent.features import features, hear

SAID = {
    "book": ("book a table", "I would like a table", "a table for two please"),
    "cancel": ("cancel my table", "please cancel it", "call it off"),
}


def classifier():
    return train([Sentence(features(hear(text, "en")), want) for want, said in SAID.items() for text in said])


def test_it_knows_what_it_learnt_and_what_is_like_it():
    found = classifier()
    for want, said in SAID.items():
        for text in said:
            scores = found.scores(features(hear(text, "en")))
            assert max(scores, key=lambda name: scores[name]) == want
    scores = found.scores(features(hear("could you cancel the table", "en")))
    assert scores["cancel"] > scores["book"]


def test_words_like_none_known_leave_what_is_usual():
    found = classifier()
    usual = found.scores({})
    assert sum(usual.values()) == pytest.approx(1, abs=1e-4)
    strange = found.scores(features(hear("seven green bottles", "en")))
    assert strange["book"] == pytest.approx(usual["book"], abs=0.1)
    more = train([Sentence({"stems": {"a": 1.0}}, "often", 9.0), Sentence({"stems": {"b": 1.0}}, "seldom")])
    assert more.scores({})["often"] > more.scores({})["seldom"]


def test_the_same_sentences_give_the_same_classifier():
    one, other = classifier(), classifier()
    assert one.rows == other.rows
    assert (one.weights == other.weights).all()


def test_a_sentence_with_more_weight_is_followed():
    both = {"stems": {"hello": 1.0}}
    heavy = train([Sentence(both, "a", 9.0), Sentence(both, "b", 1.0)]).scores(both)
    assert heavy["a"] > heavy["b"]
