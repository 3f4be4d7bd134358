"""The scores of `bench.intent`."""

from __future__ import annotations

import yaml

from bench.intent import Answer, ask, baseline, below, groups, item, read, score
from bench.intent_baselines import exact, fuzzy, stemmed
from frontdesk.scenario.intent import route
from tests.scenario.intent.examples import bots

IN = {
    "bot": "optician",
    "lang": "en",
    "text": "I would like to book an eye test",
    "kind": ["request", "question"],
}
OUT = {
    "bot": "optician",
    "lang": "en",
    "text": "who won the football",
    "category": None,
    "out_of_scope": True,
}


def items():
    return [item({**IN, "category": ["eye_test"], "urgency": "low", "out_of_scope": False}), item(OUT)]


def test_files_are_read(tmp_path):
    (tmp_path / "a.yaml").write_text(yaml.safe_dump([IN, OUT]))
    assert [one.text for one in read(tmp_path)] == [IN["text"], OUT["text"]]
    assert read(tmp_path)[0].kinds == ("request", "question")


def test_what_is_right():
    answers = ask(items(), bots(), route)
    found = groups(answers)
    assert set(found) == {"all", "optician", "en"}
    assert (found["all"].accuracy, found["all"].recall, found["all"].false_alarms) == (1.0, 1.0, 0.0)
    assert (found["all"].kinds, found["all"].urgencies) == (1.0, 1.0)
    assert not below(found["all"]) or "p95" in below(found["all"])[0]


def test_what_is_wrong():
    inside, outside = items()
    answers = [
        Answer(inside, "questions", False, None, 0.001),
        Answer(outside, "eye_test", False, None, 0.009),
    ]
    found = score(answers)
    assert (found.accuracy, found.recall, found.false_alarms) == (0.0, 0.0, 0.0)
    assert len(below(found)) == 3


def test_simple_ways_know_keywords_only():
    for same in (exact, stemmed, fuzzy):
        inside, outside = baseline(items(), bots(), same)
        assert (inside.category, outside.out_of_scope) == ("eye_test", True)
    assert exact("books", "book", "en") is False
    assert stemmed("books", "book", "en")
    assert fuzzy("apointment", "appointment", "en")
