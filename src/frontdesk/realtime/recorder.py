"""Puts what is heard and what is said on one timeline, for the recording of a call."""

from __future__ import annotations

import time
from collections.abc import Callable

from livekit import rtc

CALLER, BOT, CUT, YES, NO = "caller", "bot", "cut", "yes", "no"
"""Sides. CUT: what was to be played from that sample on was not. YES, NO: it may be recorded from then on, or
not any more."""
GAP = 0.25
"""Seconds that sound may be late by and still follow what came before: a busy loop hands frames over late."""


Put = Callable[[str, int, int, bytes], None]
"""`put(side, first, rate, samples)`: 16-bit samples, `first` counted from the call's beginning."""


class Recorder:
    """Both sides of one call. Takes microseconds for each frame; whoever gets the pieces must not block.

    With `may`, nothing is handed on while it says no.
    """

    def __init__(
        self,
        put: Put,
        most: float,
        clock: Callable[[], float] = time.monotonic,
        may: Callable[[], bool] | None = None,
    ) -> None:
        self._put = put
        self._most = most
        self._clock = clock
        self._may = may
        self._allowed = may is None
        self._began = clock()
        self._next: dict[str, float] = {}

    def heard(self, frame: rtc.AudioFrame) -> None:
        """A frame of the caller's voice that has just come."""
        data = bytes(frame.data.cast("B"))
        if frame.num_channels > 1:
            data = bytes(frame.data[:: frame.num_channels].tobytes())
        self._place(CALLER, data, frame.sample_rate, self._now() - frame.duration)

    def said(self, data: bytes, rate: int, ahead: float) -> None:
        """Sound of ours, which is played `ahead` seconds from now."""
        self._place(BOT, data, rate, self._now() + ahead)

    def cut(self) -> None:
        """What was to be played from now on is not played."""
        now = self._now()
        if self._next.get(BOT, 0.0) > now:
            self._next[BOT] = now
            self._put(CUT, int(now * 1000), 1000, b"")

    def end(self) -> None:
        """The call is over. Whoever took their yes back with their last words, after which no sound came, has
        not agreed."""
        if self._allowed:
            self._is_allowed()

    def _now(self) -> float:
        return self._clock() - self._began

    def _is_allowed(self) -> bool:
        """Whether it may be recorded now; a change is handed on."""
        if self._may is not None and self._may() is not self._allowed:
            self._allowed = not self._allowed
            self._put(YES if self._allowed else NO, int(self._now() * 1000), 1000, b"")
        return self._allowed

    def _place(self, side: str, data: bytes, rate: int, begins: float) -> None:
        if not self._is_allowed():
            return
        follows = self._next.get(side)
        if follows is None or begins - follows > GAP:
            follows = max(0.0, begins)
        if follows > self._most:
            return
        first = round(follows * rate)
        self._next[side] = (first + len(data) // 2) / rate
        self._put(side, first, rate, data)
