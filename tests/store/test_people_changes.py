from __future__ import annotations

import pytest

from frontdesk.errors import BadInput, Conflict, NotFound
from frontdesk.store import people, people_changes
from frontdesk.store.db import Store
from tests.store.test_people import CHAT, LINE, MAIL, OTHER, seen


def two(store: Store) -> tuple[str, str]:
    one = people.note(store, seen(1, name="Mary", said=(MAIL,))).person_id
    other = people.note(store, seen(2, line=OTHER, name="Mary")).person_id
    assert one
    assert other
    return one, other


def values(store: Store, person: str) -> set[str]:
    return {one.value for one in people.get(store, person).identities}


def test_merged_and_undone(store: Store) -> None:
    one, other = two(store)
    change = people_changes.merge(store, one, other, by="ada")
    assert (change.kind, change.from_id, change.to_id, change.by) == ("merge", other, one, "ada")
    assert values(store, one) == {LINE[1], MAIL[1], OTHER[1]}
    assert people.get(store, other).id == one, "whoever was merged is who they were merged into"
    assert people.talks_of(store, one) == ("call-2", "call-1")
    assert [person.id for person in people.listed(store)] == [one]
    assert people.note(store, seen(3, line=OTHER)).person_id == one
    assert people.note(store, seen(2, line=OTHER)).person_id == one, "done again it stays merged"
    undone = people_changes.undo(store, change.id)
    assert undone.undone_at is not None
    assert values(store, one) == {LINE[1], MAIL[1]}
    assert values(store, other) == {OTHER[1]}
    assert people.talks_of(store, other) == ("call-2",)
    assert people_changes.changes(store) == (undone,)
    with pytest.raises(Conflict, match="undone already"):
        people_changes.undo(store, change.id)


def test_split_and_undone(store: Store) -> None:
    one, other = two(store)
    people_changes.merge(store, one, other)
    people.note(store, seen(3, line=CHAT, said=(LINE,), name="Mary"))
    chat = next(known.id for known in people.get(store, one).identities if known.kind == "telegram")
    change = people_changes.split(store, one, [chat])
    assert values(store, change.to_id) == {CHAT[1]}
    assert people.get(store, change.to_id).name == "Mary"
    assert people.talks_of(store, change.to_id) == ("call-3",)
    assert CHAT[1] not in values(store, one)
    people_changes.undo(store, change.id)
    assert CHAT[1] in values(store, one)
    assert people.talks_of(store, one) == ("call-3", "call-2", "call-1")
    assert people.get(store, change.to_id).id == one


def test_what_was_moved_on_is_undone_in_its_order(store: Store) -> None:
    one, other = two(store)
    third = str(people.note(store, seen(3, line=CHAT)).person_id)
    first = people_changes.merge(store, one, other)
    second = people_changes.merge(store, third, one)
    with pytest.raises(Conflict, match="undo the later change first"):
        people_changes.undo(store, first.id)
    people_changes.undo(store, second.id)
    people_changes.undo(store, first.id)
    assert [values(store, each) for each in (one, other, third)] == [
        {LINE[1], MAIL[1]},
        {OTHER[1]},
        {CHAT[1]},
    ]


def test_what_cannot_be(store: Store) -> None:
    one, other = two(store)
    names = [known.id for known in people.get(store, one).identities]
    with pytest.raises(BadInput, match="one person already"):
        people_changes.merge(store, one, one)
    for wrong in ([], names, ["idn_none"]):
        with pytest.raises(BadInput, match="name some of what"):
            people_changes.split(store, one, wrong)
    with pytest.raises(NotFound):
        people_changes.merge(store, one, "per_none")
    with pytest.raises(NotFound):
        people_changes.merge(store, one, other, company_id="else")
    with pytest.raises(NotFound):
        people_changes.undo(store, "chg_none")
