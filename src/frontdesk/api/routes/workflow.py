"""Where a workflow elsewhere sends the answers that a bot could not give."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Request
from pydantic import BaseModel

from frontdesk.api.deps import Body, TheDoor, headers_of
from frontdesk.postcall.delegating import bot_reply

router = APIRouter(tags=["workflow"])


class Said(BaseModel):
    """`taken`, to be said in the chat; `known`: the very same came before."""

    status: Literal["taken", "known"]


@router.post("/webhooks/bot-reply")
def reply(door: TheDoor, request: Request, body: Body) -> Said:
    """Say it in the chat that it belongs to. A second time changes nothing."""
    with door.refusing(request):
        fresh = bot_reply(door.settings, door.store, headers_of(request), body)
    return Said(status="taken" if fresh else "known")
