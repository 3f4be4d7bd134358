"""Chats that go on: every message in the database as soon as it is answered, the whole once it is over.

Each write adds the utterances and turns that are new, under their index in the conversation, and how things
stand by then: a write that comes again changes nothing. When the whole conversation is kept, these rows go in
the same transaction, so that nothing is there twice. Calls write nothing while they go on (`journal`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.models import Conversation, Turn, Utterance, load
from frontdesk.store.chat_tables import ChatLineRow as Line, ChatRow as Row
from frontdesk.store.db import Store
from frontdesk.store.plain import dumped
from frontdesk.store.tables import ConversationRow
from frontdesk.store.writing import insert_all, insert_new

UTTERANCE: TypeAdapter[Utterance] = TypeAdapter(Utterance)
TURN: TypeAdapter[Turn] = TypeAdapter(Turn)


def note(session: Session, so_far: Conversation) -> int:
    """Write down what is new in the chat as it stands, in the caller's transaction; how many lines it was.

    `ended_at` is when the last message came. A chat that is kept as a conversation already has nothing new.
    """
    known = session.execute(select(Row.utterances, Row.turns).where(Row.id == so_far.id)).first()
    if known is None and not _begin(session, so_far):
        return 0
    said, taken = known or (0, 0)
    lines = [
        *_lines(so_far, UTTERANCE, so_far.utterances[said:]),
        *_lines(so_far, TURN, so_far.turns[taken:]),
    ]
    if not lines:
        return 0
    insert_all(session, Line, lines)
    standing = {
        "language": so_far.language,
        "last_at": so_far.ended_at,
        "utterances": len(so_far.utterances),
        "turns": len(so_far.turns),
        "body": _bare(so_far),
    }
    session.execute(update(Row).where(Row.id == so_far.id).values(**standing))
    return len(lines)


def get(store: Store, conversation_id: str, company_id: str | None = "default") -> Conversation | None:
    """The chat as it stands, its last message for its end; None when it does not go on, or is not theirs.

    Without a company: whoever's it is.
    """
    own = () if company_id is None else (Row.company_id == company_id,)
    with store.read() as session:
        body = session.scalar(select(Row.body).where(Row.id == conversation_id, *own))
        if body is None:
            return None
        found = {
            kind: session.scalars(
                select(Line.body)
                .where(Line.conversation_id == conversation_id, Line.kind == kind)
                .order_by(Line.number)
            ).all()
            for kind in ("utterance", "turn")
        }
    return replace(
        load(body),
        utterances=tuple(UTTERANCE.validate_json(one) for one in found["utterance"]),
        turns=tuple(TURN.validate_json(one) for one in found["turn"]),
    )


def page(
    session: Session, own: Sequence[ColumnElement[bool]], place: tuple[datetime, str] | None, limit: int
) -> Sequence[Row]:
    """The chats that go on and fit, newest first, those after the place (start, id) in a list."""
    query = select(Row).where(*own).order_by(Row.started_at.desc(), Row.id.desc()).limit(limit)
    if place is not None:
        at, key = place
        query = query.where(Row.started_at <= at, or_(Row.started_at < at, Row.id < key))
    return session.scalars(query).all()


def untouched(store: Store, since: datetime, limit: int) -> tuple[str, ...]:
    """Chats in which nothing was said since then, whoever's they are."""
    query = select(Row.id).where(Row.last_at < since).order_by(Row.last_at).limit(limit)
    with store.read() as session:
        return tuple(session.scalars(query))


def over(session: Session, conversation_id: str) -> None:
    """The whole conversation is kept, in this very transaction."""
    session.execute(delete(Row).where(Row.id == conversation_id))


def belong(store: Store, bot_id: str, company_id: str) -> None:
    """The bot is that company's: so are its chats that were written down as the installation's."""
    if company_id == "default":
        return
    with store.write() as session:
        for table in (Row, Line):
            its = (table.company_id == "default", table.bot_id == bot_id)
            session.execute(update(table).where(*its).values(company_id=company_id))


def _begin(session: Session, so_far: Conversation) -> bool:
    """Make its row; False when the conversation is kept already: it was over, and we did not know."""
    if session.scalar(select(ConversationRow.id).where(ConversationRow.id == so_far.id)) is not None:
        return False
    values = {
        "id": so_far.id,
        "company_id": so_far.company_id,
        "bot_id": so_far.bot_id,
        "channel": so_far.channel,
        "language": so_far.language,
        "caller": so_far.caller and so_far.caller[:200],
        "started_at": so_far.started_at,
        "last_at": so_far.ended_at,
        "utterances": 0,
        "turns": 0,
        "body": _bare(so_far),
    }
    insert_new(session, Row, values)
    return True


def _lines(chat: Conversation, shape: TypeAdapter[Any], values: Sequence[Any]) -> list[dict[str, Any]]:
    kind = "utterance" if shape is UTTERANCE else "turn"
    return [
        {
            "conversation_id": chat.id,
            "kind": kind,
            "number": one.index,
            "company_id": chat.company_id,
            "bot_id": chat.bot_id,
            "at": one.at,
            "body": shape.dump_json(one).decode(),
        }
        for one in values
    ]


def _bare(chat: Conversation) -> str:
    return dumped(replace(chat, utterances=(), turns=())).decode()
