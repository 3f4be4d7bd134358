"""Answers that are no answers: help, another way, going on."""

import pytest

from frontdesk.scenario.commands import Transfer
from tests.scenario.desk import DESK, TABLE, desk, field, form, table_to_the_phone, talk

NONSENSE = "the moon is yellow"


def test_each_re_prompt_is_another_and_helps_more() -> None:
    play = talk("a table for two")
    said = [tuple(play.hears(NONSENSE).said) for _ in range(2)]
    assert said == [("not_understood", "ask:date"), ("more_help_date", "or_person")]


def test_choices_are_read_out() -> None:
    play = talk("I'd like to order", NONSENSE, NONSENSE)
    assert "apple cake or cheese cake" in play.words


@pytest.mark.parametrize(
    "kind",
    [
        *("text", "name", "phone", "email", "date", "time", "date_time", "duration", "number", "money"),
        *("choice", "yes_no", "address", "postcode", "id", "spelled"),
    ],
)
def test_every_type_has_help_of_its_own(kind: str) -> None:
    choices = {"choices": ["red", "blue"]} if kind == "choice" else {}
    bot = form(field("it", type=kind, **choices))
    play = talk("start", "I don't know", bot=bot)
    assert play.said[0] == f"more_help_{kind}"


def test_on_a_text_channel_nobody_is_told_to_key_a_number_in() -> None:
    play = talk("start", "I don't know", bot=form(field("phone")), voice=False)
    assert play.said[0] == "more_help_phone_chat"


def test_the_number_one_calls_from_is_offered_and_a_yes_takes_it() -> None:
    play = table_to_the_phone(NONSENSE, NONSENSE)
    assert play.said == ["more_help_phone", "own_number"]
    play.hears("yes please")
    slot = play.state.slot("phone")
    assert slot is not None
    assert (slot.value, slot.raw, slot.confirmed) == ("+442079460123", "yes please", "explicit")


def test_the_number_one_calls_from_can_be_named() -> None:
    assert table_to_the_phone("the number I'm calling from").values["phone"] == "+442079460123"


def test_a_hidden_number_is_not_offered() -> None:
    assert "own_number" not in table_to_the_phone(NONSENSE, NONSENSE, caller=None).said


def test_an_optional_field_that_is_asked_for_may_be_left_out() -> None:
    bot = form(field("email", optional=True, ask_if="party > 2"), field("party", type="number"))
    play = talk("start", bot=bot)
    assert play.state.asked == "party"
    play.hears("three people")
    assert play.state.asked == "email"
    play.hears("I don't know")
    assert [done.lacking for done in play.state.completions] == [()]


@pytest.mark.parametrize("words", ["I'd rather not say", "I don't have an email", "skip that"])
def test_what_nobody_needs_is_done_without(words: str) -> None:
    play = talk("I'd like to order an apple cake", words)
    assert play.said == ["skipped", "ask:phone"]
    play.hears("020 7946 0123").hears("yes")
    assert [done.lacking for done in play.state.completions] == [("email",)]


def test_refusing_the_number_offers_the_one_that_rings_and_then_does_without() -> None:
    play = table_to_the_phone("I'd rather not say")
    assert play.said == ["own_number"]
    play.hears("no").hears("I don't want to say")
    assert play.said == ["skipped", "confirm"]


def test_refusing_what_is_needed_is_told_so_once_and_then_a_person_helps() -> None:
    play = talk("a table for two", "I won't tell you")
    assert play.said == ["needed", "or_person", "ask:date"]
    play.hears("I won't tell you")
    assert isinstance(play.commands[0], Transfer)


def test_a_caller_who_cannot_be_reached_has_to_leave_a_number_or_talk_to_a_person() -> None:
    play = table_to_the_phone("I have no phone", caller=None)
    assert "needed" in play.said


def test_after_three_misses_a_dispensable_field_is_left_out() -> None:
    bot = form(field("email"), field("colour", "Which?", choices=["red", "blue"]))
    play = talk("start", *[NONSENSE] * 3, bot=bot)
    assert play.said == ["unconfirmed", "ask:colour"]
    play.hears("red")
    assert [(done.lacking, len(done.slots)) for done in play.state.completions] == [(("email",), 1)]


def test_after_three_misses_what_is_needed_is_a_persons_business() -> None:
    play = talk("a table for two", *[NONSENSE] * 3)
    assert isinstance(play.commands[0], Transfer)
    assert play.commands[0].reason == "could not understand: date"


def test_what_is_said_again_counts_as_no_miss() -> None:
    play = talk("a table for two on Tuesday", "Tuesday, yes")
    assert play.said == ["ask:time"]


def test_i_do_not_know_helps_at_once() -> None:
    assert talk("a table for two", "I don't know", bot=DESK).said == ["more_help_date", "or_person"]


def test_an_optional_field_is_left_out_after_the_third_miss_whatever_its_type() -> None:
    day = {"name": "date", "prompt": "By which day?", "optional": True, "ask_if": "party"}
    fields = [TABLE["collect_fields"][0], day, {"name": "name", "prompt": "What name?"}]
    bot = desk({**TABLE, "handler": "form", "collect_fields": fields})
    play = talk("a table for two", "some week", "the usual", "as ever", bot=bot)
    assert play.said == ["unconfirmed", "ask:name"]
