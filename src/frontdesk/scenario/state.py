"""All the engine remembers of one dialogue, frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from frontdesk.models import Completion, EndReason, Slot
from frontdesk.scenario.reading import Reading

Phase = Literal["idle", "collecting", "confirming", "closing", "ended"]


@dataclass(frozen=True, slots=True)
class Pending:
    """What the shell was asked for, and what has been tried already for these words.

    `reading` is what the ear made of them, so that nobody reads them twice.
    """

    kind: Literal["understand", "search", "reply", "act", "transfer"]
    text: str = ""
    searched: bool = False
    understood: bool = False
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class DialogueState:
    """Where a dialogue stands.

    `asked` is the field in question, `attempts` how often it was re-asked, `partial` the half of a value said
    so far, `misses` the fallbacks in a row, `said` what "please repeat" repeats. `slots` stay until another
    scenario begins.
    """

    phase: Phase = "idle"
    voice: bool = True
    model: bool = False
    caller: str | None = None
    turn: int = 0
    utterance: int = -1
    scenario: str | None = None
    slots: tuple[Slot, ...] = ()
    asked: str | None = None
    attempts: int = 0
    silences: int = 0
    misses: int = 0
    partial: str = ""
    pending: Pending | None = None
    said: str = ""
    decided_by: str = ""
    completions: tuple[Completion, ...] = ()
    answered: int = 0
    at: datetime | None = None
    ended: EndReason | None = None

    def slot(self, name: str) -> Slot | None:
        """The slot of that name in the running scenario, if it is filled."""
        return next((slot for slot in self.slots if slot.name == name), None)
