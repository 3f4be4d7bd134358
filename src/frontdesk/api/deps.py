"""What a route asks for."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated

from fastapi import Depends, Request

from frontdesk.api.auth import COOKIE, Keeper, NoKey, TooMany, key_in
from frontdesk.channels.pace import Pace
from frontdesk.knowledge.shelf import DocumentIndex
from frontdesk.settings import Settings
from frontdesk.store.db import Store

COMPANY = "default"
"""The company of the installation's one key; bots from YAML files belong to it."""


@dataclass(frozen=True, slots=True)
class Door:
    """What the application was built with."""

    settings: Settings
    store: Store
    keeper: Keeper
    index: DocumentIndex
    wrong_keys: Pace = field(default_factory=lambda: Pace(messages=10))

    def tried(self, request: Request) -> None:
        """Count a wrong key from the request's address; TooMany when there were too many."""
        address = request.client.host if request.client else "?"
        if self.wrong_keys.verdict(address, datetime.now(UTC)) != "fine":
            raise TooMany


def door(request: Request) -> Door:
    """What the application was built with."""
    built: Door = request.app.state.door
    return built


TheDoor = Annotated[Door, Depends(door)]


def company(request: Request, door: TheDoor) -> str:
    """The company whose key the request brought; NoKey without one."""
    if door.keeper.admits(request.headers):
        return COMPANY
    if key_in(request.headers):
        door.tried(request)
    raise NoKey


def visitor(request: Request, door: TheDoor) -> str:
    """The company of the person at the console; NoKey when they have not logged in."""
    if door.keeper.admits_cookie(request.cookies.get(COOKIE, "")):
        return COMPANY
    raise NoKey


Company = Annotated[str, Depends(company)]
Visitor = Annotated[str, Depends(visitor)]
