from __future__ import annotations

import pytest

from frontdesk.store import people
from frontdesk.store.db import Store
from frontdesk.store.people_mail import address_of
from tests.store.test_people import CHAT, LINE, MAIL, OTHER, seen

LATER = ("email", "mary.jones@example.org")


def address(store: Store, *lines: tuple[str, str], name: str = "", company: str = "default") -> str:
    with store.read() as session:
        return address_of(session, company, lines, name)


def test_the_address_that_was_left_last(store: Store) -> None:
    people.note(store, seen(1, name="Mary", said=(MAIL,)))
    assert address(store, LINE) == MAIL[1]
    people.note(store, seen(2, name="Mary Jones", said=(LATER,)))
    assert address(store, LINE) == address(store, LINE, CHAT) == LATER[1]
    assert address(store, LINE, name="Mary") == LATER[1]
    assert address(store) == address(store, OTHER) == address(store, LINE, company="other") == ""


def test_nobody_else_gets_it(store: Store) -> None:
    people.note(store, seen(1, name="Mary", said=(MAIL,)))
    assert address(store, LINE, name="Peter") == "", "another one calls from there"
    assert address(store, MAIL) == "", "that is no line"
    people.note(store, seen(2, line=OTHER, name="Ann", said=(LATER,)))
    assert address(store, LINE, OTHER) == "", "who of the two?"
    people.note(store, seen(3, name="Peter"))
    assert address(store, LINE) == "", "several use the line"


@pytest.mark.parametrize("said", [(), (("phone", "+12025550100"),)])
def test_who_left_none(store: Store, said: tuple[tuple[str, str], ...]) -> None:
    people.note(store, seen(1, name="Mary", said=said))
    assert address(store, LINE) == ""
