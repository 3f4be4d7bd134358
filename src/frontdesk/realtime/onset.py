"""A sound that sets in, before anybody can know whether it is a voice: pure, fed with loudness.

The voice detector takes an "s" for noise: "stop" is a voice to it 0.13 s after it began, "wait" after 0.07.
"""

from __future__ import annotations

from collections import deque

LASTS = 3
"""Windows (of 0.032 s, as the voice detector has them) that are loud one after another: a click has one. With
three, five interruptions in three voices, with noise and through 8 kHz, were noticed after 0.08 s (p50) and
0.10 (p95); by the voice detector alone after 0.09 and 0.14."""
LOUDER = 4.0
"""Times as loud as the quiet of the last second: a line's noise is no sound that sets in."""
GAPS = 2
"""Windows more quiet than what counts as that quiet: a line that drops out for a moment is not quiet."""
LEAST = 300.0
"""Of 16-bit samples, -41 dB: what is more quiet waits for the voice detector."""
PAST, KNOWN = 30, 10
"""Windows that are remembered, and how many it takes to know a line."""


class Onset:
    """One line's."""

    def __init__(self) -> None:
        self._past: deque[float] = deque(maxlen=PAST + LASTS)

    def hear(self, loud: float) -> bool:
        """Whether a sound goes on that set in within the last second. `loud`: of one more window, the root
        mean square of its 16-bit samples."""
        self._past.append(loud)
        if len(self._past) < KNOWN + LASTS:
            return False
        past = list(self._past)
        quiet = sorted(past[:-LASTS])[GAPS]
        return min(past[-LASTS:]) >= max(LOUDER * quiet, LEAST)
