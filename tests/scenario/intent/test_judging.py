"""Which of a bot's nodes was meant."""

from frontdesk.scenario.intent.features import hear
from frontdesk.scenario.intent.judging import Choice, Same, choices, judge, rank, reach
from tests.scenario.intent.examples import bots


def test_the_likeliest_first():
    judged = judge(Same(bots()["teaclub"]), "en")
    best, second, *_ = choices(judged, hear("please skip the next box", "en"), {})
    assert judged.nodes[best.node].category == "skip_month"
    assert best.score > second.score
    assert reach(best) == "own"


def test_a_keyword_adds_to_its_node():
    judged = judge(Same(bots()["optician"]), "en")
    heard = hear("it is what it is", "en")
    without = {choice.node: choice.score for choice in choices(judged, heard, {})}
    with_it = {choice.node: choice.score for choice in choices(judged, heard, {2: 0.4})}
    assert with_it[2] == round(without[2] + 0.4, 4)


def test_trouble_ranks_before_wishes():
    judged = judge(Same(bots()["optician"]), "en")
    assert rank(judged, Choice(None, 0.4, "complaint")) > rank(judged, Choice(None, 0.4, "book"))


def test_bots_are_told_apart_by_their_version():
    one, other = bots()["optician"], bots()["teaclub"]
    assert Same(one) == Same(one.model_copy())
    assert Same(one) != Same(other)
    assert Same(one) != one
    assert judge(Same(one), "en") is judge(Same(one.model_copy()), "en")
