"""Calls made elsewhere among the kept conversations: the only ones whose words come after their row."""

from __future__ import annotations

from sqlalchemy import select, update

from frontdesk.models import ELSEWHERE, Conversation
from frontdesk.store.db import Store
from frontdesk.store.plain import dumped
from frontdesk.store.tables import ConversationRow as Row

MOST = 500


def fill(store: Store, conversation: Conversation) -> None:
    """Write down what was found out about the call: who and when it was, what was said."""
    values = {
        "caller": conversation.caller and conversation.caller[:200],
        "started_at": conversation.started_at,
        "ended_at": conversation.ended_at,
        "language": conversation.language,
        "turns": len(conversation.turns),
        "body": dumped(conversation).decode(),
    }
    mine = (Row.id == conversation.id, Row.channel.in_(ELSEWHERE))
    with store.write() as session:
        session.execute(update(Row).where(*mine).values(**values))


def unfinished(store: Store, limit: int = MOST) -> tuple[str, ...]:
    """The calls with steps left to do, whoever's they are, those that were kept first before others."""
    query = select(Row.id).where(Row.channel.in_(ELSEWHERE), Row.finished_at.is_(None))
    with store.read() as session:
        return tuple(session.scalars(query.order_by(Row.saved_at, Row.id).limit(limit)))
