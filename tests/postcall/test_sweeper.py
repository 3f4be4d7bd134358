from __future__ import annotations

import os
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from frontdesk.postcall.lanes import AGAIN, BACKLOG, NEW
from frontdesk.postcall.queue import Bell
from frontdesk.postcall.sweeper import Sweeper, Swept
from frontdesk.settings import Settings
from frontdesk.store import conversations, spool
from frontdesk.store.db import Store
from tests.support.conversations import START, booked


class Heard(Bell):
    """A bell with room for so many, that remembers for whom it rang; nobody takes what waits."""

    def __init__(self, most: int = 1000) -> None:
        super().__init__(Settings())
        self.most = most
        self.rung: list[tuple[str, str]] = []
        self.queued: list[str] = []
        self.answers = True

    def ring(self, conversation_id: str, *, lane: str = NEW) -> bool:
        if self.answers:
            self.rung.append((conversation_id, lane))
            self.queued.append(conversation_id)
        return self.answers

    def room(self) -> int:
        return max(0, self.most - len(self.queued))

    def silent(self, ids: Sequence[str]) -> list[str]:
        return [one for one in ids if one not in self.queued]

    def names(self) -> list[str]:
        """For whom it rang since the last time this was asked."""
        said, self.rung = [name for name, _ in self.rung], []
        return said


def laid(settings: Settings, name: str, age: float) -> None:
    os.utime(spool.put(settings.home, booked(name)), (time.time() - age,) * 2)


def with_redis(settings: Settings) -> Settings:
    """So that the bell decides how much is rung for; nobody connects to it."""
    return Settings(home=settings.home, redis="redis://127.0.0.1:1/0")  # type: ignore[arg-type]


def test_only_the_forgotten_are_rung_for(store: Store, settings: Settings) -> None:
    laid(settings, "young", 1)
    laid(settings, "old", 31)
    bell = Heard()
    assert Sweeper(settings, bell).sweep(store) == Swept(rung=1)
    assert bell.rung == [("old", BACKLOG)]
    assert Sweeper(settings, bell, older_than=0.5).sweep(store) == Swept(rung=2)
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
    assert Sweeper(settings, bell).sweep(store) == Swept(rung=1, cleared=2)
    assert spool.pending(settings.home) == ()
    assert bell.rung == [("unfinished", AGAIN)]


def test_a_backlog_is_rung_for_a_part_at_a_time_and_in_order(store: Store, settings: Settings) -> None:
    names = [f"call-{number:02}" for number in range(25)]
    for number, name in enumerate(names):
        laid(settings, name, 1000 - number)
    bell = Heard(most=10)
    sweeper = Sweeper(with_redis(settings), bell)
    assert sweeper.sweep(store) == Swept(rung=10)
    assert sweeper.sweep(store) == Swept(), "as many as there is room for wait already"
    assert bell.names() == names[:10]
    for name in names[:4]:
        spool.remove(settings.home, name)
        bell.queued.remove(name)
    assert sweeper.sweep(store) == Swept(rung=4)
    assert bell.names() == names[10:14]


def test_those_that_fail_keep_the_others_from_nothing_and_have_their_turn(
    store: Store, settings: Settings
) -> None:
    names = [f"call-{number:02}" for number in range(12)]
    for number, name in enumerate(names):
        laid(settings, name, 1000 - number)
    bell = Heard(most=4)
    sweeper = Sweeper(with_redis(settings), bell)
    rounds = []
    for _ in range(7):
        bell.queued.clear()  # all were tried, and failed
        sweeper.sweep(store)
        rounds.append(bell.names())
    assert rounds[0] == names[:4]
    assert rounds[1] == ["call-04", "call-00", "call-05", "call-01"]
    assert {one for some in rounds for one in some} == set(names), "all were rung for"
    assert any(names[0] in some for some in rounds[2:]), "and the first ones again"


def test_one_that_a_dead_redis_did_not_hear_of_is_the_first_to_be_rung_for_later(
    store: Store, settings: Settings
) -> None:
    for number in range(3):
        laid(settings, f"call-{number}", 100 - number)
    bell = Heard()
    bell.answers = False
    sweeper = Sweeper(with_redis(settings), bell)
    assert sweeper.sweep(store) == Swept()
    bell.answers = True
    assert sweeper.sweep(store) == Swept(rung=3)
    assert bell.names() == ["call-0", "call-1", "call-2"]


def test_in_one_go_nobody_is_rung_for_twice(store: Store, settings: Settings) -> None:
    laid(settings, "waits", 0)
    conversations.save(store, booked("kept"))
    conversations.try_again(store, "kept", datetime.now(UTC) - timedelta(seconds=1))
    bell = Heard()
    sweeper = Sweeper(with_redis(settings), bell, older_than=0.0, once=True)
    assert sweeper.sweep(store) == Swept(rung=2)
    bell.queued.clear()
    assert sweeper.sweep(store) == Swept()
