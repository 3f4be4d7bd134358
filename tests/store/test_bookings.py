from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import Conflict, NotFound
from frontdesk.store import bookings, outbox
from frontdesk.store.bookings import Booking
from frontdesk.store.db import Store

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def booking(name: str = "a", minutes: int = 0, **changes: object) -> Booking:
    start = NOON + timedelta(minutes=minutes)
    made = Booking(
        id=name,
        receipt=name,
        company_id="default",
        bot_id="salon",
        resource="anna",
        lane=0,
        service="cut",
        starts_at=start,
        ends_at=start + timedelta(minutes=30),
        busy_from=start,
        busy_until=start + timedelta(minutes=40),
        writer="phone",
        owner="call-1",
        caller="+442079460123",
        details={"name": "Zoë"},
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def test_what_is_written_is_found(store: Store) -> None:
    assert bookings.put(store, booking())
    assert bookings.find(store, "a") == booking()
    assert bookings.find(store, "a", "another") is None
    assert bookings.find(store, "b") is None


def test_the_same_event_is_written_once(store: Store) -> None:
    assert bookings.put(store, booking())
    assert not bookings.put(store, booking())
    assert len(bookings.listed(store)) == 1


@pytest.mark.parametrize("minutes", [-39, -1, 0, 15, 39])
def test_two_at_one_time_are_refused(store: Store, minutes: int) -> None:
    bookings.put(store, booking())
    with pytest.raises(Conflict, match="anna is booked for somebody else"):
        bookings.put(store, booking("b", minutes))
    assert [one.id for one in bookings.listed(store)] == ["a"]


@pytest.mark.parametrize(
    "changes",
    [
        {"minutes": 40},
        {"minutes": -40},
        {"lane": 1},
        {"resource": "boris"},
        {"bot_id": "b"},
        {"company_id": "c"},
    ],
)
def test_beside_each_other_is_no_collision(store: Store, changes: dict[str, object]) -> None:
    bookings.put(store, booking())
    assert bookings.put(store, booking("b", **changes))  # type: ignore[arg-type]


def test_a_change_keeps_one_event(store: Store) -> None:
    bookings.put(store, booking())
    moved = booking(minutes=20, receipt="b", sequence=1)
    assert bookings.put(store, moved)
    assert bookings.listed(store) == (moved,)
    assert bookings.find(store, "b") == moved
    assert not bookings.put(store, booking()), "what comes late does not undo it"
    assert bookings.listed(store) == (moved,)
    assert bookings.put(store, booking("c", -20)), "where it was is free"


def test_a_change_into_somebody_elses_time_is_refused(store: Store) -> None:
    bookings.put(store, booking())
    bookings.put(store, booking("b", 60))
    with pytest.raises(Conflict):
        bookings.put(store, booking(minutes=50, receipt="c", sequence=1))
    assert bookings.find(store, "a") == booking()


def test_cancelling(store: Store) -> None:
    bookings.put(store, booking())
    assert bookings.cancel(store, "a").status == "cancelled"
    assert bookings.cancel(store, "a").status == "cancelled"
    assert bookings.listed(store) == ()
    assert [one.id for one in bookings.listed(store, cancelled=True)] == ["a"]
    assert bookings.put(store, booking("b")), "its time is free"
    assert not bookings.put(store, booking()), "it does not come back by being written again"
    with pytest.raises(Conflict, match="was cancelled"):
        bookings.put(store, booking(minutes=90, receipt="c", sequence=1))
    with pytest.raises(NotFound):
        bookings.cancel(store, "unknown")
    with pytest.raises(NotFound):
        bookings.cancel(store, "b", "another")


def test_an_event_of_another_company_is_not_changed(store: Store) -> None:
    bookings.put(store, booking())
    with pytest.raises(Conflict, match="of somebody else"):
        bookings.put(store, booking(company_id="c", receipt="z", sequence=1))


def test_a_period(store: Store) -> None:
    bookings.put(store, booking())
    bookings.put(store, booking("b", 60))
    bookings.put(store, booking("c", 24 * 60))
    day = bookings.listed(store, "default", "salon", NOON + timedelta(minutes=45), NOON + timedelta(hours=2))
    assert [one.id for one in day] == ["b"]
    assert [one.id for one in bookings.listed(store, limit=2)] == ["a", "b"]
    assert bookings.listed(store, "default", "other") == ()


def test_of_thirty_at_once_one_is_written(store: Store) -> None:
    won: list[str] = []

    def write(name: str) -> None:
        try:
            bookings.put(store, booking(name))
        except Conflict:
            return
        won.append(name)

    threads = [threading.Thread(target=write, args=(f"b{number}",)) for number in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [one.id for one in bookings.listed(store)] == won
    assert len(won) == 1


def test_the_same_event_from_several_at_once(store: Store) -> None:
    new: list[bool] = []
    threads = [threading.Thread(target=lambda: new.append(bookings.put(store, booking()))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(new) == [False] * 7 + [True]


def told(store: Store) -> list[tuple[str, dict[str, object]]]:
    return [(one.event, json.loads(one.body)["data"]) for one in outbox.waiting(store)]


def test_whatever_becomes_of_a_booking_is_told_once(store: Store) -> None:
    bookings.put(store, booking())
    bookings.put(store, booking())
    moved = booking(minutes=20, receipt="b", sequence=1, resource="boris")
    bookings.put(store, moved)
    bookings.put(store, moved)
    bookings.cancel(store, "a")
    bookings.cancel(store, "a")
    events = told(store)
    assert [name for name, _ in events] == ["booking.confirmed", "booking.changed", "booking.cancelled"]
    first, changed, cancelled = (data for _, data in events)
    assert (first["booking_id"], first["resource"], first["conversation_id"]) == ("a", "anna", "call-1")
    assert changed["from_starts_at"] == first["starts_at"]
    assert (changed["from_resource"], changed["resource"], changed["sequence"]) == ("anna", "boris", 1)
    assert (cancelled["receipt"], cancelled["details"]) == ("b", {"name": "Zoë"})


def test_what_was_refused_is_not_told(store: Store) -> None:
    bookings.put(store, booking())
    with pytest.raises(Conflict):
        bookings.put(store, booking("b", 15))
    assert [name for name, _ in told(store)] == ["booking.confirmed"]


def test_what_was_booked_for_a_conversation(store: Store) -> None:
    for number, owner in enumerate(("call-1", "call-2", "key:a:b")):
        bookings.put(store, booking(owner, 60 * number, owner=owner))
    bookings.cancel(store, "call-1")
    assert [one.id for one in bookings.of_owners(store, ["call-1", "call-2"])] == ["call-2", "call-1"]
    assert bookings.of_owners(store, ["call-1"], "else") == ()
    found = bookings.of_writer(store, "key:a:")
    assert found is not None
    assert found.id == "key:a:b"
    assert bookings.of_writer(store, "key:_:") is None
