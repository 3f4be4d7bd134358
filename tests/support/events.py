"""Events of the catalogue, as they are told."""

from __future__ import annotations

from typing import Any

from frontdesk.catalogue import CallAnalyzed, HandoffRequested
from tests.support.conversations import START

_TALK: dict[str, Any] = {
    "company_id": "default",
    "bot_id": "salon",
    "conversation_id": "call-1",
    "channel": "phone",
    "caller": "+12025550123",
}


def handed() -> HandoffRequested:
    """Somebody wants a person."""
    return HandoffRequested(**_TALK, reason="a complaint", target=None, summary="The dye ran.", at=START)


def analyzed(urgency: str) -> CallAnalyzed:
    """A conversation that is so urgent."""
    return CallAnalyzed(
        **_TALK,
        language="en",
        started_at=START,
        ended_at=START,
        summary="The dye ran.",
        summary_by="facts",
        outcome=None,
        disposition="handoff",
        lead_score=None,
        sentiment="negative",
        urgency=urgency,  # type: ignore[arg-type]
        topics=("dye",),
        questions=(),
        disagreements=(),
        analytics=None,
    )
