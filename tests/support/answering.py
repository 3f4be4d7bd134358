"""What services answer that refuse, or that answer every request with the same status, headers and body."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from aiohttp import web

from frontdesk.testing.served import in_thread


def refusing(status: int, **headers: str) -> Callable[[], web.Response]:
    """What a stand-in's route may give for an answer: a status, its headers and no body."""
    return lambda: web.Response(status=status, headers=headers)


@contextmanager
def answering(status: int, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Iterator[str]:
    """Its address, until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Tests read the answers, not a log."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    with in_thread(server):
        yield f"http://127.0.0.1:{server.server_port}"
