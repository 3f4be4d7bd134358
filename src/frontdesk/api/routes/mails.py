"""Letters that came by e-mail, and the answers that wait for a person."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field as Key

from frontdesk.api.deps import Company, Door, TheDoor
from frontdesk.errors import NotFound
from frontdesk.postcall import reviewing
from frontdesk.store import mails, notices
from frontdesk.store.mails import APPROVED, Mail

router = APIRouter(tags=["mails"])
BY = "api"
"""Who decided, where a program does not say it."""
State = Literal["draft", "aside", "approved", "discarded"]
Words = Annotated[str, Key(max_length=reviewing.LONGEST)]


class MailOut(BaseModel):
    """`state`: draft (an answer waits for you), aside (the bot wrote none, `note` says why; you may),
    approved or discarded. Who the `sender` really is, nobody has checked."""

    model_config = ConfigDict(from_attributes=True)

    id: str
    bot_id: str
    mailbox: str
    conversation_id: str
    sender: str
    subject: str
    state: str
    note: str
    received_at: datetime
    decided_by: str
    decided_at: datetime | None


class MailInFull(MailOut):
    """`body` is what came, `answer` what the bot wrote, `text` what is or was sent. `sending` is how that
    goes: pending, sent or dead (`frontdesk notify --again` tries once more), empty before it is approved."""

    body: str
    answer: str
    text: str
    sending: str
    problem: str


class Rewritten(BaseModel):
    """Other words for the answer."""

    model_config = ConfigDict(extra="forbid")

    text: Words


class Decision(BaseModel):
    """Who decided and, when approving, the words to send instead of the draft's."""

    model_config = ConfigDict(extra="forbid")

    by: Annotated[str, Key(max_length=200)] = BY
    text: Words = ""


@router.get("/mails")
def list_mails(
    door: TheDoor,
    company: Company,
    state: State | None = "draft",
    bot: Annotated[str | None, Query(max_length=64)] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
) -> list[MailOut]:
    """Letters, newest first; by default those with an answer that waits."""
    found = mails.listed(door.store, company, state=state, bot_id=bot, limit=limit)
    return [MailOut.model_validate(one) for one in found]


@router.get("/mails/{mail_id}")
def mail(door: TheDoor, company: Company, mail_id: str) -> MailInFull:
    """One letter with its answer."""
    return in_full(door, mails.get(door.store, mail_id, company))


@router.patch("/mails/{mail_id}")
def change(door: TheDoor, company: Company, mail_id: str, given: Rewritten) -> MailInFull:
    """Have the answer say something else; it still waits. 409 once it was decided about."""
    return in_full(door, reviewing.change(door.store, mail_id, given.text, company))


@router.post("/mails/{mail_id}/approve")
def approve(door: TheDoor, company: Company, mail_id: str, decision: Decision | None = None) -> MailInFull:
    """Send the answer, once. 409 when it was decided about before, or when nothing can be sent."""
    said, now = decision or Decision(), datetime.now(UTC)
    by = said.by or BY
    done = reviewing.approve(door.settings, door.store, mail_id, by, now, text=said.text, company_id=company)
    return in_full(door, done)


@router.post("/mails/{mail_id}/discard")
def discard(door: TheDoor, company: Company, mail_id: str, decision: Decision | None = None) -> MailInFull:
    """Send nothing. 409 when it was decided about before."""
    by = (decision or Decision()).by or BY
    return in_full(door, reviewing.discard(door.store, mail_id, by, datetime.now(UTC), company))


def in_full(door: Door, one: Mail) -> MailInFull:
    """The letter with how its sending goes."""
    status, problem = "", ""
    if one.state == APPROVED:
        try:
            notice = notices.get(door.store, mails.answer_notice(one), one.company_id)
            status, problem = notice.status, notice.last_error
        except NotFound:  # it was sent long ago, and is not kept any more
            status = "sent"
    own = {name: getattr(one, name) for name in (*MailOut.model_fields, "body", "answer", "text")}
    return MailInFull(**own, sending=status, problem=problem)
