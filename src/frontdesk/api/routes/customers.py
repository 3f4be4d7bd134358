"""People: who was here, what they are known by, their history; two made one, one made two, and back."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from frontdesk.api.deps import Company, Door, TheDoor
from frontdesk.api.routes.bookings import BookingItem
from frontdesk.api.routes.calls import CallItem, FromValue
from frontdesk.postcall.customers import Customers
from frontdesk.store import people, people_changes

router = APIRouter(tags=["people"])
Who = Annotated[str, Path(max_length=200, description="An id, telephone number, e-mail address or account.")]
Word = Annotated[str, StringConstraints(min_length=1, max_length=200)]


class IdentityItem(FromValue):
    """What somebody is known by. `said`: only left in words; `shared`: several names were given over it."""

    id: str
    kind: str
    value: str
    name: str
    said: bool
    shared: bool
    talks: int
    first_at: datetime
    last_at: datetime


class PersonItem(FromValue):
    """Somebody."""

    id: str
    name: str
    created_at: datetime
    updated_at: datetime
    identities: list[IdentityItem]


class TaskItem(FromValue):
    """Something that a person has to do about them."""

    id: str
    kind: str
    reason: str
    conversation_id: str
    created_at: datetime | None


class AppointmentItem(FromValue):
    """Something they have ahead of them, as the bot's calendar calls it."""

    starts_at: datetime
    service: str
    resource: str
    bot_id: str


class ToldItem(FromValue):
    """What a bot may tell them of."""

    appointments: list[AppointmentItem]
    tickets: list[str]
    outcome: str
    summary: str
    language: str
    talks: int


class KnownItem(FromValue):
    """What a bot knows of who is there under a line; `history` is null where nothing may be told."""

    name: str
    last_at: datetime
    history: ToldItem | None


class PickupItem(FromValue):
    """A line of theirs; `known` is null where a bot knows nobody under it."""

    kind: str
    value: str
    known: KnownItem | None


class HistoryItem(PersonItem):
    """Somebody, with the conversations and bookings there were, latest first, what is to be done, and what a
    bot knows of them when they ring up or write."""

    conversations: list[CallItem]
    bookings: list[BookingItem]
    tasks: list[TaskItem]
    pickups: list[PickupItem]


class ChangeItem(FromValue):
    """Two made one (`merge`) or one made two (`split`), and whether it was undone."""

    id: str
    kind: str
    from_id: str
    to_id: str
    by: str
    at: datetime
    undone_at: datetime | None


class Merge(BaseModel):
    """Who it is that `take` turned out to be; each by id, number, address or account."""

    model_config = ConfigDict(extra="forbid")

    keep: Word
    take: Word
    by: Annotated[str, StringConstraints(max_length=200)] = ""


class Split(BaseModel):
    """What is somebody else's: ids of identities, or numbers and addresses as they are written."""

    model_config = ConfigDict(extra="forbid")

    identities: list[Word] = Field(min_length=1, max_length=50)
    by: Annotated[str, StringConstraints(max_length=200)] = ""


@router.get("/people")
def listed(
    door: TheDoor, company: Company, limit: Annotated[int, Query(ge=1, le=500)] = 100
) -> list[PersonItem]:
    """Who was here, the latest first."""
    return [PersonItem.model_validate(one) for one in people.listed(door.store, company, limit)]


@router.get("/people/changes")
def changes(
    door: TheDoor, company: Company, limit: Annotated[int, Query(ge=1, le=500)] = 100
) -> list[ChangeItem]:
    """Who was made one or two, the latest first."""
    return [ChangeItem.model_validate(one) for one in people_changes.changes(door.store, company, limit)]


@router.get("/people/{who}")
def history(door: TheDoor, company: Company, who: Who) -> HistoryItem:
    """One person and what there was with them; 409 where several are meant."""
    found = _customers(door, company).history(who)
    return HistoryItem(
        **PersonItem.model_validate(found.person).model_dump(),
        conversations=[CallItem.model_validate(one) for one in found.talks],
        bookings=[BookingItem.of(one) for one in found.bookings],
        tasks=[TaskItem.model_validate(one) for one in found.tasks],
        pickups=[PickupItem.model_validate(one) for one in found.pickups],
    )


@router.post("/people/merge", status_code=201)
def merge(door: TheDoor, company: Company, wish: Merge) -> ChangeItem:
    """Make one of two people; `POST /people/changes/{id}/undo` takes it back."""
    return ChangeItem.model_validate(_customers(door, company).merge(wish.keep, wish.take, wish.by))


@router.post("/people/{who}/split", status_code=201)
def split(door: TheDoor, company: Company, who: Who, wish: Split) -> ChangeItem:
    """Make two of one person, with the conversations that came over what is named."""
    return ChangeItem.model_validate(_customers(door, company).split(who, wish.identities, wish.by))


@router.post("/people/changes/{change}/undo")
def undo(door: TheDoor, company: Company, change: Annotated[str, Path(max_length=64)]) -> ChangeItem:
    """Take a change back; 409 when what it moved was moved on since."""
    return ChangeItem.model_validate(_customers(door, company).undo(change))


def _customers(door: Door, company: str) -> Customers:
    return Customers(door.settings, door.store, company)
