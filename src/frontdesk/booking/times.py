"""Between wall clocks and minutes since 1970 (UTC), over the days on which the clock is changed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAY = 24 * 60
EPOCH = date(1970, 1, 1)


def instant(day: date, minute: int, zone: tzinfo) -> int:
    """The minute since 1970 at which the wall clock shows `minute` minutes after that day's midnight.

    `minute` may lie beyond the day. A time that comes twice is the first one; one that the clock leaves out
    is the minute at which it jumps.
    """
    naive = _naive(day, minute)
    late = _utc(naive.replace(tzinfo=zone, fold=0))
    early = _utc(naive.replace(tzinfo=zone, fold=1))
    if early >= late:  # it is there once, or twice with `late` the first
        return late
    offset = _offset(late, zone)
    while late - early > 1:
        middle = (early + late) // 2
        early, late = (early, middle) if _offset(middle, zone) == offset else (middle, late)
    return late


def exists(day: date, minute: int, zone: tzinfo) -> bool:
    """Whether the wall clock shows that time at all."""
    naive = _naive(day, minute)
    return local(instant(day, minute, zone), zone).replace(tzinfo=None) == naive


def local(minute: int, zone: tzinfo) -> datetime:
    """What the wall clock shows then, as an aware moment."""
    return moment(minute).astimezone(zone)


def moment(minute: int) -> datetime:
    """The minute since 1970 as an aware moment in UTC."""
    return datetime.fromtimestamp(minute * 60, UTC)


def minute_of(at: datetime) -> int:
    """The whole minute since 1970 in which an aware moment lies."""
    assert at.tzinfo is not None, "an aware moment, please"
    return int(at.timestamp() // 60)


def day_of(minute: int) -> date:
    """The day in UTC in which a minute lies: the one under which it is kept."""
    return EPOCH + timedelta(days=minute // DAY)


def _naive(day: date, minute: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minute)


def _utc(at: datetime) -> int:
    return int(at.timestamp() // 60)


def _offset(minute: int, zone: tzinfo) -> timedelta | None:
    return local(minute, zone).utcoffset()
