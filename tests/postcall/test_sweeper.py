from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta

from frontdesk.postcall.queue import Bell
from frontdesk.postcall.sweeper import Swept, sweep_once, sweep_spool
from frontdesk.settings import Settings
from frontdesk.store import conversations, deliveries, spool
from frontdesk.store.db import Store
from tests.store.test_deliveries import delivery
from tests.support.conversations import START, booked
from tests.support.receiver import SECRET_ENV, Receiver


class Heard(Bell):
    """A bell that remembers for whom it rang."""

    def __init__(self) -> None:
        super().__init__(Settings())
        self.rung: list[str] = []

    def ring(self, conversation_id: str, *, again: bool = False) -> bool:
        assert again
        self.rung.append(conversation_id)
        return True


def laid(settings: Settings, name: str, age: float) -> None:
    os.utime(spool.put(settings.home, booked(name)), (time.time() - age,) * 2)


def test_only_the_forgotten_are_rung_for(store: Store, settings: Settings) -> None:
    laid(settings, "young", 1)
    laid(settings, "old", 31)
    bell = Heard()
    assert sweep_once(settings, store, bell) == Swept(rung=1)
    assert bell.rung == ["old"]
    assert sweep_once(settings, store, bell, older_than=0.5) == Swept(rung=2)
    assert spool.pending(settings.home) == ("old", "young")


def test_what_is_kept_leaves_the_spool_and_is_rung_for_while_steps_are_left(
    store: Store, settings: Settings
) -> None:
    for name in ("finished", "unfinished"):
        laid(settings, name, 100)
        conversations.save(store, booked(name))
        conversations.try_again(store, name, datetime.now(UTC) - timedelta(seconds=1))
    conversations.finish(store, "finished", START)
    bell = Heard()
    assert sweep_spool(settings, store, bell, older_than=30) == (1, 2)
    assert spool.pending(settings.home) == ()
    assert bell.rung == ["unfinished"]


def test_due_webhooks_are_sent(store: Store, hooked: Settings, taking: Receiver) -> None:
    conversations.save(store, booked())
    early = START.replace(year=2020)
    deliveries.add(store, delivery(url=taking.url, secret_env=SECRET_ENV, next_attempt_at=early))
    assert sweep_once(hooked, store, Heard()) == Swept(sent=1)
    assert taking.ids == ["msg_1"]
    assert sweep_once(hooked, store, Heard()) == Swept()
