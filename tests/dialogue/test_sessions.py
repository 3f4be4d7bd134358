from __future__ import annotations

from dataclasses import replace

import pytest

from frontdesk.dialogue import sessions
from frontdesk.dialogue.context import DialogueContext
from frontdesk.errors import BadInput
from frontdesk.models import Slot, Usage
from frontdesk.scenario.engine import start_state
from tests.support.lines import START, salon

SLOT = Slot("date", "2026-11-24", "Tuesday", 0)
STATE = replace(start_state(), scenario="booking", phase="collecting", asked="time", slots=(SLOT,), turn=3)
CONTEXT = DialogueContext("c", "salon", "telegram", STATE, START, counters={"silences": 1}).hearing(
    "caller", "Tuesday", START
)


def test_there_and_back() -> None:
    assert sessions.load(sessions.dump(CONTEXT, Usage(llm_calls=1)), salon()) == (CONTEXT, Usage(llm_calls=1))


def test_a_scenario_that_is_gone_is_forgotten() -> None:
    context, _ = sessions.load(sessions.dump(CONTEXT, Usage()), salon(scenarios=()))
    assert (context.state.scenario, context.state.slots, context.state.phase) == (None, (), "idle")
    assert context.state.turn == 3
    assert context.utterances == CONTEXT.utterances


@pytest.mark.parametrize("text", ["", "{}", "null", '{"context": 3}', b"\xff"])
def test_anything_else_is_refused(text: str | bytes) -> None:
    with pytest.raises(BadInput):
        sessions.load(text, salon())


def test_another_bots_dialogue_is_refused() -> None:
    with pytest.raises(BadInput, match="other"):
        sessions.load(sessions.dump(replace(CONTEXT, bot_id="other"), Usage()), salon())
