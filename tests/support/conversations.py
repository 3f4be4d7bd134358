"""Conversations to keep, process and post: a booking by default, anything else by changing fields."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from frontdesk.models import Call, Completion, Conversation, Slot, Source, Timings, Turn, Utterance
from frontdesk.scenario.schema import Bot

START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)

SLOTS = (
    Slot("service", "haircut", "a haircut", 1, 0.9, "explicit"),
    Slot("date", "2026-11-24", "Tuesday", 3, 0.9, "explicit"),
    Slot("time", "15:00", "three o'clock", 5, 0.9, "explicit"),
    Slot("phone", "+12025550123", "202 555 0123", 7, 0.9, "explicit"),
)

LINES = (
    ("bot", "Hello! Elegant beauty salon. How can I help?"),
    ("caller", "I would like to book a haircut"),
    ("bot", "For which day?"),
    ("caller", "Tuesday please"),
    ("bot", "At what time?"),
    ("caller", "at three o'clock"),
    ("bot", "Please leave a number for confirmation."),
    ("caller", "my number is 202 555 0123"),
    ("bot", "A haircut on Tuesday at three. Is that right?"),
    ("caller", "yes"),
    ("bot", "I have noted it, we will confirm."),
    ("caller", "how much is it?"),
    ("bot", "A haircut is 40 dollars."),
)

BOT = Bot.model_validate(
    {
        "bot_id": "salon",
        "language": "en",
        "greeting": LINES[0][1],
        "fallback": "Sorry?",
        "scenarios": [
            {
                "name": "booking",
                "trigger_keywords": ["book"],
                "collect_fields": [
                    {"name": "service", "prompt": "Which service?"},
                    {"name": "date", "prompt": "For which day?"},
                    {"name": "time", "prompt": "At what time?"},
                    {"name": "phone", "prompt": "Your number?"},
                ],
                "on_complete": "booking_created",
            },
            {"name": "support", "trigger_keywords": ["question"], "use_knowledge_base": True},
        ],
    }
)


def utterances(*lines: tuple[str, str]) -> tuple[Utterance, ...]:
    """Lines of (speaker, text) as utterances, two seconds apart."""
    return tuple(
        Utterance(index, speaker, text, START + timedelta(seconds=2 * index))  # type: ignore[arg-type]
        for index, (speaker, text) in enumerate(lines)
    )


def booked(conversation_id: str = "call-1", **changes: Any) -> Conversation:
    """A caller books a haircut, asks what it costs and hangs up."""
    spoken = utterances(*LINES)
    turns = tuple(
        Turn(
            number,
            spoken[said].at,
            (said,),
            spoken[said + 1].text,
            "knowledge" if said == 11 else "scenario",
            "booking",
            SLOTS[: number + 1] if said < 9 else SLOTS,
            Timings(first_audio=0.2 + number / 10),
            (Source("prices.pdf", 3, "Hair"),) if said == 11 else (),
        )
        for number, said in enumerate(range(1, 13, 2))
    )
    whole = Conversation(
        id=conversation_id,
        bot_id="salon",
        channel="phone",
        language="en",
        started_at=START,
        ended_at=START + timedelta(seconds=60),
        ended_by="caller",
        caller="+12025550123",
        call=Call(room=f"room-{conversation_id}", caller_number="+12025550123"),
        utterances=spoken,
        turns=turns,
        scenario="booking",
        slots=SLOTS,
        completions=(Completion("booking", "booking_created", SLOTS, 4, True),),
    )
    return replace(whole, **changes)
