"""What only a calendar knows, asked of a bot that has none."""

from typing import Any

from tests.booking.shop import BOOKING as CALENDAR
from tests.scenario.lint import BOOKING, found

SCORE = {"score": [{"if": "caller.next_with = anna", "points": 1}], "threshold": 1, "recipient": "us"}
FIRST = {"name": "first", "prompt": "First time?", "type": "yes_no", "ask_if": "not caller.next_booking"}
FORM: dict[str, Any] = BOOKING | {"collect_fields": [*BOOKING["collect_fields"], FIRST]}


def places(*scenarios: dict[str, Any], **keys: Any) -> list[tuple[Any, ...]]:
    return [one.place for one in found(*scenarios, **keys) if one.rule == "callers"]


def test_what_is_never_known_is_told_with_its_place() -> None:
    greeting = {"en": "Hello again.", "de": "Bis {caller.next_booking}."}
    own = FORM | {"qualification": SCORE, "next": {"caller.next_service = cut": "booking"}}
    assert places(own, returning_greeting=greeting) == [
        ("returning_greeting",),
        ("scenarios", 0, "collect_fields", 2, "ask_if"),
        ("scenarios", 0, "next", "caller.next_service = cut"),
        ("scenarios", 0, "qualification", "score", 0, "if"),
    ]


def test_with_a_calendar_it_is_and_the_rest_always() -> None:
    assert places(FORM, booking=CALENDAR, hours={"mon-fri": "09:00-18:00"}) == []
    assert places(BOOKING, returning_greeting="Hello {caller.name}, open is {caller.ticket}.") == []
