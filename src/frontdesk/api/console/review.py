"""The console's page where a person decides what becomes knowledge, and sees what is missing."""

from __future__ import annotations

from http import HTTPStatus
from typing import Annotated, Any
from urllib.parse import parse_qs, quote

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from frontdesk.api.console.knowledge import Posted, SeenBot, first_of
from frontdesk.api.console.render import page
from frontdesk.api.deps import TheDoor, Visitor
from frontdesk.api.routes.review import CandidateItem, item, review_of
from frontdesk.errors import BadInput, ProviderError
from frontdesk.store import bots
from frontdesk.store.candidates import STATUSES, Status

router = APIRouter(prefix="/console/review", include_in_schema=False)
BY = "console"
SHOWN = 30
DAYS = 7
ORIGINS = {
    "calls": "From a call",
    "ratings": "Rated good",
    "specialists": "A specialist’s answer",
    "workflow": "A workflow’s answer",
    "tickets": "From a ticket",
}


@router.get("", response_model=None)
def first(door: TheDoor, company: Visitor) -> Response:
    """The first bot's page."""
    return first_of(door.store, company, "review")


@router.get("/{bot_id}")
def show(
    door: TheDoor,
    bot: SeenBot,
    company: Visitor,
    status: Status = "waiting",
    days: Annotated[int, Query(ge=1, le=366)] = DAYS,
) -> HTMLResponse:
    """Candidates of that status, and what was asked in vain in the last days."""
    review = review_of(door, bot)
    found: list[CandidateItem] = []
    problem, code = "", 200
    try:
        found = [item(review, one) for one in review.list_(bot.bot_id, status, SHOWN)]
    except ProviderError as error:
        problem, code = str(error), error.status
    values: dict[str, Any] = {
        "bot": bot,
        "bots": [published.bot.bot_id for published in bots.list_(door.store, company)],
        "candidates": found,
        "counts": review.count(bot.bot_id),
        "chosen": status,
        "statuses": STATUSES,
        "origins": ORIGINS,
        "vain": review.in_vain(bot, days)[:SHOWN],
        "days": days,
        "problem": problem,
        "signed_in": not door.keeper.open,
    }
    return page("review.html", code, **values)


@router.post("/{bot_id}")
def decide(door: TheDoor, bot: SeenBot, form: Posted = b"") -> RedirectResponse:
    """Approve, with the words in the form, or reject; or answer a question that had none."""
    given = {name: values[0] for name, values in parse_qs(form.decode("utf-8", "replace")).items()}
    review = review_of(door, bot)
    candidate, question, answer = (given.get(name, "") for name in ("id", "question", "answer"))
    match given.get("do"):
        case "approve":
            review.approve(bot.bot_id, candidate, BY, question, answer)
        case "reject":
            review.reject(bot.bot_id, candidate, BY)
        case "answer":
            made = review.propose(bot, "specialists", question, answer, BY)
            review.approve(bot.bot_id, made.id, BY)
        case other:
            raise BadInput(f"do: {other!r} is neither approve, reject nor answer")
    return RedirectResponse(f"/console/review/{quote(bot.bot_id)}", HTTPStatus.SEE_OTHER)
