from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import Conflict, NotFound
from frontdesk.store import delegations
from frontdesk.store.db import Store
from frontdesk.store.delegations import Delegation, delegation_id

ID = delegation_id("default", "telegram", "7", "1")
ONE = Delegation(ID, "default", "salon", "telegram", "7", "c1", '{"message": "why"}')


def test_it_is_passed_on_once(store: Store) -> None:
    assert delegations.begin(store, ONE)
    assert not delegations.begin(store, ONE)
    [waiting] = delegations.due(store)
    assert (waiting.id, waiting.body, waiting.state) == (ID, ONE.body, "waiting")
    delegations.sent(store, ID)
    assert delegations.due(store) == ()
    assert delegations.get(store, ID).state == "sent"


def test_a_name_is_of_one_message(store: Store) -> None:
    others = {delegation_id("default", "telegram", "7", "2"), delegation_id("default", "telegram", "71", "")}
    assert len({ID, *others}) == 3


def test_what_could_not_be_sent_waits(store: Store) -> None:
    delegations.begin(store, ONE)
    delegations.postponed(store, ID, timedelta(minutes=1), "500")
    assert delegations.due(store) == ()
    delegations.postponed(store, ID, timedelta(minutes=-1), "500")
    [again] = delegations.due(store)
    assert (again.attempts, again.error) == (2, "500")


def test_an_answer_is_said_once(store: Store) -> None:
    delegations.begin(store, ONE)
    assert delegations.answered(store, ID, "Because.")
    assert not delegations.answered(store, ID, "Because.")
    assert delegations.due(store) == ()
    with pytest.raises(Conflict, match="other words"):
        delegations.answered(store, ID, "Otherwise.")
    [reply] = delegations.to_say(store, "telegram", "salon")
    assert (reply.chat, reply.conversation_id, reply.reply) == ("7", "c1", "Because.")
    assert (
        delegations.to_say(store, "telegram", "dental") == delegations.to_say(store, "widget", "salon") == ()
    )
    delegations.said(store, ID)
    assert delegations.to_say(store, "telegram", "salon") == ()
    assert not delegations.answered(store, ID, "Because.")


def test_nobody_waits_for_ever(store: Store) -> None:
    late = replace(ONE, until=datetime.now(UTC) - timedelta(seconds=1))
    delegations.begin(store, late)
    with pytest.raises(Conflict, match="any more"):
        delegations.answered(store, ID, "Because.")
    assert delegations.due(store) == ()
    assert delegations.get(store, ID).state == "failed"


def test_what_failed_is_over(store: Store) -> None:
    delegations.begin(store, ONE)
    delegations.failed(store, ID, "404")
    assert delegations.get(store, ID).error == "404"
    with pytest.raises(Conflict):
        delegations.answered(store, ID, "Because.")
    delegations.sent(store, ID)
    assert delegations.get(store, ID).state == "failed"


def test_strangers_names(store: Store) -> None:
    with pytest.raises(NotFound):
        delegations.answered(store, "dg-none", "x")
    with pytest.raises(NotFound):
        delegations.get(store, "dg-none")


def test_what_was_asked_long_ago_goes(store: Store) -> None:
    delegations.begin(store, ONE)
    now = datetime.now(UTC)
    assert delegations.drop(store, "other", now + timedelta(days=1)) == 0
    assert delegations.drop(store, "default", now - timedelta(days=1)) == 0
    assert delegations.drop(store, "default", now + timedelta(days=1)) == 1
    with pytest.raises(NotFound):
        delegations.get(store, ID)


def test_what_was_answered_in_a_conversation(store: Store) -> None:
    for number, (conversation_id, company) in enumerate(
        [("c1", "default"), ("c1", "other"), ("c2", "default")]
    ):
        delegations.begin(
            store, replace(ONE, id=f"dg-{number}", conversation_id=conversation_id, company_id=company)
        )
        delegations.answered(store, f"dg-{number}", f"Because {number}.")
    delegations.begin(store, ONE)  # nobody answered it
    delegations.said(store, "dg-0")
    assert [one.reply for one in delegations.replied(store, "default", "c1")] == ["Because 0."]
