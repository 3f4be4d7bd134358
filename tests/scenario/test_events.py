"""Events are past tense, timed and frozen."""

from dataclasses import FrozenInstanceError, fields
from typing import get_args

import pytest

from frontdesk.scenario.events import Event, Silence
from tests.scenario.play import FRIDAY


def test_every_event_carries_its_time() -> None:
    assert all(fields(kind)[0].name == "at" for kind in get_args(Event))


def test_an_event_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        Silence(FRIDAY).at = FRIDAY  # type: ignore[misc]
