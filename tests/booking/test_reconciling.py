from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from frontdesk.booking.agenda import Agenda, Asking, open_agenda
from frontdesk.booking.committing import commit, row_of
from frontdesk.booking.memory import MemoryDays
from frontdesk.booking.reconciling import AFTER, Compared, compare, compare_all
from frontdesk.booking.times import moment
from frontdesk.settings import Settings
from frontdesk.store import bookings, regrets, sessions, snapshot, tasks
from frontdesk.store.db import Store
from tests.booking.shop import MONDAY, agreed, at, chair, plan, shop

PLAN = plan()
SCOPE = "default", "desk"


class Clock:
    now = at(PLAN, "08:00", MONDAY) * 60.0

    def __call__(self) -> float:
        return self.now


def test_a_yes_becomes_a_row_even_when_its_call_died(store: Store) -> None:
    clock = Clock()
    own = Agenda(MemoryDays(), clock)
    entry = agreed(own)
    assert compare(store, own, SCOPE) == Compared(), "the call has a minute to end by itself"
    clock.now += AFTER
    assert compare(store, own, SCOPE) == Compared(written=1)
    [row] = bookings.listed(store)
    assert (row.id, row.owner) == (entry.id, "call-1")
    assert compare(store, own, SCOPE) == Compared()


def test_what_is_only_offered_becomes_nothing(store: Store) -> None:
    clock = Clock()
    own = Agenda(MemoryDays(), clock)
    own.take([chair(PLAN, "12:00")], Asking("call-1", "phone", 300))
    clock.now += AFTER
    assert compare(store, own, SCOPE) == Compared()
    assert bookings.listed(store) == ()


def test_places_that_were_lost_are_put_back(store: Store) -> None:
    entry = agreed(Agenda(MemoryDays(), Clock()))
    bookings.put(store, row_of(entry, SCOPE))
    own = Agenda(MemoryDays(), Clock())
    assert compare(store, own, SCOPE) == Compared(restored=1)
    assert own.take([chair(PLAN, "12:00")], Asking("call-2", "phone", 300)) is None
    assert compare(store, own, SCOPE) == Compared()


def test_a_row_cancelled_elsewhere_frees_its_place(store: Store) -> None:
    own = Agenda(MemoryDays(), Clock())
    entry = agreed(own)
    commit(store, own, SCOPE, entry)
    bookings.cancel(store, entry.id)
    assert compare(store, own, SCOPE) == Compared(freed=1)
    assert own.everything() == ()


def test_a_promise_that_cannot_be_kept_is_somebodys_task(store: Store) -> None:
    clock = Clock()
    other = agreed(Agenda(MemoryDays(), clock))
    own = Agenda(MemoryDays(), clock)
    mine = agreed(own)
    bookings.put(store, row_of(replace(other, owner="import"), SCOPE))
    clock.now += AFTER
    compare(store, own, SCOPE)
    [task] = tasks.listed(store)
    assert (task.kind, task.conversation_id, task.contact) == ("call_back", "call-1", "+442079460123")
    assert "booked for somebody else" in task.reason
    assert mine.id in task.id
    assert [one.owner for one in bookings.listed(store)] == ["import"]


def test_a_promise_made_in_a_chat_is_taken_back_there_once(store: Store) -> None:
    sessions.keep(store, "telegram:7", "desk", {"chat": "7", "conversation_id": "call-1"})
    clock = Clock()
    other = agreed(Agenda(MemoryDays(), clock))
    own = Agenda(MemoryDays(), clock)
    mine = agreed(own)
    bookings.put(store, row_of(replace(other, owner="import"), SCOPE))
    clock.now += AFTER
    for _ in range(2):
        compare(store, own, SCOPE)
    now = datetime.fromtimestamp(clock.now, UTC)
    [owed] = regrets.take(store, "telegram", "desk", now).values()
    assert (owed.chat, owed.receipt, owed.starts_at) == ("7", mine.id, moment(mine.start))
    assert len(tasks.listed(store)) == 1


def test_what_is_over_is_forgotten(store: Store) -> None:
    clock = Clock()
    own = Agenda(MemoryDays(), clock)
    commit(store, own, SCOPE, agreed(own))
    clock.now += 5 * 24 * 3600
    compare(store, own, SCOPE)
    assert own.everything() == ()
    assert len(bookings.listed(store)) == 1


def test_every_published_bot_with_a_calendar(store: Store, tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "home")
    compare_all(settings, store)
    snapshot.publish(settings, {"desk": shop(), "other": shop(bot_id="other")})
    far = agreed(Agenda(MemoryDays(), Clock()))
    later = replace(
        far, begin=far.begin + 10**7, until=far.until + 10**7, start=far.start + 10**7, end=far.end + 10**7
    )
    bookings.put(store, row_of(later, SCOPE))
    bad = settings.path("holds", "default", "other")
    bad.mkdir(parents=True)
    (bad / "2026-11-24.json").write_text("[{")
    compare_all(settings, store)
    [restored] = open_agenda(settings, *SCOPE).everything()
    assert restored.id == far.id
