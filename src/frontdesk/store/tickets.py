"""Tickets that stand in a tracker elsewhere: which, about whom, and how they stood when we asked last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, delete, not_, select, update
from sqlalchemy.orm import Session

from frontdesk.errors import NotFound
from frontdesk.store.db import Store
from frontdesk.store.tables import ConversationRow
from frontdesk.store.ticket_tables import TicketRow as Row
from frontdesk.store.values import columns, value_of
from frontdesk.store.writing import insert_new

MOST = 500
LOOK_EVERY = timedelta(minutes=30)
"""An open ticket is asked for so often, though no webhook says that it changed."""
STATES = ("making", "open", "done", "gone", "noted")


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a conversation came to in a tracker. `state`: `making` (perhaps filed, not known yet), `open`,
    `done`, `gone` (deleted over there), or `noted`: a comment on the ticket with that key."""

    id: str
    company_id: str
    bot_id: str
    tracker: str
    key: str = ""
    url: str = ""
    title: str = ""
    state: str = "making"
    status: str = ""
    caller: str | None = None
    conversation_id: str = ""
    created_at: datetime | None = None
    updated_at: datetime | None = None


def ticket_id(company_id: str, tracker: str, about: str) -> str:
    """Our id: the same for the same conversation (or whatever it is about) in the same tracker."""
    whole = "\0".join((company_id, tracker, about))
    return f"tk-{sha256(whole.encode()).hexdigest()[:24]}"


def begin(store: Store, ticket: Ticket) -> bool:
    """Write down that it is about to be filed; False when that was written down before."""
    with store.write() as session:
        return note(session, ticket)


def note(session: Session, ticket: Ticket, look_at: datetime | None = None) -> bool:
    """The same in a transaction of the caller's; with `look_at`, upkeep files it from then on."""
    now = datetime.now(UTC)
    values: dict[str, Any] = columns(Ticket, ticket)
    values |= {"created_at": ticket.created_at or now, "updated_at": now}
    return insert_new(session, Row, values | {"look_at": look_at or _next(ticket.state, now)})


def stands(
    store: Store, ticket_id: str, *, key: str, url: str, state: str, status: str, title: str = ""
) -> Ticket:
    """How the tracker has it; NotFound for an id we never had."""
    now = datetime.now(UTC)
    with store.write() as session:
        row = session.scalar(select(Row).where(Row.id == ticket_id).with_for_update())
        if row is None:
            raise NotFound(f"there is no ticket {ticket_id!r}")
        row.key, row.url, row.state, row.status = key, url or row.url, state, status
        row.title = title or row.title
        row.updated_at, row.look_at = now, _next(state, now)
        return _ticket(row)


def get(store: Store, ticket_id: str, company_id: str = "default") -> Ticket:
    """The company's ticket; NotFound when it has none of that id."""
    with store.read() as session:
        row = session.scalar(select(Row).where(Row.id == ticket_id, Row.company_id == company_id))
    if row is None:
        raise NotFound(f"there is no ticket {ticket_id!r}")
    return _ticket(row)


def open_of(store: Store, company_id: str, caller: str, tracker: str | None = None) -> tuple[Ticket, ...]:
    """The caller's open tickets, latest first."""
    query = select(Row).where(Row.company_id == company_id, Row.caller == caller, Row.state == "open")
    if tracker is not None:
        query = query.where(Row.tracker == tracker)
    with store.read() as session:
        found = session.scalars(query.order_by(Row.created_at.desc(), Row.id).limit(MOST))
        return tuple(_ticket(row) for row in found)


def of_conversation(store: Store, company_id: str, conversation_id: str) -> tuple[Ticket, ...]:
    """What was filed because of it."""
    query = select(Row).where(Row.company_id == company_id, Row.conversation_id == conversation_id)
    with store.read() as session:
        return tuple(_ticket(row) for row in session.scalars(query.order_by(Row.tracker, Row.id)))


def filed_as(store: Store, company_id: str, url: str) -> bool:
    """Whether one of the company's tickets stands at that address."""
    query = select(Row.id).where(Row.company_id == company_id, Row.url == url, Row.url != "")
    with store.read() as session:
        return session.scalar(query.limit(1)) is not None


def listed(
    store: Store,
    company_id: str = "default",
    *,
    bot_id: str | None = None,
    state: str | None = None,
    limit: int = MOST,
) -> tuple[Ticket, ...]:
    """The company's tickets, latest first."""
    query = select(Row).where(Row.company_id == company_id)
    if bot_id is not None:
        query = query.where(Row.bot_id == bot_id)
    if state is not None:
        query = query.where(Row.state == state)
    with store.read() as session:
        found = session.scalars(query.order_by(Row.created_at.desc(), Row.id).limit(limit))
        return tuple(_ticket(row) for row in found)


def changed(store: Store, tracker: str, key: str) -> bool:
    """Somebody says that it changed: ask the tracker soon. Whether it is one of ours."""
    now = datetime.now(UTC)
    mine = (Row.tracker == tracker, Row.key == key, Row.key != "", Row.state.in_(("open", "done")))
    with store.write() as session:
        result = session.execute(update(Row).where(*mine).values(look_at=now))
        assert isinstance(result, CursorResult)
        return bool(result.rowcount)


def to_look_at(store: Store, limit: int = 50) -> tuple[Ticket, ...]:
    """Tickets whose state is to be asked for now, the longest waiting first."""
    return _due(store, Row.state.in_(("open", "done")), limit)


def to_file(store: Store, limit: int = 50) -> tuple[Ticket, ...]:
    """What could not be filed and is to be tried again now, the longest waiting first."""
    return _due(store, Row.state == "making", limit)


def look_later(store: Store, ticket_id: str, after: timedelta | None) -> None:
    """The tracker did not answer: ask again then, or not by ourselves."""
    with store.write() as session:
        at = None if after is None else datetime.now(UTC) + after
        session.execute(update(Row).where(Row.id == ticket_id).values(look_at=at))


def drop(store: Store, company_id: str, before: datetime) -> int:
    """Take out what we know of the company's tickets that changed last before that; how many. Open ones stay,
    and those of conversations that are kept, which could be filed a second time."""
    kept = Row.conversation_id.in_(select(ConversationRow.id).where(ConversationRow.company_id == company_id))
    over = (Row.company_id == company_id, Row.state != "open", Row.updated_at < before, not_(kept))
    with store.write() as session:
        done = session.execute(delete(Row).where(*over))
        assert isinstance(done, CursorResult)
        return int(done.rowcount)


def _due(store: Store, which: ColumnElement[bool], limit: int) -> tuple[Ticket, ...]:
    query = select(Row).where(Row.look_at <= datetime.now(UTC), which).order_by(Row.look_at).limit(limit)
    with store.read() as session:
        return tuple(_ticket(row) for row in session.scalars(query))


def _next(state: str, now: datetime) -> datetime | None:
    return now + LOOK_EVERY if state == "open" else None


def _ticket(row: Row) -> Ticket:
    return value_of(Ticket, row)
