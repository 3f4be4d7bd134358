from __future__ import annotations

from datetime import datetime

import pytest

from frontdesk.booking.agenda import Agenda
from frontdesk.booking.committing import cancel
from frontdesk.booking.memory import MemoryDays
from frontdesk.booking.times import moment
from frontdesk.booking.writing import open_places, reserve
from frontdesk.errors import BadInput, Conflict, NotFound
from frontdesk.store import bookings
from frontdesk.store.bookings import Booking
from frontdesk.store.db import Store
from tests.booking.shop import CUT, MONDAY, at, plan

PLAN = plan({"resources": {"anna": {}}})
NOW = at(PLAN, "08:00", MONDAY) * 60.0


def agenda() -> Agenda:
    return Agenda(MemoryDays(), lambda: NOW)


def when(clock: str) -> datetime:
    return moment(at(PLAN, clock))


def book(store: Store, own: Agenda, clock: str, moves: str = "") -> Booking:
    return reserve(
        store, own, PLAN, CUT, when(clock), owner="web", writer="api", details={"name": "Mary"}, moves=moves
    )


def test_booked_at_once(store: Store) -> None:
    own = agenda()
    made = book(store, own, "12:00")
    assert bookings.listed(store) == (made,)
    assert (made.writer, made.starts_at, made.bot_id) == ("api", when("12:00"), "desk")
    assert [one.state for one in own.everything()] == ["booked"]


def test_what_is_taken_names_what_is_free(store: Store) -> None:
    own = agenda()
    book(store, own, "12:00")
    with pytest.raises(Conflict, match="12:00 is taken: free near it: 2026-11-24 11:15"):
        book(store, own, "12:00")


def test_what_nobody_offers(store: Store) -> None:
    with pytest.raises(BadInput, match="cannot be booked at"):
        book(store, agenda(), "23:00")
    assert bookings.listed(store) == ()


def test_moving_keeps_one_booking(store: Store) -> None:
    own = agenda()
    first = book(store, own, "12:00")
    moved = book(store, own, "12:15", moves=first.id)
    assert moved.id == first.id
    again = book(store, own, "15:00", moves=first.receipt.replace(first.receipt, moved.receipt))
    assert (again.id, again.sequence) == (first.id, 2)
    assert bookings.listed(store) == (again,)
    assert len(own.everything()) == 1


def test_what_cannot_be_moved(store: Store) -> None:
    own = agenda()
    with pytest.raises(NotFound):
        book(store, own, "12:00", moves="bk_unknown")
    first = book(store, own, "12:00")
    cancel(store, own, first.id)
    with pytest.raises(Conflict, match="was cancelled"):
        book(store, own, "15:00", moves=first.id)


def test_open_places(store: Store) -> None:
    own = agenda()
    before = open_places(PLAN, own, CUT, when("00:00"))
    book(store, own, "12:00")
    after = open_places(PLAN, own, CUT, when("00:00"))
    gone = {one.start for one in before} - {one.start for one in after}
    assert gone == {at(PLAN, clock) for clock in ("11:30", "11:45", "12:00", "12:15", "12:30")}
