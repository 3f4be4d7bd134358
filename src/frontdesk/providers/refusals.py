"""Services that are to be left alone, remembered on disk: every process of a machine leaves them alone
together.

One small file per service, whose modification time says until when it rests, and which says which service it
is and why; a region does not change within a call, and each call has a process of its own.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

LONGEST_WHY = 500
LONGEST = 3660.0
"""Seconds for which anything is left alone, and a minute more. A file that says more was written while the
clock was wrong, or by somebody else: it counts for nothing, or its service would never be asked again."""
_ODD = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Rest:
    """A service that is left alone for so many seconds more, and why."""

    service: str
    seconds: float
    why: str


class Refusal:
    """What is remembered of one service, which is called `service`. `clock`: epoch seconds."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time, service: str = "") -> None:
        self._path, self._clock, self._service = path, clock, service or path.name

    @property
    def left(self) -> float:
        """Seconds that it is still to be left alone; 0 when it may be asked."""
        try:
            left = self._path.stat().st_mtime - self._clock()
        except OSError:
            return 0.0
        return left if 0.0 < left <= LONGEST else 0.0

    @property
    def resting(self) -> bool:
        """Whether the service is still to be left alone."""
        return self.left > 0

    def remember(self, seconds: float, why: str = "") -> None:
        """Leave it alone for so long. A disk that cannot be written to forgets."""
        until = self._clock() + seconds
        told = f"{self._service}\n{why[:LONGEST_WHY]}\n"
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(told, encoding="utf-8", errors="replace")
            os.utime(self._path, (until, until))
        except OSError:
            return

    def forget(self) -> None:
        """It answers again. What cannot be taken out, since another user wrote it, is over by itself."""
        with suppress(OSError):
            self._path.unlink()


def refusal(folder: Path, *service: str) -> Refusal:
    """What is remembered in `folder` of the service with these names: kind, provider, address."""
    digest = hashlib.sha256("\n".join(service).encode()).hexdigest()[:16]
    plain = _ODD.sub("_", "-".join(service[:2]))[:100]
    return Refusal(folder / f"{plain}-{digest}", service=" ".join(filter(None, service)))


def resting(folder: Path, clock: Callable[[], float] = time.time) -> list[Rest]:
    """The services that are left alone now, by the folder in which they are remembered; sorted by name."""
    found = []
    for path in folder.glob("*"):
        left = Refusal(path, clock).left
        if left <= 0:
            continue
        try:
            service, _, why = path.read_text(encoding="utf-8", errors="replace").partition("\n")
        except OSError:  # it answers again since we looked
            continue
        found.append(Rest(service or path.name, left, why.strip()))
    return sorted(found, key=lambda one: one.service)
