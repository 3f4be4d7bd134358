"""Where telephone exchanges tell us of calls that people take. Each has a key of its own."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Request
from pydantic import BaseModel

from frontdesk.api.deps import Body, TheDoor, headers_of
from frontdesk.errors import BadInput
from frontdesk.postcall import exchanges
from frontdesk.postcall.queue import Bell

router = APIRouter(tags=["calls"])
LARGEST = 65_536
"""Bytes of what an exchange sends."""


class Taken(BaseModel):
    """How many calls it was about."""

    calls: int


async def sized(body: Body) -> bytes:
    """The body as it came; BadInput when it is far too long."""
    if len(body) > LARGEST:
        raise BadInput(f"that is too large: {LARGEST:,} bytes at most.")
    return body


@router.post("/webhooks/pbx/{exchange}")
def told(
    door: TheDoor,
    request: Request,
    body: Annotated[bytes, Depends(sized)],
    exchange: Annotated[str, Path(max_length=64)],
    key: Annotated[str, Query(max_length=200, description="Its key, where it can send no header.")] = "",
) -> Taken:
    """A call began or is over. A second time changes nothing."""
    bell = Bell(door.settings)
    try:
        with door.refusing(request):
            count = exchanges.told(door.settings, door.store, bell, exchange, headers_of(request), body, key)
    finally:
        bell.close()
    return Taken(calls=count)
