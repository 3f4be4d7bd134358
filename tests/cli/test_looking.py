from __future__ import annotations

import json
from pathlib import Path

import pytest

from frontdesk.models import Conversation
from frontdesk.settings import Settings
from frontdesk.store import conversations, steps
from frontdesk.store.db import Store, open_store
from frontdesk.store.steps import StepResult
from tests.cli.conftest import Type
from tests.support.conversations import booked


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


def test_a_rerun_needs_a_conversation_and_a_step(type_: Type, store: Store) -> None:
    assert type_("calls", "--rerun", "summarise").code == 2
    assert "did you mean summarise" in type_("calls", "call-1", "--rerun", "sumarise").err
    assert type_("calls", "call-9", "--rerun", "summarise").code == 2
