from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.errors import BadInput, Conflict, NotFound
from frontdesk.postcall.customers import Customers
from frontdesk.postcall.knowing import remember_all
from frontdesk.settings import Settings
from frontdesk.store import bookings, callers, conversations, people, tasks
from frontdesk.store.db import Store
from frontdesk.store.tasks import Task
from tests.store.test_bookings import booking
from tests.store.test_people import CHAT, LINE, MAIL, OTHER, seen
from tests.support.conversations import START, booked


@pytest.fixture
def mary(store: Store) -> str:
    noted = people.note(store, seen(1, name="Mary", said=(MAIL,)))
    assert noted.person_id
    return noted.person_id


@pytest.fixture
def customers(settings: Settings, store: Store) -> Customers:
    return Customers(settings, store)


def named(settings: Settings, store: Store, line: tuple[str, str]) -> str | None:
    known = callers.recall(settings.home, store.keys, "default", *line)
    return known.person_id if known else None


def test_found_by_all_that_they_are_known_by(customers: Customers, mary: str) -> None:
    for who in (mary, LINE[1], "+1 (202) 555-0123", MAIL[1], "Mary@Example.com"):
        assert customers.find(who).id == mary
    for who in ("Mary", "+12025550100", "per_none"):
        with pytest.raises(NotFound):
            customers.find(who)


def test_an_account_of_two_channels_is_asked_about(customers: Customers, store: Store) -> None:
    for number, channel in enumerate(("telegram", "widget")):
        people.note(store, seen(number, line=(channel, "777000")))
    with pytest.raises(Conflict, match="name one by id"):
        customers.find("777000")


def test_what_there_was(settings: Settings, customers: Customers, store: Store, mary: str) -> None:
    for number in (1, 2):
        at = START + timedelta(days=number)
        conversations.save(store, booked(f"call-{number}", started_at=at))
    conversations.describe(store, "call-1", outcome="booking", summary="A haircut.")
    people.note(store, seen(2))
    bookings.put(store, booking("b", owner="call-1"))
    bookings.put(store, booking("other", 60, owner="call-9"))
    for name, about in (("t-1", "call-2"), ("t-2", "call-9")):
        tasks.add(store, Task(name, "default", "salon", "call_back", "x", about))
    found = customers.history(LINE[1])
    assert found.person.id == mary
    assert [one.id for one in found.talks] == ["call-2", "call-1"]
    assert found.talks[1].summary == "A haircut."
    assert [one.id for one in found.bookings] == ["b"]
    assert [one.id for one in found.tasks] == ["t-1"]
    assert [(one.kind, one.known) for one in found.pickups] == [("phone", None)]
    remember_all(settings.home, store)
    [pickup] = customers.history(mary).pickups
    assert pickup.known is not None
    assert pickup.known.name == "Mary"


def test_a_pick_up_knows_who_was_made_one_and_two(
    customers: Customers, store: Store, settings: Settings, mary: str
) -> None:
    other = str(people.note(store, seen(2, line=OTHER)).person_id)
    remember_all(settings.home, store)
    change = customers.merge(MAIL[1], OTHER[1], "ada")
    assert change.by == "ada"
    assert named(settings, store, OTHER) == mary
    customers.undo(change.id)
    assert named(settings, store, OTHER) == other
    people.note(store, seen(3, line=CHAT, said=(LINE,), name="Mary"))
    parted = customers.split(mary, [CHAT[1]])
    assert named(settings, store, CHAT) == parted.to_id
    assert named(settings, store, LINE) == mary
    assert named(settings, store, MAIL) is None


def test_what_is_split_off_must_be_theirs(customers: Customers, mary: str) -> None:
    assert customers.split(mary, [" +1 202 555 0123 "]).from_id == mary
    with pytest.raises(BadInput, match=f"{mary} is not known by"):
        customers.split(mary, ["+12025550100"])


def test_others_people_are_not_there(settings: Settings, store: Store, mary: str) -> None:
    with pytest.raises(NotFound):
        Customers(settings, store, "else").find(LINE[1])
