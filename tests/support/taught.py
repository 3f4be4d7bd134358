"""Conversations to learn from: questions that were answered, accepted, repeated, or met with nothing."""

from __future__ import annotations

from typing import Any

from frontdesk.models import Conversation, Source, Turn
from tests.support.conversations import booked, utterances

PRICES = Source("prices.md", section="Haircut")


def talk(*turns: tuple[str, str, str], conversation_id: str = "call-1", **changes: Any) -> Conversation:
    """Turns of (what the caller said, what decided, what was answered); knowledge has a source."""
    spoken = utterances(
        *((who, text) for said, _, reply in turns for who, text in (("caller", said), ("bot", reply)))
    )
    made = tuple(
        Turn(
            number,
            spoken[2 * number].at,
            (2 * number,),
            reply,
            decided,
            sources=(PRICES,) if decided in ("knowledge", "model") else (),
        )
        for number, (_, decided, reply) in enumerate(turns)
    )
    own = {"slots": (), "completions": ()} | changes
    return booked(conversation_id, utterances=spoken, turns=made, **own)
