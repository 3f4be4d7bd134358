"""What each conversation measured."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select

from frontdesk.models import Conversation
from frontdesk.store import turns
from frontdesk.store.db import Store
from frontdesk.store.tables import AnalyticsRow
from frontdesk.store.writing import put

COLUMNS = (
    *("duration", "turns", "first_audio_p50", "first_audio_p95", "silences", "fallbacks", "barge_ins"),
    *("watchdog_trips", "llm_tokens", "outcome", "disposition"),
)
DEFAULTS = {"watchdog_trips": 0, "llm_tokens": 0}


def keep(store: Store, conversation: Conversation, measured: dict[str, Any]) -> None:
    """Write measurements and turns down, in place of earlier ones; SQL can ask for those in COLUMNS."""
    values = {
        "conversation_id": conversation.id,
        "company_id": conversation.company_id,
        "bot_id": conversation.bot_id,
        **{name: measured.get(name, DEFAULTS.get(name)) for name in COLUMNS},
        "body": json.dumps(measured),
    }
    with store.write() as session:
        put(session, AnalyticsRow, values, ("conversation_id",))
        turns.write(session, conversation)


def get(store: Store, conversation_id: str, company_id: str = "default") -> dict[str, Any] | None:
    """The conversation's measurements, None while there are none."""
    query = select(AnalyticsRow.body).where(
        AnalyticsRow.conversation_id == conversation_id, AnalyticsRow.company_id == company_id
    )
    with store.read() as session:
        body = session.scalar(query)
    return None if body is None else dict(json.loads(body))
