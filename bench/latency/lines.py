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
GEL = "How long does gel polish last?"
WHEELS = "Can I come in with a wheelchair?"
"""What it is about comes with its last word: nobody can begin to answer it before."""
HOURS = "What are your opening hours?"
PARKING = "Do you have parking?"
BOOK = "I would like to book an appointment."
DAYS = ("Next Tuesday.", "Next Friday.", "Tomorrow.", "Next Thursday.")
TIMES = ("Half past three in the afternoon.", "Eleven in the morning.", "At four pm.", "Ten thirty am.")
NUMBERS = (
    "Oh two oh, seven nine four six, oh one two three.",
    "Oh two oh, seven nine four six, oh one eight eight.",
)
FREE = (DISCOUNT, GEL, WHEELS)
"""Questions that only a model answers."""
PRICES = "What are your prices?"
WAY = "Can you give me directions?"
COUGH = "(coughs)"
"""A sound and no word."""
YES = "Yes, that is right."
BYE = "No, that is all."

ANSWERS = {
    DISCOUNT: "Students get 15 percent off with a student card, from Tuesday to Thursday, all year round"
    " except December.",
    GEL: "Gel polish lasts two to three weeks. Removing it costs 10 pounds and takes twenty minutes.",
    WHEELS: "There is one step at the door. We have a ramp; ring the bell and we bring it out to you at"
    " once.",
    HOURS: "We are open from nine to six.",
    PARKING: "You can park behind the house.",
    PRICES: "A haircut for women is forty pounds and a haircut for men is thirty pounds and children under"
    " twelve pay twenty pounds and colouring starts at sixty pounds and takes about two hours.",
    WAY: "Leave the station by the main door and walk along the river until you reach the old bridge and"
    " cross it and then you will see our blue sign on the left hand side right next to the bakery.",
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
        said("free", FREE[number % len(FREE)]),
        said("fixed", BOOK),
        said("field", DAYS[number % len(DAYS)]),
        said("field", TIMES[number % len(TIMES)]),
        said("field", NUMBERS[number % len(NUMBERS)]),
        said("action", YES),
        said("fixed", BYE),
    )


PAUSES = (0.4, 0.6, 0.9)
ASKING = (("Do you have", "a discount for students?"), ("Is there a", "discount for students?"))
GEL_PARTS = (("How long does", "gel polish last?"), ("Um,", "how long does gel polish last?"))
BOOKING = (
    ("I would like to", "book an appointment."),
    ("I need an", "appointment."),
    ("Hello, um,", "I would like to book an appointment."),
    ("I want to", "book an appointment."),
)
DAY_PARTS = (("On", "next Tuesday."), ("Um,", "next Friday."), ("Let me see, um,", "next Thursday."))
TIME_PARTS = (("At half past", "three in the afternoon."), ("At", "ten thirty am."))
NUMBER_PARTS = (
    ("My number is oh two oh,", "seven nine four six, oh one two three."),
    ("Oh two oh, seven nine", "four six, oh one eight eight."),
)
OPEN_ENDS = (("What are your opening hours", "on Saturday?"), ("Do you have parking", "for bicycles?"))


def pausing(number: int) -> tuple[Spoken, ...]:
    """Six pauses inside what is being said, and two where it could have ended."""
    pause = PAUSES[number % len(PAUSES)]

    def inside(*all_parts: tuple[str, str]) -> Spoken:
        return said("inside", *all_parts[number // len(PAUSES) % len(all_parts)], pause=pause)

    return (
        inside(*ASKING),
        said("ended", *OPEN_ENDS[0], pause=pause),
        inside(*GEL_PARTS),
        said("ended", *OPEN_ENDS[1], pause=pause),
        inside(*BOOKING),
        inside(*DAY_PARTS),
        inside(*TIME_PARTS),
        inside(*NUMBER_PARTS),
    )


def asking(number: int) -> tuple[Spoken, ...]:
    """Questions only a model answers."""
    return tuple(said("free", FREE[(number + index) % len(FREE)]) for index in range(6))


QUICK, FULL = 2, 28
PAUSING = 17
"""Calls that have more than a hundred pauses inside, and more than thirty where it could have ended."""
ASKING_CALLS = 3


def calls(plains: int, pauses: int | None = None) -> list[tuple[str, Sequence[Spoken]]]:
    """Every call of a run that takes turns, by what it is for: so many of eight turns without pauses, and
    with pauses, of which there are a third as many unless it is said."""
    if pauses is None:
        pauses = max(1, plains // 3)
    found: list[tuple[str, Sequence[Spoken]]] = [("plain", plain(number)) for number in range(plains)]
    return found + [("pauses", pausing(number)) for number in range(pauses)]
