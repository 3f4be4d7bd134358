"""Whole calls: a caller with a voice in a real room, a worker, and what is on record afterwards."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from frontdesk.realtime.caller import CallReport
from tests.support.phone import House, bot_said, caller_said, house

pytestmark = [pytest.mark.integration, pytest.mark.timeout(300), pytest.mark.alone]

BOOK = "I would like to book a haircut."
COST = "How much is a haircut?"
WHEN = "Next Tuesday at half past three in the afternoon."
NAILS = "Can I book a manicure for next Wednesday at eleven in the morning?"
YES = "Yes, that is right."
BYE = "No, that is all."
PARKING = "Do you have parking?"
LONG = "I would like to know something about all of your prices."
PERSON = "I would like to speak to a person."
WORDS = (BOOK, PERSON, COST, WHEN, NAILS, YES, BYE, PARKING, LONG)
PHONE = {"keys": "02079460123#"}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    home = tmp_path_factory.mktemp("phone") / "var"
    salon = {"numbers": ["+442079460100"], "transfer": {"number": "+442079460199"}}
    phone = {"caller_within": 3, "idle_processes": 2, "drain_seconds": 0}
    changes = {"phone": phone, "bots": {"salon": salon}}
    with house(home, WORDS, changes=changes) as made:
        yield made


def test_two_calls_at_once_are_two_bookings_as_different_as_their_words(desk: House) -> None:
    with ThreadPoolExecutor(2) as both:
        haircut = both.submit(
            desk.call, {"say": BOOK}, {"say": COST}, {"say": WHEN}, PHONE, {"say": YES}, {"say": BYE}
        )
        other = {"keys": "02079460188#"}
        nails = both.submit(
            desk.call, {"say": NAILS}, other, {"say": YES}, {"say": BYE}, caller="+442079460188"
        )
        first, second = haircut.result(), nails.result()
    _is_a_haircut(desk, first)
    _is_a_manicure(desk, second)


def _is_a_haircut(desk: House, report: CallReport) -> None:
    known = desk.recorded(report.room)
    assert known.outcome is not None, known
    assert known.outcome.kind == "booking", desk.log()
    values = {name: one.value for name, one in known.outcome.slots.items()}
    booked = (values["service"], values["time"], values["phone"])
    assert booked == ("haircut", "15:30", "+442079460123"), known.conversation.utterances
    said = bot_said(known.conversation)
    assert "35 pounds" in said
    assert said.startswith("Hello, Elegant beauty salon")
    assert COST.rstrip("?") in caller_said(known.conversation)
    assert known.conversation.call is not None
    assert known.conversation.call.dialled_number == "+442079460100"
    assert report.greeted_after is not None
    assert report.greeted_after < 5
    answered = [line.answered_after for line in report.lines if line.answered_after is not None]
    assert len(answered) >= 4
    assert min(answered) < 1.5
    timed = [turn.timings for turn in known.conversation.turns if turn.timings.first_audio is not None]
    assert len(timed) >= 4
    delivered = [one for one in desk.stage.receiver.deliveries if known.conversation.id.encode() in one.body]
    assert delivered
    assert all(one.verified for one in delivered)


def _is_a_manicure(desk: House, report: CallReport) -> None:
    known = desk.recorded(report.room)
    assert known.outcome is not None
    assert known.outcome.kind == "booking", desk.log()
    values = {name: one.value for name, one in known.outcome.slots.items()}
    booked = (values["service"], values["time"], values["phone"])
    assert booked == ("manicure", "11:00", "+442079460188"), known.conversation.utterances
    assert known.conversation.caller == "+442079460188"


def test_a_mute_caller_books_nothing(desk: House) -> None:
    report = desk.call({"say": NAILS}, mute=True)
    known = desk.recorded(report.room)
    assert known.outcome is not None
    assert known.outcome.kind == "abandoned"
    assert caller_said(known.conversation) == ""
    assert known.conversation.slots == ()


def test_a_caller_who_speaks_over_the_greeting_cuts_it_off_and_is_answered(desk: House) -> None:
    report = desk.call({"say": PARKING, "barge_in_after": 0.2})
    known = desk.recorded(report.room).conversation
    greeting = known.utterances[0]
    assert greeting.speaker == "bot"
    assert greeting.interrupted
    assert len(greeting.text) < len("Hello, Elegant beauty salon. How can I help?")
    assert "parking" in bot_said(known).lower()
    assert report.lines[0].answered_after is not None
    assert known.counters["barge_ins"] >= 1


def test_a_caller_who_hangs_up_in_mid_word_is_a_record(desk: House) -> None:
    report = desk.call({"say": BOOK}, {"say": LONG, "hang_up_mid": 0.9})
    known = desk.recorded(report.room)
    assert known.conversation.ended_by == "caller"
    assert known.conversation.turns[1].scenario == "booking"
    assert known.outcome is not None
    assert known.outcome.kind == "abandoned"
    assert desk.wait(lambda: desk.live(report.room) is None, 10)


def test_a_caller_whom_nobody_takes_is_still_with_us(desk: House) -> None:
    """There is no telephone line behind this room server, so every transfer fails."""
    report = desk.call({"say": PERSON})
    known = desk.recorded(report.room).conversation
    assert known.handoff is not None
    assert not known.handoff.done
    assert "putting you through" in bot_said(known)
    assert "nobody can take your call" in bot_said(known)
    assert known.ended_by == "caller"


def test_a_recogniser_that_fails_ends_in_a_promised_call_back(desk: House) -> None:
    assert desk.stage.deepgram is not None
    behaviour = desk.stage.deepgram.behaviour
    behaviour.refuse = 500
    try:
        report = desk.call({"say": BOOK})
    finally:
        behaviour.refuse = None
    known = desk.recorded(report.room).conversation
    assert report.hung_up_by == "bot"
    assert known.handoff is not None
    assert "colleague will call you back" in bot_said(known)
    assert known.ended_by == "bot"


def test_a_recogniser_that_breaks_off_is_asked_again(desk: House) -> None:
    assert desk.stage.deepgram is not None
    behaviour, before = desk.stage.deepgram.behaviour, len(desk.stage.deepgram.streams)
    behaviour.fail_after = 2.0
    with ThreadPoolExecutor(1) as aside:
        calling = aside.submit(desk.call, {"wait": 3}, {"say": NAILS}, PHONE)
        again = desk.wait(lambda: len(desk.stage.deepgram.streams) > before + 1, 40)  # type: ignore[union-attr]
        behaviour.fail_after = None
        report = calling.result()
    known = desk.recorded(report.room).conversation
    assert again
    assert "manicure" in {slot.value for slot in known.slots}, caller_said(known) + json.dumps(known.counters)


def test_the_spool_and_the_journals_are_empty_in_the_end(desk: House) -> None:
    assert desk.wait(lambda: not list(Path(desk.home, "live").glob("*.jsonl")), 10)
    assert desk.wait(lambda: not list(Path(desk.home, "spool").glob("*.json")), 40)
