from __future__ import annotations

import json
from dataclasses import replace

import pytest

from frontdesk.errors import ProviderError
from frontdesk.models import outcome_from_json
from frontdesk.postcall.job import Job
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.steps.extract import extract, run
from frontdesk.settings import Settings
from frontdesk.store import conversations, outcomes, tasks
from frontdesk.store.db import Store
from tests.support.conversations import BOT, SLOTS, START, Turn, booked
from tests.support.model import Model


def half() -> object:
    """Only the service was understood; the caller also said a day and left."""
    turn = Turn(0, START, (1,), "For which day?", "form", "booking", SLOTS[:1])
    return booked(completions=(), slots=SLOTS[:1], turns=(turn,))


def extracted(model: Model, conversation: object = None) -> object:
    return extract(conversation or half(), BOT, lambda: model)  # type: ignore[arg-type]


def test_the_outcome_is_kept(store: Store) -> None:
    conversations.save(store, booked())
    value = run(Job(booked(), BOT, Settings(), store))
    assert outcome_from_json(value) == outcome_of(booked(), BOT) == outcomes.get(store, "call-1")
    assert conversations.row(store, "call-1").outcome == "booking"


def test_a_complete_booking_asks_no_model() -> None:
    model = Model("{}")
    assert extracted(model, booked()) == outcome_of(booked(), BOT)
    assert model.asked == []


def test_a_model_may_point_at_what_the_caller_said() -> None:
    outcome = extracted(Model('Sure! {"date": "tuesday please", "phone": "202 555 0123"}'))
    assert outcome.slots["date"].utterance == 3  # type: ignore[attr-defined]
    assert outcome.slots["phone"].utterance == 7  # type: ignore[attr-defined]
    assert outcome.slots["date"].confirmed == "no"  # type: ignore[attr-defined]
    assert outcome.kind == "abandoned"  # type: ignore[attr-defined]


def test_a_lying_model_books_nothing() -> None:
    lies = dict.fromkeys(("date", "time", "phone"), "Friday")
    lies |= {"kind": "booking", "confirmed": "true", "service": "everything"}
    outcome = extracted(Model(json.dumps(lies)))
    assert outcome.kind == "abandoned"  # type: ignore[attr-defined]
    assert set(outcome.slots) == {"service"}  # type: ignore[attr-defined]
    assert outcome.slots["service"].value == "haircut"  # type: ignore[attr-defined]
    assert len(outcome.notes) == 3  # type: ignore[attr-defined]
    assert not outcome.confirmed  # type: ignore[attr-defined]


def test_the_bots_own_words_are_no_evidence() -> None:
    outcome = extracted(Model('{"date": "For which day?", "phone": "Elegant beauty salon"}'))
    assert set(outcome.slots) == {"service"}  # type: ignore[attr-defined]


def test_all_fields_from_a_model_are_still_no_booking() -> None:
    words = {"date": "Tuesday please", "time": "at three o'clock", "phone": "202 555 0123"}
    outcome = extracted(Model(json.dumps(words)))
    assert len(outcome.slots) == 4  # type: ignore[attr-defined]
    assert (outcome.kind, outcome.confirmed) == ("abandoned", False)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "answer", ["", "no", "{", "}{", "[1]", '{"date": 5}', '{"date": ["x"]}', '{"a":' * 5000 + "}", "{}" * 99]
)
def test_garbage_changes_nothing(answer: str) -> None:
    assert extracted(Model(answer)) == outcome_of(half(), BOT)  # type: ignore[arg-type]


def test_a_failing_model_changes_nothing() -> None:
    assert extracted(Model(error=ProviderError("429"))) == outcome_of(half(), BOT)  # type: ignore[arg-type]


def test_what_was_understood_in_two_ways_is_kept_as_it_was_and_shown_to_a_person(store: Store) -> None:
    later = tuple(replace(slot, value="16:00") if slot.name == "time" else slot for slot in SLOTS)
    done = replace(booked().completions[0], slots=later)
    whole = booked(completions=(done,), slots=later)
    conversations.save(store, whole)
    value = run(Job(whole, BOT, Settings(), store))
    assert value["slots"]["time"]["value"] == "16:00"
    assert value["disagreements"] == [{"field": "time", "live": "16:00", "found": "15:00", "utterance": 5}]
    assert "time: 16:00 during the call, 15:00 by the transcript: please check." in value["notes"]
    (task,) = tasks.listed(store)
    assert (task.kind, task.conversation_id) == ("check", "call-1")
    assert "time 16:00 or 15:00" in task.reason
    run(Job(whole, BOT, Settings(), store))
    assert len(tasks.listed(store)) == 1
