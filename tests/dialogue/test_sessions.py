from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from frontdesk.dialogue import sessions
from frontdesk.dialogue.context import DialogueContext
from frontdesk.errors import BadInput
from frontdesk.models import Slot, Usage
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.history import History
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


def test_who_is_known_stays_known() -> None:
    state = replace(CONTEXT.state, known="Anna", returning=True, last_at=datetime(2026, 11, 2, tzinfo=UTC))
    saved = sessions.dump(replace(CONTEXT, state=state), Usage())
    for bot in (salon(), salon(scenarios=())):
        kept = sessions.load(saved, bot)[0].state
        assert (kept.known, kept.returning, kept.last_at) == ("Anna", True, state.last_at)


def test_what_there_was_with_them_is_not_kept_twice() -> None:
    state = replace(CONTEXT.state, history=History(summary="A haircut."))
    saved = sessions.dump(replace(CONTEXT, state=state), Usage())
    assert "haircut" not in saved
    assert sessions.load(saved, salon())[0].state.history is None


@pytest.mark.parametrize("text", ["", "{}", "null", '{"context": 3}', b"\xff"])
def test_anything_else_is_refused(text: str | bytes) -> None:
    with pytest.raises(BadInput):
        sessions.load(text, salon())


def test_another_bots_dialogue_is_refused() -> None:
    with pytest.raises(BadInput, match="other"):
        sessions.load(sessions.dump(replace(CONTEXT, bot_id="other"), Usage()), salon())


def test_what_was_said_is_read_without_the_bot() -> None:
    assert sessions.transcript(sessions.dump(CONTEXT, Usage())) == CONTEXT.utterances
    with pytest.raises(BadInput):
        sessions.transcript("{not json")


def test_the_language_that_is_spoken() -> None:
    assert sessions.language(sessions.dump(CONTEXT, Usage())) == ""
    german = replace(CONTEXT, state=replace(CONTEXT.state, language="de"))
    assert sessions.language(sessions.dump(german, Usage())) == "de"
    with pytest.raises(BadInput):
        sessions.language("")


def test_the_whole_is_read_without_the_bot() -> None:
    assert sessions.so_far(sessions.dump(CONTEXT, Usage(llm_calls=1))) == (CONTEXT, Usage(llm_calls=1))
    with pytest.raises(BadInput):
        sessions.so_far("{}")
