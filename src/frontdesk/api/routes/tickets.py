"""Tickets that stand in trackers elsewhere, and where the trackers tell us that one changed."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field as Key

from frontdesk.api.deps import Body, Company, TheDoor, headers_of
from frontdesk.api.routes.calls import FromValue
from frontdesk.postcall.hearsay import heard
from frontdesk.postcall.tending import Tending
from frontdesk.providers.tickets._hooks import HANDSHAKE, Hook
from frontdesk.store import ticket_comments, tickets
from frontdesk.store.db import Store
from frontdesk.store.tickets import Ticket

router = APIRouter(tags=["tickets"])


class TicketOut(FromValue):
    """`state`: making, open, done, gone, or noted (a comment on another ticket)."""

    id: str
    bot_id: str
    tracker: str
    key: str
    url: str
    title: str
    state: str
    status: str
    caller: str | None
    conversation_id: str
    created_at: datetime | None
    updated_at: datetime | None


class CommentOut(FromValue):
    """What somebody wrote on it in the tracker."""

    id: str
    author: str
    text: str
    written_at: datetime


class TicketInFull(TicketOut):
    """With the latest comments that people wrote on it over there, oldest first."""

    comments: list[CommentOut]


def in_full(store: Store, ticket: Ticket) -> TicketInFull:
    """What is known here of the ticket."""
    plain = TicketOut.model_validate(ticket).model_dump()
    written = [CommentOut.model_validate(one) for one in ticket_comments.of_ticket(store, ticket)]
    return TicketInFull(**plain, comments=written)


class Taken(BaseModel):
    """How many of our tickets it was about."""

    tickets: int


class Deed(BaseModel):
    """What is to be done with a ticket: `status` in the tracker's own words, `link` an http(s) address."""

    model_config = ConfigDict(extra="forbid")

    status: Annotated[str, Key(max_length=100)] = ""
    comment: Annotated[str, Key(max_length=15_000)] = ""
    link: Annotated[str, Key(max_length=2000)] = ""


@router.get("/tickets")
def list_tickets(
    door: TheDoor,
    company: Company,
    bot: Annotated[str | None, Query(max_length=64)] = None,
    state: Literal["making", "open", "done", "gone", "noted"] | None = None,
    caller: Annotated[str | None, Query(max_length=64)] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> list[TicketOut]:
    """The tickets, latest first. With `caller`, that number's open ones."""
    if caller is not None:
        found = tickets.open_of(door.store, company, caller)
        found = tuple(one for one in found if bot in (None, one.bot_id) and state in (None, one.state))[
            :limit
        ]
    else:
        found = tickets.listed(door.store, company, bot_id=bot, state=state, limit=limit)
    return [TicketOut.model_validate(one) for one in found]


@router.get("/tickets/{ticket_id}")
def ticket(door: TheDoor, company: Company, ticket_id: str) -> TicketInFull:
    """One ticket as it was when it was looked at last, and what people wrote on it."""
    return in_full(door.store, tickets.get(door.store, ticket_id, company))


@router.patch("/tickets/{ticket_id}")
def tend_ticket(door: TheDoor, company: Company, ticket_id: str, deed: Deed) -> TicketInFull:
    """Comment on it, link it, move it, in this order; how it stands then. With nothing to do: a look."""
    tending = Tending(door.settings, door.store, company)
    if deed.comment:
        tending.comment(ticket_id, deed.comment)
    if deed.link:
        tending.link(ticket_id, deed.link)
    done = tending.move(ticket_id, deed.status) if deed.status else tending.look(ticket_id)
    return in_full(door.store, done)


@router.post("/webhooks/trackers/{tracker}")
def changed(
    door: TheDoor,
    request: Request,
    response: Response,
    body: Body,
    tracker: Annotated[str, Path(max_length=64)],
    token: Annotated[str, Query(max_length=200, description="For trackers that sign nothing.")] = "",
) -> Taken:
    """A tracker says that tickets changed: they are looked at soon. A second time changes nothing."""
    with door.refusing(request):
        told = heard(door.settings, door.store, tracker, Hook(headers_of(request), token, body))
    if told.echo:
        response.headers[HANDSHAKE] = told.echo
    return Taken(tickets=told.tickets)
