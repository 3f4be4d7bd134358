"""Bookings with a calendar: free places, alternatives, holds."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from frontdesk.models import Receipt
from frontdesk.scenario.commands import Act, FindSlots, HoldSlot, Release
from frontdesk.scenario.events import Acted, Heard, Held, SlotsFound
from frontdesk.scenario.state import FreeSlot, Hold
from tests.scenario.desk import desk, field
from tests.scenario.play import Play
from tests.support.calendar import Calendar

VISIT: dict[str, Any] = {
    "name": "visit",
    "trigger_keywords": ["appointment"],
    "on_complete": "booking_created",
    "collect_fields": [field("date", "Which day?"), field("time", "What time?"), field("name", "Who?")],
}
WHEN: dict[str, Any] = {**VISIT, "collect_fields": [field("when", "When?", type="date_time")]}


class Visit(Play):
    """A dialogue with a calendar: what is asked of it is answered at once."""

    calendar: Calendar

    def hears(self, text: str) -> Visit:
        self.utterance += 2
        self.happens(Heard(self.at, text, utterance=self.utterance))
        return self.settles()

    def settles(self) -> Visit:
        said = list(self.commands)
        while isinstance(self.commands[-1], FindSlots | HoldSlot | Act):
            self._answer(self.commands[-1])
            said += self.commands
        for command in said:
            if isinstance(command, Release):
                self.calendar.held.pop(command.hold.id, None)
        return self

    def _answer(self, command: object) -> None:
        if isinstance(command, FindSlots):
            self.happens(SlotsFound(self.at, self.calendar.nearest(command.date, command.time)))
        elif isinstance(command, HoldSlot):
            if command.instead_of:
                self.calendar.held.pop(command.instead_of.id, None)
            self.happens(Held(self.at, self.calendar.keep(command.slot)))
        elif isinstance(command, Act):
            self.calendar.booked[command.hold] = self.calendar.held.pop(command.hold)
            self.calendar.booked.pop(command.amends, None)
            self.happens(Acted(self.at, Receipt(command.hold, command.action, "confirmed")))


FREE = {"2026-11-24T10:00", "2026-11-24T11:30", "2026-11-24T15:00", "2026-11-25T09:00"}


def visit(*lines: str, scenario: dict[str, Any] = VISIT, **calendar: Any) -> Visit:
    play = Visit(bot=desk(scenario))
    play.calendar = Calendar(set(FREE), **calendar)
    play.start(calendar=True, caller="+442079460123")
    for line in lines:
        play.hears(line)
    return play


def test_a_free_place_is_kept_read_back_and_booked() -> None:
    play = visit("an appointment on Tuesday at three in the afternoon", "Mary Brown")
    assert play.said == ["confirm"]
    assert list(play.calendar.held.values()) == ["2026-11-24T15:00"]
    play.hears("yes")
    assert "You are booked" in play.words
    assert list(play.calendar.booked.values()) == ["2026-11-24T15:00"]
    [done] = play.state.completions
    assert done.receipt is not None
    assert done.receipt.status == "confirmed"
    assert play.state.hold is None


def test_what_is_free_on_the_day_is_offered() -> None:
    play = visit("an appointment on Tuesday")
    assert play.said == ["free_list"]
    assert "10 am, 11:30 am or 3 pm" in play.words


@pytest.mark.parametrize(
    ("answer", "time"),
    [("the second one", "11:30"), ("at three", "15:00"), ("the last one", "15:00"), ("any", "10:00")],
)
def test_one_of_what_is_offered_is_taken(answer: str, time: str) -> None:
    play = visit("an appointment on Tuesday", answer if answer != "any" else "either")
    assert play.values["time"] == time
    assert play.said == ["ask:name"]


def test_near_alternatives_are_offered_for_a_time_that_is_taken() -> None:
    play = visit("an appointment on Tuesday at noon")
    assert play.said == ["free_near"]
    assert "11:30 am" in play.words
    assert "time" not in play.values


def test_an_alternative_on_another_day_moves_the_day() -> None:
    play = visit("an appointment on Wednesday at ten in the morning", "the first one")
    assert play.values == {"date": "2026-11-25", "time": "09:00"}


def test_nothing_free_asks_for_another_day() -> None:
    play = visit("an appointment on Friday")
    assert play.said == ["free_none"]
    assert play.state.asked == "date"
    assert play.hears("Wednesday").said == ["free_list"]


def test_somebody_else_was_quicker() -> None:
    play = visit("an appointment on Tuesday at three in the afternoon", snatched={"2026-11-24T15:00"})
    assert play.said == ["free_near"]
    assert play.calendar.held == {}


def test_another_time_gives_the_first_place_up() -> None:
    play = visit(
        "an appointment on Tuesday at three in the afternoon", "Mary Brown", "no, at half past eleven"
    )
    assert list(play.calendar.held.values()) == ["2026-11-24T11:30"]
    assert play.said == ["confirm"]


@pytest.mark.parametrize("end", ["cancel that", "I want to talk to a person", None])
def test_a_place_is_given_up_with_the_form(end: str | None) -> None:
    play = visit("an appointment on Tuesday at three in the afternoon")
    assert len(play.calendar.held) == 1
    if end:
        play.hears(end)
    else:
        play.hangs_up()
        play.settles()
    assert play.calendar.held == {}
    assert play.state.hold is None


def test_without_an_answer_of_the_calendar_it_is_a_request() -> None:
    play = Play(bot=desk(VISIT)).start(calendar=True, caller="+442079460123")
    play.happens(Heard(play.at, "an appointment on Tuesday at three in the afternoon", utterance=2))
    assert isinstance(play.last, FindSlots)
    play.happens(SlotsFound(play.at, None))
    assert play.said == ["ask:name"]
    play.hears("Mary Brown").hears("yes")
    assert "I have noted" in play.words
    assert "booked" not in play.words


def test_starting_over_gives_the_place_up() -> None:
    play = visit("an appointment on Tuesday at ten in the morning")
    assert len(play.calendar.held) == 1
    play.hears("start over")
    assert play.calendar.held == {}


def test_a_place_for_another_time_does_not_go_with_a_request() -> None:
    play = visit("an appointment on Tuesday at ten in the morning")
    play.utterance += 2
    play.happens(Heard(play.at, "no, at three in the afternoon", utterance=play.utterance))
    play.happens(SlotsFound(play.at, None))
    assert isinstance(play.commands[0], Release)
    play.hears("Mary Brown")
    play.happens(Heard(play.at, "yes", utterance=99))
    act = play.last
    assert isinstance(act, Act)
    assert act.hold == ""


def test_without_a_calendar_nothing_is_looked_for() -> None:
    play = Play(bot=desk(VISIT)).start().hears("an appointment on Tuesday at three in the afternoon")
    assert play.said == ["ask:name"]


def test_a_field_of_day_and_hour_is_offered_both() -> None:
    play = visit("an appointment tomorrow at noon", scenario=WHEN)
    assert play.said == ["free_near"]
    play.hears("the first one")
    assert play.values == {"when": "2026-11-24T10:00"}
    assert play.said == ["confirm"]


def test_a_change_after_booking_books_the_other_place() -> None:
    play = visit("an appointment on Tuesday at three in the afternoon", "Mary Brown", "yes")
    play.hears("oh sorry, make it half past eleven").hears("yes")
    assert list(play.calendar.booked.values()) == ["2026-11-24T11:30"]
    assert "I have changed it" in play.words


def test_a_calendar_that_keeps_another_place_than_asked_is_not_believed() -> None:
    play = Play(bot=desk(VISIT)).start(calendar=True, caller="+442079460123")
    play.happens(Heard(play.at, "an appointment on Tuesday at three in the afternoon", utterance=2))
    wished = FreeSlot("2026-11-24", "15:00", key="a")
    play.happens(SlotsFound(play.at, (wished,)))
    assert isinstance(play.last, HoldSlot)
    play.happens(Held(play.at, Hold("h", replace(wished, time="16:00"))))
    assert Release(Hold("h", replace(wished, time="16:00"))) in play.commands
    play.happens(SlotsFound(play.at, (wished,)))
    assert play.said == ["free_none"]


def test_a_late_answer_changes_nothing() -> None:
    play = Play(bot=desk(VISIT)).start(calendar=True)
    before = play.state
    assert play.happens(SlotsFound(play.at, ())) == ()
    assert play.happens(Held(play.at, None)) == ()
    assert play.state == before
