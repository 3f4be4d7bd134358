"""What happened, in the past tense. Every event carries `at`, an aware time: the core has no clock.

`Heard.reading` is what the ear made of the words (`scenario.reading.read`); without one `step` reads itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.models import KnowledgeChunk, Receipt
from frontdesk.scenario.history import History
from frontdesk.scenario.reading import Reading
from frontdesk.scenario.state import FreeSlot, Hold


@dataclass(frozen=True, slots=True)
class Started:
    """The line is open. `voice` turns on silence timers and the turn limit; `model` says one may be asked.

    `known` is the caller's name and `returning` whether they were here before, as far as the shell can tell,
    `last_at` when that was, `history` what else there was, where they may be told;
    `calendar` says that free places can be looked up, `people` that a person who is asked for answers in this
    very chat.
    """

    at: datetime
    voice: bool = True
    model: bool = False
    caller: str | None = None
    known: str = ""
    returning: bool = False
    last_at: datetime | None = None
    history: History | None = None
    channel: str = "phone"
    calendar: bool = False
    people: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """The caller finished saying something (or sent a message).

    `utterance` is its index in the transcript: slots filled by it point there.
    """

    at: datetime
    text: str
    reading: Reading | None = None
    confidence: float = 1.0
    utterance: int = -1


@dataclass(frozen=True, slots=True)
class Keyed:
    """The caller pressed keys: digits, `*` and `#`."""

    at: datetime
    digits: str
    utterance: int = -1


@dataclass(frozen=True, slots=True)
class Silence:
    """The time named by the last `Listen.silence_at` has come and nothing was heard."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Spoken:
    """Our speech ended, or was cut off. `text_heard` is what the caller can have heard of it."""

    at: datetime
    text_heard: str
    interrupted: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to `Search`, best first; empty when nothing fits, or the search was late or failed."""

    at: datetime
    passages: tuple[KnowledgeChunk, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """One typed command a model proposes. The engine decides whether anything comes of it."""

    kind: str
    name: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """The answer to `Understand`; empty when the model was late, failed or made no sense."""

    at: datetime
    proposals: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True)
class Replied:
    """The answer to `Reply`: the words that were sent to the caller; empty when there were none."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class SlotsFound:
    """The answer to `FindSlots`: free places, those nearest to the wish first; None: it could not be found
    out.
    """

    at: datetime
    free: tuple[FreeSlot, ...] | None = ()


@dataclass(frozen=True, slots=True)
class Held:
    """The answer to `HoldSlot`; None when somebody else was quicker."""

    at: datetime
    hold: Hold | None


@dataclass(frozen=True, slots=True)
class Acted:
    """The answer to `Act`. A failed receipt means the caller is promised a call-back."""

    at: datetime
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class TransferFailed:
    """Nobody took the call: the caller is still with us."""

    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class HungUp:
    """The caller has gone."""

    at: datetime


Event = (
    Started
    | Heard
    | Keyed
    | Silence
    | Spoken
    | Found
    | Understood
    | Replied
    | SlotsFound
    | Held
    | Acted
    | TransferFailed
    | HungUp
)


def wants_person(at: datetime, said: str, utterance: int) -> Heard:
    """A wish for a person that was not made in words (a button's label is `said`): it can be nothing else."""
    return Heard(at, said, Reading(said, frozenset({"person"})), utterance=utterance)
