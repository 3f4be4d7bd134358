"""Is there a voice in this audio? Loudness of 16-bit PCM, and when it started and stopped."""

from __future__ import annotations

import math
import time
from array import array
from collections.abc import Callable

AUDIBLE = 200.0


def loudness(pcm: bytes | memoryview) -> float:
    """The root mean square of mono 16-bit samples, 0 to 32767."""
    samples = array("h", bytes(pcm))
    return math.sqrt(sum(sample * sample for sample in samples) / len(samples)) if samples else 0.0


def voiced_end(pcm: bytes, sample_rate: int, window: float = 0.01) -> int:
    """The byte after the last audible window: where the speech in `pcm` ends."""
    step = int(sample_rate * window) * 2
    for start in range(len(pcm) // step * step, -1, -step):
        piece = pcm[start : start + step]
        if piece and loudness(piece) >= AUDIBLE:
            return start + len(piece)
    return 0


class Listener:
    """When the other side was audible. Times are `clock()` seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.starts: list[float] = []
        self.last: float | None = None

    def hear(self, pcm: bytes | memoryview, gap: float = 0.3) -> None:
        """One frame of theirs. After `gap` seconds of quiet the next sound is a new start."""
        if loudness(pcm) < AUDIBLE:
            return
        at = self._clock()
        if self.last is None or at - self.last > gap:
            self.starts.append(at)
        self.last = at

    def first_after(self, moment: float) -> float | None:
        """When they first became audible after that moment; already sounding counts as nothing."""
        return next((start for start in self.starts if start > moment), None)

    def quiet_for(self) -> float:
        """How long they have been quiet; infinite before their first sound."""
        return math.inf if self.last is None else self._clock() - self.last
