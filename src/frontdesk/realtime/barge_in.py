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
CONSONANT = 0.15
"""Seconds after a pause in which a voice is what the sound was the beginning of."""
OFTEN = 3
"""After so many voices without words in one speech the next do not pause it: a street, a television. So it is
with sounds that were no voice, which are counted by themselves: a draught must not hide a caller."""


class BargeIn:
    """Follows one caller over our speeches. Each method gives what our speech has to do now."""

    def __init__(self) -> None:
        self._paused: float | None = None
        self._by_voice = False
        self._voice, self._sound = False, False
        self._quiet_since: float | None = None
        self._small: bool = False
        self._false, self._noises = 0, 0

    @property
    def paused(self) -> bool:
        """Whether our speech waits for the caller."""
        return self._paused is not None

    def speech(self) -> None:
        """All of our speech ended: nothing is paused, nobody interrupts yet."""
        self._paused, self._small = None, False
        self.another()

    def another(self) -> None:
        """Another speech of ours began: what sounded over the one before counts no more."""
        self._false, self._noises = 0, 0

    def sound(self, on: bool, at: float, *, speaking: bool) -> Move:
        """Something set in at the caller's end that may not be a voice, or is over."""
        self._sound = on
        self._quiet(at)
        if on and speaking and self._paused is None and not self._voice and self._noises < OFTEN:
            self._paused, self._by_voice = at, False
            return "pause"
        return ""

    def voice(self, on: bool, at: float, *, speaking: bool) -> Move:
        """The caller's voice set in, or fell silent. In the pause for another sound it has all its time."""
        began, self._voice = on and not self._voice, on
        self._quiet(at)
        if not (began and speaking):
            return ""
        if self._paused is None and self._false < OFTEN:
            self._paused, self._by_voice = at, True
            return "pause"
        if self._paused is not None and not self._by_voice:
            self._paused = self._paused if at - self._paused < CONSONANT else at
            self._by_voice = True
        return ""

    def _quiet(self, at: float) -> None:
        self._quiet_since = None if self._voice or self._sound else at

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
        if self._quiet_since is None:
            return latest
        return min(latest, self._quiet_since + (0.0 if self._small else WORDS_WITHIN))

    def look(self, at: float) -> Move:
        """Whether our speech goes on by now."""
        due = self.due()
        if due is None or at < due:
            return ""
        self._paused, self._small = None, False
        self._false += self._by_voice
        self._noises += not self._by_voice
        return "resume"
