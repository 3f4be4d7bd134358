"""What the ear made of one utterance: a value, no decision. `scenario.ear.read` makes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Control = Literal[
    "yes", "no", "cancel", "repeat", "person", "goodbye", "wait", "thanks", "hello", "existing", "robot"
]
"""`existing` speaks of something booked before, `robot` asks who is talking."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that could fill a field: normalised, with the words and the span that said it.

    Values are strings: ISO date (`2026-11-24`), time `HH:MM`, phone E.164, e-mail lower-case, choice as
    written in YAML, number in digits, `yes` or `no`. `complete` is False for half a phone number.
    """

    field: str
    value: str
    raw: str
    start: int
    end: int
    confidence: float = 1.0
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything the words could mean here.

    `candidates` do not overlap each other; the best reading per field. `triggers` are scenario names whose
    keywords occur, best first. `correction` is set by "no, …", "not …, …", "I meant …", "actually …".
    `rest` is what remains of the text when all spans and polite filler are taken out.
    """

    text: str
    controls: frozenset[Control] = frozenset()
    candidates: tuple[Candidate, ...] = ()
    triggers: tuple[str, ...] = ()
    question: bool = False
    correction: bool = False
    rest: str = ""

    def candidate(self, field: str | None) -> Candidate | None:
        """The candidate for that field, if there is one."""
        return next((candidate for candidate in self.candidates if candidate.field == field), None)
