"""Events as iCalendar has them (RFC 5545), in and out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

import icalendar
import recurring_ical_events

from frontdesk.errors import ProviderError
from frontdesk.providers.calendars.base import Event

PRODUCT = "-//frontdesk//bookings//EN"
MOST_EVENTS = 5000
MOST_TIMES = 24
"""Hours, minutes and seconds that one rule may name."""
TITLE, DESCRIPTION = 200, 2000


def written(
    events: Iterator[Event] | list[Event] | tuple[Event, ...], now: datetime, name: str = ""
) -> bytes:
    """A whole calendar with these events."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    if name:
        calendar.add("x-wr-calname", name)
    for event in events:
        calendar.add_component(_component(event, now))
    return bytes(calendar.to_ical())


def read(data: bytes, since: datetime, until: datetime, zone: tzinfo = UTC) -> list[Event]:
    """The events between the two, repeated ones one by one. `zone` is for times that name none.

    ProviderError when it is no calendar, or holds more events than anybody has.
    """
    try:
        calendar = icalendar.Calendar.from_ical(data)
        _refuse_endless(calendar)
        found = recurring_ical_events.of(calendar, skip_bad_series=True).between(since, until)
        events = [_event(one, zone) for one in found[: MOST_EVENTS + 1]]
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError) as problem:
        raise ProviderError(f"the calendar cannot be read ({type(problem).__name__}).") from problem
    if len(events) > MOST_EVENTS:
        raise ProviderError(f"the calendar has more than {MOST_EVENTS} events in this time.")
    return [one for one in events if one is not None]


def _refuse_endless(calendar: icalendar.Calendar) -> None:
    """A rule that repeats by the minute would keep a worker busy for hours, and is nobody's appointment."""
    events = calendar.walk("VEVENT")
    if len(events) > MOST_EVENTS:
        raise ProviderError(f"the calendar has more than {MOST_EVENTS} events in this time.")
    for event in events:
        rules = event.get("rrule", [])
        for rule in rules if isinstance(rules, list) else [rules]:
            often = {str(one).upper() for one in rule.get("freq", ())} & {"SECONDLY", "MINUTELY"}
            times = (
                len(rule.get("byminute", ())) + len(rule.get("bysecond", ())) + len(rule.get("byhour", ()))
            )
            if often or times > MOST_TIMES:
                raise ProviderError("an event of the calendar repeats too often to be an appointment.")


def _component(event: Event, now: datetime) -> icalendar.Event:
    made = icalendar.Event()
    made.add("uid", event.uid)
    made.add("dtstamp", now.astimezone(UTC))
    made.add("dtstart", event.start.astimezone(UTC))
    made.add("dtend", event.end.astimezone(UTC))
    made.add("summary", event.title)
    made.add("sequence", event.sequence)
    made.add("status", "CONFIRMED")
    made.add("transp", "OPAQUE" if event.busy else "TRANSPARENT")
    if event.description:
        made.add("description", event.description)
    if event.attendee:
        made.add("attendee", f"mailto:{event.attendee}")
    return made


def _event(found: Any, zone: tzinfo) -> Event | None:
    """None for what was called off."""
    status = str(found.get("status", "")).upper()
    if status == "CANCELLED" or "dtstart" not in found:
        return None
    first = found["dtstart"].dt
    start = _moment(first, zone)
    if "dtend" in found:
        end = _moment(found["dtend"].dt, zone)
    elif "duration" in found:
        end = start + found["duration"].dt
    else:
        end = start if isinstance(first, datetime) else start + timedelta(days=1)
    return Event(
        uid=str(found.get("uid", ""))[:500],
        start=start,
        end=max(end, start),
        title=str(found.get("summary", ""))[:TITLE],
        description=str(found.get("description", ""))[:DESCRIPTION],
        sequence=int(found.get("sequence", 0)),
        busy=str(found.get("transp", "OPAQUE")).upper() != "TRANSPARENT",
    )


def _moment(at: date | datetime, zone: tzinfo) -> datetime:
    if not isinstance(at, datetime):
        at = datetime.combine(at, time())
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
