"""The first words of a call: the greeting, and what has to be said besides."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from frontdesk.scenario.handlers.greeting import greet
from frontdesk.scenario.history import Appointment, History
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState
from tests.scenario.play import SALON

ZONE = ZoneInfo("Europe/Berlin")
FRIDAY_AT_TEN = datetime(2026, 11, 20, 10, tzinfo=ZONE)
SATURDAY = datetime(2026, 11, 21, 10, tzinfo=ZONE)
MONDAY_AT_SEVEN = datetime(2026, 11, 23, 7, tzinfo=ZONE)


def desk(**keys: Any) -> Bot:
    return Bot.model_validate(
        {"bot_id": "desk", "greeting": "Hello, the desk. How can I help?", "fallback": "Sorry?", **keys}
    )


def says(bot: Bot, at: datetime = FRIDAY_AT_TEN, **about: Any) -> list[str]:
    return [say.text for say in greet(bot, replace(DialogueState(at=at), **about))]


def test_the_greeting_is_ready_before_the_call() -> None:
    (say,) = greet(SALON, DialogueState())
    assert say.text == SALON.greeting
    assert say.fixed


def test_that_it_is_recorded_is_said_before_the_closing_question_and_only_on_the_phone() -> None:
    bot = desk(disclosure="This call may be recorded.")
    assert says(bot) == ["Hello, the desk.", "This call may be recorded.", "How can I help?"]
    assert says(bot, voice=False) == ["Hello, the desk. How can I help?"]


def test_a_greeting_of_one_sentence_is_not_cut() -> None:
    bot = desk(greeting="Welcome to the desk", disclosure="This call is recorded.")
    assert says(bot) == ["Welcome to the desk", "This call is recorded."]


@pytest.mark.parametrize(
    ("about", "first"),
    [
        ({"known": "Anna"}, "Good to hear you again, Anna."),
        ({"returning": True}, "Good to hear you again."),
        ({}, "Hello, the desk. How can I help?"),
    ],
)
def test_a_caller_known_from_before_is_greeted_so(about: dict[str, Any], first: str) -> None:
    assert says(desk(returning_greeting="Good to hear you again, {name}."), **about)[0] == first


@pytest.mark.parametrize(
    ("about", "said"),
    [
        (
            {"known": "Anna", "last_at": SATURDAY},
            "Hello, Anna. We spoke on Saturday, 21 November. Yes?",
        ),
        ({"known": "Anna"}, "Hello, Anna. Yes?"),
        ({"returning": True, "last_at": SATURDAY}, "Hello. We spoke on Saturday, 21 November. Yes?"),
    ],
)
def test_the_last_time_is_told_where_there_was_one(about: dict[str, Any], said: str) -> None:
    bot = desk(returning_greeting="Hello, {name}. We spoke on {last_visit}. Yes?")
    assert says(bot, MONDAY_AT_SEVEN, **about) == [said]


def test_what_is_ahead_is_told_before_the_closing_question() -> None:
    own = "Hello again, {name}. You come {caller.next_booking}. Is it about that?"
    bot = desk(returning_greeting=own, disclosure="This call is recorded.")
    coming = History((Appointment(datetime(2026, 11, 24, 15, tzinfo=ZONE), "cut"),))
    assert says(bot, known="Anna", history=coming) == [
        "Hello again, Anna. You come on Tuesday, 24 November, at 3 pm.",
        "This call is recorded.",
        "Is it about that?",
    ]
    assert says(bot, known="Anna")[0] == "Hello again, Anna."


def test_a_greeting_of_which_nothing_is_left_is_the_usual_one() -> None:
    bot = desk(returning_greeting="We spoke on {last_visit}.")
    assert says(bot, returning=True) == ["Hello, the desk. How can I help?"]


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (FRIDAY_AT_TEN, None),
        (SATURDAY, "We open on Monday, 23 November, at 9 am, 9 am to 6 pm."),
        (MONDAY_AT_SEVEN, "We open at 9 am, 9 am to 6 pm."),
    ],
)
def test_outside_the_hours_it_says_when_it_opens(at: datetime, said: str | None) -> None:
    bot = desk(hours={"mon-fri": "09:00-18:00"}, after_hours={"say": "We open {opens}, {hours}."})
    assert (said in says(bot, at)) if said else len(says(bot, at)) == 1


def test_without_words_of_its_own_a_closed_bot_says_just_that() -> None:
    bot = desk(hours={"mon-fri": "09:00-18:00"}, after_hours={})
    assert "We are closed right now." in says(bot, SATURDAY)
