from __future__ import annotations

import os

import pytest

from frontdesk.errors import BadInput
from frontdesk.models import outcome_to_json
from frontdesk.postcall.direct import OUTCOME_EVENT, outcome, send, summary
from frontdesk.postcall.outcome import outcome_of
from frontdesk.settings import Settings
from frontdesk.testing.receiver import Answer
from tests.postcall.test_transcript import TALK
from tests.support.conversations import BOT, booked
from tests.support.receiver import SECRET_ENV, Receiver

OUTCOME = outcome_of(booked(), BOT)


def test_a_summary_of_bare_lines_is_in_their_language() -> None:
    assert summary(Settings(), "Caller: hello there") == "The caller left without a result."
    assert summary(Settings(), "Caller: здравствуйте").startswith("Клиент")
    assert summary(Settings(), "") == "Nobody said anything."


def test_an_outcome_of_bare_lines() -> None:
    found = outcome(Settings(), TALK, BOT)
    assert (found.kind, found.event, found.confirmed) == ("booking", "booking_created", True)
    assert outcome(Settings(), "", BOT).kind == "abandoned"


def test_the_answer_says_whether_it_arrived(hooked: Settings, taking: Receiver) -> None:
    taking.answers = [Answer(500), Answer()]
    assert not send(hooked, OUTCOME, taking.url)
    assert send(hooked, OUTCOME, taking.url)
    message = taking.events[1]
    assert (message["type"], message["data"]) == (OUTCOME_EVENT, outcome_to_json(OUTCOME))


def test_nothing_goes_unsigned(hooked: Settings, taking: Receiver) -> None:
    secret = os.environ.pop(SECRET_ENV)
    try:
        with pytest.raises(BadInput, match=SECRET_ENV):
            send(hooked, OUTCOME, taking.url)
    finally:
        os.environ[SECRET_ENV] = secret
    assert taking.deliveries == []
