"""Transcripts that must hold, and what is said when they do not."""

import pytest
from pydantic import ValidationError

from frontdesk.scenario.history import Appointment
from frontdesk.scenario.playbook import Case, Line, Playbook, Returning, differences, end_differences

TURN = {
    "say": ["At what time?"],
    "decided_by": "form",
    "scenario": "booking",
    "state": "collecting",
    "slots": {"date": {"value": "2026-11-24"}},
}


def test_what_holds_has_no_differences() -> None:
    line = Line(
        caller="Tuesday", say=("what TIME",), slots={"date": "2026-11-24", "time": None}, scenario="booking"
    )
    assert differences(line, TURN) == []


def test_each_difference_is_told() -> None:
    line = Line(
        caller="Tuesday", say=("day",), not_say=("time",), slots={"date": "2026-11-25"}, decided_by="model"
    )
    assert differences(line, TURN) == [
        "it did not say 'day'",
        "it said 'time'",
        "date is '2026-11-24', not '2026-11-25'",
        "decided_by is 'form', not 'model'",
    ]


def test_the_end_is_compared() -> None:
    case = Case.model_validate(
        {
            "name": "x",
            "at": "2026-11-20T10:00:00+00:00",
            "lines": [],
            "outcome": {"kind": "booking", "slots": {"date": "2026-11-24"}},
            "end": "caller",
        }
    )
    last = {"outcome": {"kind": "lead", "slots": {}}, "end": "caller"}
    assert end_differences(case, last) == [
        "the outcome's kind is 'lead', not 'booking'",
        "date is None, not '2026-11-24'",
    ]


def test_the_lead_is_compared() -> None:
    wanted = {"score": 50, "qualified": True, "recipient": "anna", "reasons": ["urgent"]}
    case = Case.model_validate(
        {"name": "x", "at": "2026-11-20T10:00:00Z", "lines": [], "outcome": {"lead": wanted}}
    )
    held = {"outcome": {"lead": {**wanted, "threshold": 40, "reasons": ["large", "urgent"]}}}
    assert end_differences(case, held) == []
    other = {"outcome": {"lead": {"score": 10, "qualified": False, "recipient": "anna", "reasons": []}}}
    assert end_differences(case, other) == [
        "the lead's score is 10, not 50",
        "the lead's qualified is False, not True",
        "'urgent' is none of the lead's reasons",
    ]
    assert end_differences(case, {"outcome": {"lead": None}})[0] == "the lead's score is None, not 50"


@pytest.mark.parametrize(
    "wrong",
    [
        {"dialogues": [{"name": "x", "at": "2026-11-20T10:00:00", "lines": []}]},
        {"dialogues": [{"name": "x", "at": "2026-11-20T10:00:00Z", "lines": [{}]}]},
        {"dialogues": [{"name": "x", "at": "2026-11-20T10:00:00Z", "lines": [{"caller": "a", "keys": "1"}]}]},
    ],
)
def test_a_playbook_that_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Playbook.model_validate(wrong)


def test_what_is_known_from_before_is_as_a_pick_up_finds_it() -> None:
    booked = [{"at": f"2026-11-{day}T15:00:00Z", "service": "cut", "with": "anna"} for day in (25, 24)]
    before = Returning.model_validate(
        {"calls": 2, "language": "de", "bookings": booked, "tickets": ["Dryer"]}
    )
    history = before.history("desk")
    assert [one.starts_at.day for one in history.appointments] == [24, 25]
    assert history.appointments[0] == Appointment(history.appointments[0].starts_at, "cut", "anna", "desk")
    assert (history.tickets, history.language, history.talks) == (("Dryer",), "de", 2)
    with pytest.raises(ValidationError):
        Returning.model_validate({"bookings": [{"at": "2026-11-24T15:00:00"}]})
