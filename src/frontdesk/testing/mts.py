"""MTS's digital exchange as far as it is public: the history of calls, and their recordings as MP3.

`calls` are the rows of the history, `sounds` the recordings by `extTrackingId`. It asks for the token that it
was made with, and gives what is in `answers` first, one a request.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any

from aiohttp import web

from frontdesk.testing.served import Served

TOKEN = "token-of-the-stand-in"  # noqa: S105 - the stand-in's own, known to everybody


def call_row(
    call_id: str,
    at: datetime,
    *,
    calling: str = "79161234567",
    called: str = "74951234567",
    duration: float = 60,
    direction: str = "TERMINATING",
    status: str = "PLACED",
) -> dict[str, Any]:
    """A row of the history, with the fields that it has there."""
    return {
        "enterpriseBwksId": "X214",
        "groupBwksId": "X214G1",
        "departmentBwksId": "",
        "userId": "X214G1A2I@vpbx",
        "callTime": round(at.timestamp() * 1000),
        "callingNumber": calling,
        "calledNumber": called,
        "duration": duration,
        "direction": direction,
        "status": status,
        "answerDuration": 2,
        "terminationCause": "NORMAL",
        "redirectingNumber": "",
        "redirectingReason": None,
        "callGroupId": "148625",
        "recordAbonentId": None,
        "abonentName": None,
        "timeZone": "GMT+03:00",
        "extTrackingId": call_id,
    }


class MtsStandIn(Served):
    """`with MtsStandIn() as exchange:` serves on a free port; `slow` are seconds before each answer."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[dict[str, Any]] = []
        self.sounds: dict[str, bytes] = {}
        self.answers: list[Callable[[], web.Response]] = []
        self.asked: list[str] = []
        self.slow = 0.0

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/api/v1/callHistory/enterprise", self._history)
        app.router.add_get("/api/callRecording/mp3/{id}", self._recording)
        return app

    async def _first(self, request: web.Request) -> web.Response | None:
        self.asked.append(request.path_qs)
        await asyncio.sleep(self.slow)
        if self.answers:
            return self.answers.pop(0)()
        if request.headers.get("X-AUTH-TOKEN") != TOKEN:
            return web.json_response({"error": "Unauthorized"}, status=401)
        return None

    async def _history(self, request: web.Request) -> web.Response:
        if (first := await self._first(request)) is not None:
            return first
        wanted = request.query
        since, until = int(wanted["dateFrom"]), int(wanted["dateTo"])
        page, size = int(wanted["page"]), int(wanted["size"])
        found = [row for row in self.calls if since <= row["callTime"] <= until]
        pages = -(-len(found) // size)
        rows = found[page * size : (page + 1) * size]
        return web.json_response({"content": rows, "totalElements": len(found), "totalPages": pages})

    async def _recording(self, request: web.Request) -> web.Response:
        if (first := await self._first(request)) is not None:
            return first
        sound = self.sounds.get(request.match_info["id"])
        if sound is None:
            return web.json_response({"error": "not found"}, status=404)
        return web.Response(body=sound, content_type="audio/mpeg")
