"""Keys pressed on the telephone, collected until they make an answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

PAUSE = 2.0
KEYS = frozenset("0123456789*#")
LONGEST = 32


class Keypad:
    """Collects keys until `wanted()` of them, a `#`, or a pause; then hands them over once.

    `#` ends the collection and is not part of it, unless it is all there is.
    """

    def __init__(self, wanted: Callable[[], int], done: Callable[[str], None], pause: float = PAUSE) -> None:
        self._wanted = wanted
        self._done = done
        self._pause = pause
        self._keys = ""
        self._timer: asyncio.TimerHandle | None = None

    def press(self, key: str) -> None:
        """One key. Anything that is not on a telephone is ignored."""
        if key not in KEYS:
            return
        self._stop_timer()
        if key == "#" and self._keys:
            self._finish()
            return
        self._keys += key
        if len(self._keys) >= (self._wanted() or LONGEST):
            self._finish()
        else:
            self._timer = asyncio.get_running_loop().call_later(self._pause, self._finish)

    @property
    def collecting(self) -> bool:
        """Whether some keys are in and more may come."""
        return bool(self._keys)

    def close(self) -> None:
        """Forget what was collected."""
        self._stop_timer()
        self._keys = ""

    def _finish(self) -> None:
        self._stop_timer()
        keys, self._keys = self._keys, ""
        self._done(keys)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
