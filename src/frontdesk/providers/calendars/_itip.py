"""Invitations as calendars take them from an e-mail: iTIP (RFC 5546) written as iCalendar (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Literal

import icalendar

from frontdesk.providers.calendars._ical import PRODUCT
from frontdesk.providers.calendars.base import Event

Method = Literal["REQUEST", "CANCEL"]
"""That it takes place, or now takes place so; that it does not."""


def invitation(
    event: Event, method: Method, organizer: str, name: str, now: datetime, place: str = ""
) -> bytes:
    """A calendar with that event for `event.attendee`, from the address `organizer`, whom people know as
    `name`. Same event and `now`, same bytes: a repeat changes nothing in anybody's calendar."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", method)
    made = icalendar.Event()
    made.add("uid", event.uid)
    made.add("dtstamp", now.astimezone(UTC))
    made.add("dtstart", event.start.astimezone(UTC))
    made.add("dtend", event.end.astimezone(UTC))
    made.add("sequence", event.sequence)
    made.add("summary", event.title)
    made.add("status", "CANCELLED" if method == "CANCEL" else "CONFIRMED")
    made.add("transp", "OPAQUE")
    made.add("organizer", icalendar.vCalAddress(f"mailto:{organizer}", params={"CN": name}))
    made.add("attendee", _attendee(event.attendee))
    for key, value in (("description", event.description), ("location", place)):
        if value:
            made.add(key, value)
    calendar.add_component(made)
    return bytes(calendar.to_ical())


def _attendee(address: str) -> icalendar.vCalAddress:
    """Asked for no answer: who booked has said yes, and changes are made where it was booked."""
    params = {"CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "FALSE"}
    return icalendar.vCalAddress(f"mailto:{address}", params=params)
