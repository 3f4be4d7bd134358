"""Opening hours: what `hours` and `holidays` in YAML say, and whether somebody is there at a moment.

    hours: {mon-fri: "09:00-18:00", sat: ["10:00-14:00", "15:00-17:00"], sun: closed}
    holidays: ["2026-12-25", "12-26", "2026-12-24 09:00-12:00"]

Days are `mon` … `sun`, alone, as a range, as a list (`mon, wed`) or `daily`, each at most once. `22:00-02:00`
goes past midnight; `24h` is all day. A holiday is closed, or has hours of its own; without a year it comes
every year. Pure: whoever asks brings the moment, with its time zone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FULL = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY = 24 * 60
"""Minutes."""
AHEAD = 400
"""Days to look ahead for the next opening: further than a year of holidays."""
EXAMPLE = 'mon-fri: "09:00-18:00"'

Span = tuple[int, int]
"""Opening and closing, in minutes from the day's midnight; it may close on the next day (up to 48 hours)."""

_SPAN = re.compile(r"^(\d{1,2})(?::([0-5]\d))?\s*(?:-|–|—)\s*(\d{1,2})(?::([0-5]\d))?$")
_ABSENCE = re.compile(r"^(\d{4}-\d{2}-\d{2})(?:\s*\.\.\s*(\d{4}-\d{2}-\d{2})|\s+(\S.*))?$")
_HOLIDAY = re.compile(r"^(?:(\d{4})-)?(\d{2})-(\d{2})(?:\s+(\S.*))?$")


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day on which the week's hours do not count; `year` None: every year."""

    year: int | None
    month: int
    day: int
    spans: tuple[Span, ...] = ()

    def fits(self, day: date) -> bool:
        """Whether it is that day."""
        return self.year in (None, day.year) and (self.month, self.day) == (day.month, day.day)


@dataclass(frozen=True, slots=True)
class Absence:
    """Days on which somebody is away, from the first to the last; with `spans` only at these times."""

    first: date
    last: date
    spans: tuple[Span, ...] = ()

    def on(self, day: date) -> tuple[Span, ...]:
        """The times of that day that it takes; none: it is on other days."""
        if not self.first <= day <= self.last:
            return ()
        return self.spans or ((0, DAY),)


@dataclass(frozen=True, slots=True)
class Hours:
    """A week from Monday to Sunday, and its exceptions."""

    week: tuple[tuple[Span, ...], ...]
    holidays: tuple[Holiday, ...] = ()

    def on(self, day: date) -> tuple[Span, ...]:
        """The opening times of that day; none: closed. A dated holiday counts before a yearly one."""
        fitting = [one for one in self.holidays if one.fits(day)]
        if fitting:
            return min(fitting, key=lambda one: one.year is None).spans
        return self.week[day.weekday()]

    def is_open(self, at: datetime) -> bool:
        """Whether somebody is there at `at`, an aware moment in the business's time zone."""
        today, minute = at.date(), at.hour * 60 + at.minute
        if any(first <= minute < last for first, last in self.on(today)):
            return True
        late = minute + DAY
        return any(first <= late < last for first, last in self.on(today - timedelta(days=1)))

    def next_opening(self, at: datetime) -> datetime | None:
        """When it opens next after `at`, in the same time zone; None when it never does."""
        assert at.tzinfo is not None, "an aware moment, please"
        for ahead in range(AHEAD):
            day = at.date() + timedelta(days=ahead)
            for first, _ in sorted(self.on(day)):
                opening = _moment(day, first, at.tzinfo)
                if opening > at and not (self._joined(day, first)):
                    return opening
        return None

    def _joined(self, day: date, minute: int) -> bool:
        """Whether it is open right before, such as at midnight on a day after an all-night one."""
        before = datetime.combine(day, time(minute // 60, minute % 60)) - timedelta(minutes=1)
        return self.is_open(before)

    @property
    def never(self) -> bool:
        """Whether no day has hours."""
        return not any(self.week) and not any(one.spans for one in self.holidays)


def parse(hours: Mapping[str, str | Sequence[str]], holidays: Sequence[str] = ()) -> Hours:
    """The hours as written; ValueError says what is not understood and how to write it."""
    week: dict[int, tuple[Span, ...]] = {}
    for days, written in hours.items():
        spans = parse_spans(written)
        for day in parse_days(days):
            if day in week:
                raise ValueError(f"{DAYS[day]} is there twice ({days!r}): write each day once")
            week[day] = spans
    return Hours(tuple(week.get(day, ()) for day in range(7)), tuple(parse_holiday(one) for one in holidays))


def parse_days(text: str) -> list[int]:
    """`mon-fri`, `sat`, `mon, wed`, `daily` → weekdays, Monday is 0."""
    found: list[int] = []
    for part in re.split(r"[,\s]+", text.strip().lower()):
        if part in ("daily", "every-day", "mon-sun"):
            found += range(7)
            continue
        first, dash, last = part.partition("-")
        start = _day(first, text)
        end = _day(last, text) if dash else start
        found += [day % 7 for day in range(start, end + 1 if end >= start else end + 8)]
    return found


def parse_spans(written: str | Sequence[str]) -> tuple[Span, ...]:
    """`09:00-18:00`, several of them, `24h` or `closed` → minutes."""
    parts = written.split(",") if isinstance(written, str) else written
    spans: list[Span] = []
    for part in parts:
        text = str(part).strip().lower()
        if text in ("closed", "none", ""):
            continue
        spans.append((0, DAY) if text in ("24h", "24/7") else _span(text))
    return tuple(sorted(spans))


def parse_holiday(text: str) -> Holiday:
    """`2026-12-25`, `12-25`, `2026-12-24 09:00-12:00`."""
    found = _HOLIDAY.match(text.strip())
    if not found:
        raise ValueError(f'holiday {text!r}: write "2026-12-25", "12-25" or "2026-12-24 09:00-12:00"')
    year, month, day, spans = found.groups()
    try:
        date(int(year) if year else 2024, int(month), int(day))
    except ValueError:
        raise ValueError(f"holiday {text!r}: there is no such day") from None
    return Holiday(int(year) if year else None, int(month), int(day), parse_spans(spans or "closed"))


def parse_absence(text: str) -> Absence:
    """`2026-12-24`, `2026-12-24..2026-12-31`, `2026-11-24 12:00-14:00`."""
    found = _ABSENCE.match(text.strip())
    example = '"2026-12-24", "2026-12-24..2026-12-31" or "2026-11-24 12:00-14:00"'
    if not found:
        raise ValueError(f"absence {text!r}: write {example}")
    try:
        first = date.fromisoformat(found[1])
        last = date.fromisoformat(found[2]) if found[2] else first
    except ValueError:
        raise ValueError(f"absence {text!r}: there is no such day") from None
    spans = parse_spans(found[3]) if found[3] else ()
    if last < first or (found[3] and not spans):
        raise ValueError(f"absence {text!r} is never: write {example}")
    return Absence(first, last, spans)


def _moment(day: date, minute: int, zone: tzinfo) -> datetime:
    local = datetime.combine(day + timedelta(days=minute // DAY), time(minute % DAY // 60, minute % 60), zone)
    return local.astimezone(UTC).astimezone(zone)


def _day(text: str, whole: str) -> int:
    for names in (DAYS, FULL):
        if text in names:
            return names.index(text)
    raise ValueError(f"{whole!r} is no day: write mon, tue, wed, thu, fri, sat, sun, as in {EXAMPLE}")


def _span(text: str) -> Span:
    found = _SPAN.match(text)
    if not found:
        raise ValueError(f"{text!r} are no opening hours: write them like {EXAMPLE}")
    first = int(found[1]) * 60 + int(found[2] or 0)
    last = int(found[3]) * 60 + int(found[4] or 0)
    if first >= DAY or last > DAY:
        raise ValueError(f"{text!r}: a day goes from 00:00 to 24:00")
    if first == last:
        raise ValueError(f"{text!r} opens when it closes: write 24h for all day, or closed")
    return first, last if last > first else last + DAY
