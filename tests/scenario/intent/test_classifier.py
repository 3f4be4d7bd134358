"""Ridge regression on sentences."""

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


def test_words_like_none_known_score_next_to_nothing():
    assert max(classifier().scores(features(hear("seven green bottles", "en"))).values()) < 0.2
    assert set(classifier().scores({}).values()) == {0.0}


def test_the_same_sentences_give_the_same_classifier():
    one, other = classifier(), classifier()
    assert one.rows == other.rows
    assert (one.weights == other.weights).all()


def test_a_sentence_with_more_weight_is_followed():
    both = {"stems": {"hello": 1.0}}
    heavy = train([Sentence(both, "a", 9.0), Sentence(both, "b", 1.0)]).scores(both)
    assert heavy["a"] > heavy["b"]
