from __future__ import annotations

from frontdesk.store import people, people_changes
from frontdesk.store.db import Store
from frontdesk.store.people_erasing import KnownAs, forget, known_as, unseen
from tests.store.test_people import CHAT, LINE, MAIL, OTHER, seen


def test_whoever_is_meant_by_one_number_is_meant_by_all(store: Store) -> None:
    one = str(people.note(store, seen(1, said=(MAIL,), name="Mary")).person_id)
    other = str(people.note(store, seen(2, line=OTHER)).person_id)
    people.note(store, seen(3, line=CHAT, said=(LINE,), name="Mary"))
    people.note(store, seen(4, line=("phone", "+12025550111"), company_id="else"))
    people_changes.merge(store, one, other)
    with store.read() as session:
        assert known_as(session, "default", ["+12025550000"]) == KnownAs()
        them = known_as(session, "default", [OTHER[1]])
    assert set(them.ids) == {one, other}
    assert set(them.lines) == {LINE, OTHER, CHAT}
    assert set(them.words) == {LINE[1], OTHER[1]}, "an account may be a part of any number"
    assert set(them.talks) == {"call-1", "call-2", "call-3"}
    assert set(them.callers(["x"])) == {"x", LINE[1], OTHER[1], CHAT[1]}
    with store.write() as session:
        forget(session, "default", them.ids, them.left)
    assert people.find(store, [LINE, OTHER, CHAT, MAIL]) == ()
    assert people_changes.changes(store) == ()
    assert len(people.find(store, [("phone", "+12025550111")], "else")) == 1


def test_whoever_was_merged_before_goes_too(store: Store) -> None:
    first = str(people.note(store, seen(1, name="Mary")).person_id)
    second = str(people.note(store, seen(2, line=OTHER)).person_id)
    third = str(people.note(store, seen(3, line=CHAT)).person_id)
    people_changes.merge(store, second, first)
    people_changes.merge(store, third, second)
    with store.read() as session:
        them = known_as(session, "default", [LINE[1]])
    assert set(them.ids) == {first, second, third}, "the first one's row still has her name"


def test_what_somebody_left_of_them_goes_and_somebody_stays(store: Store) -> None:
    mother = str(people.note(store, seen(1, said=(OTHER, MAIL))).person_id)
    with store.read() as session:
        them = known_as(session, "default", ["Mary@Example.com"])
    assert (them.ids, len(them.left)) == ((), 1)
    with store.write() as session:
        forget(session, "default", them.ids, them.left)
    assert {one.value for one in people.get(store, mother).identities} == {LINE[1], OTHER[1]}


def test_who_was_not_seen_for_long(store: Store) -> None:
    old = str(people.note(store, seen(1, said=(MAIL,))).person_id)
    people.note(store, seen(5, line=OTHER))
    with store.read() as session:
        found = unseen(session, "default", seen(3).at)
        assert unseen(session, "else", seen(9).at) == KnownAs()
    assert (found.ids, found.lines) == ((old,), (LINE,))
