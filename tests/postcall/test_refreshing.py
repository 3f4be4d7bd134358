"""What pick-ups know follows what others change."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text, update

from frontdesk.postcall.refreshing import SWEEP_EVERY, refresh_once
from frontdesk.scenario.history import History
from frontdesk.settings import Settings
from frontdesk.store import bookings, callers, conversations, histories, people, people_changes, tickets
from frontdesk.store.bookings import Booking
from frontdesk.store.db import Store
from frontdesk.store.people_tables import ChangeRow
from frontdesk.store.tickets import Ticket
from tests.store.test_bookings import booking
from tests.store.test_people import LINE, OTHER, seen
from tests.support.conversations import booked
from tests.support.stores import opened

SOON = datetime.now(UTC).replace(microsecond=0) + timedelta(days=3)

DAMAGED = ((2, ("phone", "+12025550122")), (3, ("phone", "+12025550133")))


def moved(one: Booking, to: datetime, **changes: object) -> Booking:
    times = {"starts_at": to, "ends_at": to + timedelta(minutes=30)}
    busy = {"busy_from": to, "busy_until": to + timedelta(minutes=40)}
    return replace(one, **times, **busy, **changes)  # type: ignore[arg-type]


@pytest.fixture
def now() -> datetime:
    """The moment of this test: what it writes is stamped with the clock's time, and files may be collected
    long before their turn comes."""
    return datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def mine(store: Store) -> Booking:
    people.note(store, seen(1, name="Mary"))
    own = moved(booking("a", owner="call-1"), SOON)
    bookings.put(store, own)
    return own


def known(settings: Settings, store: Store) -> History:
    found = callers.recall(settings.home, store.keys, "default", *LINE)
    assert found is not None
    assert found.history is not None
    return found.history


def test_what_others_move_and_call_off(settings: Settings, store: Store, mine: Booking) -> None:
    assert refresh_once(settings, store) == 1
    assert [one.starts_at for one in known(settings, store).appointments] == [SOON]
    later = SOON + timedelta(days=1)
    bookings.put(store, moved(mine, later, receipt="b", sequence=1))
    assert refresh_once(settings, store) == 1
    assert [one.starts_at for one in known(settings, store).appointments] == [later]
    bookings.cancel(store, "a")
    refresh_once(settings, store)
    assert known(settings, store).appointments == ()


def test_tickets_that_are_filed_and_closed_elsewhere(settings: Settings, store: Store) -> None:
    people.note(store, seen(1))
    refresh_once(settings, store)
    filed = Ticket("t", "default", "salon", "jira", title="Dryer", state="open", conversation_id="call-1")
    tickets.begin(store, filed)
    refresh_once(settings, store)
    assert known(settings, store).tickets == ("Dryer",)
    tickets.stands(store, "t", key="J-1", url="", state="done", status="Done")
    refresh_once(settings, store)
    assert known(settings, store).tickets == ()


def test_whoever_nothing_was_changed_of_is_left_alone(
    settings: Settings, store: Store, mine: Booking, now: datetime
) -> None:
    for minutes, lines in ((0, 1), (10, 1), (20, 0)):
        assert refresh_once(settings, store, now=now + timedelta(minutes=minutes)) == lines


def test_a_round_that_is_stopped_is_done_again(settings: Settings, store: Store, mine: Booking) -> None:
    assert refresh_once(settings, store, lambda: True) == 0
    assert refresh_once(settings, store) == 1


@pytest.mark.parametrize("mark", ["", "[]", "{}", '{"since": 3}', '{"since": "2026-11-20"}'])
def test_who_does_not_know_since_when_does_all(
    settings: Settings, store: Store, mine: Booking, mark: str, now: datetime
) -> None:
    refresh_once(settings, store, now=now + timedelta(hours=1))
    (settings.home / "snapshot" / "callers.json").write_text(mark)
    assert refresh_once(settings, store) == 1


def test_one_whose_record_is_damaged_holds_up_nobody(
    settings: Settings, store: Store, mine: Booking, caplog: pytest.LogCaptureFixture, now: datetime
) -> None:
    merged = [people.note(store, seen(number, line=line)).person_id for number, line in DAMAGED]
    assert merged[0] is not None
    assert merged[1] is not None
    people_changes.merge(store, merged[0], merged[1])
    with store.write() as session:
        session.execute(update(ChangeRow).values(moved="{"))
    for number in (2, 1):
        own = booking(f"of-{number}", owner=f"call-{number}")
        bookings.put(store, moved(own, SOON + timedelta(hours=number)))
    for minutes, lines in ((0, 1), (10, 1), (20, 0)):
        assert refresh_once(settings, store, now=now + timedelta(minutes=minutes)) == lines
    assert f"{merged[0]} stays as it was" in caplog.text
    assert len(known(settings, store).appointments) == 2


@pytest.mark.parametrize("column", ["name", "value"])
def test_what_somebody_changed_in_the_database_holds_up_nobody(
    settings: Settings, column: str, caplog: pytest.LogCaptureFixture, now: datetime
) -> None:
    with opened(settings, "k" * 43 + "=") as store:
        people.note(store, seen(1, name="Mary"))
        people.note(store, seen(2, line=OTHER, name="Ann"))
        for number in (2, 1):
            own = booking(f"of-{number}", owner=f"call-{number}")
            bookings.put(store, moved(own, SOON + timedelta(hours=number)))
        with store.write() as session:
            broken = f"UPDATE identities SET {column} = {column} || 'A' WHERE person_id = :whose"
            [whose] = histories.people_of(store, "default", ["call-2"])
            session.execute(text(broken), {"whose": whose})
        for minutes, lines in ((0, 1), (10, 1), (20, 0)):
            assert refresh_once(settings, store, now=now + timedelta(minutes=minutes)) == lines
        assert callers.recall(settings.home, store.keys, "default", *LINE)
    assert f"{whose} stays as it was" in caplog.text
    assert ("a line cannot be read" in caplog.text) == (column == "value")


def test_what_another_machine_did_is_known_here(settings: Settings, store: Store, now: datetime) -> None:
    refresh_once(settings, store, now=now)
    noted = people.note(store, seen(1, name="Mary"))
    conversations.save(store, booked("call-1"))
    assert refresh_once(settings, store, now=now) == 0, "its steps have not run yet"
    conversations.finish(store, "call-1", now - timedelta(seconds=30))
    assert refresh_once(settings, store, now=now) == 1
    other = people.note(store, seen(2, line=OTHER, name="Ann"))
    assert noted.person_id is not None
    assert other.person_id is not None
    refresh_once(settings, store, now=now + timedelta(seconds=40))
    assert refresh_once(settings, store, now=now + timedelta(seconds=40)) == 0
    people_changes.merge(store, noted.person_id, other.person_id)
    refresh_once(settings, store)
    assert callers.recall(settings.home, store.keys, "default", *OTHER)


def test_whom_another_machine_forgot_is_forgotten_here(
    settings: Settings, store: Store, mine: Booking, now: datetime
) -> None:
    refresh_once(settings, store, now=now)
    nobodys = callers.remember(
        *(settings.home, store.keys, "default", "phone", "+12025550188"),
        callers.Remembered("per_1", "Ann", 1, now),
    )
    for path in callers.folder(settings.home).glob("??/*.json"):
        os.utime(path, (0, 0))
    refresh_once(settings, store, now=now + timedelta(minutes=1))
    assert nobodys.exists(), "it is not time to look yet"
    refresh_once(settings, store, now=now + SWEEP_EVERY)
    assert not nobodys.exists()
    assert known(settings, store).appointments


def test_who_has_just_come_is_not_swept_away(settings: Settings, store: Store, now: datetime) -> None:
    new = callers.remember(
        *(settings.home, store.keys, "default", "phone", "+12025550188"),
        callers.Remembered("per_1", "Ann", 1, now),
    )
    refresh_once(settings, store)
    assert new.exists()
