from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import NotFound
from frontdesk.store import people
from frontdesk.store.db import Store
from frontdesk.store.people import Noted, Person, Seen, agree, same

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
LINE = ("phone", "+12025550123")
OTHER = ("phone", "+12025550199")
CHAT = ("telegram", "123456789")
MAIL = ("email", "mary@example.com")


def seen(number: int, **changes: object) -> Seen:
    made = Seen("default", f"call-{number}", NOON + timedelta(hours=number), LINE)
    return replace(made, **changes)  # type: ignore[arg-type]


def known(store: Store, noted: Noted) -> Person:
    assert noted.person_id is not None
    return people.get(store, noted.person_id)


def test_who_calls_again_is_the_same_person(store: Store) -> None:
    first = people.note(store, seen(1, name="Mary"))
    again = people.note(store, seen(2, name="Mary Jones"))
    assert (first.new, again.new, again.person_id) == (True, False, first.person_id)
    person = known(store, again)
    assert person.name == "Mary Jones"
    [line] = person.identities
    assert (line.kind, line.value, line.name, line.talks, line.said) == (*LINE, "Mary Jones", 2, False)
    assert people.talks_of(store, person.id) == ("call-2", "call-1")


def test_noted_again_changes_nothing_that_counts(store: Store) -> None:
    first = people.note(store, seen(1, name="Mary", said=(MAIL,)))
    before = known(store, first)
    again = people.note(store, seen(1, name="Mary", said=(MAIL,)))
    assert (again.person_id, again.new, again.doubts) == (first.person_id, False, ())
    assert known(store, again) == before


def test_a_number_that_was_left_finds_who_writes(store: Store) -> None:
    caller = people.note(store, seen(1, name="Mary Jones", said=(MAIL,)))
    writer = people.note(store, seen(2, line=CHAT, said=(LINE,), name="mary"))
    assert (writer.person_id, writer.doubts) == (caller.person_id, ())
    by_mail = people.note(store, seen(3, line=("widget", "w-1"), said=(MAIL,), name="Mary"))
    assert by_mail.person_id == caller.person_id
    kinds = sorted((one.kind, one.said) for one in known(store, caller).identities)
    assert kinds == [("email", True), ("phone", False), ("telegram", False), ("widget", False)]
    assert [one.id for one in people.find(store, [CHAT, LINE])] == [caller.person_id]


def test_a_name_alone_matches_nobody(store: Store) -> None:
    first = people.note(store, seen(1, name="Mary Jones"))
    second = people.note(store, seen(2, line=OTHER, name="Mary Jones"))
    assert first.person_id != second.person_id
    assert second.doubts == ()
    assert people.note(store, seen(3, line=None, name="Mary Jones")) == Noted()


def test_a_number_left_under_another_name_is_a_doubt(store: Store) -> None:
    peter = people.note(store, seen(1, name="Peter"))
    anna = people.note(store, seen(2, line=OTHER, said=(LINE,), name="Anna"))
    assert anna.person_id != peter.person_id
    assert anna.doubts == (peter.person_id,)
    assert [one.value for one in known(store, peter).identities] == [LINE[1]]


def test_a_mistyped_number_joins_nobody(store: Store) -> None:
    """Whoever writes without a name and mistypes their number does not become whose number that is."""
    peter = people.note(store, seen(1, name="Peter"))
    writer = people.note(store, seen(2, line=CHAT, said=(LINE,)))
    assert writer.new
    assert (writer.person_id != peter.person_id, writer.doubts) == (True, (peter.person_id,))
    assert people.talks_of(store, str(peter.person_id)) == ("call-1",)
    assert people.note(store, seen(3, line=CHAT, said=(LINE,))).doubts == (peter.person_id,)
    assert people.note(store, seen(4, line=None, said=(LINE,))) == Noted(doubts=(str(peter.person_id),))
    unnamed = people.note(store, seen(5, line=OTHER))
    other = people.note(store, seen(6, line=("widget", "w-1"), said=(OTHER,), name="Anna"))
    assert (other.new, other.doubts) == (True, (unnamed.person_id,))


def test_whose_number_was_mistyped_is_nobody_elses_when_they_call(store: Store) -> None:
    anna = people.note(store, seen(1, line=CHAT, said=(LINE,), name="Anna"))
    owner = people.note(store, seen(2))
    assert owner.new
    assert owner.doubts == (anna.person_id,)
    assert people.talks_of(store, str(anna.person_id)) == ("call-1",)
    assert people.note(store, seen(3)) == Noted(owner.person_id), "from now on it is theirs"
    herself = people.note(store, seen(4, line=OTHER, said=(MAIL,), name="Anna"))
    named = people.note(store, seen(5, line=("phone", "+12025550177"), said=(MAIL,), name="Anna Blum"))
    assert named.person_id == herself.person_id


def test_two_people_are_never_made_one_by_themselves(store: Store) -> None:
    one = people.note(store, seen(1))
    two = people.note(store, seen(2, line=OTHER))
    noted = people.note(store, seen(3, said=(OTHER,)))
    assert (noted.person_id, noted.doubts) == (one.person_id, (two.person_id,))
    both = people.note(store, seen(4, line=CHAT, said=(LINE, OTHER)))
    assert both.new
    assert set(both.doubts) == {one.person_id, two.person_id}
    nobody = people.note(store, seen(5, line=None, said=(LINE, OTHER)))
    assert nobody.person_id is None
    assert set(nobody.doubts) == {one.person_id, two.person_id}


def test_a_number_that_somebody_left_is_its_owners_once_they_call(store: Store) -> None:
    anna = people.note(store, seen(1, line=OTHER, said=(LINE,), name="Anna"))
    peter = people.note(store, seen(2, name="Peter"))
    assert peter.new
    assert peter.doubts == (anna.person_id,)
    assert [one.value for one in known(store, anna).identities] == [OTHER[1]]
    assert known(store, peter).identities[0].name == "Peter"


def test_a_line_that_several_use_has_no_name(store: Store) -> None:
    people.note(store, seen(1, name="Peter"))
    people.note(store, seen(2, name="Anna"))
    noted = people.note(store, seen(3, name="Peter"))
    [line] = known(store, noted).identities
    assert (line.name, line.shared, line.talks) == ("", True, 3)


def test_what_was_only_said_greets_nobody(store: Store) -> None:
    """Whoever leaves somebody else's number has not been there under it."""
    noted = people.note(store, seen(1, line=OTHER, said=(LINE,), name="Mallory"))
    left = next(one for one in known(store, noted).identities if one.value == LINE[1])
    assert (left.said, left.name, left.talks) == (True, "", 0)


def test_people_of_another_company_are_others(store: Store) -> None:
    mine = people.note(store, seen(1))
    theirs = people.note(store, seen(2, company_id="else"))
    assert mine.person_id != theirs.person_id
    assert [one.id for one in people.listed(store)] == [mine.person_id]
    assert {one.id for one in people.everybody(store)} == {mine.person_id, theirs.person_id}
    with pytest.raises(NotFound):
        people.get(store, str(theirs.person_id))
    assert people.find(store, []) == ()


def test_many_at_once_are_one_person(store: Store) -> None:
    found: list[str | None] = []

    def one(number: int) -> None:
        found.append(people.note(store, seen(number, said=(MAIL,))).person_id)

    threads = [threading.Thread(target=one, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1
    [person] = people.listed(store)
    assert {one.value: one.talks for one in person.identities} == {LINE[1]: 8, MAIL[1]: 0}


@pytest.mark.parametrize(
    ("one", "other", "fits"),
    [
        ("Mary", "mary jones", True),
        ("Mary-Ann", "Ann Smith", True),
        ("", "Mary", True),
        ("Peter", "Anna", False),
        ("J. Smith", "John Smith", True),
        ("-", "Mary", True),
    ],
)
def test_names_that_may_be_one(one: str, other: str, fits: bool) -> None:
    assert agree(one, other) is agree(other, one) is fits


def test_only_names_that_are_known_speak_for_one_person() -> None:
    assert same("Mary", "mary jones")
    assert not same("", "Mary")
    assert not same("", "")
    assert not same("Peter", "Anna")
