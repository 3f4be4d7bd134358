"""Who is next, without Redis: new ones, those to be tried again and the backlog take turns."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from frontdesk.postcall.lanes import FRESH
from frontdesk.store.spool import Watch

ASK_EVERY = 2.0
LONGEST_PAUSE = 60.0
ELSEWHERE_PAUSE = 1.0
LOOKING = 20
"""At most one part in so many of the time is spent on looking into the spool, however much lies there."""


def in_turns(*lanes: Iterable[str]) -> Iterator[str]:
    """The first of each, the second of each, …: each id once, however many lanes it is in."""
    waiting, said = deque(iter(lane) for lane in lanes), set[str]()
    while waiting:
        one = next(waiting[0], None)
        if one is None:
            waiting.popleft()
            continue
        waiting.rotate(-1)
        if one not in said:
            said.add(one)
            yield one


@dataclass
class Patience:
    """Which conversations are not to be tried again yet, because they failed a moment ago."""

    failures: dict[str, tuple[int, float]] = field(default_factory=dict)

    def allows(self, key: str) -> bool:
        """Whether its pause is over."""
        return time.monotonic() >= self.failures.get(key, (0, 0.0))[1]

    def until(self, key: str) -> float | None:
        """When its pause is over, by `time.monotonic`; None for one that did not fail."""
        return self.failures[key][1] if key in self.failures else None

    def failed(self, key: str) -> None:
        """Wait twice as long as the last time."""
        times = self.failures.get(key, (0, 0.0))[0] + 1
        pause = min(LONGEST_PAUSE, 0.25 * 2 ** min(times, 20))
        self.failures[key] = (times, time.monotonic() + pause)

    def busy(self, key: str) -> None:
        """Somebody else is at it: wait a moment."""
        self.failures[key] = (self.failures.get(key, (0, 0.0))[0], time.monotonic() + ELSEWHERE_PAUSE)

    def succeeded(self, key: str) -> None:
        """Forget its failures."""
        self.failures.pop(key, None)


class Turns:
    """Takes from the new ones, from the kept ones that are due, from the backlog, and from those that failed
    here, one after the other; each in the order in which they were laid down, or may be tried.

    `unfinished()` are the ids of kept conversations whose next try is due; `patience` knows who failed.
    While there is work the spool is looked into again `look_every` seconds later, later still where that
    would take much of the time; at every turn with 0. Who is due is asked every `ask_every` seconds.
    """

    def __init__(
        self,
        home: Path,
        unfinished: Callable[[], Iterable[str]],
        patience: Patience,
        look_every: float,
        fresh: float = FRESH,
        ask_every: float = ASK_EVERY,
    ) -> None:
        self._watch, self._fresh, self._look_every = Watch(home), fresh, look_every
        self._ask_every = ask_every
        self._unfinished, self._patience = unfinished, patience
        self._new, self._again, self._backlog, self._failed = (deque[str]() for _ in range(4))
        self._lanes = deque((self._new, self._again, self._backlog, self._failed))
        self._look_at = self._ask_at = 0.0

    def next(self) -> str | None:
        """The id of the one whose turn it is; None when nothing waits that may be tried."""
        if time.monotonic() >= self._look_at or not any(self._lanes):
            self._look()
        for _ in range(len(self._lanes)):
            lane = self._lanes[0]
            self._lanes.rotate(-1)
            while lane:
                if self._patience.allows(one := lane.popleft()):
                    return one
        return None

    def _look(self) -> None:
        began = time.monotonic()
        laid = self._watch.look()
        looked = time.monotonic()
        edge, failed = time.time() - self._fresh, list[tuple[float, str]]()
        for lane in (self._new, self._backlog):
            lane.clear()
        for since, one in laid:
            if (until := self._patience.until(one)) is not None:
                failed.append((until, one))
            else:
                (self._backlog if since <= edge else self._new).append(one)
        self._failed.clear()
        self._failed.extend(one for _, one in sorted(failed))
        if began >= self._ask_at:
            known = set(self._again)
            self._again.extend(one for one in self._unfinished() if one not in known)
            self._ask_at = began + self._ask_every
        self._look_at = self._later(began, looked)

    def _later(self, began: float, looked: float) -> float:
        if not self._look_every:
            return 0.0
        return time.monotonic() + max(self._look_every, LOOKING * (looked - began))
