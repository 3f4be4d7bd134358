"""What people wrote on tickets over there: each comment once, in the words it has now, with its ticket."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from frontdesk.errors import NotFound
from frontdesk.store.db import Store
from frontdesk.store.ticket_tables import TicketCommentRow as Row, TicketRow
from frontdesk.store.tickets import Ticket
from frontdesk.store.values import value_of
from frontdesk.store.writing import insert_new

MOST = 200
"""Comments that are kept of a ticket, the latest."""


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment on the ticket with that id (ours)."""

    id: str
    ticket_id: str
    author: str
    text: str
    written_at: datetime


def comment_id(ticket_id: str, key: str) -> str:
    """Our id: the same for the same comment (the tracker's `key`) on the same ticket."""
    whole = "\0".join((ticket_id, key))
    return f"tc-{sha256(whole.encode('utf-8', 'replace')).hexdigest()[:24]}"


def keep(store: Store, ticket: Ticket, found: Iterable[Comment]) -> int:
    """Write them down; how many were not known. One that was edited over there has its new words; one that
    was deleted there stays, and one that was erased here stays empty. NotFound when the ticket is not known
    any more."""
    new = 0
    with store.write() as session:
        # whoever erases the ticket waits, or has erased it
        if session.scalar(select(TicketRow.id).where(TicketRow.id == ticket.id).with_for_update()) is None:
            raise NotFound(f"there is no ticket {ticket.id!r}")
        for one in found:
            if not one.text:
                continue
            row = session.get(Row, one.id)
            if row is None:
                values = {name: getattr(one, name) for name in Comment.__slots__}
                values |= {"ticket_id": ticket.id, "company_id": ticket.company_id, "bot_id": ticket.bot_id}
                new += insert_new(session, Row, values)
            elif row.text and (row.author, row.text) != (one.author, one.text):
                row.author, row.text = one.author, one.text
        if new:
            session.flush()
            kept = select(Row.id).where(Row.ticket_id == ticket.id).order_by(Row.written_at.desc(), Row.id)
            over = session.scalars(kept.offset(MOST)).all()
            session.execute(delete(Row).where(Row.id.in_(over)))
    return new


def of_ticket(store: Store, ticket: Ticket) -> tuple[Comment, ...]:
    """What was written on it, oldest first."""
    query = select(Row).where(Row.ticket_id == ticket.id, Row.company_id == ticket.company_id)
    with store.read() as session:
        found = session.scalars(query.order_by(Row.written_at, Row.id))
        return tuple(value_of(Comment, row) for row in found if row.text)


def empty(session: Session, company_id: str, ids: Iterable[str]) -> None:
    """Take their words and authors out. The rows stay: the tracker has the comments, and is asked again."""
    own = (Row.company_id == company_id, Row.id.in_(tuple(ids)))
    session.execute(update(Row).where(*own).values(author="", text=""))


def comment_of(ticket: Ticket, key: str, author: str, text: str, at: datetime | None) -> Comment:
    """A comment as the tracker has it. Without a time it was written now."""
    return Comment(comment_id(ticket.id, key), ticket.id, author, text, at or datetime.now(UTC))
