"""Says a few words when an answer is late: never two turns in a row, never before a fast answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

LATE = 0.06
"""Seconds after the turn's end from which on the first sound would come later than half a second."""
STILL_LATE = 0.9
"""Seconds after it from which on a word alone would sound forgotten; models have mostly begun by then."""


class Governor:
    """Calls `open_(step)` when `waiting` still holds so many seconds after `watch` as `late` says for the
    step, never two turns in a row.

    `waiting`: an answer has been asked of a model and not begun. `open_` tells whether anything was said; the
    first step should be a short word, since the answer waits for its end, the second may be a sentence.
    """

    def __init__(
        self,
        waiting: Callable[[], bool],
        open_: Callable[[int], bool],
        late: Sequence[float] = (LATE, STILL_LATE),
    ) -> None:
        self._waiting = waiting
        self._open = open_
        self._late = late
        self._timer: asyncio.TimerHandle | None = None
        self._began = 0.0
        self._opened = False
        self._rest = False

    def watch(self) -> None:
        """A turn is over and its answer is owed from now on."""
        self.stop()
        self._rest, self._opened = self._opened, False
        self._began = asyncio.get_running_loop().time()
        if not self._rest:
            self._wait_for(0)

    def stop(self) -> None:
        """The answer has come, or will not."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _wait_for(self, step: int) -> None:
        if step < len(self._late):
            loop = asyncio.get_running_loop()
            self._timer = loop.call_at(self._began + self._late[step], self._look, step)

    def _look(self, step: int) -> None:
        self._timer = None
        if self._waiting():
            self._opened = self._open(step) or self._opened
            self._wait_for(step + 1)
