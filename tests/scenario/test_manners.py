"""Goodbye, repeat, wait, silence, a person."""

from frontdesk.scenario.commands import Transfer
from frontdesk.scenario.manners import summary
from tests.scenario.play import SALON, Play, booked_to_the_yes


def test_the_person_who_takes_over_is_told_what_was_said() -> None:
    play = booked_to_the_yes().hears("I'd rather talk to a person")
    transfer = play.commands[0]
    assert isinstance(transfer, Transfer)
    assert "haircut" in transfer.summary
    assert transfer.reason == "asked for a person"


def test_the_summary_of_nothing_is_empty() -> None:
    assert summary(SALON, Play().start().state) == ""


def test_hold_on_waits_twice_as_long() -> None:
    play = Play().start().hears("I'd like to book")
    normal = play.last.silence_at - play.at  # type: ignore[union-attr, operator]
    play.hears("hold on a second")
    assert play.said == ["take_your_time"]
    assert play.last.silence_at - play.at == 2 * normal  # type: ignore[union-attr, operator]


def test_silence_while_something_is_looked_up_is_not_the_callers() -> None:
    play = Play().start().hears("Do you have parking?")
    before = play.state
    play.silence()
    assert play.state == before
    assert play.commands == ()
