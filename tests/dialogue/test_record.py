from __future__ import annotations

import json
from dataclasses import replace

from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.record import conversation, end, entries
from frontdesk.models import Completion, Handoff, Receipt, Slot, Turn, Usage, dump, load
from frontdesk.scenario.engine import start_state
from tests.support.lines import START, salon

EMPTY = DialogueContext("c", "salon", "phone", start_state(), started_at=START)


def test_only_what_is_new_is_written() -> None:
    first = EMPTY.hearing("caller", "hello", START)
    turn = Turn(0, START, (0,), "Hi", "manners")
    second = replace(first.hearing("bot", "Hi", START), turns=(turn,), handoff=Handoff("r", None, "", START))
    assert [kind for kind, _ in entries(EMPTY, first)] == ["utterance"]
    assert [kind for kind, _ in entries(first, second)] == ["utterance", "handoff", "turn"]
    assert list(entries(second, second)) == []
    assert json.dumps([data for _, data in entries(EMPTY, second)])


def test_a_completion_that_gets_its_receipt_is_written_again() -> None:
    done = Completion("booking", "requested", (), 1, True)
    before = replace(EMPTY, state=replace(EMPTY.state, completions=(done,)))
    receipt = replace(done, receipt=Receipt("r", "requested", "confirmed"))
    after = replace(EMPTY, state=replace(EMPTY.state, completions=(receipt,)))
    [(kind, data)] = entries(before, after)
    assert (kind, data["receipt"]["id"]) == ("completion", "r")


def test_what_remains_travels_as_json() -> None:
    slots = (Slot("date", "2026-11-24", "Tuesday", 0),)
    done = Completion("booking", "requested", slots, 1, True)
    context = replace(EMPTY, state=replace(EMPTY.state, completions=(done,)), counters={"silences": 1})
    made = conversation(
        salon(), context, ended_at=START, ended_by="caller", call=None, caller="+1", usage=Usage(llm_calls=2)
    )
    assert (made.scenario, made.slots, made.counters) == ("booking", slots, {"silences": 1})
    assert load(dump(made)) == made


def test_the_last_line_says_why_it_ended() -> None:
    made = conversation(
        salon(), EMPTY, ended_at=START, ended_by="silence", call=None, caller=None, usage=Usage(llm_calls=2)
    )
    assert json.loads(json.dumps(end(made))) == {
        "reason": "silence",
        "usage": {"llm_calls": 2, "llm_failures": 0, "prompt_tokens": 0, "completion_tokens": 0},
        "counters": {},
    }
