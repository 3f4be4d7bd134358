"""What comes piece by piece, kept for whoever asks for it, also later: all of it, from the beginning."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Generic, TypeVar

T = TypeVar("T")


class Gathering(Generic[T]):
    """`pieces` are those that have come; once it is `over` there are no more. For one event loop."""

    def __init__(self) -> None:
        self.pieces: list[T] = []
        self.over = False
        self._news = asyncio.Event()

    def add(self, piece: T) -> None:
        """One more has come."""
        self.pieces.append(piece)
        self._news.set()

    def end(self) -> None:
        """No more will come."""
        self.over = True
        self._news.set()

    async def begun(self) -> None:
        """Wait until there is one, or there will be none."""
        while not self.pieces and not self.over:
            await self._next()

    async def all(self) -> AsyncIterator[T]:
        """Those that are there and those to come."""
        at = 0
        while True:
            while at < len(self.pieces):
                yield self.pieces[at]
                at += 1
            if self.over:
                return
            await self._next()

    async def _next(self) -> None:
        self._news.clear()
        await self._news.wait()
