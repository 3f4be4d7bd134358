"""Says a few words when an answer is late: once, never twice in a row, never before a fast answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

LATE = 0.06
"""Seconds after the turn's end from which on the first sound would come later than half a second."""


class Governor:
    """Calls `open_` when `waiting` still holds `late` seconds after `watch`, never two turns in a row.

    `waiting`: an answer has been asked of a model and not begun. `open_` tells whether anything was said.
    """

    def __init__(self, waiting: Callable[[], bool], open_: Callable[[], bool], late: float = LATE) -> None:
        self._waiting = waiting
        self._open = open_
        self._late = late
        self._timer: asyncio.TimerHandle | None = None
        self._opened = False
        self._rest = False

    def watch(self) -> None:
        """A turn is over and its answer is owed from now on."""
        self.stop()
        self._rest, self._opened = self._opened, False
        if not self._rest:
            self._timer = asyncio.get_running_loop().call_later(self._late, self._look)

    def stop(self) -> None:
        """The answer has come, or will not."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        self._timer = None
        self._opened = self._waiting() and self._open()
