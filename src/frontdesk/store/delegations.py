"""Messages that a workflow elsewhere is asked to answer, until its answer was said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from sqlalchemy import CursorResult, delete, select, update

from frontdesk.errors import Conflict, NotFound
from frontdesk.store.db import Store
from frontdesk.store.ticket_tables import DelegationRow as Row
from frontdesk.store.values import columns, value_of
from frontdesk.store.writing import insert_new

WAIT = timedelta(minutes=30)
"""So long somebody waits for an answer: as long as a chat stays open."""
STATES = ("waiting", "sent", "answered", "said", "failed")
"""Rows in others are `handovers`."""


@dataclass(frozen=True, slots=True)
class Delegation:
    """`state`: `waiting` (to be sent), `sent`, `answered` (to be said), `said`, `failed`."""

    id: str
    company_id: str
    bot_id: str
    channel: str
    chat: str
    conversation_id: str
    body: str
    state: str = "waiting"
    attempts: int = 0
    reply: str = ""
    error: str = ""
    until: datetime | None = None


def delegation_id(company_id: str, channel: str, chat: str, message: str) -> str:
    """The same for the same message of the same chat."""
    return name_of("dg", company_id, channel, chat, message)


def name_of(kind: str, *parts: str) -> str:
    """An id of that kind of row: the same for the same parts."""
    return f"{kind}-{sha256(chr(0).join(parts).encode()).hexdigest()[:32]}"


def begin(store: Store, one: Delegation) -> bool:
    """Have it sent; False when it is known already."""
    now = datetime.now(UTC)
    values = columns(Delegation, one)
    values |= {"created_at": now, "next_at": now, "until": one.until or now + WAIT, "answered_at": None}
    with store.write() as session:
        return insert_new(session, Row, values)


def due(store: Store, limit: int = 50) -> tuple[Delegation, ...]:
    """What is to be sent now. What nobody waits for any more is given up."""
    now = datetime.now(UTC)
    with store.write() as session:
        late = update(Row).where(Row.state.in_(("waiting", "sent")), Row.until <= now)
        session.execute(late.values(state="failed", error="no answer in time"))
    query = select(Row).where(Row.state == "waiting", Row.next_at <= now).order_by(Row.next_at).limit(limit)
    with store.read() as session:
        return tuple(_one(row) for row in session.scalars(query))


def sent(store: Store, name: str) -> None:
    """The workflow has it."""
    with store.write() as session:
        session.execute(update(Row).where(Row.id == name, Row.state == "waiting").values(state="sent"))


def postponed(store: Store, name: str, after: timedelta, error: str) -> None:
    """It could not be sent: again after a while."""
    values = {"next_at": datetime.now(UTC) + after, "error": error[:2000], "attempts": Row.attempts + 1}
    with store.write() as session:
        session.execute(update(Row).where(Row.id == name, Row.state == "waiting").values(**values))


def failed(store: Store, name: str, error: str) -> None:
    """It is over, without an answer."""
    with store.write() as session:
        over = update(Row).where(Row.id == name, Row.state.in_(STATES), Row.state != "said")
        session.execute(over.values(state="failed", error=error[:2000]))


def answered(store: Store, name: str, reply: str) -> bool:
    """Its answer is here, to be said; False when the very same came before.

    NotFound for an id that we never gave, Conflict for another answer, and when nobody waits any more.
    """
    now = datetime.now(UTC)
    with store.write() as session:
        row = session.scalar(select(Row).where(Row.id == name).with_for_update())
        if row is None or row.state not in STATES:
            raise NotFound("there is no such delegation.")
        if row.state in ("answered", "said"):
            if row.reply != reply:
                raise Conflict("it has been answered already, in other words.")
            return False
        if row.state == "failed" or row.until <= now:
            raise Conflict("nobody waits for this answer any more.")
        row.state, row.reply, row.answered_at = "answered", reply, now
        return True


def to_say(store: Store, channel: str, bot_id: str, limit: int = 50) -> tuple[Delegation, ...]:
    """The answers that a channel has to say, in the order they came."""
    mine = (Row.state == "answered", Row.channel == channel, Row.bot_id == bot_id)
    with store.read() as session:
        found = session.scalars(select(Row).where(*mine).order_by(Row.answered_at, Row.id).limit(limit))
        return tuple(_one(row) for row in found)


def said(store: Store, name: str) -> None:
    """It was said."""
    with store.write() as session:
        session.execute(update(Row).where(Row.id == name, Row.state == "answered").values(state="said"))


def get(store: Store, name: str) -> Delegation:
    """How it stands; NotFound for an id that we never gave."""
    with store.read() as session:
        row = session.get(Row, name)
    if row is None or row.state not in STATES:
        raise NotFound("there is no such delegation.")
    return _one(row)


def replied(store: Store, company_id: str, conversation_id: str) -> tuple[Delegation, ...]:
    """What was answered of a conversation's questions, in the order they were asked."""
    its = (Row.company_id == company_id, Row.conversation_id == conversation_id)
    query = select(Row).where(*its, Row.state.in_(("answered", "said"))).order_by(Row.created_at, Row.id)
    with store.read() as session:
        return tuple(_one(row) for row in session.scalars(query))


def drop(store: Store, company_id: str, before: datetime) -> int:
    """Take out the company's that began before that; how many."""
    with store.write() as session:
        done = session.execute(delete(Row).where(Row.company_id == company_id, Row.created_at < before))
        assert isinstance(done, CursorResult)
        return int(done.rowcount)


def _one(row: Row) -> Delegation:
    return value_of(Delegation, row)
