"""Sees to calls made elsewhere: fetches recordings, has them written down, and goes on with their steps.

This takes minutes, so it is done beside the workers, one call at a time. A call that failed is tried again
after its step's pause.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from frontdesk.errors import FrontdeskError
from frontdesk.postcall.hearing import Stopped
from frontdesk.postcall.processing import PAUSES, PAUSES_OF, SLOW, Processing
from frontdesk.settings import Settings
from frontdesk.store import conversations, elsewhere, recordings, steps
from frontdesk.store.db import Store
from frontdesk.store.steps import StepResult

logger = logging.getLogger(__name__)
KEEP_DAYS = 30.0
"""Days that a recording is kept, for those who want it written down again."""
TIDY_EVERY = 3600.0


@dataclass
class Listener:
    """`store` may raise while the database is away: the next round tries again."""

    settings: Settings
    store: Callable[[], Store]
    stopped: Callable[[], bool] = lambda: False
    _due: dict[str, float] = field(default_factory=dict)
    _tidied: float = 0.0

    def once(self) -> int:
        """One round over the calls that wait; how many were done."""
        self._tidy()
        if not any(name in SLOW for name in self.settings.postcall.steps):
            return 0
        store = self.store()
        waiting = elsewhere.unfinished(store)
        self._due = {key: at for key, at in self._due.items() if key in waiting}
        work = Processing(self.settings, store, slow=True, stopped=self.stopped)
        return sum(self._one(work, key) for key in waiting if not self.stopped())

    def _one(self, work: Processing, key: str) -> bool:
        if time.monotonic() < self._due.get(key, 0.0) or not self._mine(work.store, key):
            return False
        try:
            return work.run(key)
        except Stopped:
            return False
        except Exception as error:
            asked = error.retry_after if isinstance(error, FrontdeskError) else 0.0
            pause = max(self._pause(work.store, key), asked)
            logger.warning("%s is not written down yet, again in %.0f s: %s", key, pause, error)
            self._due[key] = time.monotonic() + pause
        return False

    def _mine(self, store: Store, key: str) -> bool:
        """Whether a slow step is left; a worker does the others."""
        wanted = [name for name in self.settings.postcall.steps if name in SLOW]
        known = self._known(store, key)
        return any(name not in known or not known[name].over for name in wanted)

    def _pause(self, store: Store, key: str) -> float:
        """The pause of the step that failed."""
        for name, result in self._known(store, key).items():
            if not result.over and result.attempts:
                pauses = PAUSES_OF.get(name, PAUSES)
                return pauses[min(result.attempts, len(pauses)) - 1]
        return PAUSES[0]

    def _known(self, store: Store, key: str) -> dict[str, StepResult]:
        kept = conversations.find(store, key)
        return steps.results(store, kept) if kept is not None else {}

    def _tidy(self) -> None:
        if time.monotonic() >= self._tidied:
            recordings.expire(self.settings.home, KEEP_DAYS)
            self._tidied = time.monotonic() + TIDY_EVERY
