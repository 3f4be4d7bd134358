"""What is refused before any route looks at it: bodies that are too large, and other sites' forms."""

from __future__ import annotations

import re
from collections.abc import Awaitable
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from frontdesk.errors import Code
from frontdesk.knowledge.document import MAX_BYTES

MOST = 1_000_000
"""Bytes of a body, where no file is expected."""
FORM = 100_000
"""Bytes that a form adds to the file in it."""
UPLOADS = re.compile(r"^(?:/console/knowledge/[^/]+|/bots/[^/]+/knowledge)$")
HARMLESS = ("GET", "HEAD", "OPTIONS")
OURS = ("same-origin", "none")


class Capped:
    """Ends a request whose body is larger than its route expects, whatever it said about its length."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = most_bytes(scope["method"], scope["path"])
        told = Headers(scope=scope).get("content-length", "0")
        if not told.isdecimal() or int(told[:20]) > most:
            await _too_large(most)(scope, receive, send)
            return
        got = 0

        async def counted() -> Message:
            nonlocal got
            message = await receive()
            got += len(message.get("body", b""))
            if got > most:
                raise HTTPException(413)
            return message

        await self._app(scope, counted, send)


class SameOrigin:
    """Refuses what another site's page makes a browser send: cookies and an open door would let it in."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        if (
            scope["type"] == "http"
            and scope["method"] not in HARMLESS
            and not from_here(Headers(scope=scope))
        ):
            refusal = JSONResponse(
                {"error": "Another site's page sent this: it is refused.", "code": Code.REFUSED}, 403
            )
            return refusal(scope, receive, send)
        return self._app(scope, receive, send)


def most_bytes(method: str, path: str) -> int:
    """How large the body of such a request may be."""
    return MAX_BYTES + FORM if method == "POST" and UPLOADS.match(path) else MOST


def from_here(headers: Headers) -> bool:
    """Whether one of our own pages sent it, or no browser at all."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in OURS
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host", "")


def _too_large(most: int) -> JSONResponse:
    return JSONResponse(
        {"error": f"That is too large: {most / 1_000_000:.0f} MB at most.", "code": Code.BAD_INPUT}, 413
    )
