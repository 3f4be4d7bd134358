"""Stop asking a service that is down, for a while; then ask it once to see whether it is back."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from frontdesk.providers.refusals import Refusal, refusal

log = logging.getLogger(__name__)

FAILURES = 2
REST = 30.0
REFUSED = 600.0
"""Seconds that a service is left alone which answers 403: a region does not change within a call."""
LONGEST_WAIT = 3600.0
"""Seconds that a service is believed at most which says when to come again."""
RESTING = "resting"
"""The folder of those that are left alone, under FRONTDESK_HOME."""


class Breaker:
    """Closed: ask. Open, for `rest` seconds, after `failures` in a row or one that no retry can cure; for ten
    minutes after a refusal; for as long as the service itself asks for. `refusal` remembers a refusal for all
    processes or, where it is `always`, every rest. With a `name` the log says when it opens and closes."""

    def __init__(
        self,
        *,
        failures: int = FAILURES,
        rest: float = REST,
        clock: Callable[[], float] = time.monotonic,
        refusal: Refusal | None = None,
        always: bool = False,
        name: str = "",
    ) -> None:
        self._refusal = refusal
        self._limit, self._rest, self._clock = failures, rest, clock
        self._always, self._name = always, name
        self._failed = 0
        self._until = 0.0
        self._told = False

    @property
    def left(self) -> float:
        """Seconds that it is still to be left alone; 0 when it may be asked."""
        remembered = self._refusal.left if self._refusal else 0.0
        return max(self._until - self._clock(), remembered, 0.0)

    @property
    def closed(self) -> bool:
        """Whether to ask. After the rest one failure is enough to open it again."""
        return self.left <= 0

    def succeeded(self) -> None:
        self._failed, self._until = 0, 0.0
        if self._refusal and self._refusal.resting:
            self._refusal.forget()
        if self._told:
            self._told = False
            log.info("%s answers again", self._name)

    def failed(
        self, *, permanent: bool = False, refused: bool = False, wait: float = 0.0, why: str = ""
    ) -> None:
        """`wait`: the seconds that the service asked for; `why`: what happened, for people."""
        self._failed += 1
        rest = 0.0
        if refused or permanent or self._failed >= self._limit:
            rest = max(self._rest, REFUSED) if refused else self._rest
        rest = max(rest, min(wait, LONGEST_WAIT))
        if rest <= 0:
            return
        if self._name and (not self._told or rest > self.left + 1):
            self._told = True
            log.warning("%s is left alone for %.0f s: %s", self._name, rest, why or "it fails")
        self._until = max(self._until, self._clock() + rest)
        if self._refusal and (refused or self._always) and rest > self._refusal.left:
            self._refusal.remember(rest, why)


_SHARED: dict[tuple[str, ...], Breaker] = {}
_LOCK = Lock()


def outside(home: Path, kind: str, name: str, failures: int = FAILURES) -> Breaker:
    """The one of a service that is asked after calls: one that is down is left alone by every thread, round
    and process of the installation. `kind` and `name` are for people, as in `calendar` and `dav.example`;
    `failures` are those that one process has in a row."""
    folder = home.resolve() / RESTING
    with _LOCK:
        return _SHARED.setdefault(
            (str(folder), kind, name),
            Breaker(
                failures=failures, refusal=refusal(folder, kind, name), always=True, name=f"{kind} {name}"
            ),
        )
