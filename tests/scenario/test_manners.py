"""Goodbye, repeat, wait, silence, a person."""

from frontdesk.scenario.commands import Transfer
from frontdesk.scenario.events import TransferFailed
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


def test_in_a_chat_nobody_is_said_to_be_put_through() -> None:
    places = {"transfer": {"number": "+442079460100"}}
    play = talk("let me talk to a person", bot=form(field("party"), **places), caller=None, channel="chat")
    assert play.said == ["ask:phone"]
    assert not any(isinstance(one, Transfer) and one.target for one in play.commands)


def test_after_nobody_picked_up_no_colleague_is_said_to_be_there() -> None:
    places = {"transfer": {"number": "+442079460100"}}
    play = talk("let me talk to a person", bot=form(field("party"), **places), caller=None)
    assert play.said == ["transfer"]
    play.happens(TransferFailed(play.at, "nobody"))
    assert play.words == (
        "I'm sorry, nobody can take your call right now. Which number can we call you back on?"
    )
    assert play.state.stack == ()


def test_where_people_answer_in_the_chat_nothing_else_is_asked_or_promised() -> None:
    chat = {"voice": False, "channel": "telegram", "people": True}
    play = talk("a table for four", "let me talk to a person", bot=form(field("party")), caller=None, **chat)
    assert play.said == ["person_comes"]
    [noted] = [one for one in play.commands if isinstance(one, Transfer)]
    assert (noted.reason, noted.target) == ("asked for a person", None)
    assert play.state.passed == play.state.turn
    assert (play.state.phase, play.state.asked, play.state.stack) == ("closing", None, ())


def test_while_the_business_is_closed_nobody_is_said_to_answer_in_the_chat() -> None:
    chat = {"voice": False, "channel": "telegram", "people": True}
    closed = form(field("party"), hours={"mon": "09:00-10:00"})
    play = talk("let me talk to a person", bot=closed, caller=None, **chat)
    assert "person_comes" not in play.said
    assert play.state.passed == -1
