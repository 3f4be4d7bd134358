"""How much more a worker can take: calls, processors, and how long its calls wait for one.

A call that waits for a processor is late, and every answer with it. That is measured all the time, on the
calls themselves, so that the next one is refused while those that are going on still sound well.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from frontdesk.settings import Phone

LOOK = 1.0
SMOOTH = 0.3
"""How much the last second weighs: a moment is forgotten within some."""
LEAST_WORK = 0.02
"""Seconds of work below which waiting says nothing."""
PROC = Path("/proc")
ALMOST = 0.99
"""The load of a worker without calls, at most: somebody has to answer, whatever else the machine does."""

Times = tuple[float, float]
"""Of a thread: the seconds it has worked, and waited for a processor."""


class Capacity:
    """Measured by a thread of its own from `start` on. `load(calls)` is 1 or more when one more is too much.

    `threads` gives the times of our threads by their ids.
    """

    def __init__(
        self,
        phone: Phone,
        threads: Callable[[], Mapping[str, Times]] | None = None,
        clock: Callable[[], float] = time.monotonic,
        processors: int | None = None,
    ) -> None:
        self._phone, self._threads, self._clock = phone, threads or waited, clock
        self._processors = processors or os.cpu_count() or 1
        self._times: Mapping[str, Times] = {}
        self._at = clock()
        self.busy = 0.0
        self.wait = 0.0

    def start(self) -> None:
        """Measure for as long as the process lives."""
        threading.Thread(target=self._run, name="capacity", daemon=True).start()

    def _run(self) -> None:
        while True:
            self.look()
            time.sleep(LOOK)

    def look(self) -> None:
        """See what the last second was like."""
        at, before, now, earlier = self._clock(), self._at, self._threads(), self._times
        both = [(now[thread], earlier[thread]) for thread in now if thread in earlier]
        work, wait = (sum(after[which] - then[which] for after, then in both) for which in (0, 1))
        if both and at > before:
            self.busy += SMOOTH * (work / (at - before) / self._processors - self.busy)
        self.wait += SMOOTH * ((wait / work if work >= LEAST_WORK else 0.0) - self.wait)
        self._at, self._times = at, now

    def shares(self, calls: int) -> dict[str, float]:
        """What of each limit is used up."""
        return {
            "calls": calls / self._phone.max_calls,
            "processors": self.busy / self._phone.max_cpu,
            "waiting": self.wait / self._phone.max_wait,
        }

    def load(self, calls: int) -> float:
        """The share that is used up most."""
        most = max(self.shares(calls).values())
        return most if calls else min(most, ALMOST)

    def told(self, calls: int) -> str:
        """In words, for the log."""
        return (
            f"{calls} calls, {self.busy:.0%} of the processors, waiting {self.wait:.1f} ms for each of work"
        )


def waited(proc: Path = PROC, first: int | None = None) -> dict[str, Times]:
    """The seconds that each thread of this process and of all that descend from it has worked and has waited
    for a processor; nothing where the system does not count that."""
    found: dict[str, Times] = {}
    for task in _tasks(proc, os.getpid() if first is None else first):
        try:
            run, wait = (task / "schedstat").read_text(encoding="ascii").split()[:2]
        except (OSError, ValueError):
            continue
        found[task.name] = int(run) / 1e9, int(wait) / 1e9
    return found


def _tasks(proc: Path, pid: int) -> Iterator[Path]:
    """The folders of all threads of a process and of its children."""
    try:
        tasks = list((proc / str(pid) / "task").iterdir())
    except OSError:
        return
    for task in tasks:
        yield task
        try:
            children = (task / "children").read_text(encoding="ascii").split()
        except OSError:
            continue
        for child in children:
            yield from _tasks(proc, int(child))
