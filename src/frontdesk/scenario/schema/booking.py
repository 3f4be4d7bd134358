"""What `booking:` may say: who or what is booked, for which services, and when.

booking:
  resources:
    anna: {hours: {tue-sat: "10:00-18:00"}, absences: ["2026-12-24..2026-12-31"]}
    table_4: {capacity: 1, seats: 4}
  services:
    haircut: {minutes: 45, after: 10}
    colour: {minutes: 120, resources: [anna]}
"""

from __future__ import annotations

from pydantic import Field as Key, field_validator, model_validator

from frontdesk.scenario import hours as opening
from frontdesk.scenario.schema.base import Sentence, Strict, Word

DAY = 24 * 60


class Resource(Strict):
    """Somebody or something that is booked: a member of staff, a table, a bay."""

    capacity: int = Key(1, ge=1, le=100, description="Bookings it takes at the same time.")
    seats: int | None = Key(None, ge=1, le=10_000, description="The largest party of one booking.")
    hours: dict[Sentence, Sentence | tuple[Sentence, ...]] = Key(
        {}, description="When it is there, as `hours`; always within the bot's own. Empty: as the bot."
    )
    absences: tuple[Sentence, ...] = Key(
        (), description='When it is not: "2026-12-24", "2026-12-24..2026-12-31", "2026-11-24 12:00-14:00".'
    )

    calendar: Sentence | None = Key(
        None,
        description="The calendar of frontdesk.yaml whose events take its time; its bookings go there.",
    )

    @field_validator("hours")
    @classmethod
    def _days_and_times(cls, hours: dict[str, str | tuple[str, ...]]) -> dict[str, str | tuple[str, ...]]:
        opening.parse(hours)
        return hours

    @field_validator("absences")
    @classmethod
    def _spans(cls, absences: tuple[str, ...]) -> tuple[str, ...]:
        for one in absences:
            opening.parse_absence(one)
        return absences


class Service(Strict):
    """What is booked: how long it takes, and what has to stay free around it."""

    minutes: int = Key(ge=1, le=DAY, description="How long it takes.")
    before: int = Key(0, ge=0, le=480, description="Minutes kept free before it.")
    after: int = Key(0, ge=0, le=480, description="Minutes kept free after it.")
    resources: tuple[Word, ...] = Key((), description="What it can be booked with; empty: with all.")


class Invitations(Strict):
    """Whoever books gets an e-mail that their calendar takes, and another one when it is moved or cancelled.

    They go through `smtp` of frontdesk.yaml to the address that was given in a field of the type email.
    """

    name: Sentence = Key(description="Who invites: the business, as people know it.")
    place: Sentence | None = Key(None, description="Where to come: an address.")
    known_addresses: bool = Key(
        False, description="Where none was given, the address that this customer left before will do."
    )


class Booking(Strict):
    """The bot's own calendar. With it, a booking is one when the caller has agreed to a kept place."""

    resources: dict[Word, Resource] = Key(min_length=1, description="By name.")
    services: dict[Word, Service] = Key(
        min_length=1, description="By name: the value of the field that asks which one."
    )
    service_field: Word = Key("service", description="The field that says which service; one needs none.")
    resource_field: Word | None = Key(None, description="The field that says with whom, if callers choose.")
    party_field: Word | None = Key(None, description="The field that says how many people come.")
    step: int = Key(15, ge=5, le=240, description="Minutes between two beginnings that are offered.")
    hold_minutes: int = Key(5, ge=1, le=60, description="How long a place is kept for an answer.")
    notice: int = Key(0, ge=0, le=14 * DAY, description="Minutes from now until the first possible moment.")
    days_ahead: int = Key(60, ge=1, le=730, description="How many days ahead can be booked.")
    invitations: Invitations | None = Key(
        None, description="Whoever books is invited by e-mail; by default nobody is."
    )

    @model_validator(mode="after")
    def _known_resources(self) -> Booking:
        for name, service in self.services.items():
            for resource in service.resources:
                if resource not in self.resources:
                    known = ", ".join(self.resources)
                    raise ValueError(f"services.{name}: there is no resource {resource!r}; known: {known}")
        return self
