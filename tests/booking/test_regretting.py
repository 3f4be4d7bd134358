from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.booking.regretting import Chat, chat_in, chat_of, regret, task_of
from frontdesk.store import conversations, regrets, sessions
from frontdesk.store.db import Store
from tests.support.conversations import booked

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
STARTS = NOW + timedelta(days=4)
SCOPE = "default", "desk"
OVER = booked("c2", bot_id="desk", channel="telegram", caller="7", language="ru")


def test_a_chat_that_goes_on_is_found_by_its_session(store: Store) -> None:
    sessions.keep(store, "telegram:8", "desk", {"chat": "8", "conversation_id": "other"})
    sessions.keep(store, "telegram:7", "desk", {"chat": "7", "conversation_id": "c1"}, "a company")
    sessions.keep(store, "fax:9", "desk", {"chat": "9", "conversation_id": "c9"})
    assert chat_of(store, SCOPE, "c1") == Chat("telegram", "7")
    assert chat_of(store, ("default", "salon"), "c1") is None
    assert chat_of(store, SCOPE, "c9") is None, "nothing is said there later"


def test_a_chat_that_is_over_is_found_by_its_record(store: Store) -> None:
    assert chat_of(store, SCOPE, "c2") is None
    conversations.save(store, OVER)
    assert chat_of(store, SCOPE, "c2") == Chat("telegram", "7", "ru")


@pytest.mark.parametrize("changes", [{"channel": "phone"}, {"channel": "browser"}, {"caller": None}])
def test_a_call_is_no_chat(changes: dict[str, str | None]) -> None:
    assert chat_in(replace(OVER, **changes)) is None  # type: ignore[arg-type]


def test_whoever_agreed_to_it_is_told_once(store: Store) -> None:
    assert not regret(store, SCOPE, "c1", "bk_1", STARTS, NOW), "a call: somebody calls back"
    sessions.keep(store, "telegram:7", "desk", {"chat": "7", "conversation_id": "c1"})
    assert regret(store, SCOPE, "c1", "bk_1", STARTS, NOW)
    assert not regret(store, SCOPE, "c1", "bk_1", STARTS, NOW, Chat("telegram", "7", "en"))
    [one] = regrets.take(store, "telegram", "desk", NOW).values()
    assert (one.chat, one.conversation_id, one.receipt, one.starts_at) == ("7", "c1", "bk_1", STARTS)
    assert task_of(one.receipt) == "booking-bk_1"
