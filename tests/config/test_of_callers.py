"""What texts say of callers from before: names, places, and something for somebody new."""

from __future__ import annotations

from typing import Any

import pytest

from frontdesk.config.of_callers import of_callers
from tests.scenario.desk import desk, field, form


def found(**keys: Any) -> list[tuple[Any, ...]]:
    return list(of_callers(desk(**keys)))


def test_what_is_filled_in_is_fine() -> None:
    bot = form(
        field("note", "Still about {caller.ticket}? What is it about?", type="text"),
        scenario={
            "on_complete": {"action": "a", "success": "See you {caller.next_booking}."},
            "answer": "Thank you. See you {caller.next_booking}.",
        },
        returning_greeting="You come {caller.next_booking} for {caller.next_service}.",
    )
    assert list(of_callers(bot)) == []


def test_a_name_that_nobody_knows() -> None:
    [(place, problem)] = found(returning_greeting={"en": "Hello.", "de": "Bis {caller.next_boking}."})
    assert place == ("returning_greeting",)
    assert problem.startswith("nothing called 'caller.next_boking' is known of callers")
    assert problem.endswith("did you mean 'caller.next_booking'?")


def test_a_text_in_which_nothing_is_filled_in() -> None:
    [(place, problem)] = found(fallback="Sorry, {caller.name}?")
    assert place == ("fallback",)
    assert "is filled in only in: answer, success" in problem


@pytest.mark.parametrize("key", ["answer", "prompt"])
def test_a_text_of_which_nothing_is_left(key: str) -> None:
    words = "You come {caller.next_booking}."
    bot = form(field("note", words if key == "prompt" else "Which?", type="text"))
    if key == "answer":
        bot = desk({"name": "mine", "trigger_keywords": ["mine"], "answer": words})
    [(place, problem)] = of_callers(bot)
    assert place[-1] == key
    assert "leaves nothing to say to somebody new" in problem


def test_what_goes_to_other_systems_has_nothing_of_it() -> None:
    end = {"action": "a", "with": {"who": "{caller.name}"}}
    [(place, problem)] = of_callers(form(field("note", type="text"), scenario={"on_complete": end}))
    assert place == ("scenarios", 0, "on_complete", "with", "who")
    assert "said to callers only" in problem
