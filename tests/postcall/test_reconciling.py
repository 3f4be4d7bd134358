from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from frontdesk.models import Outcome
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.reconciling import disagreements
from tests.support.conversations import BOT, booked


def outcome(**values: str) -> Outcome:
    """The booking's, with other values than were said."""
    found = outcome_of(booked(), BOT)
    changed = {name: replace(found.slots[name], value=value) for name, value in values.items()}
    return replace(found, slots={**found.slots, **changed})


def differing(
    found: Outcome, quoted: dict[str, str] | None = None, **changes: Any
) -> list[tuple[str, str, str, int]]:
    told = disagreements(booked(**changes), BOT, found, quoted or {})
    return [(one.field, one.live, one.found, one.utterance) for one in told]


def test_what_was_understood_as_it_was_said_is_left_alone() -> None:
    assert differing(outcome()) == []


def test_a_value_that_the_transcript_does_not_bear_out_is_flagged_with_the_line() -> None:
    assert differing(outcome(time="16:00")) == [("time", "16:00", "15:00", 5)]
    assert differing(outcome(date="2026-11-26")) == [("date", "2026-11-26", "2026-11-24", 3)]
    assert differing(outcome(phone="+12025550999")) == [("phone", "+12025550999", "2025550123", 7)]


def test_a_number_without_its_country_is_the_same_number() -> None:
    assert differing(outcome(phone="2025550123")) == []


def test_free_words_may_be_cut_in_many_ways() -> None:
    assert differing(outcome(service="a trim")) == []


def test_what_a_model_quotes_counts_only_when_it_was_said() -> None:
    assert differing(outcome(), {"time": "at nine in the evening"}) == []
    assert differing(outcome(), {"time": "at three o'clock"}) == []
    assert differing(outcome(date="2026-11-26"), {"date": "Tuesday"}, language="en")[0][:3] == (
        "date",
        "2026-11-26",
        "2026-11-24",
    )


def test_sensitive_values_are_in_no_transcript_and_keys_neither() -> None:
    found = outcome(time="16:00")
    for changes in ({"sensitive": True}, {"utterance": 99}):
        slots = {**found.slots, "time": replace(found.slots["time"], **changes)}  # type: ignore[arg-type]
        assert differing(replace(found, slots=slots)) == []


@pytest.mark.parametrize("scenario", ["support", "gone", None])
def test_without_a_form_there_is_nothing_to_compare(scenario: str | None) -> None:
    assert differing(replace(outcome(time="16:00"), scenario=scenario)) == []
    assert disagreements(booked(), None, outcome(time="16:00"), {}) == ()
