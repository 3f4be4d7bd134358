"""Stop asking a service that is down, for a while; then ask it once to see whether it is back."""

from __future__ import annotations

import time
from collections.abc import Callable

from frontdesk.providers.refusals import Refusal

FAILURES = 2
REST = 30.0
REFUSED = 600.0
"""Seconds that a service is left alone which answers 403: a region does not change within a call."""


class Breaker:
    """Closed: ask. Open, for `rest` seconds, after `failures` in a row or one that no retry can cure; for ten
    minutes after a refusal. `refusal` remembers that one for all processes."""

    def __init__(
        self,
        *,
        failures: int = FAILURES,
        rest: float = REST,
        clock: Callable[[], float] = time.monotonic,
        refusal: Refusal | None = None,
    ) -> None:
        self._refusal = refusal
        self._limit, self._rest, self._clock = failures, rest, clock
        self._failed = 0
        self._until = 0.0

    @property
    def closed(self) -> bool:
        """Whether to ask. After the rest one failure is enough to open it again."""
        return self._clock() >= self._until and not (self._refusal and self._refusal.resting)

    def succeeded(self) -> None:
        self._failed, self._until = 0, 0.0
        if self._refusal and self._refusal.resting:
            self._refusal.forget()

    def failed(self, *, permanent: bool = False, refused: bool = False) -> None:
        self._failed += 1
        if refused or permanent or self._failed >= self._limit:
            self._until = self._clock() + (max(self._rest, REFUSED) if refused else self._rest)
        if refused and self._refusal:
            self._refusal.remember(max(self._rest, REFUSED))
