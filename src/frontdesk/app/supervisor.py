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
"""Seconds that children get to end by themselves, before they are killed."""


class Child:
    """One process in a group of its own, with the time it may be started again."""

    def __init__(
        self, name: str, command: Sequence[str], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.name = name
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

    def tend(self) -> None:
        """Notice a death, and start the process when it is due."""
        if self._process is not None:
            code = self._process.poll()
            if code is None:
                return
            self._died(code)
        if self._clock() >= self.due:
            self._started = self._clock()
            self._process = subprocess.Popen(self._command, start_new_session=True, stdin=subprocess.DEVNULL)
            log.info("%s started as process %d", self.name, self._process.pid)

    def signal(self, number: int) -> None:
        """Send a signal to the whole group, if there still is one."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, number)

    def ended(self) -> bool:
        """Whether the process has gone."""
        return self._process is None or self._process.poll() is not None

    def _died(self, code: int) -> None:
        self.signal(signal.SIGKILL)
        self._process = None
        if self._clock() - self._started > SETTLED:
            self.failures = 0
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2**self.failures)
        self.failures += 1
        self.due = self._clock() + wait
        log.warning("%s ended with code %d; it is started again in %.1f s", self.name, code, wait)


def part_command(name: str) -> list[str]:
    """The command that is one part of the installation."""
    return [sys.executable, "-m", "frontdesk.app.part", name]


def end(children: Sequence[Child], grace: float = GRACE) -> None:
    """Ask all children to stop and kill what is left after `grace` seconds."""
    for child in children:
        child.signal(signal.SIGTERM)
    deadline = time.monotonic() + grace
    while time.monotonic() < deadline and not all(child.ended() for child in children):
        time.sleep(0.05)
    for child in children:
        if not child.ended():
            log.warning("%s did not stop in %.0f s and is killed", child.name, grace)
        child.signal(signal.SIGKILL)
    while not all(child.ended() for child in children):
        time.sleep(0.02)
