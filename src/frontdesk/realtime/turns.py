"""Whose turn it is, out of voice and words as they arrive: pure, and told the time by whoever asks.

Times are seconds of any one clock. `due` says when to look again, `take` gives the turn that is over then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from frontdesk.dialogue.guessing import same_words
from frontdesk.realtime.endpointing import Pause

GUESS_AFTER = 0.05
GUESS_UP_TO = 0.5
NO_FINAL = 1.0
"""Seconds after which words without a final result count as they are."""
LOOKED, BLIND = 0.06, 0.3
"""Seconds by which the voice detector is behind as a rule, and for which one that is later is waited for: on
a busy machine what it has not looked at yet is no silence."""
WORDLESS = 1.5
"""Seconds of voice without a new word after which it is not the caller's: a television, a street."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What the caller said. `began` and `stopped`: their voice; `last_words`: the last final result; `over`:
    when it was decided that they had finished, and `why`."""

    text: str
    confidence: float
    began: float
    stopped: float
    last_words: float
    over: float
    why: str


class Turns:
    """One caller's side of a dialogue. `pause(text)` says how much quiet ends the turn after these words."""

    def __init__(self, pause: Callable[[str], Pause]) -> None:
        self._pause = pause
        self._finals: list[tuple[str, float]] = []
        self._interim = ""
        self._unsettled = ""
        self._words_at: float | None = None
        self._began: float | None = None
        self._voiced: float | None = None
        self._looked: float | None = None

    @property
    def text(self) -> str:
        """All the words so far, settled or not."""
        return " ".join(part for part in (*(text for text, _ in self._finals), self._interim) if part)

    @property
    def open(self) -> bool:
        """Whether words are in that nobody has taken yet."""
        return bool(self._finals or self._interim)

    def looked(self, at: float) -> None:
        """The voice detector has looked at the sound up to that moment."""
        self._looked = at

    def voice(self, at: float) -> None:
        """A voice was heard at that moment."""
        if self._began is None or (not self.open and at - (self._voiced or at) > WORDLESS):
            self._began = at
        self._voiced = max(at, self._voiced or at)

    def interim(self, text: str, at: float) -> None:
        """A guess at the words being said, which replaces the guess before it."""
        if self._taken(text):
            return
        if text.strip() and text.strip() != self._interim:
            self._words_at = at
        self._interim = text.strip()

    def final(self, text: str, confidence: float, at: float) -> None:
        """Words that will not change any more."""
        if self._taken(text):
            self._unsettled = ""
            return
        self._interim = ""
        if text.strip():
            self._finals.append((text.strip(), confidence))
            self._words_at = at

    def settled(self, at: float) -> bool:
        """Whether no voice has been heard for a moment and the words could be all."""
        quiet = self._voiced is None or at - self._voiced >= GUESS_AFTER
        return self.open and quiet and self._pause(self.text).seconds <= GUESS_UP_TO

    def due(self) -> float | None:
        """When the turn is over if nothing more is heard; None while there are no words."""
        return None if self._words_at is None or not self.open else self._ends()[0]

    def take(self, at: float) -> Turn | None:
        """The turn, if it is over at that moment; the next one begins with nothing."""
        if not self.open or self._words_at is None:
            return None
        ends, why = self._ends()
        if at < ends or (at < ends + BLIND and self._blind(ends)):
            return None
        # without a voice detector's word for it, they spoke until their words came
        stopped = self._words_at if self._voiced is None else min(self._voiced, at)
        began = stopped if self._began is None else self._began
        self._unsettled = same_words(self._interim)
        confidence = min((sure for _, sure in self._finals), default=1.0)
        turn = Turn(self.text, confidence, began, stopped, self._words_at, at, why)
        self._finals, self._interim, self._words_at, self._began = [], "", None, None
        return turn

    def _blind(self, ends: float) -> bool:
        """Whether a voice may have been heard by then that the detector has not told of yet."""
        return self._looked is not None and self._looked < ends - LOOKED

    def _taken(self, text: str) -> bool:
        """Whether these are the last words of a turn that was over before they were settled."""
        return not self.open and bool(self._unsettled) and same_words(text) == self._unsettled

    def _ends(self) -> tuple[float, str]:
        assert self._words_at is not None
        pause = self._pause(self.text)
        quiet_since = self._words_at if self._voiced is None else self._voiced
        ends, why = quiet_since + pause.seconds, pause.why
        if self._interim:
            ends, why = max(ends, self._words_at + NO_FINAL), "no final result came"
        latest = self._words_at + WORDLESS + pause.seconds
        return (ends, why) if ends <= latest else (latest, "a voice without words")
