"""Which node stands for which of the usual wants."""

from frontdesk.scenario.intent.canon import WANTS
from frontdesk.scenario.intent.links import link
from frontdesk.scenario.intent.nodes import nodes_of
from frontdesk.scenario.schema import Bot
from tests.scenario.intent.examples import bots


def linked(name):
    nodes = nodes_of(bots()[name])
    links = link(nodes)
    return links, lambda want: None if links.node(want) is None else nodes[links.node(want)].category


def test_by_name_by_what_is_asked_for_and_by_sentences():
    _, category = linked("teaclub")
    assert category("skip") == "skip_month"
    assert category("track") == "shipping_inquiry"
    assert category("frequency") == "change_plan"
    _, category = linked("optician")
    assert category("book") == "eye_test"
    assert category("reschedule") == "change_appointment"


def test_a_want_without_a_node_goes_to_the_nearest():
    _, category = linked("teaclub")
    assert category("not_arrived") == "shipping_inquiry"
    assert category("wrong_item") == "damaged_item"
    _, category = linked("optician")
    assert category("hours") == "questions"


def test_other_trades_and_nobodys_business_go_nowhere():
    links, category = linked("optician")
    assert category("skip") is None
    assert category("elsewhere") is None
    assert not links.concerns(WANTS["skip"])
    assert links.concerns(WANTS["late"])


def test_a_node_with_one_sentence_stands_for_what_it_is_named_after_alone():
    scenarios = [
        {"name": "opening", "trigger_keywords": ["hours"], "answer": "From nine to six."},
        {"name": "questions", "trigger_keywords": ["question"], "use_knowledge_base": True},
    ]
    bot = Bot.model_validate(
        {"bot_id": "x", "language": "en", "greeting": "Hi", "fallback": "Sorry?", "scenarios": scenarios}
    )
    nodes = nodes_of(bot)
    links = link(nodes)
    assert [nodes[links.node(want)].category for want in ("hours", "pets_kids")] == ["opening", "questions"]
