"""What was given up and waits for a person, and steps done again."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field as Key

from frontdesk.api.deps import Company, TheDoor
from frontdesk.api.routes.calls import FromValue
from frontdesk.config.doors import COMPANY
from frontdesk.postcall.parked import FILE, parked, rerun

router = APIRouter(tags=["calls"])


class ParkedItem(FromValue):
    """A step, a delivery or a file: why it waits, since when, and what to type."""

    kind: str
    name: str
    conversation_id: str
    why: str
    since: datetime | None
    remedy: str


class Again(BaseModel):
    """Which steps."""

    model_config = ConfigDict(extra="forbid")

    steps: Annotated[list[Annotated[str, Key(max_length=64)]], Key(min_length=1, max_length=32)]


@router.get("/parked")
def list_parked(
    door: TheDoor, company: Company, limit: Annotated[int, Query(ge=1, le=500)] = 100
) -> list[ParkedItem]:
    """What waits for a person: steps that were given up, deliveries nobody took, files that are damaged.

    Whose a damaged file is cannot be read in it: only who runs the installation sees those.
    """
    found = parked(door.store, door.settings, company, limit)
    return [ParkedItem.model_validate(one) for one in found if one.kind != FILE or company == COMPANY]


@router.post("/calls/{conversation_id:path}/rerun", status_code=202)
def rerun_steps(door: TheDoor, company: Company, conversation_id: str, again: Again) -> None:
    """Have a worker do these steps again."""
    rerun(door.store, door.settings, conversation_id, again.steps, company)
