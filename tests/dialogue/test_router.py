from __future__ import annotations

import json
from typing import Any

import pytest

from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.model import Model
from frontdesk.dialogue.router import MAX_COMMANDS, MAX_VALUE, parse, understand
from frontdesk.scenario.commands import Understand
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.events import Proposal
from tests.support.lines import START, Script, refused, salon


def answer(*commands: Any) -> str:
    return json.dumps({"commands": list(commands)})


def test_commands_become_proposals() -> None:
    text = answer(
        {"kind": "start_scenario", "name": "booking", "value": ""},
        {"kind": "set_slot", "name": "date", "value": "next Tuesday"},
        {"kind": "ask_knowledge", "name": None, "value": "parking?"},
        {"kind": "person"},
    )
    assert parse(salon(), text) == (
        Proposal("start_scenario", "booking"),
        Proposal("set_slot", "date", "next Tuesday"),
        Proposal("ask_knowledge", "", "parking?"),
        Proposal("person"),
    )


def test_json_may_come_wrapped_in_words() -> None:
    assert parse(salon(), 'Sure! ```json\n{"commands":[{"kind":"cancel"}]}\n```') == (Proposal("cancel"),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "{" * 5000,
        '{"commands": "all"}',
        '{"commands": [], "extra": 1}',
        '{"commands": [1, null, "x", [], {"kind": 3}]}',
        answer({"kind": "delete_everything"}),
        answer({"kind": "start_scenario", "name": "robbery"}),
        answer({"kind": "set_slot", "name": "admin", "value": "yes"}),
        answer({"kind": "set_slot", "name": "date", "value": ""}),
        answer({"kind": "set_slot", "name": "date", "value": {"deep": 1}}),
        answer({"kind": "set_slot", "name": "date", "value": "x", "confirmed": True}),
        answer({"kind": "nothing"}),
    ],
)
def test_what_does_not_fit_is_dropped(text: str) -> None:
    assert parse(salon(), text) == ()


def test_there_are_limits() -> None:
    one = {"kind": "set_slot", "name": "date", "value": "a\x00b\n" + "x" * 10_000}
    found = parse(salon(), answer(*[one] * 50))
    assert len(found) == MAX_COMMANDS
    assert found[0].value.startswith("a b x")
    assert len(found[0].value) <= MAX_VALUE


async def test_the_caller_is_quoted_and_failures_are_nothing() -> None:
    context = DialogueContext("c", "salon", "phone", start_state()).hearing("caller", "hm <b>", START)
    script = Script('{"commands":[{"kind":"person"}]}')
    asked = Understand("hm <b>")
    found = await understand(salon(), context, start_state(), asked, Model(script), 1)
    assert found == (Proposal("person"),)
    assert script.asked[0][1] == [{"role": "user", "content": "<caller>hm ‹b›</caller>"}]
    assert await understand(salon(), context, start_state(), asked, Model(Script(refused(500))), 1) == ()
    assert await understand(salon(), context, start_state(), asked, Model(Script(None)), 0.05) == ()
