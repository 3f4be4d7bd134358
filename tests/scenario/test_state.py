"""The state finds its slots and cannot be changed in place."""

from dataclasses import FrozenInstanceError

import pytest

from frontdesk.models import Slot
from frontdesk.scenario.state import DialogueState


def test_a_slot_is_found_by_name() -> None:
    slot = Slot("date", "2026-11-24", "Tuesday", 1)
    assert DialogueState(slots=(slot,)).slot("date") == slot
    assert DialogueState(slots=(slot,)).slot("time") is None


def test_the_state_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        DialogueState().turn = 1  # type: ignore[misc]
