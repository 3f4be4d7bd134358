"""What people who look at conversations see of sensitive values: a mark, unless they ask for more.

The store keeps the values, since the business needs them, and webhooks carry them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from frontdesk.models import Outcome, Slot
from frontdesk.scenario.speech import HIDDEN
from frontdesk.store.records import Record


def masked(known: Record) -> Record:
    """The record with a mark in place of each sensitive value, wherever it stands in a field of its own."""
    one = known.conversation
    completions = tuple(replace(done, slots=_slots(done.slots)) for done in one.completions)
    conversation = replace(one, slots=_slots(one.slots), completions=completions)
    return replace(known, conversation=conversation, outcome=_outcome(known.outcome))


def hides(known: Record) -> bool:
    """Whether there is anything in it that `masked` takes away."""
    return masked(known) != known


def _slots(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    return tuple(replace(slot, value=HIDDEN, raw=HIDDEN) if slot.sensitive else slot for slot in slots)


def _outcome(outcome: Outcome | None) -> Outcome | None:
    if outcome is None:
        return None
    slots = {
        name: replace(found, value=HIDDEN, raw=HIDDEN) if found.sensitive else found
        for name, found in outcome.slots.items()
    }
    return replace(outcome, slots=slots)
