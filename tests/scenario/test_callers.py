"""What callers do who have not read the scenario, one transcript a test."""

import pytest

from frontdesk.scenario.commands import Search
from frontdesk.scenario.schema import Bot
from tests.scenario.play import Play, booked_to_the_yes

TABLE = Bot.model_validate(
    {
        "bot_id": "table",
        "greeting": "Hello.",
        "fallback": "Sorry?",
        "timezone": "Europe/London",
        "country": "GB",
        "scenarios": [
            {
                "name": "table",
                "trigger_keywords": ["table"],
                "collect_fields": [
                    {"name": "party", "prompt": "How many?", "type": "number"},
                    {"name": "date", "prompt": "Which day?"},
                    {"name": "time", "prompt": "What time?", "earliest": "12:00"},
                    {"name": "name", "prompt": "What name?"},
                    {"name": "phone", "prompt": "What number?"},
                ],
                "on_complete": "table_requested",
            }
        ],
    }
)


def test_a_day_and_an_hour_are_a_booking_whatever_its_event_is_called() -> None:
    play = Play(bot=TABLE).start().hears("a table for two adults and three children on Saturday at eight")
    assert play.values == {"party": "5", "date": "2026-11-21", "time": "20:00"}
    assert play.hears("Mary Brown").hears("020 7946 0123").said == ["confirm"]


def test_a_question_without_a_question_word_is_no_name() -> None:
    play = Play(bot=TABLE).start().hears("a table for two on Saturday at eight")
    assert play.hears("and with a dog?").last == Search("and with a dog?", scenario="table")


def test_what_is_said_again_is_no_misunderstanding() -> None:
    play = Play().start().hears("I'd like to book a haircut for Tuesday").hears("Tuesday, yes")
    assert play.said == ["ask:time"]


def test_what_a_value_replaces_is_not_taken_for_another() -> None:
    play = Play(bot=TABLE).start().hears("a table for two on Saturday at eight").hears("Mary Brown")
    play.hears("020 7946 0123").hears("make it three people instead of two")
    assert (play.values["party"], play.values["time"]) == ("3", "20:00")
    play.hears("sorry, I can't do Saturday, Sunday instead")
    assert play.values["date"] == "2026-11-22"


def test_a_whole_number_does_not_continue_half_a_one() -> None:
    play = Play().start().hears("I'd like to book a haircut on Tuesday at three")
    assert play.hears("020").said == ["go_on"]
    assert play.hears("020 7946 0123").values["phone"] == "+442079460123"


@pytest.mark.parametrize(
    "words",
    [
        "I want to move my appointment from Tuesday to Thursday",
        "Hi, I have a reservation at eight and I'm running late",
        "I've booked a haircut, but I can't come",
    ],
)
def test_what_was_booked_before_is_a_persons_business(words: str) -> None:
    play = Play().start(caller="+442079460123").hears(words)
    assert play.said == ["callback_promise", "anything_else"]


def test_nobody_is_left_to_believe_that_they_talk_to_a_person() -> None:
    assert Play().start().hears("Are you a robot?").said == ["robot", "go_ahead"]
    assert Play().start().hears("I'd like to book").hears("are you human?").said == ["robot", "ask:service"]


def test_no_call_back_is_promised_without_a_number() -> None:
    play = Play().start().hears("I want to talk to a person, please")
    for _ in range(3):
        play.hears("hmm, difficult")
    assert play.said == ["call_again", "anything_else"]


def test_yes_there_is_something_else() -> None:
    assert booked_to_the_yes().hears("yes").hears("yes").said == ["go_ahead"]


@pytest.mark.parametrize(
    "words", ["haircut", "my wife wants a pedicure some day, on the 12th, at 10 in the morning"]
)
def test_a_service_is_a_wish(words: str) -> None:
    assert Play().start().hears(words).state.scenario == "booking"
