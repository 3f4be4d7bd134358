"""One Listen, made from what was asked."""

from datetime import timedelta

from frontdesk.models import Slot
from frontdesk.scenario.commands import Listen
from frontdesk.scenario.speech import built_in, items, listen
from tests.scenario.play import FRIDAY, SALON, Play, booked_to_the_yes


def test_the_listen_knows_what_was_asked() -> None:
    play = Play().start().hears("I'd like to book a haircut next Tuesday at three")
    last = play.last
    assert isinstance(last, Listen)
    assert (last.field, last.complete_when, last.dtmf) == ("phone", "phone", 15)
    assert last.silence_at == play.at + timedelta(seconds=SALON.silence_timeout_sec)


def test_spelled_values_get_more_patience_than_a_yes() -> None:
    phone = Play().start().hears("I'd like to book a haircut next Tuesday at three").last
    confirming = booked_to_the_yes().last
    assert isinstance(phone, Listen)
    assert isinstance(confirming, Listen)
    assert confirming.complete_when == "yes_no"
    assert phone.patience > confirming.patience


def test_a_sentence_without_values_is_fixed() -> None:
    assert built_in(SALON, "goodbye").fixed
    assert not built_in(SALON, "confirm", items="a haircut").fixed


def test_values_are_read_in_the_scenarios_order() -> None:
    slots = (Slot("time", "15:30", "", 1), Slot("service", "haircut", "", 1))
    assert items(SALON, SALON.scenarios[0], slots).startswith("haircut, ")


def test_a_spoken_end_starts_the_silence() -> None:
    state = Play().start().state
    assert listen(SALON, state).silence_at == FRIDAY + timedelta(seconds=10)
