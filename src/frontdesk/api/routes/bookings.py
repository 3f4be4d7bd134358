"""Appointments: booked, free, to book, to move, to call off; and an address to subscribe to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, Header, Path, Query, Response
from pydantic import AwareDatetime, BaseModel, Field, StringConstraints

from frontdesk.api.auth import NoKey, feed_of
from frontdesk.api.deps import Company, Door, TheDoor
from frontdesk.api.routes.calls import utc
from frontdesk.booking import writing
from frontdesk.booking.agenda import open_agenda
from frontdesk.booking.committing import cancel
from frontdesk.booking.mirroring import event_of
from frontdesk.booking.once import LONGEST, once
from frontdesk.booking.plan import Plan, Wanted, plan_of
from frontdesk.booking.times import moment
from frontdesk.booking.writing import open_places, reserve
from frontdesk.config.doors import COMPANY
from frontdesk.errors import BadInput, NotFound
from frontdesk.providers.calendars._ical import written
from frontdesk.store import bookings, snapshot
from frontdesk.store.bookings import Booking

router = APIRouter(tags=["bookings"])
PAST, AHEAD = timedelta(days=30), timedelta(days=400)
Key = Annotated[str, Path(max_length=64)]
Word = Annotated[str, StringConstraints(max_length=200)]


class BookingItem(BaseModel):
    """One appointment. `id` stays when it is moved; `sequence` counts that. `status`: booked, cancelled."""

    id: str
    bot: str
    resource: str
    service: str
    starts_at: datetime
    ends_at: datetime
    status: str
    sequence: int
    writer: str
    caller: str | None
    details: dict[str, str]

    @classmethod
    def of(cls, row: Booking) -> BookingItem:
        """The row as it is shown."""
        return cls(
            id=row.id,
            bot=row.bot_id,
            resource=row.resource,
            service=row.service,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            status=row.status,
            sequence=row.sequence,
            writer=row.writer,
            caller=row.caller,
            details=row.details,
        )


class Wish(BaseModel):
    """What to book: `starts_at` with its offset from UTC. Without `resource`, whoever is free."""

    bot: Word
    service: Word
    starts_at: AwareDatetime
    resource: Word = ""
    party: int = Field(1, ge=1, le=10_000)
    details: dict[Word, Word] = Field(default_factory=dict, max_length=50)


class Move(BaseModel):
    """The new beginning, with its offset from UTC."""

    starts_at: AwareDatetime


class Place(BaseModel):
    """A beginning that is free, and with whom."""

    starts_at: datetime
    resource: str


@router.get("/bookings")
def listed(
    door: TheDoor,
    company: Company,
    bot: Annotated[str | None, Query(max_length=200)] = None,
    since: AwareDatetime | None = None,
    until: AwareDatetime | None = None,
    cancelled: bool = False,
    limit: Annotated[int, Query(ge=1, le=1000)] = 200,
) -> list[BookingItem]:
    """In order of time; by default from now on and without what was called off."""
    since = utc(since) or datetime.now(UTC)
    found = bookings.listed(door.store, company, bot, since, utc(until), cancelled=cancelled, limit=limit)
    return [BookingItem.of(one) for one in found]


@router.get("/bookings/free")
def free(
    door: TheDoor,
    company: Company,
    bot: Annotated[str, Query(max_length=200)],
    service: Annotated[str, Query(max_length=200)],
    day: AwareDatetime,
    resource: Annotated[str, Query(max_length=200)] = "",
    party: Annotated[int, Query(ge=1, le=10_000)] = 1,
) -> list[Place]:
    """What is free on the business's day of that moment."""
    plan = _plan(door, company, bot)
    agenda = open_agenda(door.settings, company, bot)
    try:
        places = open_places(plan, agenda, _wanted(plan, service, resource, party), day)
    finally:
        agenda.close()
    return [Place(starts_at=moment(one.start), resource=one.resource) for one in places]


@router.post("/bookings", status_code=201)
def book(
    door: TheDoor,
    company: Company,
    wish: Wish,
    response: Response,
    idempotency_key: Annotated[str | None, Header(max_length=LONGEST)] = None,
) -> BookingItem:
    """Book it; 409 when it is taken (with what is free near it), 422 when nobody offers that then.

    Asked again with the same `Idempotency-Key`, the answer is the same booking, as it is now, and the header
    `Idempotent-Replayed` says so; with another wish under that key, 422.
    """
    plan = _plan(door, company, wish.bot)
    wanted = _wanted(plan, wish.service, wish.resource, wish.party)
    agenda = open_agenda(door.settings, company, wish.bot)

    def made(owner: str) -> Booking:
        at, details = wish.starts_at, wish.details
        return reserve(door.store, agenda, plan, wanted, at, owner=owner, writer="api", details=details)

    try:
        if idempotency_key is None:
            return BookingItem.of(made(""))
        whole = wish.model_dump(mode="json")
        booking, known = once(door.store, agenda, plan, idempotency_key, whole, made)
    finally:
        agenda.close()
    if known:
        response.headers["Idempotent-Replayed"] = "true"
    return BookingItem.of(booking)


@router.patch("/bookings/{key}")
def move(door: TheDoor, company: Company, key: Key, to: Move) -> BookingItem:
    """Move it to another beginning; with the same service and person, under the same id."""
    before = _found(door, company, key)
    plan = _plan(door, company, before.bot_id)
    agenda = open_agenda(door.settings, company, before.bot_id)
    try:
        return BookingItem.of(writing.move(door.store, agenda, plan, before, to.starts_at, writer="api"))
    finally:
        agenda.close()


@router.delete("/bookings/{key}")
def call_off(door: TheDoor, company: Company, key: Key) -> BookingItem:
    """Call it off. A second time changes nothing."""
    before = _found(door, company, key)
    agenda = open_agenda(door.settings, company, before.bot_id)
    try:
        return BookingItem.of(cancel(door.store, agenda, key, company))
    finally:
        agenda.close()


@router.get("/calendars/{bot}.ics")
def feed(
    door: TheDoor,
    bot: Annotated[str, Path(max_length=200)],
    token: Annotated[str, Query(max_length=200)] = "",
    resource: Annotated[str | None, Query(max_length=200)] = None,
) -> Response:
    """The bot's bookings, for calendars that subscribe to an address; `token` is part of it."""
    published = snapshot.read(door.settings.home)
    known = published.bots.get(bot, {}) if published else {}
    whose = str(known.get("company_id") or COMPANY)
    if not door.keeper.admits_token(whose, feed_of(whose, bot), token):
        raise NoKey
    plan = _plan(door, whose, bot)
    now = datetime.now(UTC)
    rows = bookings.listed(door.store, whose, bot, now - PAST, now + AHEAD)
    shown = [event_of(row) for row in rows if resource in (None, row.resource)]
    return Response(written(shown, now, plan.bot_id), media_type="text/calendar")


def _plan(door: Door, company: str, bot_id: str) -> Plan:
    published = snapshot.read(door.settings.home)
    found = published.bot(bot_id) if published and bot_id in published.bots else None
    plan = plan_of(found) if found and found.company_id == company else None
    if plan is None:
        raise NotFound(f"there is no bot {bot_id!r} with a calendar")
    return plan


def _wanted(plan: Plan, service: str, resource: str, party: int) -> Wanted:
    wanted = Wanted(service, resource, party)
    if not plan.candidates(wanted):
        known = ", ".join(plan.booking.services)
        raise BadInput(f"nobody offers {service!r} like that; services: {known}")
    return wanted


def _found(door: Door, company: str, key: str) -> Booking:
    found = bookings.find(door.store, key, company)
    if found is None:
        raise NotFound(f"there is no booking {key!r}")
    return found
