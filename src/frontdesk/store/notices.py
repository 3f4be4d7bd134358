"""Messages on their way, mostly to the team: one row each, worded once, and the row is the truth about when.

Statuses: `pending` (to be sent at `next_attempt_at`), `sent`, and `dead` (nobody takes it: parked, until a
person has it sent again). The same thing for the same receiver is one row, however often it is told.

Invitations of whoever booked are rows of the receiver INVITED, one for each change of a booking; one that was
`overtaken` by the next change before it could be sent is not sent any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import CursorResult, delete, select
from sqlalchemy.orm import Session

from frontdesk.errors import Conflict, NotFound
from frontdesk.store import leasing
from frontdesk.store.db import Store
from frontdesk.store.notice_tables import NoticeRow as Row
from frontdesk.store.values import columns, value_of
from frontdesk.store.writing import insert_new

INVITED, INVITATION = "@customer", "invitation"
"""Receiver and event of invitations. The receiver can be no name under `notify:`."""
BEFORE = "before"
LEASE = timedelta(seconds=300)
"""Longer than any attempt takes: a mail server has ten moments to say nothing for `smtp.timeout`."""
AT_ONCE = 5
LONGEST_ERROR = 500
MOST = 500
MOST_INVITED = 5000


@dataclass(frozen=True, slots=True)
class Notice:
    """A row as a value. `receiver` is its name under `notify:`; `passes`: quiet hours do not hold it."""

    id: str
    company_id: str
    bot_id: str
    receiver: str
    event: str
    title: str
    text: str
    created_at: datetime
    updated_at: datetime
    next_attempt_at: datetime
    conversation_id: str = ""
    passes: bool = False
    status: str = "pending"
    attempts: int = 0
    last_error: str = ""
    sent_at: datetime | None = None
    lease: str | None = None


def notice_id(company_id: str, receiver: str, event: str, key: str) -> str:
    """The same for the same thing told to the same receiver."""
    return f"ntc_{sha256(chr(10).join((company_id, receiver, event, key)).encode()).hexdigest()[:32]}"


def invitation_id(company_id: str, booking_id: str, sequence: int, part: str = "") -> str:
    """Of the invitation to that state of the booking. `sequence` is iCalendar's: a cancellation raises it.
    With the part BEFORE it goes to the address that was another one's."""
    key = f"{booking_id}\0{sequence}" + (f"\0{part}" if part else "")
    return notice_id(company_id, INVITED, INVITATION, key)


def put(session: Session, notice: Notice) -> bool:
    """Write it in a transaction of the caller's, unless it is there; whether it is new."""
    return insert_new(session, Row, columns(Notice, notice))


def add(store: Store, notice: Notice) -> bool:
    """The same in a transaction of its own."""
    with store.write() as session:
        return put(session, notice)


def known(store: Store, ids: Sequence[str]) -> frozenset[str]:
    """Those of the ids that there is a row of."""
    with store.read() as session:
        return frozenset(session.scalars(select(Row.id).where(Row.id.in_(ids)))) if ids else frozenset()


def invitations(session: Session, company_id: str, since: datetime) -> tuple[str, ...]:
    """The texts of the company's invitations of whoever booked that were written after that, latest first; at
    most MOST_INVITED."""
    theirs = (Row.company_id == company_id, Row.receiver == INVITED, Row.created_at > since)
    query = select(Row.text).where(*theirs).order_by(Row.created_at.desc(), Row.id).limit(MOST_INVITED)
    return tuple(session.scalars(query))


def due(
    store: Store, now: datetime, limit: int = 50, *, only: str | None = None, but: Sequence[str] = ()
) -> tuple[str, ...]:
    """Ids whose time has come, at most AT_ONCE of one receiver: a dead one must not starve the others.

    `only` one receiver's, or those of none of `but`.
    """
    theirs = Row.receiver == only if only is not None else Row.receiver.not_in(but)
    with store.read() as session:
        return leasing.due(session, Row, now, limit, theirs, apart=(Row.receiver,), at_once=AT_ONCE)


def claim(store: Store, notice: str, now: datetime) -> Notice | None:
    """Take it for one attempt, which counts from now; None when it is not due or somebody else has it."""
    with store.write() as session:
        row = leasing.take(session, Row, notice, now, LEASE)
        return _notice(row) if row is not None else None


def settle(
    store: Store,
    claimed: Notice,
    now: datetime,
    status: str,
    *,
    next_attempt_at: datetime | None = None,
    error: str = "",
    counted: bool = True,
) -> bool:
    """Write down how the attempt went and let go; False when the lease ran out and somebody else has it.

    Not `counted`: nothing was tried, it has only to wait.
    """
    values = {
        "status": status,
        "attempts": claimed.attempts if counted else claimed.attempts - 1,
        "next_attempt_at": next_attempt_at or claimed.next_attempt_at,
        "last_error": error[:LONGEST_ERROR],
        "sent_at": now if status == "sent" else None,
        "updated_at": now,
    }
    with store.write() as session:
        return leasing.let_go(session, Row, claimed.id, claimed.lease, values)


def again(store: Store, notice: str, now: datetime, company_id: str = "default") -> Notice:
    """Send it again from the first attempt; NotFound for none, Conflict while it is still on its way."""
    with store.write() as session:
        row = session.scalar(select(Row).where(Row.id == notice, Row.company_id == company_id))
        if row is None:
            raise NotFound(f"there is no notice {notice!r}")
        if row.status == "pending":
            raise Conflict(f"notice {notice!r} is still on its way: attempt {row.attempts}")
        row.status, row.attempts, row.next_attempt_at = "pending", 0, now
        row.sent_at, row.updated_at = None, now
        return _notice(row)


def get(store: Store, notice: str, company_id: str = "default") -> Notice:
    """The company's notice of that id; NotFound when it has none."""
    with store.read() as session:
        row = session.scalar(select(Row).where(Row.id == notice, Row.company_id == company_id))
    if row is None:
        raise NotFound(f"there is no notice {notice!r}")
    return _notice(row)


def listed(
    store: Store, company_id: str = "default", *, status: str | None = None, limit: int = 100
) -> tuple[Notice, ...]:
    """The company's notices, latest first."""
    query = select(Row).where(Row.company_id == company_id)
    if status is not None:
        query = query.where(Row.status == status)
    query = query.order_by(Row.created_at.desc(), Row.id).limit(min(limit, MOST))
    with store.read() as session:
        return tuple(_notice(row) for row in session.scalars(query))


def drop(store: Store, company_id: str, before: datetime) -> int:
    """Take out the company's notices that are over and were last touched before that; how many."""
    over = (Row.company_id == company_id, Row.status != "pending", Row.updated_at < before)
    with store.write() as session:
        done = session.execute(delete(Row).where(*over))
        assert isinstance(done, CursorResult)
        return int(done.rowcount)


def _notice(row: Row) -> Notice:
    return value_of(Notice, row)
