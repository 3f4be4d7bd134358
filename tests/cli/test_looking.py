from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.catalogue import Disagreement
from frontdesk.models import Conversation
from frontdesk.postcall.assessment import assess
from frontdesk.postcall.outcome import outcome_of
from frontdesk.settings import Settings
from frontdesk.store import conversations, steps
from frontdesk.store.db import Store, open_store
from frontdesk.store.steps import StepResult
from tests.cli.conftest import Type
from tests.support.conversations import BOT, booked


@pytest.fixture
def store(home: Path) -> Store:
    opened = open_store(Settings(home=home / "var"))
    kept: Conversation = booked()
    conversations.save(opened, kept)
    steps.keep(opened, kept, StepResult("summarise", "given_up", error="BadInput: no use", attempts=5))
    return opened


def test_what_is_parked_is_listed_and_done_again(type_: Type, store: Store) -> None:
    said = type_("calls", "--parked")
    assert said.code == 1
    assert "step summarise of call-1" in said.out
    assert "→ frontdesk calls call-1 --rerun summarise" in said.out
    (listed,) = json.loads(type_("calls", "--parked", "--json").out)
    assert listed["why"] == "BadInput: no use"
    assert "will be done again" in type_("calls", "call-1", "--rerun", "summarise", "--rerun", "extract").out
    assert {one.status for one in steps.results(store, booked()).values()} == {"failed"}
    assert type_("calls", "--parked").out == "Nothing is parked.\n"


def test_what_a_conversation_was_is_shown(type_: Type, store: Store) -> None:
    differ = Disagreement(field="time", live="16:00", found="15:00", utterance=5)
    judged = assess(booked(), BOT, outcome_of(booked(), BOT))
    steps.keep(
        store, booked(), StepResult("assess", "done", replace(judged, disagreements=(differ,)).as_json())
    )
    out = type_("calls", "call-1").out
    assert "booking, 100 of 100; neutral, urgency low; about booking, support, three; request" in out
    assert " 11 how much is it?  (answered)" in out
    assert "  5 time: 16:00 during the call, 15:00 afterwards" in out
    known = json.loads(type_("calls", "call-1", "--json").out)
    assert known["assessment"]["disposition"] == "booking"


def test_a_rerun_needs_a_conversation_and_a_step(type_: Type, store: Store) -> None:
    assert type_("calls", "--rerun", "summarise").code == 2
    assert "did you mean summarise" in type_("calls", "call-1", "--rerun", "sumarise").err
    assert type_("calls", "call-9", "--rerun", "summarise").code == 2
