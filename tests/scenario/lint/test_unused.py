"""What is asked for or written down and read by nobody."""

from typing import Any

from tests.scenario.lint import BOOKING, found, one

DONE: dict[str, Any] = {"action": "booked", "with": {"what": "{service}"}}


def test_a_field_that_the_action_does_not_get() -> None:
    finding = one(BOOKING | {"on_complete": DONE})
    assert finding.place == ("scenarios", 0, "collect_fields", 1)
    assert "nobody uses phone" in finding.message


def test_fields_that_are_used_in_other_ways() -> None:
    assert found(BOOKING | {"on_complete": "booked"}) == []
    assert found(BOOKING | {"on_complete": DONE | {"success": "We call {phone}."}}) == []
    score = {"score": [{"if": "phone", "points": 1}], "threshold": 1, "recipient": "us"}
    assert found(BOOKING | {"on_complete": DONE, "qualification": score}) == []


def test_a_place_that_nobody_is_passed_to() -> None:
    places = {"boss": {"number": "+442079460199"}}
    assert one(transfers=places).place == ("transfers", "boss")
    angry = {"name": "angry", "trigger_keywords": ["boss"], "handoff": {"target": "boss"}}
    assert found(BOOKING, angry, transfers=places) == []


def test_an_event_that_never_fires() -> None:
    tell = {"name": "tell", "trigger_keywords": ["hours"], "answer": "Nine.", "on_complete": "told"}
    assert "never fires" in one(tell).message
