"""Servers in threads: up inside the block, gone after it."""

from __future__ import annotations

import socket
from socketserver import StreamRequestHandler, TCPServer

import httpx
import pytest
from aiohttp import web

from frontdesk.testing.served import HOST, Served, in_thread


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


class Echo(StreamRequestHandler):
    def handle(self) -> None:
        self.wfile.write(self.rfile.readline())


def test_a_server_of_the_standard_library_in_a_thread() -> None:
    server = TCPServer((HOST, 0), Echo)
    where = server.server_address
    with in_thread(server), socket.create_connection(where, timeout=5) as there:
        there.sendall(b"hello\n")
        assert there.makefile().readline() == "hello\n"
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(where, timeout=5)
