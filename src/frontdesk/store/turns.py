"""What was decided in each turn of a conversation, by what, and how long it took: for questions in SQL."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from frontdesk.models import Conversation, Turn
from frontdesk.store.db import Store
from frontdesk.store.turn_tables import TurnRow as Row

LONGEST = 64
"""Characters of a decision's or a scenario's name that are kept."""
MODELS = 200
"""The same for the names of the models that were asked."""


def write(session: Session, conversation: Conversation) -> None:
    """Write its turns down, in place of earlier ones."""
    rows = [_values(conversation, turn) for turn in conversation.turns]
    session.execute(delete(Row).where(Row.conversation_id == conversation.id))
    if rows:
        session.execute(insert(Row), rows)


def of(store: Store, conversation_id: str, company_id: str = "default") -> tuple[Row, ...]:
    """The company's conversation, turn by turn."""
    query = select(Row).where(Row.conversation_id == conversation_id, Row.company_id == company_id)
    with store.read() as session:
        return tuple(session.scalars(query.order_by(Row.number)))


def _values(conversation: Conversation, turn: Turn) -> dict[str, Any]:
    documents = list(dict.fromkeys(one.document for one in turn.sources))
    return {
        "conversation_id": conversation.id,
        "company_id": conversation.company_id,
        "bot_id": conversation.bot_id,
        "number": turn.index,
        "at": turn.at,
        "decided_by": turn.decided_by[:LONGEST],
        "scenario": turn.scenario[:LONGEST] if turn.scenario else None,
        "said": len(turn.utterances),
        "reply": len(turn.reply),
        "sources": len(turn.sources),
        "documents": json.dumps(documents, ensure_ascii=False),
        "score": max((one.score for one in turn.sources if one.score is not None), default=None),
        "model": turn.model[:MODELS],
        "blocked": turn.blocked,
        **asdict(turn.usage),
        **asdict(turn.timings),
    }
