"""`route`: everything together."""

from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from frontdesk.scenario.intent import route
from frontdesk.scenario.intent.routing import evidence
from frontdesk.scenario.state import DialogueState
from tests.scenario.desk import desk
from tests.scenario.intent.examples import bots, utterances

RIGHT, FOUND = 0.78, 0.9
"""Floors on sentences written apart from the tables, of two bots with hardly an example."""


def test_sentences_nobody_trained_on():
    answers = [(category, route(bots()[bot], text)) for bot, _, category, text in utterances()]
    outside = [found for category, found in answers if category is None]
    right = [
        found.out_of_scope if category is None else found.category == category and not found.out_of_scope
        for category, found in answers
    ]
    assert sum(right) / len(right) >= RIGHT
    assert sum(found.out_of_scope for found in outside) / len(outside) >= FOUND


def test_the_languages_are_told():
    wrong = [text for bot, lang, _, text in utterances() if route(bots()[bot], text).language != lang]
    assert not wrong


def test_two_requests_and_an_address():
    text = "I received a damaged item in my last box and also want to skip next month, mail ann@example.com"
    found = route(bots()["teaclub"], text)
    assert (found.category, found.secondary) == ("damaged_item", "skip_month")
    assert (found.urgency, found.kind) == ("medium", "issue")
    assert found.entities == {"email": "ann@example.com"}


def test_trouble_comes_before_what_was_said_first():
    found = route(bots()["teaclub"], "please skip next month, and my last box came broken")
    assert (found.category, found.secondary) == ("damaged_item", "skip_month")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("how much is an eye test", "question"),
        ("I'd like to book an eye test", "request"),
        ("can we move my appointment to friday", "coordination"),
        ("your optician was rude to me", "issue"),
    ],
)
def test_kinds(text, kind):
    assert route(bots()["optician"], text).kind == kind


def test_noise_and_abuse_are_said_so():
    noise = route(bots()["optician"], "uh um")
    assert (noise.noise, noise.out_of_scope, noise.category) == (True, True, None)
    angry = route(bots()["teaclub"], "where is my fucking parcel")
    assert (angry.abuse, angry.category) == (True, "shipping_inquiry")


def test_what_says_little_belongs_to_what_is_going_on():
    state = DialogueState(phase="collecting", scenario="eye_test", asked="date")
    assert route(bots()["optician"], "the second one", state=state).scenario == "eye_test"
    assert route(bots()["optician"], "the second one").scenario is None
    sure = route(bots()["optician"], "I would like to make a complaint", state=state)
    assert sure.scenario == "complaint"


def test_of_two_near_each_other_the_author_decides():
    bot = bots()["optician"]
    text = "I have a complaint about my repair"
    found = route(bot, text)
    assert found.scenario in ("complaint", "glasses_repair")
    loser = next(name for name in ("complaint", "glasses_repair") if name != found.scenario)
    raised = tuple(
        scenario.model_copy(update={"priority": 50}) if scenario.name == loser else scenario
        for scenario in bot.scenarios
    )
    again = route(bot.model_copy(update={"scenarios": raised}), text)
    assert again.scenario in found.close or again.scenario == found.scenario


def test_the_same_words_always_give_the_same_answer():
    text = "could you tell me where my order is"
    assert route(bots()["teaclub"], text) == route(bots()["teaclub"], text)
    assert replace(route(bots()["teaclub"], text), topics=()) != route(bots()["optician"], text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200))
def test_no_text_is_too_much(text):
    found = route(bots()["optician"], text)
    assert 0 <= found.confidence <= 1
    assert found.category is None or not found.out_of_scope


def test_confidence_grows_with_score_and_lead():
    texts = [text for _, _, _, text in utterances()[:60]]
    bot = bots()["optician"]
    told = [(*evidence(bot, text), route(bot, text).confidence) for text in texts]
    ours = [(score, lead, said) for score, lead, foreign, said in told if not foreign]
    best = max(ours, key=lambda one: one[0] + one[1])
    worst = min(ours, key=lambda one: one[0] + one[1])
    assert best[2] > worst[2]


def test_a_scenario_that_two_categories_share_counts_as_the_likelier_of_them():
    outing = {
        "name": "outing",
        "trigger_keywords": ["boat"],
        "collect_fields": [{"name": "date", "prompt": "When?"}],
    }
    made = desk(
        outing,
        categories={
            "rent": {"scenario": "outing", "examples": ["we want to rent a boat for a day"]},
            "repair": {"scenario": "outing", "examples": ["the engine of our boat has broken down"]},
        },
    )
    found = [route(made, text) for text in ("boat please", "the engine of the boat is broken")]
    assert [(one.category, one.scenario) for one in found] == [("rent", "outing"), ("repair", "outing")]


def test_what_all_together_says_stands_against_a_part_that_weighs_no_more():
    text = "could I come in, I mean for my eyes to be tested, some time next week"
    assert route(bots()["optician"], text).scenario == "eye_test"
