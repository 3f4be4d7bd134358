from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from frontdesk.booking.times import day_of, exists, instant, local, minute_of, moment

# zone, day of the jump ahead, a time that is left out, the moment (UTC) of the jump
AHEAD = [
    ("Europe/Berlin", date(2026, 3, 29), "02:30", "2026-03-29T01:00"),
    ("America/New_York", date(2026, 3, 8), "02:30", "2026-03-08T07:00"),
    ("Asia/Jerusalem", date(2026, 3, 27), "02:30", "2026-03-27T00:00"),
]
# zone, day of the jump back, a time that comes twice, the moment (UTC) of the first one
BACK = [
    ("Europe/Berlin", date(2026, 10, 25), "02:30", "2026-10-25T00:30"),
    ("America/New_York", date(2026, 11, 1), "01:30", "2026-11-01T05:30"),
    ("Asia/Jerusalem", date(2026, 10, 25), "01:30", "2026-10-24T22:30"),
]


def minute(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def utc(text: str) -> int:
    return minute_of(datetime.fromisoformat(text).replace(tzinfo=UTC))


@pytest.mark.parametrize(("zone", "day", "clock", "jump"), AHEAD)
def test_a_time_that_is_left_out_is_the_moment_of_the_jump(
    zone: str, day: date, clock: str, jump: str
) -> None:
    assert instant(day, minute(clock), ZoneInfo(zone)) == utc(jump)
    assert not exists(day, minute(clock), ZoneInfo(zone))
    assert exists(day, minute("12:00"), ZoneInfo(zone))
    assert instant(day, 1440, ZoneInfo(zone)) - instant(day, 0, ZoneInfo(zone)) == 23 * 60


@pytest.mark.parametrize(("zone", "day", "clock", "first"), BACK)
def test_a_time_that_comes_twice_is_the_first(zone: str, day: date, clock: str, first: str) -> None:
    assert instant(day, minute(clock), ZoneInfo(zone)) == utc(first)
    assert exists(day, minute(clock), ZoneInfo(zone))
    assert instant(day, 1440, ZoneInfo(zone)) - instant(day, 0, ZoneInfo(zone)) == 25 * 60


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 7, 1)])
def test_moscow_does_not_change_its_clock(day: date) -> None:
    zone = ZoneInfo("Europe/Moscow")
    assert all(exists(day, one, zone) for one in range(0, 1440, 5))
    assert instant(day, 180, zone) == utc(f"{day}T00:00")


def test_a_minute_beyond_the_day_is_on_the_next() -> None:
    zone = ZoneInfo("Europe/Berlin")
    assert instant(date(2026, 11, 24), 1500, zone) == instant(date(2026, 11, 25), 60, zone)


def test_back_and_forth() -> None:
    at = utc("2026-11-24T14:00")
    assert moment(at) == datetime(2026, 11, 24, 14, tzinfo=UTC)
    assert local(at, ZoneInfo("Europe/Moscow")).hour == 17
    assert day_of(at) == date(2026, 11, 24)
    assert day_of(at + 600) == date(2026, 11, 25)
