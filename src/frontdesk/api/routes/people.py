"""What is known of one person, and their wish to be forgotten."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import BaseModel

from frontdesk.api.deps import Company, TheDoor
from frontdesk.postcall import erasing

router = APIRouter(tags=["people"])
Who = Annotated[str, Path(max_length=200, description="A telephone number, e-mail address or account.")]


class Traces(BaseModel):
    """How many of each kind."""

    conversations: int
    recordings: int
    deliveries: int
    learned: int
    bookings: int
    chats: int
    tasks: int
    notices: int
    mails: int
    people: int
    tickets: int
    files: int


@router.delete("/people/{who}")
def erase(
    door: TheDoor,
    company: Company,
    who: Who,
    dry_run: Annotated[bool, Query(description="Only look.")] = False,
) -> Traces:
    """Take out whatever there is of them. A second time finds nothing."""
    if dry_run:
        found = erasing.look(door.settings, door.store, company, who)
    else:
        found = erasing.erase(door.settings, door.store, door.index, company, who)
    return Traces.model_validate(found, from_attributes=True)
