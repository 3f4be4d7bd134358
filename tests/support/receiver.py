"""A real HTTP server on 127.0.0.1 that takes webhooks: verifies, remembers, and answers as it is told."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

from standardwebhooks import Webhook

SECRET = "whsec_" + "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"
SECRET_ENV = "FRONTDESK_TEST_SECRET"


@dataclass
class Receiver:
    """`answers` are the statuses to give, one each request, then 200. `received` are (id, body, verified)."""

    url: str = ""
    answers: list[int] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    received: list[tuple[str, str, Any]] = field(default_factory=list)
    hang: float = 0.0
    arrived: Event = field(default_factory=Event)

    @property
    def ids(self) -> list[str]:
        return [one[0] for one in self.received]

    @property
    def bodies(self) -> list[str]:
        return [one[1] for one in self.received]


def _handler(receiver: Receiver) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"])).decode()
            verified = Webhook(SECRET).verify(body, dict(self.headers.items()))
            receiver.received.append((self.headers["webhook-id"], body, verified))
            receiver.arrived.set()
            time.sleep(receiver.hang)
            self.send_response(receiver.answers.pop(0) if receiver.answers else 200)
            for name, value in {"Content-Length": "0", **receiver.headers}.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, *_args: object) -> None:
            """Keep quiet."""

    return Handler


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_args: object) -> None:
        """A client that was killed is part of the test."""


@contextmanager
def receiver() -> Iterator[Receiver]:
    """Running, its secret in the environment under SECRET_ENV."""
    taking = Receiver()
    server = _Server(("127.0.0.1", 0), _handler(taking))
    taking.url = f"http://127.0.0.1:{server.server_port}/hook"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    os.environ[SECRET_ENV] = SECRET
    try:
        yield taking
    finally:
        del os.environ[SECRET_ENV]
        server.shutdown()
        thread.join()
        server.server_close()


def until(holds: Callable[[], bool], within: float = 20.0) -> bool:
    """Whether it holds before the time is over."""
    deadline = time.monotonic() + within
    while not holds():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True
