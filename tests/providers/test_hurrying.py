"""What drips for ever is no answer: against a server that never comes to an end."""

from __future__ import annotations

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from itertools import count

import httpx
import pytest

from frontdesk.providers.hurrying import hurried

HEAD = b"HTTP/1.1 200 OK\r\n"
PACKED = b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
EMPTY = b"a\r\n" + gzip.compress(b"")[:10] + b"\r\n"
DRIPS = {
    "a head": (HEAD, b"X: y\r\n"),
    "a body": (HEAD + b"Content-Length: 1000000\r\n\r\n", b"z"),
    "a body that unpacks to nothing": (HEAD + PACKED + EMPTY, b"5\r\n\0\0\0\xff\xff\r\n"),
}


@contextmanager
def serving(answer: Callable[[socket.socket], None]) -> Iterator[str]:
    """Its address; each connection is answered by `answer` in a thread until the client hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with closing(server.accept()[0]) as connection:
                try:
                    answer(connection)
                except OSError:
                    return

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"
        thread.join(10)
        assert not thread.is_alive(), "the client hung up"


@pytest.mark.parametrize("name", DRIPS)
def test_what_drips_ends_in_time(name: str) -> None:
    """Each look at the clock is a second later: how fast the machine is does not matter."""
    begin, more = DRIPS[name]

    def drip(connection: socket.socket) -> None:
        connection.recv(10_000)
        connection.sendall(begin)
        while True:
            connection.sendall(more)

    seconds = count()
    with (
        serving(drip) as url,
        hurried(httpx.Client(), 1, lambda: float(next(seconds))) as client,
        pytest.raises(httpx.ReadTimeout),
    ):
        client.get(url)
    assert next(seconds) == 2


def test_each_request_on_a_connection_has_its_own_time() -> None:
    def answer(connection: socket.socket) -> None:
        while connection.recv(10_000):
            connection.sendall(HEAD + b"Content-Length: 2\r\n\r\n")
            connection.sendall(b"ok")

    seconds = count()
    with serving(answer) as url, hurried(httpx.Client(), 5, lambda: float(next(seconds))) as client:
        assert [client.get(url).text for _ in range(10)] == ["ok"] * 10


def test_one_that_says_nothing_is_waited_for_as_long_as_the_client_says() -> None:
    with (
        serving(lambda connection: [connection.recv(10_000) for _ in range(2)]) as url,
        hurried(httpx.Client(timeout=0.2), 3600) as client,
        pytest.raises(httpx.ReadTimeout),
    ):
        client.get(url)
