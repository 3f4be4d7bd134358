"""What is known of a caller: as conditions compare it, and in the bot's texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from frontdesk.scenario.conditions import CALLER_FACTS, Condition
from frontdesk.scenario.history import Appointment, History
from frontdesk.scenario.path import facts
from frontdesk.scenario.recalling import compared, filled, said
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState
from tests.booking.shop import shop
from tests.scenario.desk import desk, field, form, talk
from tests.scenario.play import FRIDAY

TUESDAY = datetime(2026, 11, 24, 15, tzinfo=UTC)
HISTORY = History(
    (Appointment(TUESDAY, "cut", "anna", "desk"),), ("Broken dryer",), "booking", "A haircut.", "en", 3
)
MARY = DialogueState(
    at=FRIDAY, known="Mary", last_at=datetime(2026, 11, 2, 9, tzinfo=UTC), returning=True, history=HISTORY
)
NOBODY = DialogueState(at=FRIDAY)


def test_conditions_compare_it() -> None:
    assert compared(MARY) == {
        "caller.name": "Mary",
        "caller.last_visit": "2026-11-02",
        "caller.next_booking": "2026-11-24",
        "caller.next_service": "cut",
        "caller.next_with": "anna",
        "caller.ticket": "Broken dryer",
        "caller.calls": "3",
        "caller.last_outcome": "booking",
        "caller.language": "en",
    }
    assert set(compared(MARY)) == set(CALLER_FACTS), "each of them can be known"
    assert compared(NOBODY) == {}
    assert "caller.next_booking" not in compared(replace(MARY, at=TUESDAY)), "it has begun"


@pytest.mark.parametrize(
    ("source", "mary", "nobody"),
    [
        ("caller.next_booking", True, False),
        ("not caller.next_booking", False, True),
        ("caller.next_booking < 2026-12-01", True, False),
        ("caller.calls > 2", True, False),
        ("caller.last_outcome in [lead, booking]", True, False),
        ("caller.ticket and returning", True, False),
    ],
)
def test_what_holds_of_whom(source: str, mary: bool, nobody: bool) -> None:
    condition = Condition(source)
    assert condition.holds(facts(desk(), MARY)) is mary
    assert condition.holds(facts(desk(), NOBODY)) is nobody
    assert not condition.names


def test_it_is_said_as_people_say_it() -> None:
    told = said(shop(), MARY)
    assert told["caller.next_booking"] == "on Tuesday, 24 November, at 3 pm"
    assert told["caller.last_visit"] == "Monday, 2 November"
    assert (told["caller.next_service"], told["caller.calls"]) == ("cut", "3")
    assert said(shop(), replace(MARY, at=FRIDAY.replace(day=24)))["caller.next_booking"] == "today, at 3 pm"
    assert said(shop(language="ru"), MARY)["caller.next_booking"] == "во вторник, 24 ноября, в 15:00"


def test_a_service_is_called_as_the_choice_is() -> None:
    choices = {"cut": {"en": ["a haircut"], "de": ["ein Haarschnitt"]}}
    own = {"name": "visit", "trigger_keywords": ["book"], "on_complete": "booking_created"}
    fields = [{"name": "service", "prompt": "What?", "choices": choices}]
    booking = {"resources": {"anna": {}}, "services": {"cut": {"minutes": 30}}}
    bot = desk({**own, "collect_fields": fields}, booking=booking, hours={"mon-fri": "09:00-18:00"})
    assert said(bot, MARY)["caller.next_service"] == "a haircut"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (MARY, "Welcome, Mary. You come on Tuesday, 24 November, at 3 pm. What is it?"),
        (NOBODY, "What is it?"),
        (replace(NOBODY, known="Mary"), "Welcome, Mary. What is it?"),
    ],
)
def test_what_is_not_known_is_not_said(state: DialogueState, words: str) -> None:
    template = "Welcome, {caller.name}. You come {caller.next_booking}. What is it?"
    assert filled(shop(), state, template) == words
    assert filled(shop(), state, "As it is. {name}") == "As it is. {name}"


PARTY = field("party", "You were here {caller.calls} times. How many?", type="number")


def about(history: History | None) -> dict[str, Any]:
    return {"history": history, "returning": history is not None}


def test_a_question_tells_of_it_also_when_it_is_repeated() -> None:
    play = talk("start", bot=form(PARTY), **about(HISTORY))
    assert play.words == "You were here 3 times. How many?"
    assert play.hears("can you repeat that?").words == "You were here 3 times. How many?"
    assert talk("start", bot=form(PARTY), **about(None)).words == "How many?"


def answering(words: str) -> Bot:
    return desk({"name": "mine", "trigger_keywords": ["mine"], "answer": words})


def test_an_answer_tells_of_it_and_is_never_empty() -> None:
    own = "Your case is open: {caller.ticket}. A colleague will call."
    assert talk("mine", bot=answering(own), **about(HISTORY)).words.startswith("Your case is open: Broken")
    assert talk("mine", bot=answering(own), **about(None)).words == "A colleague will call."
    only = answering("Open: {caller.ticket}.")
    assert talk("mine", bot=only, **about(None)).said == ["no_answer"]


def test_what_a_caller_writes_is_no_place_to_fill_in() -> None:
    words = "Noted: {note}. See you {caller.next_booking}."
    bot = form(field("note", type="text"), scenario={"answer": words})
    play = talk("start", "call it {caller.ticket}", bot=bot, **about(HISTORY))
    assert "Broken dryer" not in play.words
    assert "See you on Tuesday" in play.words


def test_a_field_is_asked_for_by_it() -> None:
    bot = form(field("first", "First?", ask_if="not caller.next_booking"), PARTY)
    assert talk("start", bot=bot, **about(HISTORY)).state.asked == "party"
    assert talk("start", bot=bot, **about(None)).state.asked == "first"
    soon = replace(HISTORY, appointments=(Appointment(FRIDAY - timedelta(hours=1)),))
    assert talk("start", bot=bot, **about(soon)).state.asked == "first"
