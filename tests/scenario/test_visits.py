from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from frontdesk.scenario.state import DialogueState
from frontdesk.scenario.visits import last_visit, without, without_visit

LATE = datetime(2026, 11, 1, 23, 30, tzinfo=UTC)
BEFORE = DialogueState(at=datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Europe/Berlin")), last_at=LATE)


@pytest.mark.parametrize(
    ("language", "day"),
    [("en", "Monday, 2 November"), ("ru", "понедельник, 2 ноября"), ("de", "Montag, 2. November")],
)
def test_the_day_is_said_as_it_was_where_the_bot_is(language: str, day: str) -> None:
    assert last_visit(BEFORE, language) == day


def test_who_was_never_here_has_none() -> None:
    assert last_visit(replace(BEFORE, last_at=None), "en") == ""
    assert last_visit(replace(BEFORE, at=None), "en") == "Sunday, 1 November"


@pytest.mark.parametrize(
    ("template", "left"),
    [
        ("Hello again. We spoke on {last_visit}. What is it?", "Hello again. What is it?"),
        ("Hello again, {name}!", "Hello again, {name}!"),
        ("We spoke on {last_visit}", ""),
    ],
)
def test_what_tells_of_it_is_left_out_without_one(template: str, left: str) -> None:
    assert without_visit(template) == left


def test_a_point_inside_a_place_ends_no_sentence() -> None:
    template = "Hello! You come {caller.next_booking}. It is {caller.calls} times. Yes?"
    assert without(template, ["caller.calls"]) == "Hello! You come {caller.next_booking}. Yes?"
    assert without(template, []) == template
