"""Questions that a bot had no answer to, each with the conversation that it was asked in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.catalogue import KnowledgeGap
from frontdesk.store import outbox
from frontdesk.store.db import Store
from frontdesk.store.tables import UnansweredRow as Row
from frontdesk.store.values import columns, value_of
from frontdesk.store.writing import insert_new

MOST = 5000


@dataclass(frozen=True, slots=True)
class Unanswered:
    """One time that a question was asked; `utterance` is its number in the conversation."""

    conversation_id: str
    utterance: int
    company_id: str
    bot_id: str
    question: str
    language: str
    asked_at: datetime


def keep(store: Store, asked: Iterable[Unanswered]) -> int:
    """Write them down; how many are new. The conversation must be kept already. New ones are told."""
    with store.write() as session:
        return sum(_kept(session, one) for one in asked)


def _kept(session: Session, one: Unanswered) -> bool:
    same = columns(Unanswered, one)
    new = insert_new(session, Row, same)
    if new:
        outbox.tell(session, KnowledgeGap(**same), f"{one.conversation_id}\0{one.utterance}", one.asked_at)
    return new


def list_(
    store: Store, bot_id: str, since: datetime, company_id: str = "default", *, limit: int = MOST
) -> tuple[Unanswered, ...]:
    """What the bot was asked since then in vain, newest first."""
    its = (Row.company_id == company_id, Row.bot_id == bot_id, Row.asked_at >= since)
    query = select(Row).where(*its).order_by(Row.asked_at.desc(), Row.conversation_id, Row.utterance)
    with store.read() as session:
        return tuple(value_of(Unanswered, row) for row in session.scalars(query.limit(min(limit, MOST))))
