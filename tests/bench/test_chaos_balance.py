"""Books that do not balance are noticed: the chaos test can fail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from bench.chaos_balance import Balance, balance
from bench.chaos_calls import BOT, Caller, conversation
from frontdesk.settings import Settings
from frontdesk.store import bookings, conversations, spool, tasks
from frontdesk.store.db import Store, open_store
from frontdesk.store.tasks import Task
from frontdesk.testing.receiver import Answer, WebhookReceiver
from tests.store.test_bookings import booking
from tests.support.receiver import SECRET


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(Settings(home=tmp_path))
    yield opened
    opened.close()


def counted(store: Store, caller: Caller) -> Balance:
    taken = store.home / "taken.jsonl"
    taken.touch()
    with WebhookReceiver(SECRET, [Answer()]) as steady, WebhookReceiver(SECRET, [Answer()]) as closed:
        return balance(caller.settings, store, caller, steady, closed, taken)


@pytest.fixture
def caller(store: Store) -> Caller:
    return Caller(Settings(home=store.home), Random(1))


def test_nothing_balances_with_nothing(store: Store, caller: Caller) -> None:
    assert counted(store, caller).wrong == []


def test_what_is_missing_is_named(store: Store, caller: Caller) -> None:
    caller.names, caller.agreed, caller.noted = {"a", "b"}, {"a"}, {"b"}
    conversations.save(store, conversation("a", None))
    wrong = " ".join(counted(store, caller).wrong)
    assert "conversations: 1 missing, such as ['b']" in wrong
    assert "summaries: 2 missing" in wrong
    assert "finished: 2 missing" in wrong
    assert "bookings: 1 missing" in wrong
    assert "noted: 1 missing" in wrong
    assert "parked" in wrong


def test_what_is_there_twice_or_left_over_is_named(store: Store, caller: Caller) -> None:
    caller.agreed = {"call-1"}
    bookings.put(store, booking("a", 0))
    bookings.put(store, booking("b", 60))
    spool.put(store.home, conversation("late", None))
    tasks.add(store, Task("t", "default", BOT.bot_id, "call_back", "taken"))
    wrong = " ".join(counted(store, caller).wrong)
    assert "bookings: 1 more than once" in wrong
    assert "1 are left in the spool" in wrong
    assert "left in the outbox" in wrong
    assert "to be called back" in wrong
