"""A voice service that answers one POST with PCM, and misbehaves as a test says."""

from __future__ import annotations

import asyncio
from typing import Any

from aiohttp import web

from frontdesk.testing.served import Served

SOUND = bytes(range(256)) * 40


class VoiceService(Served):
    """`status` refuses, `hang` says nothing, `cut` tears the connection down after so many bytes."""

    def __init__(self, path: str, *, status: int = 200, hang: bool = False, cut: int | None = None) -> None:
        super().__init__()
        self.path, self.status, self.hang, self.cut = path, status, hang, cut
        self.sound = SOUND
        self.requests: list[tuple[str, dict[str, Any], dict[str, str]]] = []

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_post(self.path, self._speak)
        return app

    async def _speak(self, request: web.Request) -> web.StreamResponse:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.requests.append((request.path_qs, await request.json(), headers))
        if self.hang:
            await asyncio.sleep(3600)
        if self.status != 200:
            return web.Response(status=self.status, text="no")
        response = web.StreamResponse()
        await response.prepare(request)
        whole = self.sound if self.cut is None else self.sound[: self.cut]
        for at in range(0, len(whole), 999):
            await response.write(whole[at : at + 999])
        if self.cut is not None and request.transport:
            request.transport.abort()
            return response
        await response.write_eof()
        return response
