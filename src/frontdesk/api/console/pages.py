"""The console's pages: a list of conversations with filters, one of them in full, and the way in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Annotated, Any, get_args
from urllib.parse import parse_qs, urlencode

from fastapi import APIRouter, Body, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from frontdesk.api.auth import COOKIE, COOKIE_SECONDS, TooMany
from frontdesk.api.console.render import lasting, milliseconds, page
from frontdesk.api.deps import TheDoor, Visitor, known_as
from frontdesk.api.masking import hides, masked
from frontdesk.errors import BadInput
from frontdesk.models import Channel, EndReason, OutcomeKind
from frontdesk.store import bots, conversations
from frontdesk.store.conversations import Filters
from frontdesk.store.db import Store
from frontdesk.store.records import Record, record
from frontdesk.store.steps import StepResult

router = APIRouter(prefix="/console", include_in_schema=False)

PAGE = 50
FILTERS = ("bot", "channel", "outcome", "ended_by", "caller", "since", "until")
Given = Annotated[str, Query(max_length=500)]
Form = Annotated[bytes, Body(media_type="application/x-www-form-urlencoded")]


@router.get("")
def calls(door: TheDoor, company: Visitor, request: Request, after: Given = "") -> HTMLResponse:
    """The conversations, newest first."""
    given = {name: request.query_params.get(name, "").strip()[:200] for name in FILTERS}
    wanted = _filters(company, given)
    found = conversations.list_(door.store, wanted, limit=PAGE, after=after or None)
    kept = {name: value for name, value in given.items() if value}
    return page(
        "calls.html",
        calls=found.rows,
        filters=given,
        filtered=bool(kept),
        choices=_choices(door.store, company),
        figures=_figures(door.store, wanted),
        older=urlencode({**kept, "after": found.next}) if found.next else "",
        signed_in=not door.keeper.open,
    )


@router.get("/calls/{conversation_id:path}")
def call(door: TheDoor, company: Visitor, conversation_id: str, *, reveal: bool = False) -> HTMLResponse:
    """One conversation with all that is known about it; sensitive values only for who asks."""
    whole = record(door.store, conversation_id, company)
    known = whole if reveal else masked(whole)
    one = known.conversation
    sounds = [turn.timings.first_audio for turn in one.turns if turn.timings.first_audio is not None]
    return page(
        "call.html",
        call=one,
        outcome=known.outcome,
        summary=known.summary,
        slots=_slots(known),
        hidden=not reveal and hides(whole),
        steps=_steps(known),
        deliveries=known.deliveries,
        recording=whole.recording,
        going_on=whole.going_on,
        longest=max(sounds, default=1.0) or 1.0,
        signed_in=not door.keeper.open,
    )


@router.get("/login", response_model=None)
def login_page(door: TheDoor) -> Response:
    """The form that asks for the key."""
    return RedirectResponse("/console", HTTPStatus.SEE_OTHER) if door.keeper.open else _login("")


@router.post("/login", response_model=None)
def login(door: TheDoor, request: Request, form: Form = b"") -> Response:
    """The right key gets a cookie; a wrong one is counted."""
    key = parse_qs(form.decode("utf-8", "replace")).get("key", [""])[0]
    company = door.keeper.whose(key)
    if company is None:
        try:
            door.tried(request)
        except TooMany as error:
            return _login(str(error), error.status)
        return _login("That is not the key of this installation.", HTTPStatus.UNAUTHORIZED)
    answer = RedirectResponse("/console", HTTPStatus.SEE_OTHER)
    answer.set_cookie(
        COOKIE,
        door.keeper.cookie(known_as(request, company)),
        max_age=COOKIE_SECONDS,
        path="/console",
        httponly=True,
        samesite="strict",
        secure=request.url.scheme == "https",
    )
    return answer


@router.post("/logout", response_model=None)
def logout(door: TheDoor, request: Request) -> Response:
    """Forget the cookie."""
    company = door.keeper.visitor(request.cookies.get(COOKIE, ""))
    if company is not None:
        known_as(request, company)
    answer = RedirectResponse("/console/login", HTTPStatus.SEE_OTHER)
    answer.delete_cookie(COOKIE, path="/console", httponly=True, samesite="strict")
    return answer


def _login(message: str, status: int = 200) -> HTMLResponse:
    return page("login.html", status, message=message)


def _filters(company: str, given: dict[str, str]) -> Filters:
    until = _day("until", given["until"])
    same = {name: given[name] or None for name in ("channel", "outcome", "ended_by", "caller")}
    return Filters(
        company_id=company,
        bot_id=given["bot"] or None,
        since=_day("since", given["since"]),
        until=until + timedelta(days=1) if until else None,
        **same,
    )


def _day(name: str, text: str) -> datetime | None:
    """Midnight UTC of the day; `until` is a day that is shown as well."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC) if text else None
    except ValueError as error:
        raise BadInput(f"{name}: {text!r} is not a day such as 2026-11-20.") from error


def _choices(store: Store, company: str) -> list[tuple[str, str, list[str]]]:
    known = [published.bot.bot_id for published in bots.list_(store, company)]
    return [
        ("bot", "Bot", known),
        ("channel", "Channel", list(get_args(Channel))),
        ("outcome", "Outcome", list(get_args(OutcomeKind))),
        ("ended_by", "Ended", list(get_args(EndReason))),
    ]


def _figures(store: Store, wanted: Filters) -> list[tuple[str, Any]]:
    counted = conversations.stats(store, wanted)
    figures: list[tuple[str, Any]] = [
        ("conversations" if counted.conversations != 1 else "conversation", counted.conversations)
    ]
    if counted.conversations:
        figures.append(("on average", lasting(counted.duration)))
    if counted.first_audio_p50 is not None:
        figures.append(("to the first sound", milliseconds(counted.first_audio_p50)))
    return figures


def _slots(known: Record) -> list[tuple[str, Any]]:
    """What was extracted, else what was filled while they talked."""
    if known.outcome and known.outcome.slots:
        return list(known.outcome.slots.items())
    return [(slot.name, slot) for slot in known.conversation.slots]


def _steps(known: Record) -> list[StepResult]:
    """In the order they came to an end; what is still to be tried again is last."""
    later = datetime.max.replace(tzinfo=UTC)
    return sorted(known.steps.values(), key=lambda step: step.finished_at or later)
