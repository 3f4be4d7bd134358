"""Goodbye, repeat, wait, silence, a person."""

from frontdesk.scenario.commands import Transfer
from frontdesk.scenario.manners import summary
from tests.scenario.desk import field, form, table_to_the_phone, talk
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


def test_after_silence_what_was_read_back_is_said_again_before_a_yes_counts() -> None:
    play = booked_to_the_yes()
    read_back = play.words
    play.silence()
    assert play.said == ["still_there", "repeat"]
    assert read_back in play.words
    play.silence()
    assert play.state.completions == ()


def test_after_silence_the_callers_own_number_is_offered_again() -> None:
    play = table_to_the_phone("I'd rather not say")
    offered = play.words
    play.silence()
    assert play.words.endswith(offered)


def test_who_asks_for_a_robot_is_told_and_asked_again_what_was_open() -> None:
    play = booked_to_the_yes()
    read_back = play.words
    play.hears("are you a robot?")
    assert play.said == ["robot", "repeat"]
    assert play.words.endswith(read_back)


def test_a_value_that_is_checked_is_not_asked_for_by_a_robot() -> None:
    play = talk("start", "020 7946 0123", bot=form(field("phone", confirm="explicit"), field("party")))
    check = play.words
    play.hears("are you a robot?")
    assert play.said == ["robot", "repeat"]
    assert play.words.endswith(check)


def test_in_a_chat_somebody_without_a_number_is_asked_for_it() -> None:
    play = talk("complaint", caller=None, voice=False, channel="telegram")
    assert play.said == ["ask:phone"]
    assert play.hears("020 7946 0123").said == ["answer", "anything_else"]
