"""`frontdesk bookings`: what is booked, what is free, what a person has to see to."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from rich.console import Console

from frontdesk.booking.agenda import open_agenda
from frontdesk.booking.committing import cancel as call_off
from frontdesk.booking.plan import Wanted, plan_of
from frontdesk.booking.times import instant, local, moment
from frontdesk.booking.writing import open_places
from frontdesk.cli.edge import FINE
from frontdesk.cli.printing import plain, print_table
from frontdesk.cli.whose import whose
from frontdesk.config import find_bot, load_settings
from frontdesk.errors import BadInput, NotFound
from frontdesk.store import bookings, tasks
from frontdesk.store.bookings import Booking
from frontdesk.store.db import open_store

console = Console(highlight=False)
ROOM = 110
"""Columns that a row needs to stand on one line."""


def show(*, bot: str | None, company: str | None = None, as_json: bool) -> int:
    """What is booked from now on: in the bot's own time where one is named, else in UTC."""
    settings = load_settings()
    zone = ZoneInfo(find_bot(settings, bot).timezone) if bot else UTC
    store = open_store(settings)
    owner = whose(settings, store, company, bot)
    found = bookings.listed(store, owner, bot, datetime.now(UTC))
    if as_json:
        print(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2, default=str))
        return FINE
    if not found:
        console.print("Nothing is booked.")
        return FINE
    heads = (f"when ({zone})", "minutes", "bot", "with", "service", "who", "id")
    print_table(console, heads, [_row(one, zone) for one in found], ROOM)
    return FINE


def _row(one: Booking, zone: tzinfo) -> tuple[str, ...]:
    minutes = int((one.ends_at - one.starts_at).total_seconds() // 60)
    who = ", ".join(filter(None, (one.details.get("name"), one.details.get("phone") or one.caller)))
    at = f"{one.starts_at.astimezone(zone):%Y-%m-%d %H:%M}"
    return at, str(minutes), one.bot_id, one.resource, one.service, who, one.id


def free(*, bot: str, service: str, on: str, resource: str, party: int) -> int:
    """What is free on a day; NotFound when the bot has no such service or no calendar."""
    settings = load_settings()
    plan = plan_of(find_bot(settings, bot))
    if plan is None:
        raise NotFound(f"{bot} has no calendar: write `booking:` into its file")
    if plan.service(service) is None:
        raise NotFound(f"{bot} has no service {service!r}; known: {', '.join(plan.booking.services)}")
    agenda = open_agenda(settings, plan.company_id, plan.bot_id)
    try:
        day = _day(on, plan.zone)
        noon = moment(instant(day, 12 * 60, plan.zone))
        places = open_places(plan, agenda, Wanted(service, resource, party), noon)
    finally:
        agenda.close()
    for place in places:
        console.print(f"{local(place.start, plan.zone):%Y-%m-%d %H:%M}  {place.resource}")
    if not places:
        console.print(f"Nothing is free on {day}.")
    return FINE


def cancel(booking_id: str, company: str | None = None) -> int:
    """Call a booking off and free its place; NotFound when there is none of that id or receipt."""
    settings = load_settings()
    store = open_store(settings)
    found = bookings.find(store, booking_id, whose(settings, store, company))
    if found is None:
        raise NotFound(f"there is no booking {booking_id!r}")
    agenda = open_agenda(settings, found.company_id, found.bot_id)
    try:
        call_off(store, agenda, found.id, found.company_id)
    finally:
        agenda.close()
    console.print(f"{found.id} is cancelled, and its place is free.", soft_wrap=True)
    return FINE


def to_do(*, bot: str | None, done: str | None, company: str | None = None, as_json: bool) -> int:
    """What a person has to see to; `done` is the id of what was seen to."""
    settings = load_settings()
    store = open_store(settings)
    owner = whose(settings, store, company, bot)
    if done:
        tasks.finish(store, done, owner)
    found = tasks.listed(store, owner, bot_id=bot)
    if as_json:
        print(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2, default=str))
        return FINE
    for one in found:
        said = ", ".join(f"{name}: {value}" for name, value in one.details.items())
        told = plain(f"{one.id}  {one.kind}  {one.contact or '?'}  {one.reason}")
        console.print(told, soft_wrap=True, markup=False)
        console.print(f"    {plain(said)}", soft_wrap=True, markup=False)
    if not found:
        console.print("Nobody is waiting.")
    return FINE


def _day(text: str, zone: ZoneInfo) -> date:
    today = datetime.now(zone).date()
    if text in ("today", "tomorrow"):
        return today + timedelta(days=text == "tomorrow")
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadInput(f"--on: {text!r} is no day: write 2026-11-24, today or tomorrow") from error
