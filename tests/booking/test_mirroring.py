from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.booking.mirroring import blocks, differences, event_of, uid_of
from frontdesk.booking.times import minute_of
from frontdesk.providers.calendars.base import Event
from frontdesk.store.bookings import Booking

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


def booked(number: int = 1, hours: int = 24, **more: object) -> Booking:
    starts, name = NOW + hours * HOUR, f"bk_{number}"
    made = Booking(
        *(name, name, "default", "desk", "anna", 0, "cut", starts, starts + HOUR, starts, starts + HOUR)
    )
    return replace(made, **more)  # type: ignore[arg-type]


ROW = booked(details={"name": "Mary", "phone": "+44", "email": "mary@example.com"}, caller="+4420")
EVENT = event_of(ROW)
THEIRS = Event("dentist", NOW + HOUR, NOW + 2 * HOUR)


def test_a_booking_as_an_event() -> None:
    assert (EVENT.uid, EVENT.title, EVENT.attendee) == ("bk_1@frontdesk", "cut: Mary", "mary@example.com")
    assert EVENT.description.splitlines() == ["name: Mary", "phone: +44", "email: mary@example.com", "+4420"]
    assert EVENT.ours


def test_nothing_differs() -> None:
    found = differences([ROW], {"bk_1": 0}, [EVENT, THEIRS], NOW)
    assert (found.write, found.remove, found.cancelled, found.moved) == ((), (), (), ())
    assert found.others == (THEIRS,)


@pytest.mark.parametrize("links", [{}, {"bk_1": -1}])
def test_what_is_new_or_changed_is_written(links: dict[str, int]) -> None:
    assert differences([ROW], links, [], NOW).write == (ROW,)


def test_what_was_called_off_here_is_removed() -> None:
    found = differences([replace(ROW, status="cancelled")], {"bk_1": 0}, [EVENT], NOW)
    assert found.remove == ("bk_1",)
    assert found.others == (), "what is about to be removed takes nobody's time"


def test_what_was_called_off_is_removed_though_nobody_noted_that_it_was_written() -> None:
    found = differences([replace(ROW, status="cancelled")], {}, [EVENT, THEIRS], NOW)
    assert (found.remove, found.others) == (("bk_1",), (THEIRS,))
    assert differences([replace(ROW, status="cancelled")], {}, [THEIRS], NOW).remove == ()


def test_what_was_taken_out_there_is_called_off() -> None:
    assert differences([ROW], {"bk_1": 0}, [], NOW).cancelled == (ROW,)


def test_what_was_moved_there_is_moved() -> None:
    later = replace(EVENT, start=EVENT.start + HOUR, end=EVENT.end + HOUR)
    assert differences([ROW], {"bk_1": 0}, [later], NOW).moved == ((ROW, later),)
    longer = replace(EVENT, end=EVENT.end + HOUR)
    assert differences([ROW], {"bk_1": 0}, [longer], NOW).moved == ()


def test_what_has_begun_is_left_alone() -> None:
    begun = booked(hours=0)
    assert differences([begun], {"bk_1": 0}, [], NOW).cancelled == ()


@pytest.mark.parametrize(
    ("count", "left", "emptied"), [(3, 0, False), (8, 4, False), (8, 3, True), (4, 0, True)]
)
def test_a_calendar_that_was_emptied_calls_nothing_off(count: int, left: int, emptied: bool) -> None:
    rows = [booked(number) for number in range(count)]
    found = differences(rows, {row.id: 0 for row in rows}, [event_of(row) for row in rows[:left]], NOW)
    assert found.emptied is emptied
    assert len(found.cancelled) == (0 if emptied else count - left)


def test_what_keeps_nobody_is_no_obstacle() -> None:
    assert differences([], {}, [replace(THEIRS, busy=False)], NOW).others == ()


def test_an_event_of_ours_that_nobody_knows_here_takes_time() -> None:
    unknown = replace(THEIRS, uid=uid_of("bk_lost"))
    assert differences([], {}, [unknown], NOW).others == (unknown,)


def test_places_that_events_take() -> None:
    night = Event(
        "trip", NOW.replace(hour=22, minute=30), NOW.replace(hour=22, minute=30) + timedelta(days=2)
    )
    found = blocks([night], "bay", 2)
    assert len(found) == 2 * 3
    assert {one.state for one in found} == {"booked"}
    assert sum(one.until - one.begin for one in found if one.lane == 0) == 2 * 24 * 60
    assert blocks([night, night], "bay", 2) == found
    part = Event("x", NOW + timedelta(seconds=30), NOW + timedelta(seconds=90))
    [one] = blocks([part], "bay", 1)
    assert (one.begin, one.until) == (minute_of(NOW), minute_of(NOW) + 2)
