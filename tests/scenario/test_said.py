"""What a model may take from a caller's words, and what it would have to invent."""

from __future__ import annotations

import pytest

from frontdesk.scenario.events import Heard
from frontdesk.scenario.said import was_said
from frontdesk.scenario.schema import Field, FieldType
from tests.scenario.play import FRIDAY, SALON


@pytest.mark.parametrize(
    ("kind", "value", "text", "taken"),
    [
        ("phone", "+442079460123", "it's oh two oh, um, seven nine four six, then oh one two three", True),
        ("phone", "+442079460123", "reach me at 020-7946-0123 or so", True),
        ("phone", "+442079460999", "reach me at 020 7946 0123", False),
        ("phone", "+442079460123", "the one you have", False),
        ("phone", "+1", "1", False),
        ("name", "Ann", "put it down for Ann, please", True),
        ("name", "An", "I want what Ann had", False),
        ("name", "...", "I want ...", False),
        ("text", "no nuts", "there should be NO NUTS in it", True),
        ("text", "nuts no", "there should be no nuts in it", False),
        ("email", "ann.lee@example.com", "ann dot lee at example dot com", True),
        ("email", "bob@evil.test", "ann dot lee at example dot com", False),
        ("date", "2026-12-26", "the day after christmas", True),
    ],
)
def test_names_numbers_and_addresses_are_the_callers_own(
    kind: FieldType, value: str, text: str, taken: bool
) -> None:
    field = Field(name="x", type=kind, prompt="?")
    assert was_said(SALON, field, value, Heard(FRIDAY, text)) is taken
