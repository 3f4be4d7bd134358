"""A server in a thread: up inside the block, gone after it."""

from __future__ import annotations

import httpx
import pytest
from aiohttp import web

from frontdesk.testing.served import Served


class Hello(Served):
    def routes(self) -> web.Application:
        async def hello(_: web.Request) -> web.Response:
            return web.Response(text="hello")

        app = web.Application()
        app.router.add_get("/", hello)
        return app


def test_it_answers_and_then_it_does_not() -> None:
    with Hello() as server:
        assert httpx.get(server.url).text == "hello"
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.url)


def test_two_have_different_ports() -> None:
    with Hello() as one, Hello() as other:
        assert one.port != other.port
