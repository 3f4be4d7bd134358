"""How much more a worker can take: calls, processor and how late things happen on this machine.

A machine that has too much to do is late, and every answer with it. Both signs are measured all the time, so
that the next call is refused while those that are going on still sound well.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from frontdesk.settings import Phone

TICK = 0.02
KEPT = 150
"""Ticks that are looked back on: three seconds."""
WORST = 0.95
STAT = Path("/proc/stat")
IDLE, NICE, WAITING = 3, 1, 4
"""Columns of the first line of /proc/stat. What gives way to calls (`nice`) takes nothing from them."""
LOOKED_AT = 25
"""Ticks between two looks at the processor: half a second."""
SMOOTH = 0.3


class Capacity:
    """Measured by a thread of its own from `start` on. `load(calls)` is 1 or more when one more is too much.

    `cpu` gives the seconds worked and the seconds there were, since the machine began, or None.
    """

    def __init__(
        self,
        phone: Phone,
        clock: Callable[[], float] = time.monotonic,
        cpu: Callable[[], tuple[float, float] | None] | None = None,
    ) -> None:
        self._phone, self._clock, self._cpu = phone, clock, cpu or worked
        self._late: deque[float] = deque(maxlen=KEPT)
        self._before: tuple[float, float] | None = None
        self.busy = 0.0
        self._ticks = 0

    def start(self) -> None:
        """Measure for as long as the process lives."""
        threading.Thread(target=self._run, name="capacity", daemon=True).start()

    def _run(self) -> None:
        while True:
            due = self._clock() + TICK
            time.sleep(TICK)
            self.ticked(self._clock() - due)

    def ticked(self, late: float) -> None:
        """A tick came so many seconds late."""
        self._late.append(max(0.0, late))
        self._ticks += 1
        if self._ticks % LOOKED_AT == 1:
            self._look()

    def _look(self) -> None:
        now, before = self._cpu(), self._before
        if now is None:
            return
        if before is not None and now[1] > before[1]:
            share = (now[0] - before[0]) / (now[1] - before[1])
            self.busy += SMOOTH * (share - self.busy)
        self._before = now

    @property
    def late(self) -> float:
        """By how many seconds the worst of twenty ticks came late."""
        ticks = sorted(self._late)
        return ticks[int(WORST * (len(ticks) - 1))] if ticks else 0.0

    def shares(self, calls: int) -> dict[str, float]:
        """What of each limit is used up."""
        return {
            "calls": calls / self._phone.max_calls,
            "processor": self.busy / self._phone.max_cpu,
            "lateness": self.late * 1000 / self._phone.max_late_ms,
        }

    def load(self, calls: int) -> float:
        """The share that is used up most."""
        return max(self.shares(calls).values())

    def told(self, calls: int) -> str:
        """In words, for the log."""
        return f"{calls} calls, processor {self.busy:.0%}, {self.late * 1000:.0f} ms late"


def worked(stat: Path = STAT) -> tuple[float, float] | None:
    """What the processors have done for calls and alike, and what they could have done; None where it is not
    told."""
    try:
        first = stat.read_text(encoding="ascii").split("\n", 1)[0].split()[1:9]
    except OSError:
        return None
    ticks = [float(one) for one in first]
    whole = sum(ticks)
    return whole - ticks[NICE] - ticks[IDLE] - ticks[WAITING], whole
