"""A stand-in for Kaiten that does not answer well: what `bench.chaos` files its tickets in.

It fails at random, from a seed: before it has done what it was asked for, and after. While `mute`, it does
everything and answers nothing.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from random import Random
from typing import Any

from aiohttp import web

from frontdesk.testing.served import Served

BOARD, TOKEN = 7, "chaos-token"
FAILS, LIES, BUSY = 0.05, 0.08, 0.03
"""Shares of requests: answered 500 and not done, answered 500 and done all the same, answered 429."""


class TrackerStand(Served):
    """`cards` by id, `comments` by card's id: (card, text)."""

    def __init__(self, chance: Random) -> None:
        super().__init__()
        self.cards: list[dict[str, Any]] = []
        self.comments: list[tuple[int, str]] = []
        self._chance: Random | None = chance
        self._mute_until = 0.0

    def mute(self, seconds: float) -> None:
        """Do everything, and hang up instead of answering, for so long."""
        self._mute_until = time.monotonic() + seconds

    def calm(self) -> None:
        """From now on it answers well."""
        self._chance, self._mute_until = None, 0.0

    def routes(self) -> web.Application:
        """The part of Kaiten's API that filing needs."""
        app = web.Application(middlewares=[self._moody])
        at = "/api/latest/cards"
        app.router.add_post(at, self._create)
        app.router.add_get(at, self._list)
        app.router.add_get(at + "/{id}", self._get)
        app.router.add_get(at + "/{id}/comments", self._told)
        app.router.add_post(at + "/{id}/comments", self._comment)
        return app

    @web.middleware
    async def _moody(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return web.json_response({}, status=401)
        mood = self._chance.random() if self._chance is not None else 1.0
        if mood < FAILS:
            return web.json_response({}, status=500)
        if mood < FAILS + BUSY:
            return web.json_response({}, status=429, headers={"Retry-After": "1"})
        answer = await handler(request)
        if time.monotonic() < self._mute_until and request.transport is not None:
            request.transport.close()
        return web.json_response({}, status=500) if mood < FAILS + BUSY + LIES else answer

    async def _create(self, request: web.Request) -> web.Response:
        card = {"id": 1000 + len(self.cards), "state": 1, "condition": 1, **await request.json()}
        self.cards.append(card)
        return web.json_response(card)

    async def _list(self, request: web.Request) -> web.Response:
        asked = request.query
        found = [one for one in self.cards if asked.get("query", "") in f"{one['title']}{one['description']}"]
        if "external_id" in asked:
            found = [one for one in found if one["external_id"] == asked["external_id"]]
        return web.json_response(found)

    async def _get(self, request: web.Request) -> web.Response:
        return web.json_response(self.cards[int(request.match_info["id"]) - 1000])

    async def _told(self, request: web.Request) -> web.Response:
        card = int(request.match_info["id"])
        return web.json_response([{"text": text} for where, text in self.comments if where == card])

    async def _comment(self, request: web.Request) -> web.Response:
        said = await request.json()
        self.comments.append((int(request.match_info["id"]), str(said["text"])))
        return web.json_response(said)
