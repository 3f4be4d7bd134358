from __future__ import annotations

import pytest

from frontdesk.booking.agenda import Agenda
from frontdesk.booking.committing import cancel, commit, entry_of, row_of
from frontdesk.booking.memory import MemoryDays
from frontdesk.errors import Conflict, NotFound
from frontdesk.store import bookings
from frontdesk.store.db import Store
from tests.booking.shop import agreed

SCOPE = "default", "salon"


def agenda() -> Agenda:
    return Agenda(MemoryDays(), lambda: 1_790_000_000.0)


def test_written_once_however_often_it_is_tried(store: Store) -> None:
    own = agenda()
    entry = agreed(own)
    assert commit(store, own, SCOPE, entry, "+442079460123")
    assert not commit(store, own, SCOPE, entry, "+442079460123")
    [row] = bookings.listed(store)
    assert (row.id, row.receipt, row.caller, row.details["name"]) == (
        entry.id,
        entry.id,
        "+442079460123",
        "Mary",
    )
    known = own.get(entry.id)
    assert known is not None
    assert known.state == "booked"


def test_a_change_keeps_one_row_and_frees_the_old_place(store: Store) -> None:
    own = agenda()
    first = agreed(own)
    commit(store, own, SCOPE, first)
    second = agreed(own, "12:15", replaces=first.id)
    assert commit(store, own, SCOPE, second)
    assert not commit(store, own, SCOPE, first), "a retry of the first changes nothing"
    [row] = bookings.listed(store)
    assert (row.id, row.receipt, row.sequence) == (first.id, second.id, 1)
    assert [one.id for one in own.everything()] == [second.id]


def test_a_row_of_somebody_else_gives_the_place_up(store: Store) -> None:
    other = agreed(agenda())
    bookings.put(store, row_of(other, SCOPE))
    own = agenda()
    entry = agreed(own)
    with pytest.raises(Conflict):
        commit(store, own, SCOPE, entry)
    assert own.everything() == ()
    assert len(bookings.listed(store)) == 1


def test_a_row_and_its_place_say_the_same(store: Store) -> None:
    own = agenda()
    entry = agreed(own)
    commit(store, own, SCOPE, entry)
    [row] = bookings.listed(store)
    [known] = own.everything()
    restored = entry_of(row)
    assert (restored.id, restored.event, restored.begin, restored.until) == (
        *(known.id, known.event),
        *(known.begin, known.until),
    )
    assert restored.state == "booked"


def test_cancelling_frees_the_place(store: Store) -> None:
    own = agenda()
    entry = agreed(own)
    commit(store, own, SCOPE, entry)
    assert cancel(store, own, entry.id).status == "cancelled"
    assert own.everything() == ()
    assert agreed(own).id != entry.id
    with pytest.raises(NotFound):
        cancel(store, own, "bk_unknown")
