"""Which of a bot's nodes was meant."""

import pytest

from frontdesk.scenario.intent.choosing import COUNTS, Choice, choices, rank, reach, spoken_for
from frontdesk.scenario.intent.features import hear
from frontdesk.scenario.intent.judging import ELSE, Same, judge
from tests.scenario.intent.examples import bots


def test_the_likeliest_first():
    judged = judge(Same(bots()["teaclub"]), "en")
    found = choices(judged, hear("please skip the next box", "en"), {})
    assert judged.nodes[found[0].node].category == "skip_month"
    assert found[0].score > found[1].score
    assert reach(found[0]) == "own"
    assert sum(choice.score for choice in found) == pytest.approx(1, abs=0.01)


def test_a_keyword_speaks_for_its_node_and_against_all_others():
    judged = judge(Same(bots()["optician"]), "en")
    heard = hear("it is what it is", "en")
    without = {choice.node: choice.score for choice in choices(judged, heard, {}) if choice.node is not None}
    with_it = {choice.node: choice.score for choice in choices(judged, heard, {2: 0.4})}
    assert with_it[2] > without[2]
    assert all(with_it[node] <= without[node] for node in without if node != 2)


def test_every_sign_has_its_count():
    judged = judge(Same(bots()["optician"]), "en")
    said = spoken_for(judged, hear("how much is a flight to Rome", "en"), {})
    assert {name for parts in said.values() for name in parts} <= set(COUNTS)
    assert said[f"{ELSE}elsewhere"]["others"] > 0
    assert "others" not in said["0"]


def test_trouble_ranks_before_wishes():
    judged = judge(Same(bots()["optician"]), "en")
    assert rank(judged, Choice(None, 0.4, "complaint")) > rank(judged, Choice(None, 0.4, "book"))
