"""What each conversation came to: one outcome each."""

from __future__ import annotations

import json

from sqlalchemy import select

from frontdesk.models import Conversation, Outcome, outcome_from_json, outcome_to_json
from frontdesk.store.db import Store
from frontdesk.store.tables import OutcomeRow
from frontdesk.store.writing import put


def keep(store: Store, conversation: Conversation, outcome: Outcome) -> None:
    """Write it down, in place of an earlier one."""
    values = {
        "conversation_id": conversation.id,
        "company_id": conversation.company_id,
        "bot_id": conversation.bot_id,
        "kind": outcome.kind,
        "event": outcome.event,
        "scenario": outcome.scenario,
        "confirmed": outcome.confirmed,
        "receipt": outcome.receipt,
        "body": json.dumps(outcome_to_json(outcome)),
    }
    with store.write() as session:
        put(session, OutcomeRow, values, ("conversation_id",))


def get(store: Store, conversation_id: str, company_id: str = "default") -> Outcome | None:
    """The conversation's outcome, None while there is none."""
    query = select(OutcomeRow.body).where(
        OutcomeRow.conversation_id == conversation_id, OutcomeRow.company_id == company_id
    )
    with store.read() as session:
        body = session.scalar(query)
    return None if body is None else outcome_from_json(json.loads(body))
