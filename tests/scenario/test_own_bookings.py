""" "When is my appointment?" is answered to whom it may be told, whatever is going on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from frontdesk.models import Completion, Receipt, Slot
from frontdesk.scenario.commands import Search
from frontdesk.scenario.history import Appointment, History
from frontdesk.scenario.schema import Bot
from tests.booking.shop import BOOKING, VISIT, shop
from tests.scenario.desk import desk, field, form, talk
from tests.scenario.play import Play

TUESDAY = datetime(2026, 11, 24, 15, tzinfo=UTC)
ONE = Appointment(TUESDAY, "cut", "anna", "desk")
KNOWN = History((ONE,), talks=1)
WHEN = "when is my appointment?"


def asks(words: str = WHEN, history: History | None = KNOWN, bot: Bot | None = None, **about: Any) -> Play:
    return talk(words, bot=bot or shop(), history=history, returning=True, **about)


def test_it_is_told_and_no_form_begins() -> None:
    play = asks()
    assert play.words == "Your next booking: cut, on Tuesday, 24 November, at 3 pm."
    assert (play.state.scenario, play.state.answered, play.state.decided_by) == (None, 1, "knowledge")


def test_several_are_told_in_order() -> None:
    later = (replace(ONE, starts_at=TUESDAY.replace(day=day), service="colour") for day in (25, 26, 27))
    play = asks(history=replace(KNOWN, appointments=(ONE, *later)))
    assert play.said == ["own_booking", "own_booking_then", "own_booking_then"]
    assert "colour, on Wednesday, 25 November" in play.words


def test_whoever_has_none_hears_that_and_of_a_person() -> None:
    assert asks(history=History(talks=2)).said == ["own_booking_none", "or_person"]


@pytest.mark.parametrize(
    ("history", "bot"),
    [
        (None, shop()),
        (KNOWN, shop(own_bookings=False)),
        (History(talks=1), desk(VISIT)),
    ],
)
def test_nobody_else_hears_anything(history: History | None, bot: Bot) -> None:
    play = asks(history=history, bot=bot)
    assert play.said == ["callback_promise", "anything_else"], "a person's business, and no other booking"
    assert play.state.scenario is None
    assert isinstance(asks("when is my visit to you?", history=history, bot=bot).last, Search)


def test_the_business_s_own_words_come_first() -> None:
    own = {"name": "mine", "trigger_keywords": ["my appointment"], "answer": "Look into our app."}
    bot = desk(VISIT, own, booking=BOOKING, hours={"mon-fri": "09:00-18:00"})
    assert asks(bot=bot).words == "Look into our app."


def test_in_the_middle_of_a_form_it_is_answered_and_the_form_goes_on() -> None:
    play = talk("start", WHEN, bot=form(field("note", "Which note?", type="text")), history=KNOWN)
    assert play.said == ["own_booking", "ask:note"]
    assert play.values == {}
    bot = form(field("party", type="number"), scenario={"confirm": True})
    play = talk("start", "three", WHEN, bot=bot, history=KNOWN)
    assert play.said == ["own_booking", "confirm"]
    assert play.state.phase == "confirming"


def test_in_another_language() -> None:
    bot = shop(language="ru", greeting="Здравствуйте.", fallback="Простите?")
    assert asks("Когда у меня запись?", bot=bot).words == (
        "Ваша ближайшая запись: cut, во вторник, 24 ноября, в 15:00."
    )


def made(receipt: str, time: str, amends: str = "", status: str = "confirmed") -> Completion:
    slots = (
        Slot("service", "cut", "cut", 1),
        Slot("date", "2026-11-23", "Monday", 1),
        Slot("time", time, time, 1),
        Slot("name", "Mary", "Mary", 1),
    )
    given = Receipt(receipt, "booking_created", status)  # type: ignore[arg-type]
    return Completion("visit", "booking_created", slots, 1, True, given, amends=amends)


def test_what_was_booked_just_now_is_told_as_it_is_by_now() -> None:
    play = Play(bot=shop()).start(history=None)
    done = (made("r1", "11:00"), made("r2", "14:00", amends="r1"), made("r3", "13:00", status="requested"))
    play.state = replace(play.state, completions=done, phase="closing")
    play.hears(WHEN)
    assert play.words == "Your next booking: cut, Monday, 23 November, 2 pm."
    assert play.state.phase == "idle"


def test_another_question_is_looked_up_as_ever() -> None:
    assert isinstance(asks("is there parking?").last, Search)
