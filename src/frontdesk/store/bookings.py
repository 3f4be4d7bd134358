"""Appointments as rows: each event once, however often it is written; two at one time are refused.

Whoever writes one, it is told in the same transaction: `booking.confirmed`, `.changed`, `.cancelled`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from frontdesk.catalogue import BookingCancelled, BookingChanged, BookingConfirmed
from frontdesk.errors import Conflict, NotFound
from frontdesk.store import outbox
from frontdesk.store.db import Store
from frontdesk.store.tables import BookingRow

COLLIDE = "bookings_collide"
"""The name of the constraint on PostgreSQL, and what the trigger says on SQLite."""
MOST = 1000


@dataclass(frozen=True, slots=True)
class Booking:
    """One appointment. `id` stays when it is moved, `receipt` and `sequence` change; `status` is `booked`
    or `cancelled`. `owner` is the conversation or other writer it was made for."""

    id: str
    receipt: str
    company_id: str
    bot_id: str
    resource: str
    lane: int
    service: str
    starts_at: datetime
    ends_at: datetime
    busy_from: datetime
    busy_until: datetime
    sequence: int = 0
    status: str = "booked"
    writer: str = ""
    owner: str = ""
    caller: str | None = None
    details: dict[str, str] = field(default_factory=dict)


def put(store: Store, booking: Booking) -> bool:
    """Write the booking, or the change of it; False when this or a later one is written already.

    Conflict when somebody else has the time, or when the booking was cancelled.
    """
    try:
        return _put(store, booking)
    except IntegrityError as error:
        if COLLIDE not in str(error.orig):
            raise
        at = f"{booking.starts_at:%Y-%m-%d %H:%M} UTC"
        raise Conflict(f"{booking.resource} is booked for somebody else at {at}") from error


def find(store: Store, key: str, company_id: str = "default") -> Booking | None:
    """The booking of that id or, as it is now, receipt."""
    query = select(BookingRow).where(
        BookingRow.company_id == company_id, or_(BookingRow.id == key, BookingRow.receipt == key)
    )
    with store.read() as session:
        row = session.scalar(query)
        return _booking(row) if row is not None else None


def listed(
    store: Store,
    company_id: str = "default",
    bot_id: str | None = None,
    since: datetime | None = None,
    until: datetime | None = None,
    *,
    cancelled: bool = False,
    limit: int = MOST,
) -> tuple[Booking, ...]:
    """The company's bookings in order of time, those that end after `since` and begin before `until`."""
    query = select(BookingRow).where(BookingRow.company_id == company_id)
    if bot_id is not None:
        query = query.where(BookingRow.bot_id == bot_id)
    if since is not None:
        query = query.where(BookingRow.busy_until > since)
    if until is not None:
        query = query.where(BookingRow.starts_at < until)
    if not cancelled:
        query = query.where(BookingRow.status == "booked")
    query = query.order_by(BookingRow.starts_at, BookingRow.resource, BookingRow.lane).limit(limit)
    with store.read() as session:
        return tuple(_booking(row) for row in session.scalars(query))


def of_owners(
    store: Store, owners: Sequence[str], company_id: str = "default", limit: int = MOST
) -> tuple[Booking, ...]:
    """What was booked for these conversations or other writers, latest first, also what was called off."""
    query = select(BookingRow).where(BookingRow.company_id == company_id, BookingRow.owner.in_(owners))
    query = query.order_by(BookingRow.starts_at.desc(), BookingRow.id).limit(limit)
    with store.read() as session:
        return tuple(_booking(row) for row in session.scalars(query))


def of_writer(store: Store, begin: str, company_id: str = "default") -> Booking | None:
    """The booking whose `owner` begins so."""
    own = BookingRow.owner.startswith(begin, autoescape=True)
    query = select(BookingRow).where(BookingRow.company_id == company_id, own)
    with store.read() as session:
        row = session.scalar(query.order_by(BookingRow.created_at).limit(1))
        return _booking(row) if row is not None else None


def cancel(store: Store, key: str, company_id: str = "default") -> Booking:
    """Call it off; NotFound when there is none of that id or receipt. A second time changes nothing."""
    query = select(BookingRow).where(
        BookingRow.company_id == company_id, or_(BookingRow.id == key, BookingRow.receipt == key)
    )
    with store.write() as session:
        row = session.scalar(query.with_for_update())
        if row is None:
            raise NotFound(f"there is no booking {key!r}")
        if row.status != "cancelled":
            row.status = "cancelled"
            row.updated_at = datetime.now(UTC)
            called_off = BookingCancelled(**_told(_booking(row)))
            outbox.tell(session, called_off, f"{row.id}\0{row.sequence}", row.updated_at)
        return _booking(row)


def _put(store: Store, booking: Booking) -> bool:
    now = datetime.now(UTC)
    query = select(BookingRow).where(BookingRow.id == booking.id).with_for_update()
    with store.write() as session:
        # PostgreSQL inserts first and then looks who collides: two at once would wait for each other
        store.in_turn(session, f"bookings {booking.company_id} {booking.bot_id}")
        row = session.scalar(query)
        if row is None:
            session.add(BookingRow(id=booking.id, created_at=now, updated_at=now, **_values(booking)))
            session.flush()
            outbox.tell(session, BookingConfirmed(**_told(booking)), booking.id, now)
            return True
        return _changed(session, row, booking, now)


def _changed(session: Session, row: BookingRow, booking: Booking, now: datetime) -> bool:
    if (row.company_id, row.bot_id) != (booking.company_id, booking.bot_id):
        raise Conflict(f"{booking.id} is a booking of somebody else")
    if row.sequence >= booking.sequence:
        return False
    if row.status == "cancelled":
        raise Conflict(f"{booking.id} was cancelled: it cannot be moved")
    before = _booking(row)
    for name, value in _values(booking).items():
        setattr(row, name, value)
    row.updated_at = now
    session.flush()
    moved = BookingChanged(**_told(booking), from_starts_at=before.starts_at, from_resource=before.resource)
    outbox.tell(session, moved, f"{booking.id}\0{booking.sequence}", now)
    return True


def _told(booking: Booking) -> dict[str, Any]:
    """What an event says of it."""
    names = (
        *("company_id", "bot_id", "receipt", "sequence", "writer", "caller", "resource", "service"),
        *("starts_at", "ends_at", "details"),
    )
    same = {name: getattr(booking, name) for name in names}
    return {**same, "booking_id": booking.id, "conversation_id": booking.owner}


def _values(booking: Booking) -> dict[str, Any]:
    names = (
        *("receipt", "company_id", "bot_id", "resource", "lane", "service", "starts_at", "ends_at"),
        *("busy_from", "busy_until", "sequence", "status", "writer", "owner", "caller"),
    )
    values = {name: getattr(booking, name) for name in names}
    return {**values, "details": json.dumps(booking.details, ensure_ascii=False)}


def _booking(row: BookingRow) -> Booking:
    return Booking(
        id=row.id,
        receipt=row.receipt,
        company_id=row.company_id,
        bot_id=row.bot_id,
        resource=row.resource,
        lane=row.lane,
        service=row.service,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        busy_from=row.busy_from,
        busy_until=row.busy_until,
        sequence=row.sequence,
        status=row.status,
        writer=row.writer,
        owner=row.owner,
        caller=row.caller,
        details=json.loads(row.details),
    )
