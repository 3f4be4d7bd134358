"""Which bookings were written into which calendar, and as of which change of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from frontdesk.store.db import Store
from frontdesk.store.tables import CalendarLinkRow
from frontdesk.store.values import columns
from frontdesk.store.writing import put


@dataclass(frozen=True, slots=True)
class CalendarLink:
    """The booking `booking_id`, after its change number `sequence`, is in the calendar `calendar`."""

    booking_id: str
    calendar: str
    company_id: str
    bot_id: str
    sequence: int
    ends_at: datetime


def of_calendar(store: Store, company_id: str, bot_id: str, calendar: str) -> dict[str, CalendarLink]:
    """Everything of the bot that is in the calendar, by the booking's id."""
    query = select(CalendarLinkRow).where(
        CalendarLinkRow.company_id == company_id,
        CalendarLinkRow.bot_id == bot_id,
        CalendarLinkRow.calendar == calendar,
    )
    with store.read() as session:
        return {row.booking_id: _link(row) for row in session.scalars(query)}


def written(store: Store, link: CalendarLink) -> None:
    """It is in the calendar now."""
    values = columns(CalendarLink, link)
    with store.write() as session:
        put(session, CalendarLinkRow, values, ("booking_id", "calendar"))


def forget(store: Store, calendar: str, booking_ids: Iterable[str]) -> None:
    """These are not in the calendar any more."""
    gone = list(booking_ids)
    if not gone:
        return
    ours = (CalendarLinkRow.calendar == calendar, CalendarLinkRow.booking_id.in_(gone))
    with store.write() as session:
        session.execute(delete(CalendarLinkRow).where(*ours))


def _link(row: CalendarLinkRow) -> CalendarLink:
    return CalendarLink(row.booking_id, row.calendar, row.company_id, row.bot_id, row.sequence, row.ends_at)
