from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest

from frontdesk.booking.free import (
    Place,
    bookable,
    claims,
    collides,
    minute_of_day,
    nearest,
    on_day,
    spread,
)
from frontdesk.booking.plan import Plan, Wanted
from frontdesk.booking.times import local, moment
from tests.booking.shop import CUT, MONDAY, TUESDAY, at, chair, plan


def clocks(own: Plan, places: list[Place]) -> list[str]:
    return [f"{local(place.start, own.zone):%H:%M}" for place in places]


def now(own: Plan, clock: str = "08:00", day: date = MONDAY) -> int:
    return at(own, clock, day)


def test_what_is_free_on_an_empty_day() -> None:
    own = plan()
    found = clocks(own, on_day(own, CUT, TUESDAY, {}, now(own)))
    assert found[:3] == ["09:00", "09:15", "09:30"]
    assert found[-1] == "17:30", "half an hour before it closes"
    assert on_day(own, CUT, date(2026, 11, 28), {}, now(own)) == [], "Saturday"


def test_what_is_kept_is_not_free_and_buffers_count_on_both_sides() -> None:
    own = plan({"resources": {"anna": {}}})
    kept = chair(own, "12:00")
    found = clocks(
        own, on_day(own, Wanted("cut"), TUESDAY, {("anna", 0): [(kept.begin, kept.until)]}, now(own))
    )
    assert "11:15" in found
    assert not {"11:30", "11:45", "12:00", "12:15", "12:30"} & set(found), "ten minutes are swept after each"
    assert "12:45" in found


def test_another_chair_or_lane_is_another_place() -> None:
    own = plan({"resources": {"bay": {"capacity": 2}}, "services": {"cut": {"minutes": 30}}})
    kept = chair(own, "12:00", "bay")
    one = {("bay", 0): [(kept.begin, kept.until)]}
    [place] = [place for place in on_day(own, CUT, TUESDAY, one, now(own)) if place.start == kept.start]
    assert place.lane == 1
    both = {**one, ("bay", 1): [(kept.begin, kept.until)]}
    assert "12:00" not in clocks(own, on_day(own, CUT, TUESDAY, both, now(own)))


def test_the_nearest_come_first() -> None:
    own = plan({"resources": {"anna": {}}})
    kept = chair(own, "15:00")
    busy = {("anna", 0): [(kept.begin, kept.until)]}
    found = nearest(own, CUT, TUESDAY, 15 * 60, busy, now(own))
    assert clocks(own, found)[:3] == ["14:15", "15:45", "14:00"]
    free = nearest(own, CUT, TUESDAY, 15 * 60, {}, now(own))
    assert clocks(own, free)[0] == "15:00"


def test_on_a_closed_day_the_next_days_are_named() -> None:
    own = plan()
    sunday = date(2026, 11, 29)
    days = {local(place.start, own.zone).date() for place in nearest(own, CUT, sunday, 600, {}, now(own))}
    assert days <= {date(2026, 11, 27), date(2026, 11, 30)}
    assert days


def test_three_places_tell_of_the_whole_day() -> None:
    own = plan()
    assert clocks(own, spread(own, CUT, TUESDAY, {}, now(own), 3))[:3] == ["09:00", "13:15", "17:30"]
    assert len(spread(own, CUT, TUESDAY, {}, now(own), 3)) == 35
    sunday = spread(own, CUT, date(2026, 11, 29), {}, now(own), 3)
    assert sunday, "the nearest days instead"


@pytest.mark.parametrize(
    ("keys", "day", "first"),
    [
        ({}, TUESDAY, "12:15"),
        ({"notice": 120}, TUESDAY, "14:15"),
        ({"notice": 24 * 60}, TUESDAY, None),
        ({"days_ahead": 1}, date(2026, 11, 25), "09:00"),
        ({"days_ahead": 1}, date(2026, 11, 26), None),
    ],
)
def test_neither_too_soon_nor_too_far_ahead(keys: dict[str, Any], day: date, first: str | None) -> None:
    own = plan(keys)
    found = clocks(own, on_day(own, CUT, day, {}, now(own, "12:10", TUESDAY)))
    assert (found[0] if found else None) == first


def test_steps_that_do_not_fit_an_hour_are_counted_from_the_opening() -> None:
    own = plan({"step": 50, "resources": {"anna": {"hours": {"tue": "10:20-13:00"}}}})
    assert clocks(own, on_day(own, CUT, TUESDAY, {}, now(own))) == ["10:20", "11:10", "12:00"]


def test_claims_are_all_places_for_a_beginning() -> None:
    own = plan()
    [anna] = claims(own, CUT, at(own, "10:00"), now(own))
    assert (anna.resource, anna.end - anna.start, anna.until - anna.end) == ("anna", 30, 10)
    assert [one.resource for one in claims(own, CUT, at(own, "14:00"), now(own))] == ["anna", "boris"]
    assert claims(own, CUT, at(own, "10:07"), now(own)) == [], "not on the clock"
    assert claims(own, CUT, at(own, "20:00"), now(own)) == [], "closed"


def test_colliding() -> None:
    spans = [(10, 20), (30, 40)]
    assert not collides(spans, 0, 10)
    assert collides(spans, 0, 11)
    assert not collides(spans, 20, 30)
    assert collides(spans, 39, 60)
    assert collides(spans, 0, 99)
    assert not collides(spans, 40, 41)
    assert not collides([], 0, 99)


def test_bookable() -> None:
    own = plan({"notice": 60})
    assert not bookable(own, moment(now(own) + 59), now(own))
    assert bookable(own, moment(now(own) + 60), now(own))
    assert not bookable(own, moment(now(own) + 62 * 1440), now(own))


def test_minute_of_day() -> None:
    assert minute_of_day("15:30") == 930


NIGHTS = {"hours": {"daily": "22:00-06:00"}, "holidays": []}
ALL_DAY = {"hours": {"daily": "24h"}, "holidays": []}
CHANGES = [
    ("Europe/Berlin", date(2026, 3, 29), 23),
    ("Europe/Berlin", date(2026, 10, 25), 25),
    ("America/New_York", date(2026, 3, 8), 23),
    ("America/New_York", date(2026, 11, 1), 25),
    ("Asia/Jerusalem", date(2026, 3, 27), 23),
    ("Asia/Jerusalem", date(2026, 10, 25), 25),
    ("Europe/Moscow", date(2026, 3, 29), 24),
    ("Europe/Moscow", date(2026, 10, 25), 24),
]


@pytest.mark.parametrize(("zone", "day", "hours"), CHANGES)
def test_days_on_which_the_clock_is_changed(zone: str, day: date, hours: int) -> None:
    hour = {"services": {"cut": {"minutes": 60}}, "resources": {"anna": {}}, "step": 60}
    own = plan(hour, timezone=zone, **ALL_DAY)
    began = at(own, "00:00", day)
    found = on_day(own, Wanted("cut"), day, {}, began - 1440)
    assert len(found) == min(hours, 24), "an hour that comes twice is offered once, one left out never"
    assert len(set(clocks(own, found))) == len(found)
    assert {local(place.start, own.zone).date() for place in found} == {day}
    nobody_twice = [two.start - one.start for one, two in pairwise(found)]
    assert min(nobody_twice) >= 60
    assert at(own, "24:00", day) - began == hours * 60


@pytest.mark.parametrize(("zone", "day", "hours"), CHANGES)
def test_a_night_shift_lasts_as_long_as_the_night(zone: str, day: date, hours: int) -> None:
    own = plan({"services": {"cut": {"minutes": 60}}, "resources": {"anna": {}}}, timezone=zone, **NIGHTS)
    eve = day - timedelta(days=1)
    [night] = [span for span in own.windows("anna", day) if span[0] == at(own, "22:00", eve)]
    assert night[1] - night[0] == (hours - 24 + 8) * 60
    assert night[1] == at(own, "06:00", day)


@pytest.mark.parametrize(("zone", "day", "hours"), CHANGES)
def test_a_place_on_such_a_day_lasts_its_minutes(zone: str, day: date, hours: int) -> None:
    own = plan({"services": {"cut": {"minutes": 180}}, "resources": {"anna": {}}}, timezone=zone, **ALL_DAY)
    start = at(own, "01:00", day)
    [one] = claims(own, Wanted("cut"), start, start - 1440)
    assert one.end - one.start == 180
    shown = local(one.end, own.zone)
    assert f"{shown:%H:%M}" == {23: "05:00", 24: "04:00", 25: "03:00"}[hours]
