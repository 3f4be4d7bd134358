"""Events are past tense, timed and frozen."""

from dataclasses import FrozenInstanceError, fields
from typing import get_args

import pytest

from frontdesk.scenario.events import Event, Silence, wants_person
from tests.scenario.play import FRIDAY


def test_every_event_carries_its_time() -> None:
    assert all(fields(kind)[0].name == "at" for kind in get_args(Event))


def test_an_event_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        Silence(FRIDAY).at = FRIDAY  # type: ignore[misc]


def test_a_wish_for_a_person_without_words_can_be_nothing_else() -> None:
    heard = wants_person(FRIDAY, "Request a person", 3)
    assert (heard.at, heard.text, heard.utterance) == (FRIDAY, "Request a person", 3)
    assert heard.reading is not None
    assert heard.reading.controls == {"person"}
