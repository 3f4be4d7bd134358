"""Services that refused us (403), remembered on disk: every process of a machine leaves them alone together.

One empty file per service, whose modification time says until when it rests; a region does not change within
a call, and each call has a process of its own.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path


class Refusal:
    """What is remembered of one service. `clock`: epoch seconds."""

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._path, self._clock = path, clock

    @property
    def resting(self) -> bool:
        """Whether the service is still to be left alone."""
        try:
            return self._clock() < self._path.stat().st_mtime
        except OSError:
            return False

    def remember(self, seconds: float) -> None:
        """Leave it alone for so long. A disk that cannot be written to forgets."""
        until = self._clock() + seconds
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.touch()
            os.utime(self._path, (until, until))
        except OSError:
            return

    def forget(self) -> None:
        """It answers again."""
        self._path.unlink(missing_ok=True)


def refusal(folder: Path, *service: str) -> Refusal:
    """What is remembered in `folder` of the service with these names: kind, provider, address."""
    digest = hashlib.sha256("\n".join(service).encode()).hexdigest()[:16]
    return Refusal(folder / f"{'-'.join(service[:2])}-{digest}")
