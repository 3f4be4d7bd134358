"""What a bot's `booking:` means: its resources and services in the business's time zone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from frontdesk.booking.times import DAY, exists, instant
from frontdesk.models import Slot
from frontdesk.scenario.hours import Absence, Hours, parse, parse_absence
from frontdesk.scenario.schema import Booking, Bot, Resource, Service

Span = tuple[int, int]
"""From a minute since 1970 until before another."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be booked: the service, with whom (empty: anybody), and for how many people."""

    service: str
    resource: str = ""
    party: int = 1


@dataclass(frozen=True)
class Plan:
    """A bot's resources and services. `windows` are remembered, since every search asks for them again."""

    company_id: str
    bot_id: str
    zone: ZoneInfo
    booking: Booking
    opening: Hours | None = None
    _windows: dict[tuple[str, date], tuple[Span, ...]] = field(default_factory=dict, compare=False)
    _clocks: dict[tuple[date, int], tuple[int, ...]] = field(default_factory=dict, compare=False)

    def service(self, name: str) -> Service | None:
        """The service of that name, if there is one."""
        return self.booking.services.get(name)

    def wanted(self, slots: Iterable[Slot]) -> Wanted | None:
        """What the values of a form ask for; None when they name no service that can be booked."""
        values = {slot.name: slot.value for slot in slots}
        services, resources = self.booking.services, self.booking.resources
        service = _named(values.get(self.booking.service_field, ""), services)
        if not service and self.booking.service_field not in values and len(services) == 1:
            service = next(iter(services))
        with_whom = _named(values.get(self.booking.resource_field or "", ""), resources)
        return Wanted(service, with_whom, self.party(values)) if service else None

    def party(self, values: Mapping[str, str]) -> int:
        """For how many people, by the values of a form or the details of a booking; one when nobody said."""
        people = values.get(self.booking.party_field or "", "")
        return int(people) if people.isdecimal() and people != "0" else 1

    def candidates(self, wanted: Wanted) -> list[str]:
        """The resources that can do it, those with the fewest seats to spare first, then in their order."""
        service = self.service(wanted.service)
        if service is None:
            return []
        fitting = [
            name
            for name in service.resources or self.booking.resources
            if wanted.resource in ("", name) and self._seats(name, wanted.party)
        ]
        return sorted(fitting, key=lambda name: self.booking.resources[name].seats or 0)

    def windows(self, resource: str, day: date) -> tuple[Span, ...]:
        """When the resource is there, around that local day: from the day before until the day after."""
        known = self._windows.get((resource, day))
        if known is None:
            known = self._windows[resource, day] = self._there(resource, day)
        return known

    def clock(self, day: date, first: int = 0) -> tuple[int, ...]:
        """The minutes since 1970 at which something may begin on that local day: every `step` minutes from
        the day's minute `first` on, without those that the clock leaves out."""
        known = self._clocks.get((day, first))
        if known is None:
            steps = (one for one in range(first, DAY, self.booking.step) if exists(day, one, self.zone))
            known = self._clocks[day, first] = tuple(instant(day, one, self.zone) for one in steps)
        return known

    def _there(self, resource: str, day: date) -> tuple[Span, ...]:
        days = [day + timedelta(days=ahead) for ahead in (-1, 0, 1)]
        own = self._own_hours[resource]
        spans = self._spans(own, days) if own else self._spans(self.opening, days)
        if own and self.opening:
            spans = common(spans, self._spans(self.opening, days))
        for absence in self._absences[resource]:
            for one in days:
                for first, last in absence.on(one):
                    away = instant(one, first, self.zone), instant(one, last, self.zone)
                    spans = without(spans, away)
        return tuple(spans)

    def _spans(self, hours: Hours | None, days: Iterable[date]) -> list[Span]:
        return merged(
            (instant(day, first, self.zone), instant(day, last, self.zone))
            for day in days
            for first, last in (hours.on(day) if hours else ((0, DAY),))
        )

    @cached_property
    def _own_hours(self) -> dict[str, Hours | None]:
        """A resource's own hours; on the bot's holidays those of the bot count, whatever its week says."""
        return {name: parse(one.hours) if one.hours else None for name, one in self.booking.resources.items()}

    @cached_property
    def _absences(self) -> dict[str, tuple[Absence, ...]]:
        return {
            name: tuple(parse_absence(text) for text in one.absences)
            for name, one in self.booking.resources.items()
        }

    def _seats(self, name: str, party: int) -> bool:
        resource: Resource = self.booking.resources[name]
        return resource.seats is None or party <= resource.seats


def plan_of(bot: Bot) -> Plan | None:
    """The bot's calendar; None when it has none."""
    if bot.booking is None:
        return None
    return Plan(bot.company_id, bot.bot_id, ZoneInfo(bot.timezone), bot.booking, bot.opening)


def merged(spans: Iterable[Span]) -> list[Span]:
    """Sorted, those that touch joined, empty ones left out."""
    found: list[Span] = []
    for first, last in sorted(span for span in spans if span[0] < span[1]):
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found


def common(one: Iterable[Span], other: Iterable[Span]) -> list[Span]:
    """The minutes that are in both."""
    others = list(other)
    return merged((max(a, c), min(b, d)) for a, b in one for c, d in others)


def without(spans: Iterable[Span], away: Span) -> list[Span]:
    """The minutes that are not in `away`."""
    first, last = away
    return merged(part for a, b in spans for part in ((a, min(b, first)), (max(a, last), b)))


def _named(value: str, names: Iterable[str]) -> str:
    """The name that the value means, whatever its capitals; empty when it means none."""
    folded = value.strip().casefold()
    return next((name for name in names if name.casefold() == folded), "") if folded else ""
