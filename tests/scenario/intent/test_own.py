"""What a bot's own sentences add to what was learnt before."""

from frontdesk.scenario.intent.classifier import Sentence, train
from frontdesk.scenario.intent.features import features, hear
from frontdesk.scenario.intent.own import learn


def sentence(text, label, weight=1.0):
    return Sentence(features(hear(text, "en")), label, weight)


BASE = train([sentence("book a table", "any.book"), sentence("cancel my table", "any.cancel")])
GOES = {"any.book": "0", "any.cancel": "1"}


def scores(own, text):
    found = features(hear(text, "en"))
    usual, added = own.usual(own.base.scores(found)), own.added(own.base.scaled(found))
    return {name: usual[name] + added[name] for name in own.names}


def best(own, text):
    found = scores(own, text)
    return max(found, key=lambda name: found[name])


def test_without_sentences_it_is_what_was_learnt_before():
    own = learn(BASE, GOES, [])
    assert best(own, "cancel my table") == "1"
    assert set(own.added(own.base.scaled(features(hear("cancel my table", "en")))).values()) == {0.0}


def test_own_sentences_correct_it():
    own = learn(
        BASE, GOES, [sentence("bring the dog along", "2", 3.0), sentence("cancel my lesson", "2", 3.0)]
    )
    assert best(own, "bring my dog") == "2"
    assert scores(own, "cancel my lesson")["2"] > scores(own, "cancel my table")["2"]
    assert best(own, "book a table") == "0"


def test_labels_that_stand_for_nothing_are_left_aside():
    own = learn(BASE, {"any.book": "0"}, [sentence("bring the dog along", "2")])
    assert set(scores(own, "cancel my table")) == {"0", "2"}
