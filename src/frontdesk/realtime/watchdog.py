"""Breaks a silence nobody meant: the caller has spoken and nothing was heard back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

LIMIT = 4.0


class Watchdog:
    """Calls `bark` once when `fed` does not come within `limit` seconds after `watch`."""

    def __init__(self, bark: Callable[[], None], limit: float = LIMIT) -> None:
        self._bark = bark
        self._limit = limit
        self._timer: asyncio.TimerHandle | None = None
        self.barked = 0

    def watch(self) -> None:
        """The caller waits for an answer from now on."""
        self.fed()
        self._timer = asyncio.get_running_loop().call_later(self._limit, self._wake)

    def fed(self) -> None:
        """Something was heard, or nothing is owed any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _wake(self) -> None:
        self._timer = None
        self.barked += 1
        self._bark()
