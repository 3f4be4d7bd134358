"""What a route asks for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated

from fastapi import Depends, Request

from frontdesk.api.auth import COOKIE, Keeper, NoKey, TooMany, key_in
from frontdesk.channels.pace import Limit, Pace
from frontdesk.errors import Refused
from frontdesk.knowledge.shelf import DocumentIndex
from frontdesk.settings import Settings
from frontdesk.store.db import Store

WRONG_KEYS = 10
"""From one address within a minute."""


@dataclass(frozen=True, slots=True)
class Door:
    """What the application was built with."""

    settings: Settings
    store: Store
    keeper: Keeper
    index: DocumentIndex
    wrong_keys: Limit = field(default_factory=lambda: Pace(messages=WRONG_KEYS))

    def tried(self, request: Request) -> None:
        """Count a wrong key from the request's address; TooMany when there were too many."""
        address = request.client.host if request.client else "?"
        if self.wrong_keys.verdict(address, datetime.now(UTC)) != "fine":
            raise TooMany

    @contextmanager
    def refusing(self, request: Request) -> Iterator[None]:
        """What is Refused within counts as a wrong key, and is answered like one: NoKey or TooMany."""
        try:
            yield
        except Refused as error:
            self.tried(request)
            raise NoKey(str(error)) from error


def door(request: Request) -> Door:
    """What the application was built with."""
    built: Door = request.app.state.door
    return built


TheDoor = Annotated[Door, Depends(door)]


def company(request: Request, door: TheDoor) -> str:
    """The company whose key the request brought; NoKey without one."""
    found = door.keeper.admitted(request.headers)
    if found is not None:
        return known_as(request, found)
    if key_in(request.headers):
        door.tried(request)
    raise NoKey


def visitor(request: Request, door: TheDoor) -> str:
    """The company of the person at the console; NoKey when they have not logged in."""
    found = door.keeper.visitor(request.cookies.get(COOKIE, ""))
    if found is None:
        raise NoKey
    return known_as(request, found)


def known_as(request: Request, company: str) -> str:
    """The company, written down with the request: what it changes is that company's affair."""
    request.state.company = company
    return company


async def sent(request: Request) -> bytes:
    """The very bytes that came: signatures are of them."""
    return await request.body()


def headers_of(request: Request) -> dict[str, str]:
    """The request's headers, their names in small letters; of one that came twice, the last."""
    return {name.lower(): value for name, value in request.headers.items()}


Company = Annotated[str, Depends(company)]
Visitor = Annotated[str, Depends(visitor)]
Body = Annotated[bytes, Depends(sent)]
