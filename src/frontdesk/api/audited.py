"""Whatever is changed over the API and its pages is written down: what, to which id, from where."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from frontdesk.api.guards import HARMLESS
from frontdesk.store.audit import Act, ids, note
from frontdesk.store.db import Store

log = logging.getLogger(__name__)

MACHINES = ("/webhooks/pbx/", "/webhooks/trackers/", "/webhooks/bot-reply", "/ratings")
"""What other services and callers send of themselves: conversations and tickets hold it."""
HEARD = "/recording"


class Audited:
    """Notes requests that changed something, or gave a recording or hidden values away, once answered.

    What is open to strangers is not noted: they would write as much as they like into the database.
    """

    def __init__(self, app: ASGIApp, store: Store) -> None:
        self._app, self._store = app, store

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not matters(scope):
            await self._app(scope, receive, send)
            return
        status = 500

        async def seen(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        await self._app(scope, receive, seen)
        if status < 400 and "company" in scope.get("state", {}):
            await run_in_threadpool(self._note, act_of(scope, status))

    def _note(self, act: Act) -> None:
        try:
            note(self._store, act)
        except Exception:
            log.exception("%s was done, and could not be noted", act.action)


def matters(scope: Scope) -> bool:
    """Whether a request is one to be noted when it succeeds."""
    path: str = scope["path"]
    if scope["method"] in HARMLESS:
        return path.endswith(HEARD) or b"reveal=" in scope["query_string"]
    return not path.startswith(MACHINES)


def act_of(scope: Scope, status: int) -> Act:
    """What is noted of it: the route, not the address, which may name a caller."""
    path: str = getattr(scope.get("route"), "path", "") or "an unknown route"
    given = {name: str(value) for name, value in scope.get("path_params", {}).items()}
    client = scope.get("client")
    return Act(
        at=datetime.now(UTC),
        door="console" if scope["path"].startswith("/console") else "api",
        by=str(client[0]) if client else "",
        action=f"{scope['method']} {path}"[:200],
        target=ids(*given.values()),
        result=str(status),
        bot_id=given.get("bot_id", "")[:64],
        company_id=str(scope["state"]["company"]),
    )
