from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from frontdesk.app.delegating import StoredDelegations, delegation
from frontdesk.channels.base import Reply, Unanswered
from frontdesk.dialogue.context import DialogueContext
from frontdesk.models import KnowledgeChunk, Slot
from frontdesk.scenario.engine import start_state
from frontdesk.settings import Settings
from frontdesk.store import delegations
from frontdesk.store.db import Store, open_store
from tests.support.doors import AT, BOT

FOUND = KnowledgeChunk("k1", "d1", "salon", "prices.pdf", "A cut is 40 dollars.", kind="products", score=0.7)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Settings(home=tmp_path))
    yield opened
    opened.close()


def asked(text: str = "do you dye eyebrows?", *slots: Slot) -> Unanswered:
    state = replace(start_state(), slots=slots)
    context = DialogueContext("c1", "salon", "telegram", state)
    for number in range(12):
        context = context.hearing("bot" if number % 2 else "caller", f"line {number}", AT)
    return Unanswered("7", "1", text, AT, context.hearing("caller", text, AT))


def body(one: delegations.Delegation) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(one.body)
    return told


def test_it_is_put_as_the_workflow_expects_it() -> None:
    one = delegation(BOT, "telegram", replace(asked(), found=(FOUND,)))
    told = body(one)
    assert set(told) == {"sessionId", "message", "context", "searchResults", "metadata"}
    assert (told["sessionId"], told["message"]) == ("c1", "do you dye eyebrows?")
    assert set(told["context"]) == {"messages", "topics", "intent", "entities"}
    assert len(told["context"]["messages"]) == 10
    assert told["context"]["messages"][-1] == {
        "role": "user",
        "content": "do you dye eyebrows?",
        "timestamp": int(AT.timestamp() * 1000),
    }
    assert told["searchResults"] == [
        {"source": "products", "title": "prices.pdf", "content": "A cut is 40 dollars.", "score": 0.7}
    ]
    assert told["metadata"]["source"] == "intelligent_chat"
    assert told["metadata"]["delegationId"] == one.id
    assert told["metadata"]["timestamp"] == int(AT.timestamp() * 1000)


def test_sensitive_values_stay_here() -> None:
    secret = Slot("card", "4111111111111111", "4111 1111 1111 1111", 1, sensitive=True)
    one = delegation(BOT, "telegram", asked("is 4111 1111 1111 1111 a good card?", secret))
    assert "4111" not in one.body
    assert "•••" in one.body


async def test_a_question_is_kept_once_and_its_answer_fetched(store: Store) -> None:
    own = StoredDelegations(store, "telegram", lambda: BOT)
    for _ in range(2):
        await own.ask(asked())
    [one] = delegations.due(store)
    assert body(one)["searchResults"] == []
    assert await own.replies() == ()
    delegations.answered(store, one.id, "Yes, we do.")
    [reply] = await own.replies()
    assert reply == Reply(one.id, "7", "c1", "Yes, we do.")
    await own.said(reply)
    assert await own.replies() == ()
