"""HTTP clients that are kept for as long as their event loop lives, and closed with it.

A client belongs to the loop it was made in: a voice process has one for hours, a worker makes one per job.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from typing import Any, Generic, Protocol, TypeVar
from weakref import WeakKeyDictionary


class Closable(Protocol):
    """Something with connections."""

    async def close(self) -> None: ...


C = TypeVar("C", bound=Closable)


class PerLoop(Generic[C]):
    """`get()` gives this loop's client, made on first use."""

    def __init__(self, make: Callable[[], C]) -> None:
        self._make = make
        self._kept: WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[C, AsyncGenerator[C, None]]] = (
            WeakKeyDictionary()
        )

    def get(self) -> C:
        """Must be called inside a loop."""
        loop = asyncio.get_running_loop()
        if loop not in self._kept:
            keeper = self._keep()
            _OPEN.setdefault(loop, []).append(keeper)
            try:
                keeper.__anext__().send(None)
            except StopIteration as first:
                self._kept[loop] = (first.value, keeper)
        return self._kept[loop][0]

    async def _keep(self) -> AsyncGenerator[C, None]:
        """A loop finishes its open generators before it closes: that is when the client is closed."""
        client = self._make()
        try:
            yield client
        finally:
            await client.close()


# Kept though their provider is dropped: who still uses a client would lose its connections, and a client
# let go just before its loop ends would be closed by a task which that end cuts short.
_OPEN: WeakKeyDictionary[asyncio.AbstractEventLoop, list[AsyncGenerator[Any, None]]] = WeakKeyDictionary()
