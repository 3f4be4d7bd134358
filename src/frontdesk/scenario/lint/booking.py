"""A calendar that nobody can book in, or whose words do not fit those that callers are asked for."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.scenario import handlers
from frontdesk.scenario.hours import DAY, Hours, parse
from frontdesk.scenario.lint.base import Finding, Place, error, warning, written
from frontdesk.scenario.schema import Booking, Bot, Resource, Scenario


def findings(bot: Bot) -> Iterator[Finding]:
    """What keeps callers from booking."""
    if bot.booking is None:
        return
    booking = bot.booking
    forms = [(place, one) for place, one in written(bot) if _books(one)]
    if not forms:
        message = "no scenario asks for a day and a time: callers cannot book"
        yield warning("booking", ("booking",), message)
        return
    yield from _services(booking, forms)
    for key, name in (("resource_field", booking.resource_field), ("party_field", booking.party_field)):
        if name and not any(one.field(name) for _, one in forms):
            yield error("booking", ("booking", key), f"no scenario that books has a field {name!r}")
    yield from _too_long(bot, booking)
    yield from _invitations(booking, forms)


def _services(booking: Booking, forms: list[tuple[Place, Scenario]]) -> Iterator[Finding]:
    """A form whose answer is no service is a request that a person confirms: it should not come to that."""
    known = ", ".join(booking.services)
    folded = {name.casefold() for name in booking.services}
    for place, scenario in forms:
        field = scenario.field(booking.service_field)
        if field is None:
            if len(booking.services) > 1:
                message = f"asks for no {booking.service_field!r}, so nobody knows which service: {known}"
                yield error("booking", (*place, "collect_fields"), message)
            continue
        index = scenario.collect_fields.index(field)
        for value in field.options:
            if value.casefold() not in folded:
                at = (*place, "collect_fields", index, "choices")
                message = f"{value!r} is no service under `booking`; known: {known}"
                yield error("booking", at, message)


def _invitations(booking: Booking, forms: list[tuple[Place, Scenario]]) -> Iterator[Finding]:
    """Invitations that nobody gets, because no address is asked for or kept."""
    if booking.invitations is None:
        return
    fields = [
        ((*place, "collect_fields", index), field)
        for place, scenario in forms
        for index, field in enumerate(scenario.collect_fields)
        if field.kind == "email"
    ]
    for place, field in fields:
        if field.sensitive:
            message = "is sensitive, so bookings are kept without it: nobody is invited to that address"
            yield warning("booking", place, message)
    if not fields and not booking.invitations.known_addresses:
        message = "no scenario that books asks for an e-mail address: nobody is invited"
        yield warning("booking", ("booking", "invitations"), message)


def _too_long(bot: Bot, booking: Booking) -> Iterator[Finding]:
    for name, service in booking.services.items():
        resources = service.resources or tuple(booking.resources)
        if all(_longest(bot.opening, booking.resources[one]) < service.minutes for one in resources):
            message = f"takes {service.minutes} minutes, and nobody is there for so long at a time"
            yield error("booking", ("booking", "services", name), message)


def _longest(bots: Hours | None, resource: Resource) -> int:
    """The longest stretch of a usual week, in minutes; several days, where it goes on past midnight."""
    hours = [one for one in (bots, parse(resource.hours) if resource.hours else None) if one]
    return min((max((_length(day) for day in one.week), default=0) for one in hours), default=DAY)


def _length(day: tuple[tuple[int, int], ...]) -> int:
    return max((DAY * 7 if last - first >= DAY else last - first for first, last in day), default=0)


def _books(scenario: Scenario) -> bool:
    kinds = {field.kind for field in scenario.collect_fields}
    moment = {"date", "time"} <= kinds or "date_time" in kinds
    return moment and handlers.of(scenario).__name__.rpartition(".")[2] == "booking"
