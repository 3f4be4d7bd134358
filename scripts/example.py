"""A short call as an example for the documentation."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from frontdesk.models import (
    Call,
    Completion,
    Conversation,
    Receipt,
    Slot,
    Timings,
    Turn,
    Utterance,
)
from frontdesk.postcall import payload

START = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
SLOTS = (
    Slot("service", "haircut", "a haircut", 1, 0.98, "explicit"),
    Slot("date", "2026-11-24", "on Tuesday", 1, 0.98, "explicit"),
)
LINES = (
    ("bot", "Hello, Elegant beauty salon. How can I help?"),
    ("caller", "I'd like to book a haircut on Tuesday."),
    ("bot", "haircut, Tuesday the 24th of November. Is that right?"),
    ("caller", "Yes."),
    ("bot", "I have noted haircut, Tuesday the 24th of November. We will confirm it shortly."),
)


def conversation() -> Conversation:
    """A haircut is booked in two turns."""
    spoken = tuple(
        Utterance(index, speaker, text, START + timedelta(seconds=4 * index))
        for index, (speaker, text) in enumerate(LINES)
    )
    heard = Timings(first_audio=0.41, first_content=0.41)
    turns = (
        Turn(1, spoken[1].at, (1,), LINES[2][1], "trigger", "booking", SLOTS, heard),
        Turn(2, spoken[3].at, (3,), LINES[4][1], "confirm", "booking", SLOTS, heard),
    )
    receipt = Receipt("req_1", "booking_created", "requested")
    return Conversation(
        id="20261120-100000-4f1c",
        bot_id="salon",
        channel="phone",
        language="en",
        started_at=START,
        ended_at=START + timedelta(seconds=22),
        ended_by="caller",
        caller="+442079460123",
        call=Call("call-4f1c", "+442079460123", "+442079460100"),
        utterances=spoken,
        turns=turns,
        slots=SLOTS,
        completions=(Completion("booking", "booking_created", SLOTS, 2, True, receipt),),
    )


def webhook() -> str:
    """The body that is posted for the example."""
    return json.dumps(
        json.loads(payload.body(payload.ended(conversation(), None))), indent=2, ensure_ascii=False
    )
