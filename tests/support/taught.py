"""Conversations to learn from: questions that were answered, accepted, repeated, or met with nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from frontdesk.knowledge.gleaning import ANSWERED
from frontdesk.models import Conversation, Source, Turn
from frontdesk.store import conversations, unanswered
from frontdesk.store.db import Store
from frontdesk.store.unanswered import Unanswered
from tests.support.conversations import booked, utterances

PRICES = Source("prices.md", section="Haircut")


def asked_in_vain(store: Store, question: str, *names: str) -> None:
    """Somebody asked it just now, in each of these conversations, and nobody could answer."""
    for name in names:
        conversations.save(store, talk((question, "fallback", "Sorry?"), conversation_id=name))
        one = Unanswered(name, 0, "default", "salon", question, "en", datetime.now(UTC))
        unanswered.keep(store, [one])


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
            sources=(PRICES,) if decided in ANSWERED else (),
        )
        for number, (_, decided, reply) in enumerate(turns)
    )
    own = {"slots": (), "completions": ()} | changes
    return booked(conversation_id, utterances=spoken, turns=made, **own)
