from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import icalendar
import pytest

from frontdesk.providers.calendars._itip import invitation
from frontdesk.providers.calendars.base import Event

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
STARTS = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
EVENT = Event(
    uid="bk_1@frontdesk",
    start=STARTS,
    end=STARTS + timedelta(minutes=30),
    title="Стрижка; мытьё, укладка – «Салон»",
    description="first line\nsecond, with a comma",
    sequence=3,
    attendee="mary@example.com",
)


def read(data: bytes) -> tuple[icalendar.Calendar, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(data)
    [event] = calendar.walk("VEVENT")
    return calendar, event  # type: ignore[return-value]


def test_a_request_has_what_the_standard_wants() -> None:
    calendar, event = read(
        invitation(EVENT, "REQUEST", "desk@example.com", 'Bob\'s "Barber"', NOW, "Main St; 5")
    )
    assert (calendar["version"], calendar["method"], calendar["calscale"]) == ("2.0", "REQUEST", "GREGORIAN")
    assert (event["uid"], event["sequence"], event["status"]) == ("bk_1@frontdesk", 3, "CONFIRMED")
    assert event["organizer"] == "mailto:desk@example.com"
    assert event["organizer"].params["CN"].startswith("Bob's")
    assert event["attendee"] == "mailto:mary@example.com"
    assert event["attendee"].params["RSVP"] == "FALSE"
    assert (event["summary"], event["description"]) == (EVENT.title, EVENT.description)
    assert event["location"] == "Main St; 5"
    assert (event.decoded("dtstamp"), event.decoded("dtstart")) == (NOW, STARTS)
    assert event.decoded("dtend") == EVENT.end


def test_a_cancellation_names_the_same_event() -> None:
    calendar, event = read(
        invitation(replace(EVENT, sequence=4), "CANCEL", "desk@example.com", "Barber", NOW)
    )
    assert (calendar["method"], event["status"]) == ("CANCEL", "CANCELLED")
    assert (event["uid"], event["sequence"]) == ("bk_1@frontdesk", 4)
    assert "location" not in event


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL"])
def test_it_is_written_as_calendars_read_it_and_a_repeat_is_the_same(method: str) -> None:
    wordy = replace(EVENT, description="очень длинное описание " * 20)
    first, again = (
        invitation(wordy, method, "desk@example.com", "Barber", NOW)  # type: ignore[arg-type]
        for _ in range(2)
    )
    assert first == again
    assert first.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in first.replace(b"\r\n", b"")
    assert max(len(line) for line in first.split(b"\r\n")) <= 75
    assert b"DTSTART:20261124T150000Z" in first


def test_nothing_breaks_out_of_its_line() -> None:
    nasty = replace(EVENT, title="a\r\nATTENDEE:mailto:evil@example.com", description="b\nMETHOD:CANCEL")
    calendar, event = read(invitation(nasty, "REQUEST", "desk@example.com", "Barber", NOW))
    assert calendar["method"] == "REQUEST"
    assert event["attendee"] == "mailto:mary@example.com"
    with pytest.raises(ValueError, match="CR or LF"):
        invitation(replace(EVENT, attendee="a@b.de\nX:1"), "REQUEST", "desk@example.com", "Barber", NOW)
