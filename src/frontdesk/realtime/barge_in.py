"""What our speech does when the caller makes a sound over it: pure, and told the time by whoever asks.

On a sound it pauses; words decide whether it stops for good or goes on where it was. A cough, a word of
listening or a voice from the street lets it go on.
"""

from __future__ import annotations

from typing import Literal

Move = Literal["", "pause", "resume", "stop"]

DECIDE_WITHIN = 0.55
"""Seconds after a pause until our speech goes on, unless there were words by then."""
WORDS_WITHIN = 0.25
"""Seconds after a sound has ended in which its words would have come."""
OFTEN = 3
"""After so many sounds without words in one speech the next are not waited for: a street, a television."""


class BargeIn:
    """Follows one caller over our speeches. Each method gives what our speech has to do now."""

    def __init__(self) -> None:
        self._paused: float | None = None
        self._voice = False
        self._voice_ended: float | None = None
        self._small: bool = False
        self._false = 0

    @property
    def paused(self) -> bool:
        """Whether our speech waits for the caller."""
        return self._paused is not None

    def speech(self) -> None:
        """A new speech of ours began, or all of it ended: nothing is paused, nobody interrupts yet."""
        self._paused, self._small, self._false = None, False, 0

    def voice(self, on: bool, at: float, *, speaking: bool) -> Move:
        """The caller's voice set in, or fell silent."""
        began, self._voice = on and not self._voice, on
        self._voice_ended = None if on else at
        if began and speaking and self._paused is None and self._false < OFTEN:
            self._paused = at
            return "pause"
        return ""

    def words(self, *, small: bool, speaking: bool) -> Move:
        """Words were heard; `small`: nothing but a sign of listening."""
        if small:
            self._small = True
            return ""
        if self._paused is None and not speaking:
            return ""
        self._paused = None
        return "stop"

    def due(self) -> float | None:
        """When to look again; None while nothing waits."""
        if self._paused is None:
            return None
        latest = self._paused + DECIDE_WITHIN
        if self._voice_ended is None:
            return latest
        return min(latest, self._voice_ended + (0.0 if self._small else WORDS_WITHIN))

    def look(self, at: float) -> Move:
        """Whether our speech goes on by now."""
        due = self.due()
        if due is None or at < due:
            return ""
        self._paused, self._small = None, False
        self._false += 1
        return "resume"
