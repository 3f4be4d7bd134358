from __future__ import annotations

from datetime import UTC, datetime

from frontdesk.postcall.transcript import conversation, utterances
from tests.support.conversations import BOT, START, booked

TALK = """
Bot: Hello!
Caller: I would like to book
Bot: Which service?
Caller: a haircut
Bot: For which day?
Caller: on the 24th of November
Bot: At what time?
Caller: at 3 pm
Bot: Your number?
Caller: +1 202 555 0123
Bot: Is that right?
Caller: yes
"""
AT = datetime(2026, 11, 20, 9, tzinfo=UTC)


def test_a_transcript_comes_back_as_its_lines() -> None:
    spoken = utterances(booked().transcript(), START)
    assert [(one.speaker, one.text) for one in spoken] == [
        (one.speaker, one.text) for one in booked().utterances
    ]


def test_lines_of_nobody_go_on_with_the_line_before() -> None:
    spoken = utterances("stray\nCaller: I would\n  like a haircut\n\nBOT:  yes ", START)
    assert [(one.speaker, one.text) for one in spoken] == [
        ("caller", "I would like a haircut"),
        ("bot", "yes"),
    ]


def test_the_engine_books_from_the_callers_lines() -> None:
    found = conversation(TALK, BOT, AT)
    assert [(done.event, done.confirmed) for done in found.completions] == [("booking_created", True)]
    values = {slot.name: slot.value for slot in found.completions[0].slots}
    assert (values["date"], values["time"], values["phone"]) == ("2026-11-24", "15:00", "+12025550123")


def test_without_the_yes_nothing_is_confirmed_and_the_bots_lines_claim_nothing() -> None:
    found = conversation(TALK.replace("Caller: yes", "Bot: You are booked!"), BOT, AT)
    assert [done.confirmed for done in found.completions] == [False]
    assert conversation("Bot: You are booked!", BOT, AT).completions == ()
    assert conversation("", BOT, AT).utterances == ()
