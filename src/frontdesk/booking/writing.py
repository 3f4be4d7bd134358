"""For writers that are no dialogue (API, command line, import): a place, kept and confirmed at once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from frontdesk.booking import free
from frontdesk.booking.agenda import Agenda, Asking
from frontdesk.booking.committing import commit, row_of
from frontdesk.booking.free import Place
from frontdesk.booking.plan import Plan, Wanted
from frontdesk.booking.times import local, minute_of
from frontdesk.errors import BadInput, Conflict, NotFound
from frontdesk.store import bookings
from frontdesk.store.bookings import Booking
from frontdesk.store.db import Store

SECONDS = 60.0
"""How long a place is kept between taking and confirming it, for a writer that does both at once."""


def reserve(
    store: Store,
    agenda: Agenda,
    plan: Plan,
    wanted: Wanted,
    at: datetime,
    *,
    owner: str,
    writer: str,
    details: dict[str, str] | None = None,
    caller: str | None = None,
    moves: str = "",
) -> Booking:
    """Book that moment, or move the booking `moves` (its id or receipt) to it.

    BadInput when nobody offers that then, Conflict when it is taken (with what is free near it).
    """
    receipt = _moved(store, plan, moves) if moves else ""
    now = int(agenda.clock() // 60)
    claims = free.claims(plan, wanted, minute_of(at), now)
    if not claims:
        near = _near(plan, agenda, wanted, at)
        raise BadInput(f"{wanted.service!r} cannot be booked at {at:%Y-%m-%d %H:%M}: {near}")
    entry = agenda.take(claims, Asking(owner, writer, SECONDS, receipt))
    confirmed = agenda.confirm(entry.id, dict(details or {})) if entry else None
    if confirmed is None:
        if entry is not None:
            agenda.release(entry.id)
        raise Conflict(f"{at:%Y-%m-%d %H:%M} is taken: {_near(plan, agenda, wanted, at)}")
    scope = plan.company_id, plan.bot_id
    commit(store, agenda, scope, confirmed, caller)
    return row_of(confirmed, scope, caller)


def move(store: Store, agenda: Agenda, plan: Plan, booking: Booking, to: datetime, *, writer: str) -> Booking:
    """The booking at that moment: same service, same person, same id. Errors as `reserve`."""
    wanted = Wanted(booking.service, booking.resource, plan.party(booking.details))
    made = reserve(
        *(store, agenda, plan, wanted, to),
        owner=booking.owner,
        writer=writer,
        details=booking.details,
        caller=booking.caller,
        moves=booking.id,
    )
    return bookings.find(store, booking.id, booking.company_id) or made


def open_places(plan: Plan, agenda: Agenda, wanted: Wanted, day: datetime) -> list[Place]:
    """What is free on the local day of that moment."""
    date = day.astimezone(plan.zone).date()
    around = timedelta(days=2)
    busy = agenda.busy(date - around, date + around)
    return free.on_day(plan, wanted, date, busy, int(agenda.clock() // 60))


def _moved(store: Store, plan: Plan, key: str) -> str:
    """The receipt, as it is now, of the booking that is to be moved."""
    booking = bookings.find(store, key, plan.company_id)
    if booking is None or booking.bot_id != plan.bot_id:
        raise NotFound(f"there is no booking {key!r}")
    if booking.status != "booked":
        raise Conflict(f"the booking {key!r} was cancelled")
    return booking.receipt


def _near(plan: Plan, agenda: Agenda, wanted: Wanted, at: datetime) -> str:
    shown = at.astimezone(plan.zone)
    around = timedelta(days=free.AROUND + 2)
    busy = agenda.busy(shown.date() - around, shown.date() + around)
    minute = shown.hour * 60 + shown.minute
    now = int(agenda.clock() // 60)
    near = free.nearest(plan, wanted, shown.date(), minute, busy, now)[:3]
    return "free near it: " + (_said(plan, near) or "nothing")


def _said(plan: Plan, places: Iterable[Place]) -> str:
    return ", ".join(f"{local(place.start, plan.zone):%Y-%m-%d %H:%M}" for place in places)
