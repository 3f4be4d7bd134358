"""Child processes: started, started again with backoff when they die, and ended together."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

log = logging.getLogger(__name__)

FIRST_WAIT, LONGEST_WAIT, SETTLED = 0.5, 30.0, 60.0
GRACE = 6.0
"""Seconds that a child gets to end by itself, before it is killed."""


class Child:
    """One process in a group of its own, with the time it may be started again."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        grace: float = GRACE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = name
        self.grace = grace
        self.due = 0.0
        self.failures = 0
        self._command = list(command)
        self._clock = clock
        self._process: subprocess.Popen[bytes] | None = None
        self._started = 0.0

    @property
    def pid(self) -> int | None:
        """The process id while it runs."""
        return self._process.pid if self._process else None

    def tend(self) -> str | None:
        """Notice a death, and start the process when it is due; what to tell the operator."""
        news = None
        if self._process is not None:
            code = self._process.poll()
            if code is None:
                return None
            news = self._died(code)
        return self._start() or news if self._clock() >= self.due else news

    def _start(self) -> str | None:
        self._started = self._clock()
        try:
            self._process = subprocess.Popen(self._command, start_new_session=True, stdin=subprocess.DEVNULL)
        except OSError as error:  # no memory or no process to be had just now: the others must not end for it
            return self._again(f"{self.name} cannot be started ({error.strerror})")
        log.info("%s started as process %d", self.name, self._process.pid)
        return None

    def signal(self, number: int) -> None:
        """Send a signal to the whole group, if there still is one."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, number)

    def stop(self) -> None:
        """Ask the process to end. It ends its own children: gone before it, they would look lost."""
        if self._process is not None:
            self._process.terminate()

    def ended(self) -> bool:
        """Whether the process has gone."""
        return self._process is None or self._process.poll() is not None

    def _died(self, code: int) -> str:
        self.signal(signal.SIGKILL)
        self._process = None
        if self._clock() - self._started > SETTLED:
            self.failures = 0
        return self._again(f"{self.name} ended with code {code}")

    def _again(self, what: str) -> str:
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2**self.failures)
        self.failures += 1
        self.due = self._clock() + wait
        news = f"{what}; it is started again in {wait:.1f} s"
        log.warning("%s", news)
        return news


def part_command(name: str) -> list[str]:
    """The command that is one part of the installation."""
    return [sys.executable, "-m", "frontdesk.app.part", name]


def end(children: Sequence[Child], hurry: Callable[[], bool] = lambda: False) -> None:
    """Ask all children to stop; kill what is left after its grace, or at once when `hurry` says so."""
    for child in children:
        child.stop()
    began = time.monotonic()
    left = [child for child in children if not child.ended()]
    while left:
        for child in left:
            if hurry() or time.monotonic() - began > child.grace:
                log.warning("%s did not stop by itself and is killed", child.name)
                child.signal(signal.SIGKILL)
        time.sleep(0.05)
        left = [child for child in left if not child.ended()]
    for child in children:
        child.signal(signal.SIGKILL)
