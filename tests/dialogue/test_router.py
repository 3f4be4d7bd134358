from __future__ import annotations

import json
from typing import Any

import pytest

from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.model import Model
from frontdesk.dialogue.prompts import understand_prompt
from frontdesk.dialogue.router import MAX_COMMANDS, MAX_VALUE, parse, understand
from frontdesk.errors import ProviderError
from frontdesk.scenario.commands import Understand
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.events import Proposal
from frontdesk.scenario.schema import Scenario
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


def test_a_model_says_where_to_look_and_only_where_the_bot_lets_it() -> None:
    text = answer(
        {"kind": "ask_knowledge", "name": "products", "value": "price of a perm"},
        {"kind": "ask_knowledge", "name": "tickets", "value": "perm"},
        {"kind": "ask_knowledge", "name": "../../etc", "value": "perm"},
    )
    everywhere = Proposal("ask_knowledge", "", "perm")
    first = Proposal("ask_knowledge", "products", "price of a perm")
    assert parse(salon(), text) == (first, everywhere, everywhere)
    shut = salon(passages={"products": 0})
    assert parse(shut, text)[0] == Proposal("ask_knowledge", "", "price of a perm")
    assert "products (" in understand_prompt(salon(), start_state())
    assert "products (" not in understand_prompt(shut, start_state())


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


async def test_a_prompt_that_is_too_long_is_not_sent(caplog: pytest.LogCaptureFixture) -> None:
    script = Script(answer({"kind": "person"}))
    field = {"name": "x", "prompt": "?", "examples": ["word " * 300]}
    forms = [
        {"name": f"s{n}", "trigger_keywords": ["x"], "description": "y" * 2000, "collect_fields": [field]}
        for n in range(60)
    ]
    long = salon(scenarios=tuple(Scenario.model_validate(form) for form in forms))
    context = DialogueContext("c", "salon", "chat", start_state())
    found = await understand(long, context, start_state(), Understand("hello"), Model(script), 1.0)
    assert found == ()
    assert caplog.messages[0].startswith("PROMPT_BUILDING_FAILED: the prompt has 2")
    assert await understand(salon(), context, start_state(), Understand("hello"), Model(script), 1.0)


async def test_a_model_that_fails_has_a_code() -> None:
    with pytest.raises(ProviderError) as caught:
        await Model(Script(refused(500))).whole("s", [], within=1.0, json_schema={"type": "object"})
    assert caught.value.code == "AI_SERVICE_UNAVAILABLE"
