"""What the ear made of one utterance: a value, no decision. `scenario.ear.read` makes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Manner = Literal[
    "yes", "no", "cancel", "repeat", "person", "goodbye", "wait", "thanks", "hello", "existing", "robot"
]
Repair = Literal[
    "unknown",
    "refuse",
    "lacks",
    "restart",
    "change",
    "first",
    "second",
    "last",
    "either",
    "own",
    "back",
    "perhaps",
    "order",
    "taken_back",
]
Control = Manner | Repair
"""`existing` speaks of something booked before, `robot` asks who is talking. `unknown` is "I don't know",
`refuse` "I'd rather not say", `lacks` "I don't have one", `change` "make that …", `back` "where were we?";
`perhaps` "if my wife agrees" or "maybe", `order` what begins like a yes and is none ("correct the time"),
`taken_back` "yes, but no"; `first`, `second`, `last` and `either` choose between things that were offered,
`own` means the number that the caller rings from."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A value that could fill a field: normalised, with the words and the span that said it.

    Values are strings: ISO date (`2026-11-24`), time `HH:MM`, date_time `2026-11-24T19:30`, phone E.164,
    e-mail lower-case, choice as written in YAML, number in digits, duration in minutes, money as `1200` or
    `9.99`, `yes` or `no`; ids and spelled words in capitals, postcodes and addresses as they are written.

    `complete` is False for half a value: half a phone number, "tomorrow afternoon" for a date_time. `until`
    (HH:MM, or a number) is the end of a range whose start is the value; `approx` marks "about six", "after
    six", "in the afternoon". `unit` is a currency (EUR). With `ambiguous`, no value was taken (`value` is
    empty) because the words fit each of these equally: "Tuesday or Wednesday".
    """

    field: str
    value: str
    raw: str
    start: int
    end: int
    confidence: float = 1.0
    complete: bool = True
    until: str = ""
    unit: str = ""
    approx: bool = False
    ambiguous: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything the words could mean here.

    `candidates` do not overlap each other; the best reading per field. `triggers` are scenario names whose
    keywords occur, best first. `correction` is set by "no, …", "not …, …", "I meant …", "actually …".
    `rest` is what remains of the text when all spans and polite filler are taken out. `tail` are the digits
    of "it ends in five six". The first `shift` characters of `text` were said in an earlier utterance.
    `close` are the triggers that fit as well as the first, `also` those that were asked for beside it,
    `red` the red line that was crossed. `done` asks whether something was cancelled already.
    `spared` is the text without what was said only to be denied ("no pain, just a check-up"), between forms;
    None when nothing was. `besides` is the question after a yes: "yes, is there parking?".
    """

    text: str
    controls: frozenset[Control] = frozenset()
    candidates: tuple[Candidate, ...] = ()
    triggers: tuple[str, ...] = ()
    question: bool = False
    correction: bool = False
    rest: str = ""
    tail: str = ""
    shift: int = 0
    close: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    red: str = ""
    done: bool = False
    spared: str | None = None
    besides: str = ""

    def candidate(self, field: str | None) -> Candidate | None:
        """The candidate for that field, if there is one."""
        return next((candidate for candidate in self.candidates if candidate.field == field), None)
