"""Chats that people were asked into: taking one over, what is said there, answers, and giving it back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field as Key

from frontdesk.api.deps import Company, Door, TheDoor
from frontdesk.dialogue.sessions import transcript
from frontdesk.errors import BadInput
from frontdesk.models import Utterance
from frontdesk.store import handovers, sessions
from frontdesk.store.handovers import Handover

router = APIRouter(tags=["handovers"])
LONGEST = 4000


class HandoverOut(BaseModel):
    """`state`: open (the bot says nothing, people answer), closing (given back within a second) or closed.
    At `until` it is given back by itself; every answer puts that off. `taken_at`: when somebody took it over
    or answered first; null: nobody yet."""

    id: str
    bot_id: str
    channel: str
    conversation_id: str
    caller: str | None
    reason: str
    summary: str
    state: str
    asked_at: datetime
    taken_at: datetime | None
    until: datetime


class HandoverInFull(HandoverOut):
    """With what was said so far; nothing once the conversation is over (`GET /calls/{conversation_id}`).
    `unsaid`: answers that the chat has not got yet."""

    transcript: tuple[Utterance, ...]
    unsaid: tuple[str, ...]


class Answer(BaseModel):
    """What is to be said in the chat. `id` is your own name for it: sent again under it, it is said once."""

    model_config = ConfigDict(extra="forbid")

    text: Annotated[str, Key(min_length=1, max_length=LONGEST)]
    id: Annotated[str, Key(min_length=1, max_length=100)]


class Said(BaseModel):
    """`taken`, to be said within a second or two; `known`: the very same came before."""

    status: Literal["taken", "known"]


@router.get("/handovers")
def list_handovers(
    door: TheDoor, company: Company, bot: Annotated[str | None, Query(max_length=64)] = None
) -> list[HandoverOut]:
    """The open ones, latest first."""
    return [
        HandoverOut(**_plain(one)) for one in handovers.listed(door.store, company, datetime.now(UTC), bot)
    ]


@router.get("/handovers/{handover_id}")
def handover(door: TheDoor, company: Company, handover_id: str) -> HandoverInFull:
    """One of them, with the conversation as it stands now."""
    return in_full(door, handovers.get(door.store, handover_id, company))


@router.post("/handovers/{handover_id}/take")
def take(door: TheDoor, company: Company, handover_id: str) -> HandoverInFull:
    """Say that you see to it. 409 when somebody else does already, or when it was given back meanwhile."""
    return in_full(door, taken(door, handovers.get(door.store, handover_id, company)))


@router.post("/handovers/{handover_id}/replies")
def answer(door: TheDoor, company: Company, handover_id: str, given: Answer) -> Said:
    """Answer in the chat, which takes it over. 409 when it was given back meanwhile."""
    one = handovers.get(door.store, handover_id, company)
    return Said(status="taken" if answered(door, one, given.id, given.text) else "known")


@router.post("/handovers/{handover_id}/close")
def close(door: TheDoor, company: Company, handover_id: str) -> HandoverInFull:
    """Give the chat back to the bot. A second time changes nothing."""
    return in_full(door, handovers.close(door.store, handover_id, company))


def taken(door: Door, one: Handover) -> Handover:
    """The handover, which somebody sees to from now on; Conflict as `handovers.take`."""
    return handovers.take(door.store, one, _wait(door, one), datetime.now(UTC))


def answered(door: Door, one: Handover, name: str, text: str) -> bool:
    """Have it said in the chat; False when the very same came before under that name. BadInput for a text in
    which nothing can be read."""
    text = "".join(char for char in text if char.isprintable() or char in "\n\t").strip()
    if not text:
        raise BadInput("text: there is nothing in it that can be read.")
    return handovers.reply(door.store, one, name, text, _wait(door, one), datetime.now(UTC))


def in_full(door: Door, one: Handover) -> HandoverInFull:
    """The handover with what was said, and what is about to be."""
    kept = sessions.get(door.store, f"{one.channel}:{one.chat}", one.bot_id, one.company_id) or {}
    goes_on = kept.get("conversation_id") == one.conversation_id and kept.get("snapshot")
    said = transcript(kept["snapshot"]) if goes_on else ()
    unsaid = tuple(each.reply for each in handovers.unsaid(door.store, one))
    return HandoverInFull(**_plain(one), transcript=said, unsaid=unsaid)


def _wait(door: Door, one: Handover) -> timedelta:
    """How long a person has from now on."""
    own = door.settings.bots.get(one.bot_id)
    return timedelta(minutes=own.takeover if own is not None else 0)


def _plain(one: Handover) -> dict[str, object]:
    names = ("id", "bot_id", "channel", "conversation_id", "state", "until")
    own = {name: getattr(one, name) for name in names}
    return {**own, **one.about, "asked_at": one.created_at, "taken_at": one.answered_at}
