from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from frontdesk.errors import BadInput, Conflict, NotFound, Refused
from frontdesk.postcall.delegating import LONGEST_REPLY, PAUSES, bot_reply, checked, delegate_due, secret_of
from frontdesk.providers.breaker import outside
from frontdesk.providers.guarded import host_of
from frontdesk.providers.workflow import signed
from frontdesk.settings import Settings, Workflow
from frontdesk.store import candidates, conversations, delegations, snapshot
from frontdesk.store.db import Store
from frontdesk.store.ticket_tables import DelegationRow
from tests.providers.test_workflow import SECRET, N8n
from tests.store.test_delegations import ID, ONE
from tests.support.conversations import BOT
from tests.support.taught import talk

ENV = {"N8N_SECRET": SECRET}


@pytest.fixture
def n8n() -> Iterator[N8n]:
    with N8n() as stand:
        stand.answer = {}
        yield stand


@pytest.fixture
def desk(settings: Settings, store: Store, n8n: N8n) -> Settings:
    delegations.begin(store, ONE)
    return settings.model_copy(update={"workflow": Workflow(url=n8n.url, timeout=5)})


def reply(desk: Settings, store: Store, told: Any, secret: str = SECRET) -> bool:
    body = json.dumps(told).encode()
    return bot_reply(desk, store, signed(body, secret, time.time()), body, ENV)


def test_a_question_is_sent_once_and_its_answer_comes_later(desk: Settings, store: Store, n8n: N8n) -> None:
    assert delegate_due(desk, store, ENV) == 1
    assert delegate_due(desk, store, ENV) == 0
    [(path, _, body)] = n8n.got
    assert (path, body) == ("/webhook/ai-agent-salon", ONE.body.encode())
    told = {"delegationId": ID, "sessionId": "c1", "reply": "Because."}
    assert reply(desk, store, told)
    assert not reply(desk, store, told)
    assert [one.reply for one in delegations.to_say(store, "telegram", "salon")] == ["Because."]


def test_an_answer_may_come_at_once(desk: Settings, store: Store, n8n: N8n) -> None:
    n8n.answer = {"reply": "Because."}
    delegate_due(desk, store, ENV)
    assert [one.reply for one in delegations.to_say(store, "telegram", "salon")] == ["Because."]


def test_an_answer_that_may_not_be_said_is_none(desk: Settings, store: Store, n8n: N8n) -> None:
    n8n.answer = {"reply": "Your appointment is booked for Tuesday."}
    delegate_due(desk, store, ENV)
    known = delegations.get(store, ID)
    assert known.state == "failed"
    assert "done" in known.error


def test_a_workflow_that_is_down_is_asked_again(desk: Settings, store: Store, n8n: N8n) -> None:
    n8n.status, began = 503, datetime.now(UTC)
    assert delegate_due(desk, store, ENV) == 0
    known = delegations.get(store, ID)
    assert (known.state, known.attempts) == ("waiting", 1)
    with store.read() as session:
        again = session.get_one(DelegationRow, ID).next_at
    assert again >= began + PAUSES[0]
    assert len(n8n.got) == 1


@pytest.mark.parametrize("status", [429, 503])
def test_a_workflow_that_says_when_to_come_again_is_left_alone_until_then(
    desk: Settings, store: Store, n8n: N8n, status: int
) -> None:
    delegations.begin(store, replace(ONE, id="dg-2"))
    n8n.status, n8n.headers = status, {"Retry-After": "900"}
    assert delegate_due(desk, store, ENV) == 0
    assert len(n8n.got) == 1, "the second question did not even try"
    with store.read() as session:
        times = [session.get_one(DelegationRow, name).next_at for name in (ID, "dg-2")]
    assert min(times) > datetime.now(UTC) + timedelta(minutes=10)
    assert not outside(desk.home, "workflow", host_of(n8n.url)).closed


def test_a_workflow_that_is_not_there_is_not(desk: Settings, store: Store, n8n: N8n) -> None:
    n8n.status = 404
    delegate_due(desk, store, ENV)
    assert delegations.get(store, ID).state == "failed"


def test_without_a_secret_nothing_is_sent(desk: Settings, store: Store, n8n: N8n) -> None:
    assert delegate_due(desk, store, {}) == 0
    assert "N8N_SECRET" in delegations.get(store, ID).error
    assert n8n.got == []
    with pytest.raises(BadInput, match="workflow"):
        secret_of(desk.model_copy(update={"workflow": None}))


def test_without_a_workflow_nothing_happens(settings: Settings, store: Store) -> None:
    assert delegate_due(settings, store, ENV) == 0
    with pytest.raises(Refused):
        bot_reply(settings, store, {}, b"{}", ENV)


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ({"reply": "x"}, BadInput),
        ({"delegationId": 5, "reply": "x"}, BadInput),
        ([1], BadInput),
        ({"delegationId": "dg-none", "reply": "x"}, NotFound),
        ({"delegationId": ID, "sessionId": "c2", "reply": "x"}, BadInput),
        ({"delegationId": ID, "reply": ""}, BadInput),
        ({"delegationId": ID, "reply": "\u200b\0"}, BadInput),
        ({"delegationId": ID}, BadInput),
        ({"delegationId": ID, "reply": "I have cancelled your booking."}, BadInput),
    ],
)
def test_what_cannot_be_said_to_anybody(
    desk: Settings, store: Store, told: Any, error: type[Exception]
) -> None:
    with pytest.raises(error):
        reply(desk, store, told)
    assert delegations.to_say(store, "telegram", "salon") == ()


def test_who_does_not_sign_is_not_heard(desk: Settings, store: Store) -> None:
    with pytest.raises(Refused):
        reply(desk, store, {"delegationId": ID, "reply": "x"}, "another-secret-of-16")
    headers = signed(b"no json", SECRET, time.time())
    with pytest.raises(BadInput, match="JSON"):
        bot_reply(desk, store, headers, b"no json", ENV)


def test_an_answer_in_other_words_is_refused(desk: Settings, store: Store) -> None:
    reply(desk, store, {"delegationId": ID, "reply": "Because."})
    with pytest.raises(Conflict):
        reply(desk, store, {"delegationId": ID, "reply": "Otherwise."})


def test_what_may_be_said() -> None:
    assert checked(" It opens at ten.\nSee you! ") == "It opens at ten.\nSee you!"
    assert checked("a\0b\x1bc") == "abc"
    for wrong in ("x" * (LONGEST_REPLY + 1), "   ", "My instructions say {reply}"):
        with pytest.raises(BadInput):
            checked(wrong)


@pytest.mark.parametrize("at_once", [True, False])
def test_an_answer_to_a_conversation_that_is_kept_may_become_knowledge(
    desk: Settings, store: Store, n8n: N8n, at_once: bool
) -> None:
    snapshot.publish(desk, {"salon": BOT})
    conversations.save(store, talk(("do you sell shampoo", "fallback", "I shall ask."), conversation_id="c2"))
    body = '{"message": "do you sell shampoo"}'
    delegations.begin(store, replace(ONE, id="dg-2", conversation_id="c2", body=body))
    n8n.answer = {"reply": "Yes, at the counter."} if at_once else {}
    delegate_due(desk, store, ENV)
    if not at_once:
        told = {"delegationId": "dg-2", "reply": "Yes, at the counter."}
        assert [reply(desk, store, told) for _ in range(2)] == [True, False]
    [one] = candidates.list_(store, "salon")
    assert (one.origin, one.question, one.answer, one.reference) == (
        "workflow",
        "do you sell shampoo",
        "Yes, at the counter.",
        "c2",
    )
