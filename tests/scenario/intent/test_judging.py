"""What is known of a bot."""

from frontdesk.scenario.intent.judging import ELSE, Same, judge, target
from tests.scenario.intent.examples import bots


def test_bots_are_told_apart_by_their_version():
    one, other = bots()["optician"], bots()["teaclub"]
    assert Same(one) == Same(one.model_copy())
    assert Same(one) != Same(other)
    assert Same(one) != one
    assert judge(Same(one), "en") is judge(Same(one.model_copy()), "en")


def test_what_built_in_labels_stand_for():
    judged = judge(Same(bots()["optician"]), "en")
    category = {name: node.category for name, node in zip(map(str, range(99)), judged.nodes, strict=False)}
    assert category[judged.goes["any.book"]] == "eye_test"
    assert judged.goes["else.elsewhere"] == f"{ELSE}elsewhere"
    assert target(judged.links, judged.trades, "food.menu") == "elsewhere"


def test_what_it_offers_is_its_own_words_only():
    judged = judge(Same(bots()["optician"]), "en")
    assert "brill" in judged.offers or "eye" in judged.offers
    assert not judged.offers & {"the", "book"}
