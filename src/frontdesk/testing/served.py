"""Small servers in threads of their own, so that plain functions and coroutines alike can talk to them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import BaseServer
from types import TracebackType
from typing import Self

from aiohttp import web

from frontdesk.errors import ProviderError

HOST = "127.0.0.1"
START_WITHIN = 10.0
LOOK_EVERY = 0.05
"""Seconds between two looks of `in_thread` whether to stop."""


@contextmanager
def in_thread(server: BaseServer) -> Iterator[None]:
    """The server, already bound, serves until the block ends."""
    thread = threading.Thread(target=server.serve_forever, args=(LOOK_EVERY,), daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class Served:
    """`with Stand(...) as stand:` serves `routes()` on a free port until the block ends."""

    def __init__(self) -> None:
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._problem: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name=type(self).__name__, daemon=True)

    def routes(self) -> web.Application:
        """What is served."""
        raise NotImplementedError

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    def __enter__(self) -> Self:
        self._thread.start()
        if not self._ready.wait(START_WITHIN) or self._problem:
            raise ProviderError(f"{type(self).__name__} did not start: {self._problem}")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(START_WITHIN)

    def _run(self) -> None:
        loop = self._loop
        asyncio.set_event_loop(loop)
        runner = web.AppRunner(
            self.routes(), access_log=None, shutdown_timeout=0.2, handler_cancellation=True
        )
        try:
            loop.run_until_complete(self._listen(runner))
        except OSError as problem:
            self._problem = problem
        finally:
            self._ready.set()
        if not self._problem:
            loop.run_forever()
        loop.run_until_complete(runner.cleanup())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()

    async def _listen(self, runner: web.AppRunner) -> None:
        await runner.setup()
        site = web.TCPSite(runner, HOST, 0)
        await site.start()
        self.port = int(runner.addresses[0][1])
