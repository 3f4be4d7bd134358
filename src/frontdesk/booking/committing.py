"""From the receipt to the row: exactly once, whoever does it and however often."""

from __future__ import annotations

from datetime import UTC, datetime

from frontdesk.booking.agenda import Agenda
from frontdesk.booking.entries import Entry
from frontdesk.booking.times import minute_of, moment
from frontdesk.errors import Conflict
from frontdesk.store import bookings
from frontdesk.store.bookings import Booking
from frontdesk.store.db import Store

SCOPE = tuple[str, str]
"""Company and bot."""


def commit(store: Store, agenda: Agenda, scope: SCOPE, entry: Entry, caller: str | None = None) -> bool:
    """Write the row of a confirmed place, then say so where it is kept; False when it was written already.

    Conflict when the database has somebody else there: the place is given up, and whoever was promised it
    has to be called back.
    """
    try:
        new = bookings.put(store, row_of(entry, scope, caller))
    except Conflict:
        agenda.give_up(entry.id)
        raise
    agenda.settle(entry.id)
    return new


def row_of(entry: Entry, scope: SCOPE, caller: str | None = None) -> Booking:
    """The row that the place becomes."""
    company_id, bot_id = scope
    return Booking(
        id=entry.event,
        receipt=entry.id,
        company_id=company_id,
        bot_id=bot_id,
        resource=entry.resource,
        lane=entry.lane,
        service=entry.service,
        starts_at=moment(entry.start),
        ends_at=moment(entry.end),
        busy_from=moment(entry.begin),
        busy_until=moment(entry.until),
        sequence=entry.sequence,
        writer=entry.writer,
        owner=entry.owner,
        caller=caller,
        details=dict(entry.details),
    )


def entry_of(booking: Booking) -> Entry:
    """The place that the row stands for."""
    return Entry(
        id=booking.receipt,
        event=booking.id,
        resource=booking.resource,
        lane=booking.lane,
        service=booking.service,
        start=minute_of(booking.starts_at),
        end=minute_of(booking.ends_at),
        begin=minute_of(booking.busy_from),
        until=minute_of(booking.busy_until),
        state="booked",
        owner=booking.owner,
        writer=booking.writer,
        sequence=booking.sequence,
        details=dict(booking.details),
    )


def cancel(store: Store, agenda: Agenda, key: str, company_id: str = "default") -> Booking:
    """Call a booking off, by its id or receipt; NotFound when there is none. The row comes first: whoever
    dies in between leaves a place that is given up at the next comparison."""
    called_off = bookings.cancel(store, key, company_id)
    agenda.give_up(called_off.receipt)
    return called_off


def now_of(agenda: Agenda) -> datetime:
    """The agenda's time, as a moment."""
    return datetime.fromtimestamp(agenda.clock(), UTC)
