"""What a bot can be asked for."""

from frontdesk.scenario.intent.nodes import nodes_of
from tests.scenario.intent.examples import bots
from tests.scenario.listening import bot


def test_words_are_kept_by_language():
    node = next(node for node in nodes_of(bots()["optician"]) if node.scenario == "eye_test")
    assert "appointment" in node.words("en")
    assert "записаться" in node.words("ru")
    assert node.examples["de"] == ("ich möchte meine Augen prüfen lassen",)
    assert node.books


def test_a_category_takes_in_its_scenario():
    made = bot(
        "en",
        [{"name": "cancelling", "category": "cancel_all", "trigger_keywords": ["quit"], "handoff": True}],
    ).model_copy(update={"categories": {}})
    assert [(node.category, node.scenario) for node in nodes_of(made)] == [("cancel_all", "cancelling")]


def test_questions_are_in_the_category_for_them():
    found = {(node.category, node.scenario) for node in nodes_of(bots()["teaclub"])}
    assert ("general_question", "support") in found
    assert ("skip_month", None) in found
