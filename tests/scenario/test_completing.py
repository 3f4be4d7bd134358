"""The end of a form, and a change of mind after it."""

import pytest

from frontdesk.scenario.commands import Act, FindSlots, Reply, Search, Transfer
from frontdesk.scenario.events import Heard
from tests.scenario.desk import ORDER, TABLE, desk, field, form, table_to_the_phone, talk
from tests.scenario.readback import read_back


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        ("oh, make that five", {"party": "5"}),
        ("sorry, three people, not two", {"party": "3"}),
        ("actually Sunday would be better", {"date": "2026-11-22"}),
        ("no wait, at seven", {"time": "19:00"}),
        ("the name is Ann Smith, sorry", {"name": "Ann Smith"}),
    ],
)
def test_a_correction_after_completion_opens_the_form_again(words: str, changed: dict[str, str]) -> None:
    play = table_to_the_phone("020 7946 0123", "yes", words)
    assert play.said == ["change_open", "confirm"]
    assert {name: play.values[name] for name in changed} == changed
    play.happens(Heard(play.at, "yes", utterance=99))
    act = play.last
    assert isinstance(act, Act)
    assert (act.action, act.amends) == ("table_requested", "r1")
    play.acts()
    assert play.said == ["noted_change", "anything_else"]
    first, second = play.state.completions
    assert (first.amends, second.amends) == ("", "r1")
    assert second.confirmed


def test_the_same_turn_never_acts_twice_for_a_change() -> None:
    play = table_to_the_phone("020 7946 0123", "yes", "oh, make that five", "yes")
    assert len({done.turn for done in play.state.completions}) == 2


def test_a_correction_without_a_value_asks_what_to_change() -> None:
    play = table_to_the_phone("020 7946 0123", "yes", "that was wrong")
    assert play.said == ["what_to_change"]
    assert play.hears("Sunday").said == ["confirm"]


def test_no_thanks_after_completion_is_no_correction() -> None:
    play = table_to_the_phone("020 7946 0123", "yes", "no, thank you")
    assert play.said == ["goodbye"]


def test_a_question_after_completion_opens_nothing() -> None:
    play = table_to_the_phone("020 7946 0123", "yes", "do you have parking on Sunday?")
    assert play.state.scenario is None


def test_a_form_that_reads_nothing_back_reads_a_change_back() -> None:
    bot = form(field("party", type="number"))
    play = talk("start", "three", "sorry, make it four", bot=bot)
    assert play.said == ["change_open", "confirm"]
    assert len(play.state.completions) == 1


def test_another_form_after_completion_is_another_form() -> None:
    play = table_to_the_phone("020 7946 0123", "yes", "I'd like to order an apple cake")
    assert play.state.scenario == "order"
    assert play.values == {"cake": "apple cake", "phone": "+442079460123"}


ACTION = {
    "action": "crm_lead",
    "with": {"who": "{name}", "note": "party of {party}", "source": "phone"},
    "success": "Noted for {name}.",
    "failure": "That did not work, {name}.",
}


def test_an_action_gets_its_arguments_and_has_its_own_words() -> None:
    bot = form(field("name"), field("party", type="number"), scenario={"on_complete": ACTION})
    play = talk("start", "Mary Brown", bot=bot)
    play.happens(Heard(play.at, "three", utterance=9))
    act = play.last
    assert isinstance(act, Act)
    assert dict(act.arguments) == {"who": "Mary Brown", "note": "party of 3", "source": "phone"}
    play.acts()
    assert play.words.startswith("Noted for Mary Brown.")


def test_an_action_that_failed_says_so_in_its_own_words() -> None:
    bot = form(field("name"), scenario={"on_complete": ACTION})
    play = talk("start", bot=bot)
    play.happens(Heard(play.at, "Mary Brown", utterance=9))
    play.acts("failed")
    assert play.words.startswith("That did not work, Mary Brown.")


def test_a_failed_action_does_not_ask_for_a_number_that_was_given() -> None:
    play = table_to_the_phone("020 7946 0123", caller=None)
    play.happens(Heard(play.at, "yes", utterance=99))
    play.acts("failed")
    assert play.said == ["finished", "callback_promise", "anything_else"]
    noted = next(one for one in play.commands if isinstance(one, Transfer))
    assert "Mary Brown" in noted.summary


def test_a_call_back_that_cannot_be_written_down_is_not_asked_for_again_and_again() -> None:
    play = talk("I want to talk to a person", caller=None)
    assert play.said == ["ask:phone"]
    play.happens(Heard(play.at, "020 7946 0123", utterance=99))
    play.acts("failed")
    assert play.said == ["finished", "callback_promise", "anything_else"]


def test_the_category_goes_into_the_record() -> None:
    bot = form(
        field("party", type="number"),
        scenario={"category": "visits"},
        categories={"visits": {"keywords": ["visit"]}},
    )
    assert [done.category for done in talk("start", "three", bot=bot).state.completions] == ["visits"]


def test_scenarios_follow_each_other_and_values_of_the_same_name_come_along() -> None:
    table = {**TABLE, "next": "order"}
    play = talk("a table for two on Saturday at eight", "Mary", "020 7946 0123", bot=desk(table, ORDER))
    play.hears("yes")
    assert play.said == ["finished", "ask:cake"]
    assert play.values == {"phone": "+442079460123"}


def test_what_follows_may_depend_on_what_was_said() -> None:
    table = {**TABLE, "next": {"party > 6": "order", "otherwise": "complaint"}}
    bot = desk(table, ORDER, {"name": "complaint", "answer": "See you."})
    play = talk("a table for two on Saturday at eight", "Mary", "020 7946 0123", bot=bot).hears("yes")
    assert play.said == ["finished", "answer:complaint", "anything_else"]


def test_what_was_left_out_is_not_asked_for_when_something_is_changed() -> None:
    wish = {"name": "wish", "prompt": "Any wish?", "type": "text", "optional": True, "ask_if": "party"}
    fields = [TABLE["collect_fields"][0], TABLE["collect_fields"][1], wish]
    play = talk(
        "a table for two on Saturday", bot=desk({**TABLE, "handler": "booking", "collect_fields": fields})
    )
    assert play.said == ["ask:wish"]
    play = play.hears("no").hears("yes").hears("oh, make that five")
    assert play.said == ["change_open", "confirm"]


def test_a_change_after_a_failure_is_no_change_of_anything() -> None:
    play = table_to_the_phone("020 7946 0123")
    play.happens(Heard(play.at, "yes", utterance=98))
    play.acts("failed")
    play.hears("oh, make that five")
    assert play.said == ["change_open", "confirm"]
    assert play.state.amends == ""


def test_after_a_form_that_leads_to_questions_the_caller_is_asked_for_them() -> None:
    bot = desk(
        {**TABLE, "next": "facts"},
        {"name": "facts", "use_knowledge_base": True, "trigger_keywords": ["info"]},
    )
    assert table_to_the_phone("020 7946 0123", "yes", bot=bot).said == ["finished", "go_ahead"]


PARKING = {
    "en": ("yes, is there parking?", "is there parking?"),
    "de": ("ja genau, gibt es Parkplätze?", "gibt es Parkplätze?"),
    "es": ("sí, ¿dónde puedo aparcar?", "dónde puedo aparcar?"),
    "ru": ("да, а парковка есть?", "парковка есть?"),
    "ar": ("نعم، هل يوجد موقف سيارات؟", "هل يوجد موقف سيارات؟"),
    "he": ("כן, יש חניה?", "יש חניה?"),
}


@pytest.mark.parametrize("code", sorted(PARKING))
def test_a_question_that_comes_with_the_yes_is_answered_once_it_is_booked(code: str) -> None:
    said, asked = PARKING[code]
    play = read_back(code).hears(said)
    assert len(play.state.completions) == 1
    assert play.said == ["finished"]
    assert isinstance(play.last, Search)
    assert play.last.query == asked
    assert isinstance(play.finds("Behind the house.").last, Reply)


def test_a_question_with_the_yes_that_nobody_can_answer_is_said_to_be_one() -> None:
    play = read_back("en").hears("yes, is there a piano?").finds()
    assert play.said == ["no_answer", "or_person"]
    assert len(play.state.completions) == 1
    assert play.hears("make it four people").values["party"] == "4"


@pytest.mark.parametrize("words", ["yes, but is there parking?", "ok, is there parking?"])
def test_a_yes_that_hangs_on_the_answer_is_asked_for_again(words: str) -> None:
    play = read_back("en").hears(words)
    assert isinstance(play.last, Search)
    assert play.finds().said == ["no_answer", "confirm"]
    assert play.state.completions == ()


def test_a_question_with_a_yes_to_one_value_is_answered_before_the_next_question() -> None:
    bot = form(field("party", type="number", confirm="explicit"), field("name"))
    play = talk("start", "three", "yes, is there parking?", bot=bot)
    assert play.last == Search("is there parking?", scenario="form")
    assert play.finds().said == ["no_answer", "ask:name"]
    assert play.state.slots[0].confirmed == "explicit"


def test_a_question_with_the_last_such_yes_waits_for_the_end() -> None:
    play = talk(
        "start",
        "three",
        "yes, is there parking?",
        bot=form(field("party", type="number", confirm="explicit")),
    )
    assert len(play.state.completions) == 1
    assert isinstance(play.last, Search)


def test_a_question_is_forgotten_with_what_failed() -> None:
    play = read_back("en")
    play.happens(Heard(play.at, "yes, is there parking?"))
    play.acts("failed")
    assert not isinstance(play.last, Search)
    assert play.state.agenda == ()


def test_a_question_with_the_yes_is_answered_before_the_next_wish() -> None:
    play = talk("a table for two on Saturday at eight, and I'd like to order a cake", "Mary Brown")
    play.hears("020 7946 0123")
    assert play.said == ["confirm"]
    play.hears("yes, is there parking?")
    assert play.said == ["finished"]
    assert play.last == Search("is there parking?", scenario="order")
    assert play.finds().said == ["no_answer", "ask:cake"]
    assert (play.state.scenario, play.state.agenda) == ("order", ())
    assert len(play.state.completions) == 1


def test_a_question_waits_while_the_calendar_is_asked_for_the_next_wish() -> None:
    visit = {
        "name": "visit",
        "trigger_keywords": ["appointment"],
        "on_complete": "booking_created",
        "collect_fields": [field("date", "Which day?"), field("time", "What time?"), field("who", "Who?")],
    }
    table = {**TABLE, "collect_fields": [field("party", type="number", confirm="explicit")]}
    bot = desk({**table, "handler": "form"}, visit)
    play = talk("a table, and I'd like an appointment on Tuesday at three", "three", bot=bot, calendar=True)
    play.hears("yes, is there parking?")
    assert isinstance(play.last, FindSlots)
    assert [wish.text for wish in play.state.agenda] == ["is there parking?"]
