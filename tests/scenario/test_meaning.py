"""What was meant where no trigger word says so."""

from functools import cache

import pytest
from hypothesis import given, settings, strategies as st

from frontdesk.config import load_bot
from frontdesk.scenario.commands import Search, Transfer
from frontdesk.scenario.meaning import SURE_ANSWER, SURE_FORM, SURE_PERSON, instead, meaning
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.schema import Bot
from tests.scenario.desk import COMPLAINT, ORDER, TABLE, desk, talk
from tests.scenario.play import ROOT, Play


@cache
def bot(name: str) -> Bot:
    return load_bot(ROOT / "scenarios" / f"{name}.yaml")


def opened(name: str, *lines: str, model: bool = False) -> Play:
    play = Play(bot=bot(name)).start(model=model)
    for line in lines:
        play.hears(line)
    return play


@pytest.mark.parametrize(
    ("name", "words", "scenario", "asked"),
    [
        ("restaurant", "we'd like to come in for dinner on Saturday there's six of us", "booking", "time"),
        ("restaurant", "apúnteme para dos a las nueve", "booking", "party_size"),
        ("dental", "meine backe ist total dick und es pocht", "pain", "problem"),
        ("dental", "können wir das um eine woche nach hinten schieben", "change", "name"),
        ("repair", "пришлите курьера забрать технику", "dropoff", "device"),
        ("subscription", "ירד לי פעמיים כסף מהכרטיס", "payment_issue", "problem"),
    ],
)
def test_what_is_clear_starts_without_a_trigger_word(
    name: str, words: str, scenario: str, asked: str
) -> None:
    for model in (False, True):
        state = opened(name, words, model=model).state
        assert (state.scenario, state.asked, state.decided_by) == (scenario, asked, "intent")


def test_what_was_said_besides_is_not_asked_for_again() -> None:
    play = opened("restaurant", "we'd like to come in for dinner on Saturday there's six of us")
    assert play.values == {"party_size": "6", "date": "2026-11-21"}


def test_a_form_that_runs_comes_first() -> None:
    words = "the girl at reception was incredibly rude to me"
    play = opened("salon", "I would like to book", words)
    assert play.state.scenario == "booking"
    assert play.state.decided_by != "intent"
    assert opened("salon", words).state.decided_by == "intent"


def test_a_question_goes_to_what_is_known_first_and_then_to_the_form_for_it() -> None:
    words = "дорого ли восстановить фотографии с утонувшего телефона"
    play = opened("repair", words)
    assert isinstance(play.last, Search)
    play.finds()
    assert (play.state.scenario, play.state.decided_by) == ("quote", "intent")
    known = opened("repair", words).finds("Восстановление данных: от 5000 рублей.")
    assert known.state.scenario is None
    assert known.state.decided_by == "knowledge"


def test_what_is_only_told_is_looked_up_where_that_scenario_says() -> None:
    play = opened("salon", "could I bring my little dog along", model=True)
    assert isinstance(play.last, Search)


def test_a_complaint_in_other_words_calls_a_person() -> None:
    play = opened("dental", "your doctor was really rough with me and i'm not happy")
    assert isinstance(play.last, Transfer)
    assert play.state.decided_by == "intent"


def test_a_person_is_not_called_while_something_else_was_wished_for_too() -> None:
    play = opened("salon", "my hair looks terrible, can someone see to it on Tuesday", model=True)
    assert not isinstance(play.last, Transfer)


def test_of_two_that_fit_equally_well_it_is_asked_which() -> None:
    said = ["my luggage never came off the plane", "the luggage is still at the airport"]
    north, south = (
        {**TABLE, "name": name, "title": f"the {name} desk", "trigger_keywords": [name], "examples": said}
        for name in ("north", "south")
    )
    play = talk("all my luggage is still at the airport", bot=desk(north, south))
    assert play.said == ["which"]
    assert play.state.decided_by == "intent"
    play.hears("the south desk please")
    assert play.state.scenario == "south"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("restaurant", "congratulations you have been selected for a free website audit"),
        ("repair", "мы предлагаем продвижение сайта в поиске"),
        ("restaurant", "and the minister said on tuesday that interest rates will go up"),
        ("salon", "[music]"),
    ],
)
def test_who_wants_nothing_from_us_is_not_helped_further(name: str, words: str) -> None:
    play = opened(name, words, model=True)
    assert play.said == ["fallback"]
    assert play.state.scenario is None


@pytest.mark.parametrize("words", ["tell me a joke", "I need to renew my passport"])
def test_what_is_nobody_elses_business_starts_nothing(words: str) -> None:
    play = opened("restaurant", words).finds()
    assert play.state.scenario is None
    assert play.said[0] == "fallback"


def test_a_scenario_that_only_follows_from_another_is_never_meant() -> None:
    follows = {**ORDER, "name": "complaint", "trigger_keywords": []}
    named = {**follows, "examples": ["my soup was cold"]}
    words = "that was the worst meal of my life and I am very angry"
    assert talk(words, bot=desk(TABLE, named)).state.scenario == "complaint"
    assert talk(words, bot=desk(TABLE, follows)).state.scenario is None


def test_a_category_says_which_scenario_deals_with_it() -> None:
    lost = {**ORDER, "name": "search_for_it", "trigger_keywords": []}
    words = "I think I left my umbrella at yours"
    category = {"lost_property": {"examples": ["I forgot my scarf"], "scenario": "search_for_it"}}
    assert talk(words, bot=desk(TABLE, lost, categories=category)).state.scenario == "search_for_it"
    assert talk(words, bot=desk(TABLE, lost)).state.scenario is None


def test_while_it_is_closed_what_needs_somebody_is_not_started() -> None:
    table = {**TABLE, "hours": "open", "examples": ["squeeze us in for dinner", "come for dinner on Sunday"]}
    bot = desk(table, ORDER, hours={"mon-thu": "09:00-18:00"}, after_hours={})
    play = talk("squeeze four of us in for dinner tomorrow", bot=bot)
    assert play.state.decided_by == "intent"
    assert play.said[0] == "after_hours"


def test_trigger_words_of_two_forms_are_settled_by_the_whole_sentence() -> None:
    visit = {**TABLE, "name": "table", "trigger_keywords": ["booking"]}
    move = {
        **ORDER,
        "name": "change_booking",
        "trigger_keywords": ["booking"],
        "examples": ["move my booking to another day", "I need a different time"],
    }
    clear = talk("a booking that I need to move to another day", bot=desk(visit, move, COMPLAINT))
    assert (clear.state.scenario, clear.state.decided_by) == ("change_booking", "intent")
    north, south = ({**TABLE, "name": name, "trigger_keywords": ["shuttle"]} for name in ("north", "south"))
    unclear = talk("it is about a shuttle", bot=desk(north, south, COMPLAINT))
    assert unclear.said == ["which"]


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=120), name=st.sampled_from(["salon", "subscription", "shop"]))
def test_no_text_is_too_much(text: str, name: str) -> None:
    found = meaning(bot(name), Reading(text))
    assert all(bot(name).scenario(one) for one in found.names)
    assert found == meaning(bot(name), Reading(text))
    assert 0 < SURE_ANSWER < SURE_FORM < SURE_PERSON < 1


@pytest.mark.parametrize(
    ("name", "words", "scenario"),
    [
        ("shop", "can you scrap the order I placed this morning", "cancel_order"),
        ("repair", "хочу завезти вам ноутбук в пятницу вечером", "dropoff"),
        ("dental", "i was eating toffee and something's come away at the front", "pain"),
        ("restaurant", "could you push our reservation back to half past eight", "change"),
    ],
)
def test_the_whole_sentence_counts_where_a_trigger_word_names_another_form(
    name: str, words: str, scenario: str
) -> None:
    state = opened(name, words).state
    assert (state.scenario, state.decided_by) == (scenario, "intent")


def test_whoever_is_to_be_handed_over_is_not_asked_for_a_booking() -> None:
    play = opened("salon", "I want my money back for that haircut")
    assert play.state.scenario != "booking"
    assert any(isinstance(one, Transfer) for one in play.commands)


def test_trigger_words_count_where_no_sentences_teach_anything_else() -> None:
    reading = Reading("I want to complain about the table I had", triggers=("table",))
    assert instead(desk(TABLE, ORDER, COMPLAINT), reading, "table") is None
    taught = {**COMPLAINT, "examples": ["we waited an hour and the waiter was rude to us"]}
    found = instead(desk(TABLE, ORDER, taught), Reading("the waiter was rude to us at our table"), "table")
    assert found is not None
    assert found.name == "complaint"


def test_two_wishes_in_one_breath_begin_with_the_one_that_was_named() -> None:
    reading = Reading("book me a haircut, and I want my money back for the last one")
    assert instead(bot("salon"), reading, "complaint") is None
