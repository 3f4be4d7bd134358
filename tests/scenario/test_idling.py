"""Words while no form is open."""

from datetime import datetime
from zoneinfo import ZoneInfo

from frontdesk.scenario.commands import Search, Transfer
from frontdesk.scenario.schema import Bot
from tests.scenario.desk import CALLER, COMPLAINT, ORDER, TABLE, desk, field, talk
from tests.scenario.play import Play
from tests.scenario.test_own_bookings import asks

SUNDAY = datetime(2026, 11, 22, 10, tzinfo=ZoneInfo("Europe/London"))
HOURS = {"mon-sat": "09:00-18:00"}


def on_sunday(bot: Bot, *lines: str, caller: str | None = CALLER) -> Play:
    play = Play(bot=bot, at=SUNDAY).start(caller=caller)
    for line in lines:
        play.hears(line)
    return play


def test_while_it_is_closed_only_some_scenarios_start() -> None:
    bot = desk(
        TABLE, ORDER, hours=HOURS, after_hours={"say": "We open again {opens}.", "scenarios": ["order"]}
    )
    assert on_sunday(bot, "I'd like to order").state.asked == "cake"
    closed = on_sunday(bot, "a table for two")
    assert closed.said == ["after_hours", "callback_promise", "anything_else"]
    assert "again on Monday, 23 November, at 9 am" in closed.words
    assert talk("a table for two", bot=bot).state.asked == "date"


def test_a_scenario_may_need_somebody_to_be_there() -> None:
    bot = desk({**TABLE, "hours": "open"}, ORDER, hours=HOURS, after_hours={})
    assert on_sunday(bot, "a table for two").said[0] == "after_hours"
    assert on_sunday(bot, "I'd like to order").state.asked == "cake"


def test_a_closed_business_rings_only_who_is_named_for_it() -> None:
    emergency = {"number": "+442079460199"}
    places = {"transfer": {"number": "+442079460100"}, "transfers": {"duty": emergency}, "hours": HOURS}
    bot = desk(TABLE, after_hours={"handoff": {"target": "duty"}}, **places)
    play = on_sunday(bot, "I want to talk to a person")
    assert isinstance(play.last, Transfer)
    assert play.last.target == "+442079460199"
    nobody = desk(TABLE, after_hours={}, **places)
    assert "callback_promise" in on_sunday(nobody, "I want to talk to a person").said
    play = talk("I want to talk to a person", bot=nobody)
    assert isinstance(play.last, Transfer)
    assert play.last.target == "+442079460100"


def test_a_scenario_that_hands_over_names_its_own_place() -> None:
    bot = desk(
        TABLE,
        {**COMPLAINT, "handoff": {"target": "boss", "reason": "angry"}},
        transfer={"number": "+442079460100"},
        transfers={"boss": {"number": "+442079460111"}},
    )
    play = talk("I have a complaint", bot=bot)
    assert isinstance(play.last, Transfer)
    assert (play.last.target, play.last.reason) == ("+442079460111", "angry")


def test_frequent_questions_are_looked_up_in_their_files() -> None:
    faq = {"name": "faq", "trigger_keywords": ["parking"], "handler": "faq", "knowledge": ["parking.md"]}
    play = talk("something about parking", bot=desk(TABLE, faq))
    assert play.last == Search("something about parking", scenario="faq")


def test_whoever_was_helped_is_not_greeted_once_more() -> None:
    told = asks("when is my appointment?")
    assert told.hears("no").said == ["go_ahead"]
    assert told.hears("hello").said == ["hello_again"]
    assert talk("no", bot=desk(TABLE)).said == ["hello_again"]


def test_a_message_knows_what_to_ask() -> None:
    bot = desk({"name": "message", "trigger_keywords": ["message"], "handler": "message"})
    play = talk("I'd like to leave a message", "The heating is broken", "Mary Brown", bot=bot)
    assert play.said == ["ask:phone"]
    play.hears("this number")
    assert [done.event for done in play.state.completions] == ["message_completed"]
    assert "pass it on" in play.words


def test_a_form_asked_for_beside_what_is_only_told_is_begun_afterwards() -> None:
    told = {"name": "opening", "trigger_keywords": ["hours"], "answer": "We are open from nine to six."}
    play = talk("I'd like to order a cake, and what are your hours?", bot=desk(told, TABLE, ORDER))
    assert play.said == ["answer:opening", "next_wish", "ask:cake"]
    assert (play.state.scenario, play.state.agenda) == ("order", ())
    alone = talk("what are your hours?", bot=desk(told, TABLE, ORDER))
    assert (alone.said, alone.state.scenario) == (["answer:opening"], None)


def test_whether_something_was_cancelled_is_a_question_and_no_wish() -> None:
    ending = {
        "name": "ending",
        "trigger_keywords": ["cancel my subscription"],
        "collect_fields": [field("why", "Why?", type="text")],
        "on_complete": "ended",
    }
    play = talk("Did you cancel my subscription already?", bot=desk(ending))
    assert play.state.scenario is None
    assert talk("Cancel my subscription", bot=desk(ending)).state.scenario == "ending"
