"""A small barber's with a calendar: two chairs, two services, open from nine to six."""

from __future__ import annotations

from datetime import date
from typing import Any

from frontdesk.booking.agenda import Agenda, Asking
from frontdesk.booking.entries import Entry
from frontdesk.booking.free import Claim, claim
from frontdesk.booking.plan import Plan, Wanted, plan_of
from frontdesk.booking.times import instant
from frontdesk.scenario.schema import Bot
from tests.scenario.desk import desk

CUT = Wanted("cut")
TUESDAY = date(2026, 11, 24)
MONDAY = date(2026, 11, 23)
BOOKING: dict[str, Any] = {
    "resources": {"anna": {}, "boris": {"hours": {"tue": "12:00-20:00"}}},
    "services": {
        "cut": {"minutes": 30, "after": 10},
        "colour": {"minutes": 120, "resources": ["anna"]},
    },
    "resource_field": "barber",
}
VISIT: dict[str, Any] = {
    "name": "visit",
    "trigger_keywords": ["appointment"],
    "on_complete": "booking_created",
    "collect_fields": [
        {"name": "service", "prompt": "What for?", "choices": {"cut": ["haircut"], "colour": ["color"]}},
        {"name": "date", "prompt": "Which day?"},
        {"name": "time", "prompt": "What time?"},
        {"name": "name", "prompt": "Who?"},
    ],
}


def shop(booking: dict[str, Any] = BOOKING, **keys: Any) -> Bot:
    """The barber's bot."""
    keys = {"hours": {"mon-fri": "09:00-18:00"}, "holidays": ["12-25"], **keys}
    return desk(VISIT, booking=booking, **keys)


def plan(booking: dict[str, Any] | None = None, **keys: Any) -> Plan:
    """Its calendar; `booking` changes some of its keys."""
    made = plan_of(shop({**BOOKING, **(booking or {})}, **keys))
    assert made is not None
    return made


def at(own: Plan, clock: str, day: date = TUESDAY) -> int:
    """The minute at which the shop's clock shows that time."""
    hour, _, minute = clock.partition(":")
    return instant(day, int(hour) * 60 + int(minute), own.zone)


def chair(own: Plan, clock: str, resource: str = "anna", day: date = TUESDAY, lane: int = 0) -> Claim:
    """A haircut at that time."""
    return claim(own, "cut", resource, lane, at(own, clock, day))


def agreed(own: Agenda, clock: str = "12:00", replaces: str = "") -> Entry:
    """A haircut at Anna's that the caller `call-1` said yes to; it is not written down yet."""
    entry = own.take([chair(plan(), clock)], Asking("call-1", "phone", 300, replaces))
    assert entry is not None
    confirmed = own.confirm(entry.id, {"name": "Mary", "phone": "+442079460123"})
    assert confirmed is not None
    return confirmed
