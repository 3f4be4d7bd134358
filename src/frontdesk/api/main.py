"""The application: routes, pages, and the rules that hold for every answer."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.datastructures import MutableHeaders
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import frontdesk
from frontdesk.api import errors
from frontdesk.api.audited import Audited
from frontdesk.api.auth import Keeper, refuse_open_door
from frontdesk.api.console import chats, knowledge as knowledge_page, pages, review as review_page
from frontdesk.api.console.render import POLICY, STATIC
from frontdesk.api.deps import WRONG_KEYS, Company, Door
from frontdesk.api.guards import Capped, SameOrigin
from frontdesk.api.routes import (
    bookings,
    calls,
    customers,
    handovers,
    health,
    knowledge,
    mails,
    metrics,
    parked,
    pbx,
    people,
    review,
    stats,
    tickets,
    webhooks,
    workflow,
)
from frontdesk.channels.pace import Pace
from frontdesk.config.doors import company_keys
from frontdesk.errors import Code
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.shelf import DocumentIndex
from frontdesk.settings import Settings
from frontdesk.store.db import Store
from frontdesk.store.limits import limit

PATIENCE = 30.0
"""Seconds that a request waits for the index."""
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # with none at all, forms would not say where they are from
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def create_app(settings: Settings, store: Store, index: DocumentIndex | None = None) -> FastAPI:
    """The API and the console over `store`. Refused when strangers could come in without a key.

    `index` is the running one of the installation unless another is given.
    """
    refuse_open_door(settings.api)
    keeper = Keeper(company_keys(settings.api))
    app = FastAPI(
        title="frontdesk", version=frontdesk.__version__, docs_url=None, redoc_url=None, openapi_url=None
    )
    wrong_keys = limit(settings, "wrong-keys", Pace(messages=WRONG_KEYS))
    app.state.door = Door(settings, store, keeper, index or RemoteIndex(settings.home, PATIENCE), wrong_keys)
    for router in (
        *(parked.router, calls.router, stats.router, health.router, metrics.router),
        *(knowledge.router, review.router),
        pbx.router,
        *(webhooks.router, workflow.router, handovers.router, mails.router),
        *(bookings.router, people.router, customers.router, tickets.router),
        *(pages.router, knowledge_page.router, review_page.router, chats.router),
    ):
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.add_api_route("/openapi.json", _description, include_in_schema=False)
    errors.install(app)
    app.add_middleware(Audited, store=store)
    app.add_middleware(Capped)
    app.add_middleware(SameOrigin)
    app.add_middleware(PlainText)
    app.add_middleware(SafeHeaders)
    if keeper.open:
        # Nobody is asked for a key, so a web page must not reach us by a name of its own (DNS rebinding).
        own = [settings.api.host, "localhost", "127.0.0.1", "[::1]"]
        app.add_middleware(TrustedHostMiddleware, allowed_hosts=own, www_redirect=False)
    return app


def _description(request: Request, company: Company) -> dict[str, Any]:
    """The API's description in OpenAPI's words."""
    described: dict[str, Any] = request.app.openapi()
    return described


class PlainText:
    """Refuses addresses with a NUL in them: no name holds one, and PostgreSQL takes none."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        if scope["type"] == "http" and ("\0" in scope["path"] or b"%00" in scope["query_string"]):
            told = "Nothing is called so: the address contains NUL."
            refusal = JSONResponse({"error": told, "code": Code.NOT_FOUND}, 404)
            return refusal(scope, receive, send)
        return self._app(scope, receive, send)


class SafeHeaders:
    """Puts the headers that keep a browser careful on every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        def marked(message: Message) -> Awaitable[None]:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            return send(message)

        return self._app(scope, receive, marked)
