"""The console's pages of chats that people were asked into: which wait, one of them, answers, giving it back.

What is said in a chat stands in a frame of its own, which is read again every few seconds: nothing that is
being typed beside it is lost, and no script is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from http import HTTPStatus
from secrets import token_hex
from typing import Annotated
from urllib.parse import parse_qs, quote

from fastapi import APIRouter, Depends
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from frontdesk.api.console.knowledge import Posted
from frontdesk.api.console.render import FRAME, FRAMED, FRAMING, page
from frontdesk.api.deps import Door, TheDoor, Visitor
from frontdesk.api.routes.handovers import LONGEST, answered, in_full, taken
from frontdesk.errors import BadInput, Conflict
from frontdesk.store import handovers
from frontdesk.store.handovers import Handover

router = APIRouter(prefix="/console/chats", include_in_schema=False)
LIST_EVERY, CHAT_EVERY = 10, 3
"""Seconds after which the browser asks again."""
LONGEST_NAME = 64
SHOWN = 200
"""So much of what was said last is shown: while nobody is there yet, callers write as much as they like."""


def seen_chat(handover_id: str, door: TheDoor, company: Visitor) -> Handover:
    """The company's handover of that id; NotFound when it has none."""
    return handovers.get(door.store, handover_id, company)


SeenChat = Annotated[Handover, Depends(seen_chat)]


@router.get("")
def chats(door: TheDoor, company: Visitor, *, still: bool = False) -> HTMLResponse:
    """Those that nobody sees to first, the longest waiting at the top."""
    now = datetime.now(UTC)
    found = handovers.listed(door.store, company, now)
    return page(
        "chats.html",
        chats=sorted(found, key=lambda one: (one.answered_at is not None, one.created_at)),
        waiting=sum(1 for one in found if one.answered_at is None),
        now=now,
        again=0 if still else LIST_EVERY,
        signed_in=not door.keeper.open,
    )


@router.get("/{handover_id}")
def chat(door: TheDoor, one: SeenChat) -> HTMLResponse:
    """One of them: who, why, what was said, and what can be done now."""
    return _page(door, one)


@router.get(f"/{{handover_id}}{FRAME}")
def talk(door: TheDoor, one: SeenChat, *, still: bool = False) -> HTMLResponse:
    """What was said, and what is about to be: the frame in the page."""
    whole = in_full(door, one)
    again = 0 if still or whole.state == "closed" else CHAT_EVERY
    earlier = max(0, len(whole.transcript) - SHOWN)
    shown = whole.transcript[earlier:]
    answer = page("talk.html", chat=whole, shown=shown, earlier=earlier, again=again, still=still)
    answer.headers["Content-Security-Policy"] = FRAMED
    return answer


@router.post("/{handover_id}", response_model=None)
def do(door: TheDoor, one: SeenChat, form: Posted = b"") -> Response:
    """Take it over, answer, or give it back. What cannot be done is told beside what was typed."""
    given = {name: values[0] for name, values in parse_qs(form.decode("utf-8", "replace")).items()}
    deed = DEEDS.get(given.get("do", ""))
    if deed is None:
        raise BadInput(f"do: {given.get('do')!r} is none of {', '.join(DEEDS)}")
    try:
        where = deed(door, one, given)
    except (Conflict, BadInput) as error:
        now = handovers.get(door.store, one.id, one.company_id)
        return _page(door, now, problem=str(error), typed=given.get("text", ""), status=error.status)
    return RedirectResponse(where, HTTPStatus.SEE_OTHER)


def _take(door: Door, one: Handover, given: Mapping[str, str]) -> str:
    taken(door, one)
    return _place(one)


def _answer(door: Door, one: Handover, given: Mapping[str, str]) -> str:
    text = given.get("text", "").replace("\r\n", "\n")
    if len(text) > LONGEST:
        raise BadInput(f"text: an answer has {LONGEST} characters at most, not {len(text)}.")
    answered(door, one, given.get("id", "")[:LONGEST_NAME] or token_hex(8), text)
    return _place(one)


def _close(door: Door, one: Handover, given: Mapping[str, str]) -> str:
    handovers.close(door.store, one.id, one.company_id)
    return "/console/chats"


DEEDS: dict[str, Callable[[Door, Handover, Mapping[str, str]], str]] = {
    "take": _take,
    "answer": _answer,
    "close": _close,
}


def _place(one: Handover) -> str:
    return f"/console/chats/{quote(one.id, safe='')}"


def _page(
    door: Door, one: Handover, *, problem: str = "", typed: str = "", status: int = 200
) -> HTMLResponse:
    answer = page(
        "chat.html",
        status,
        chat=one,
        about=one.about,
        ours=not one.over(datetime.now(UTC)),
        problem=problem,
        typed=typed,
        longest=LONGEST,
        name=token_hex(8),
        signed_in=not door.keeper.open,
    )
    answer.headers["Content-Security-Policy"] = FRAMING
    return answer
