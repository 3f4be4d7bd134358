"""What to do, as imperatives. A step that waits for the caller ends in exactly one `Listen`.

A step that waits for the shell ends in exactly one of `Understand`, `Search`, `Reply`, `FindSlots`,
`HoldSlot`, `Act` or `Transfer`, answered by `Understood`, `Found`, `Replied`, `SlotsFound`, `Held`, `Acted`
or (only when it fails) `TransferFailed`. `Release` waits for nothing.
`HangUp` is last.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.models import KnowledgeChunk, Lead, Slot
from frontdesk.scenario.state import FreeSlot, Hold


@dataclass(frozen=True, slots=True)
class Say:
    """Say this. `fixed` sentences can be synthesised before the call; `name` tells which one it is."""

    text: str
    name: str = ""
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Listen:
    """Wait for the caller.

    `field` is what was asked (None: anything), `complete_when` the type whose complete value ends the turn
    at once, `patience` how many seconds of pause an unfinished value may take, `silence_at` when to send
    `Silence` (None: never), `dtmf` how many keys make a full answer (0: keys do not answer this).
    """

    field: str | None
    complete_when: str
    patience: float
    silence_at: datetime | None
    dtmf: int = 0


@dataclass(frozen=True, slots=True)
class Understand:
    """Ask the model what was meant. Nothing it answers moves the state by itself.

    `role` names the model that the running scenario wants; empty: the one for everything.
    """

    text: str
    field: str | None = None
    role: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """Look `query` up in the bot's knowledge, as far as it is in reach of `scenario` (empty: none runs).

    With `sources` there first, and everywhere only if nothing there answers.
    """

    query: str
    top_k: int = 5
    scenario: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """Answer `question` from `passages`, by the model or, without one, from their best sentences.

    `role` is as in `Understand`; `none` means no model. `scenario` is the one it is about, if any.
    """

    question: str
    passages: tuple[KnowledgeChunk, ...]
    role: str = ""
    scenario: str = ""


@dataclass(frozen=True, slots=True)
class FindSlots:
    """Look for free places near a wish: ISO date, `HH:MM` (empty: any), and what is wanted.

    `amends` is the receipt of the booking that is to be moved: its own place is no obstacle. `at` is now.
    """

    scenario: str
    slots: tuple[Slot, ...]
    date: str = ""
    time: str = ""
    amends: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HoldSlot:
    """Keep this place for the caller until the read-back is answered; let go of `instead_of` first.

    `amends` and `at` are as in `FindSlots`.
    """

    scenario: str
    slot: FreeSlot
    slots: tuple[Slot, ...] = ()
    instead_of: Hold | None = None
    amends: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Release:
    """Give up a place that was kept. Nothing is answered."""

    hold: Hold


@dataclass(frozen=True, slots=True)
class Act:
    """Change something in the caller's world. (conversation, turn, action) is the idempotency key.

    `amends` is the receipt of an earlier action that this one changes, `hold` the place in a calendar that
    it takes, `arguments` what the scenario says the action gets, values filled in.
    """

    action: str
    scenario: str
    slots: tuple[Slot, ...]
    turn: int
    amends: str = ""
    hold: str = ""
    arguments: tuple[tuple[str, str], ...] = ()
    lead: Lead | None = None


@dataclass(frozen=True, slots=True)
class Transfer:
    """Pass the caller to a person; `target` None means: take it down and have somebody call back."""

    reason: str
    target: str | None
    summary: str


@dataclass(frozen=True, slots=True)
class HangUp:
    """End the call, once everything said has been heard."""

    reason: str


Command = (
    Say | Listen | Understand | Search | Reply | FindSlots | HoldSlot | Release | Act | Transfer | HangUp
)
WAITS_FOR_SHELL = (Understand, Search, Reply, FindSlots, HoldSlot, Act)
