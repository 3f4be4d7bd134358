"""What the callers say: one list for every agent, each line with its kind of turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["fixed", "faq", "free", "field", "action", "inside", "ended", "small", "barge"]

KINDS: tuple[Kind, ...] = ("fixed", "faq", "free", "field", "action")


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line: its parts with `pause` seconds of silence between them. `over`: said into the answer to the
    line before, so many seconds after it began."""

    kind: Kind
    parts: tuple[str, ...]
    pause: float = 0.0
    over: float | None = None

    @property
    def text(self) -> str:
        return " ".join(self.parts)


def said(kind: Kind, *parts: str, pause: float = 0.0, over: float | None = None) -> Spoken:
    """A line."""
    return Spoken(kind, parts, pause, over)


DISCOUNT = "Is there a discount for students?"
RAMP = "Can I come in a wheelchair?"
GEL = "How long does gel polish last?"
HOURS = "What are your opening hours?"
PARKING = "Do you have parking?"
BOOK = "I would like to book an appointment."
DAYS = ("Next Tuesday.", "Next Friday.", "Tomorrow.", "Next Thursday.")
TIMES = ("Half past three in the afternoon.", "Eleven in the morning.", "At four pm.", "Ten thirty am.")
NUMBERS = (
    "Oh two oh, seven nine four six, oh one two three.",
    "Oh two oh, seven nine four six, oh one eight eight.",
)
YES = "Yes, that is right."
BYE = "No, that is all."

ANSWERS = {
    DISCOUNT: "Students get 15 percent off with a student card, from Tuesday to Thursday, all year round"
    " except December.",
    RAMP: "There is one step at the door, and we have a ramp. Ring the bell and we bring it out to you at"
    " once.",
    GEL: "Gel polish lasts two to three weeks. Removing it costs 10 pounds and takes twenty minutes.",
    HOURS: "We are open from nine to six.",
    PARKING: "You can park behind the house.",
    BOOK: "For which day?",
    **dict.fromkeys(DAYS, "At what time?"),
    **dict.fromkeys(TIMES, "Which number can we call?"),
    **dict.fromkeys(NUMBERS, "Tuesday at half past three. Is that right?"),
    YES: "I have noted that. Is there anything else?",
    BYE: "Thank you. Goodbye!",
}
"""What the model answers: to our agent only where it is asked, to others every time."""


def plain(number: int) -> tuple[Spoken, ...]:
    """A whole call without pauses, eight turns."""
    return (
        said("faq", (HOURS, PARKING)[number % 2]),
        said("free", (DISCOUNT, RAMP, GEL)[number % 3]),
        said("fixed", BOOK),
        said("field", DAYS[number % len(DAYS)]),
        said("field", TIMES[number % len(TIMES)]),
        said("field", NUMBERS[number % len(NUMBERS)]),
        said("action", YES),
        said("fixed", BYE),
    )


def pausing(number: int) -> tuple[Spoken, ...]:
    """Pauses inside what is being said, and pauses where it could have ended."""
    pause = (0.4, 0.6, 0.9)[number % 3]
    return (
        said("inside", "Do you have", "a discount for students?", pause=pause),
        said("ended", "What are your opening hours", "on Saturday?", pause=pause),
        said("inside", "I would like to", "book an appointment.", pause=pause),
        said("inside", "On", "next Tuesday.", pause=pause),
        said("inside", "At half past", "three in the afternoon.", pause=pause),
        said("inside", "My number is oh two oh,", "seven nine four six, oh one two three.", pause=pause),
        said("action", YES),
        said("fixed", BYE),
    )


def talking_over(number: int) -> tuple[Spoken, ...]:
    """Signs of listening and interruptions, said over a long answer."""
    small = ("Mm-hm.", "Okay.", "Yeah.", "Right.")[number % 4]
    return (
        said("free", DISCOUNT),
        said("small", small, over=1.6),
        said("free", RAMP),
        said("barge", "Wait, do you have parking?", over=1.6),
        said("free", GEL),
        said("barge", "What are your opening hours?", over=1.2),
    )


QUICK, FULL = 2, 28


def calls(plains: int) -> list[tuple[str, Sequence[Spoken]]]:
    """Every call of a run, by what it is for: so many of eight turns without pauses, a third as many with
    pauses, and a third as many whose callers talk over the answers."""
    third = max(1, plains // 3)
    found: list[tuple[str, Sequence[Spoken]]] = [("plain", plain(number)) for number in range(plains)]
    found += [("pauses", pausing(number)) for number in range(third)]
    found += [("over", talking_over(number)) for number in range(third)]
    return found
