"""The console's page about a bot's knowledge: its documents, a file to add, a question to try."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from http import HTTPStatus
from typing import Annotated, Any
from urllib.parse import parse_qs, quote

from fastapi import APIRouter, Body, Depends, File, Form, Query, UploadFile
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from frontdesk.api.console.render import page
from frontdesk.api.deps import Door, TheDoor, Visitor
from frontdesk.api.routes.knowledge import Uploaded, given_by, item, shelf_of, taken, uploaded
from frontdesk.config.folders import endings
from frontdesk.dialogue.asking import Asked, ask
from frontdesk.errors import BadInput, FrontdeskError, NotFound, ProviderError
from frontdesk.knowledge.reach import given_to
from frontdesk.knowledge.shelf import Shelved
from frontdesk.knowledge.sources import KINDS
from frontdesk.models import KnowledgeChunk
from frontdesk.registry import names
from frontdesk.scenario.builtin import own_scenarios
from frontdesk.scenario.schema import Bot
from frontdesk.store import bots
from frontdesk.store.db import Store

router = APIRouter(prefix="/console/knowledge", include_in_schema=False)
Word = Annotated[str, Form(max_length=64)]
Posted = Annotated[bytes, Body(media_type="application/x-www-form-urlencoded")]


def seen_bot(bot_id: str, door: TheDoor, company: Visitor) -> Bot:
    """The company's published bot of that name; NotFound when it has none."""
    return bots.get(door.store, bot_id, company).bot


SeenBot = Annotated[Bot, Depends(seen_bot)]


@router.get("", response_model=None)
def first(door: TheDoor, company: Visitor) -> Response:
    """The first bot's page."""
    return first_of(door.store, company, "knowledge")


@router.get("/{bot_id}")
def show(
    door: TheDoor,
    bot: SeenBot,
    company: Visitor,
    q: Annotated[str, Query(max_length=500)] = "",
    scenario: Annotated[str, Query(max_length=64)] = "",
) -> HTMLResponse:
    """The documents and, with `q`, what the bot answers to it (while `scenario` runs) and why."""
    return _page(door, bot, company, question=q.strip(), scenario=scenario)


@router.post("/{bot_id}")
def add(
    door: TheDoor,
    bot: SeenBot,
    company: Visitor,
    file: Annotated[UploadFile, File()],
    source: Word = "",
    chunks: Word = "",
    valid_from: Word = "",
    valid_until: Word = "",
    scenario: Word = "",
) -> HTMLResponse:
    """Take a file in, and show what came of it."""
    try:
        given = given_by(bot, source, chunks, valid_from, valid_until, [scenario])
        done = taken(shelf_of(door, bot), bot, file, given)
    except FrontdeskError as error:
        return _page(door, bot, company, problem=str(error), status=error.status)
    return _page(door, bot, company, done=uploaded(done, bot))


@router.post("/{bot_id}/forget")
def forget(door: TheDoor, bot: SeenBot, form: Posted = b"") -> RedirectResponse:
    """Forget a document, then show what is left."""
    doc_id = parse_qs(form.decode("utf-8", "replace")).get("doc_id", [""])[0]
    shelf_of(door, bot).delete(bot.bot_id, doc_id)
    return RedirectResponse(f"/console/knowledge/{quote(bot.bot_id)}", HTTPStatus.SEE_OTHER)


def first_of(store: Store, company: str, what: str) -> Response:
    """The page of the first bot there is; NotFound when there is none."""
    known = [published.bot.bot_id for published in bots.list_(store, company)]
    if not known:
        raise NotFound("no bot is published yet: start `frontdesk serve`")
    return RedirectResponse(f"/console/{what}/{quote(known[0])}", HTTPStatus.SEE_OTHER)


def _page(
    door: Door,
    bot: Bot,
    company: str,
    *,
    question: str = "",
    scenario: str = "",
    problem: str = "",
    done: Uploaded | None = None,
    status: int = 200,
) -> HTMLResponse:
    known: tuple[Shelved, ...] = ()
    asked: Asked | None = None
    try:
        known = shelf_of(door, bot).documents(bot.bot_id)
        asked = _ask(door, bot, question, scenario) if question else None
    except (ProviderError, BadInput) as error:
        problem, status = problem or str(error), error.status
    documents = [item(one, bot.timezone) for one in known]
    values: dict[str, Any] = {
        "bot": bot,
        "bots": [published.bot.bot_id for published in bots.list_(door.store, company)],
        "documents": documents,
        "chunks": sum(one.chunks for one in documents),
        "kinds": KINDS,
        "scenarios": [one.name for one in own_scenarios(bot)],
        "strategies": names("chunking"),
        "endings": endings(),
        "question": question,
        "scenario": scenario,
        "asked": asked,
        "problem": problem,
        "done": done,
        "signed_in": not door.keeper.open,
    }
    return page("knowledge.html", status, **values)


def _ask(door: Door, bot: Bot, question: str, scenario: str) -> Asked:
    """What the bot would say in a chat: by the same function as `frontdesk ask`, the chats and the phone."""
    given_to(bot, [scenario])

    def search(*given: Any, **reach: Any) -> Awaitable[tuple[KnowledgeChunk, ...]]:
        return asyncio.to_thread(door.index.search, *given, **reach)

    return asyncio.run(ask(bot, question, search, scenario=scenario))
