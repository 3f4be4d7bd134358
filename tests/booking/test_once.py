from __future__ import annotations

import threading
from typing import Any

import pytest

from frontdesk.booking.agenda import Agenda, Asking
from frontdesk.booking.memory import MemoryDays
from frontdesk.booking.once import once
from frontdesk.booking.writing import reserve
from frontdesk.errors import BadInput, Conflict
from frontdesk.store import bookings
from frontdesk.store.bookings import Booking
from frontdesk.store.db import Store
from tests.booking.shop import CUT, chair
from tests.booking.test_writing import NOW, PLAN, when

WISH: dict[str, Any] = {"service": "cut", "at": "12:00"}


class Desk:
    def __init__(self, store: Store) -> None:
        self.store = store
        self.agenda = Agenda(MemoryDays(), lambda: NOW)
        self.made = 0

    def book(self, key: str = "k", clock: str = "12:00", **wish: Any) -> tuple[Booking, bool]:
        def made(owner: str) -> Booking:
            self.made += 1
            return reserve(self.store, self.agenda, PLAN, CUT, when(clock), owner=owner, writer="api")

        return once(self.store, self.agenda, PLAN, key, WISH | wish, made)


def test_asked_for_again_it_is_the_same(store: Store) -> None:
    desk = Desk(store)
    first, known = desk.book()
    assert not known
    assert desk.book() == (first, True)
    assert desk.made == 1
    assert bookings.listed(store) == (first,)
    other, known = desk.book("other", "13:00")
    assert not known
    assert other.id != first.id


def test_a_key_is_for_one_wish(store: Store) -> None:
    desk = Desk(store)
    desk.book()
    with pytest.raises(BadInput, match="used for another booking"):
        desk.book(at="13:00")
    for wrong in ("", " ", "x" * 201, "a\nb"):
        with pytest.raises(BadInput, match="Idempotency-Key"):
            desk.book(wrong)


def test_what_could_not_be_booked_may_be_asked_for_again(store: Store) -> None:
    desk = Desk(store)
    taken, _ = desk.book("first")
    with pytest.raises(Conflict, match="is taken"):
        desk.book("second")
    bookings.cancel(store, taken.id)
    desk.agenda.give_up(taken.receipt)
    made, known = desk.book("second")
    assert not known
    assert made.status == "booked"


def owner_of(desk: Desk) -> str:
    """The owner under which the key `k` books."""
    found: list[str] = []

    def refuse(owner: str) -> Booking:
        found.append(owner)
        raise Conflict("not now")

    with pytest.raises(Conflict):
        once(desk.store, desk.agenda, PLAN, "k", WISH, refuse)
    return found[0]


def test_who_died_before_it_was_written_has_booked_it(store: Store) -> None:
    desk = Desk(store)
    entry = desk.agenda.take([chair(PLAN, "12:00")], Asking(owner_of(desk), "api", 60))
    assert entry is not None
    desk.agenda.confirm(entry.id, {"name": "Mary"})
    booked, known = desk.book()
    assert (booked.id, known, booked.details) == (entry.event, True, {"name": "Mary"})
    assert desk.made == 0
    assert [one.state for one in desk.agenda.everything()] == ["booked"]


def test_who_died_before_it_was_confirmed_does_not_stand_in_the_way(store: Store) -> None:
    desk = Desk(store)
    assert desk.agenda.take([chair(PLAN, "12:00")], Asking(owner_of(desk), "api", 60)) is not None
    booked, known = desk.book()
    assert not known
    assert [(one.id, one.state) for one in desk.agenda.everything()] == [(booked.receipt, "booked")]


def test_two_at_once_make_one(store: Store) -> None:
    desk, begun, go = Desk(store), threading.Event(), threading.Event()

    def slow(owner: str) -> Booking:
        begun.set()
        go.wait(10)
        return reserve(store, desk.agenda, PLAN, CUT, when("12:00"), owner=owner, writer="api")

    thread = threading.Thread(target=once, args=(store, desk.agenda, PLAN, "k", WISH, slow))
    thread.start()
    assert begun.wait(10)
    with pytest.raises(Conflict, match="in a moment"):
        desk.book()
    go.set()
    thread.join()
    assert desk.book()[1]
    assert len(bookings.listed(store)) == 1
