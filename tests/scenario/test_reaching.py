"""How the caller can be reached is known from wherever it was said."""

from frontdesk.scenario.commands import Transfer
from frontdesk.scenario.reaching import reached_by, way
from tests.scenario.desk import field, form, table_to_the_phone, talk
from tests.scenario.play import Play


def noted(play: Play) -> str:
    return next(one.summary for one in play.commands if isinstance(one, Transfer))


def test_nothing_is_known_of_who_said_nothing() -> None:
    play = talk(caller=None)
    assert way(play.bot, play.state) is None
    assert reached_by(play.bot, play.state) == ""


def test_who_rings_is_reached_where_they_ring_from() -> None:
    play = talk(caller="+442079460123")
    assert way(play.bot, play.state) == "phone"


def test_a_number_in_the_open_form_is_enough() -> None:
    bot = form(field("phone", confirm="never"), field("party", type="number"))
    play = talk("start", "020 7946 0123", "let me talk to a person", bot=bot, caller=None)
    assert play.said == ["callback_promise", "anything_else"]
    assert noted(play).count("7946") == 1, "the form's own line has it"


def test_a_number_of_a_form_that_is_over_is_not_asked_for_again() -> None:
    bot = form(field("phone", confirm="never"), field("party", type="number"))
    play = talk("start", "020 7946 0123", "four", bot=bot, caller=None)
    play.hears("can I speak to somebody?")
    assert play.said == ["callback_promise", "anything_else"]
    assert "7946 0123" in noted(play)


def test_a_call_back_is_not_asked_for_its_number_twice() -> None:
    play = talk("complaint", caller=None, voice=False, channel="telegram")
    play.hears("020 7946 0123").hears("I want to talk to a person")
    assert play.said == ["callback_promise", "anything_else"]


def test_an_address_alone_promises_no_call() -> None:
    bot = form(field("email", confirm="never"), field("party", type="number"))
    play = talk("start", "anna@example.com", "let me talk to a person", bot=bot, caller=None)
    assert play.said == ["reply_promise", "anything_else"]


def test_the_better_way_counts() -> None:
    play = table_to_the_phone("020 7946 0123", caller=None)
    assert way(play.bot, play.state) == "phone"
