"""Everything the database has of one person: found by a telephone number, address or account, and taken out.

A conversation in which the person's number or address was said is theirs too, whoever called.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.store.db import Store
from frontdesk.store.tables import (
    BookingRow,
    CalendarLinkRow,
    CandidateRow,
    ConversationRow,
    DeliveryRow,
    EventRow,
    SessionRow,
    TaskRow,
    UnansweredRow,
)

MOST = 10_000
"""Rows of a kind that one request reaches. The next one goes on."""


@dataclass(frozen=True, slots=True)
class Traces:
    """Where the person was found, as ids. `candidates` are (bot_id, id), `bookings` (bot_id, id, receipt)."""

    conversations: tuple[str, ...] = ()
    candidates: tuple[tuple[str, str], ...] = ()
    bookings: tuple[tuple[str, str, str], ...] = ()
    sessions: tuple[tuple[str, str], ...] = ()
    tasks: tuple[str, ...] = ()
    deliveries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()

    @property
    def found(self) -> bool:
        """Whether there is anything at all."""
        return any(getattr(self, name) for name in self.__slots__)


def traces(store: Store, company_id: str, who: Sequence[str]) -> Traces:
    """What the company has of the person who is known by any of these words."""
    with store.read() as session:
        mine = or_(ConversationRow.caller.in_(who), _holds(ConversationRow.body, who))
        talks = _ids(session, ConversationRow, company_id, mine)
        said = or_(
            CandidateRow.reference.in_(talks),
            *(_holds(column, who) for column in (CandidateRow.question, CandidateRow.answer)),
        )
        booked = or_(BookingRow.caller.in_(who), _holds(BookingRow.details, who), BookingRow.owner.in_(talks))
        tasks = or_(
            TaskRow.contact.in_(who), _holds(TaskRow.details, who), TaskRow.conversation_id.in_(talks)
        )
        return Traces(
            tuple(talks),
            _rows(session, (CandidateRow.bot_id, CandidateRow.id), CandidateRow, company_id, said),
            _rows(
                session,
                (BookingRow.bot_id, BookingRow.id, BookingRow.receipt),
                BookingRow,
                company_id,
                booked,
            ),
            _rows(
                session,
                (SessionRow.bot_id, SessionRow.key),
                SessionRow,
                company_id,
                or_(_holds(SessionRow.data, who), _holds(SessionRow.key, who)),
            ),
            tuple(_ids(session, TaskRow, company_id, tasks)),
            tuple(_ids(session, DeliveryRow, company_id, _told(DeliveryRow, talks, who))),
            tuple(_ids(session, EventRow, company_id, _told(EventRow, talks, who))),
        )


def erase(store: Store, company_id: str, found: Traces) -> None:
    """Take these out, in one transaction. A booking stays as a place that is taken, by nobody we know."""
    now = datetime.now(UTC)
    with store.write() as session:
        for table, ids in (
            (EventRow, found.events),
            (DeliveryRow, found.deliveries),
            (TaskRow, found.tasks),
            (CandidateRow, [one for _, one in found.candidates]),
            (ConversationRow, found.conversations),
        ):
            session.execute(delete(table).where(table.company_id == company_id, table.id.in_(ids)))
        session.execute(delete(UnansweredRow).where(UnansweredRow.conversation_id.in_(found.conversations)))
        for bot_id, key in found.sessions:
            own = (SessionRow.company_id == company_id, SessionRow.bot_id == bot_id, SessionRow.key == key)
            session.execute(delete(SessionRow).where(*own))
        booked = [one for _, one, _ in found.bookings]
        bare = {"caller": None, "details": "{}", "owner": "", "updated_at": now}
        session.execute(
            update(BookingRow)
            .where(BookingRow.company_id == company_id, BookingRow.id.in_(booked))
            .values(**bare)
        )
        # the next look at their calendars writes these events anew, without the name
        session.execute(
            update(CalendarLinkRow).where(CalendarLinkRow.booking_id.in_(booked)).values(sequence=-1)
        )


def scrub(store: Store) -> None:
    """Overwrite what was deleted from the database's file. PostgreSQL does so by itself (autovacuum)."""
    if store.engine.dialect.name != "sqlite":
        return
    raw = store.engine.raw_connection()  # no transaction may be open
    try:
        for statement in ("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
            raw.cursor().execute(statement)
    finally:
        raw.close()


def _holds(column: Any, words: Sequence[str]) -> ColumnElement[bool]:
    """Whether any of the words stands in the column, as it is and as JSON writes it."""
    forms = {form for word in words for form in (word, _escaped(word))}
    return or_(*(column.contains(form, autoescape=True) for form in sorted(forms)))


def _escaped(word: str) -> str:
    return "".join(char if char.isascii() else f"\\u{ord(char):04x}" for char in word)


def _told(table: Any, talks: Sequence[str], who: Sequence[str]) -> ColumnElement[bool]:
    return or_(table.conversation_id.in_(talks), _holds(table.body, who))


def _ids(session: Session, table: Any, company_id: str, mine: ColumnElement[bool]) -> list[str]:
    return [row[0] for row in _rows(session, (table.id,), table, company_id, mine)]


def _rows(
    session: Session, columns: Sequence[Any], table: Any, company_id: str, mine: ColumnElement[bool]
) -> tuple[Any, ...]:
    query = select(*columns).where(table.company_id == company_id, mine).limit(MOST)
    return tuple(tuple(row) for row in session.execute(query))
