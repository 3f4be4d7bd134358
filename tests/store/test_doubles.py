from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from frontdesk.config.keys import fresh
from frontdesk.settings import Settings
from frontdesk.store import people
from frontdesk.store.db import Store, open_store
from frontdesk.store.doubles import join
from frontdesk.store.rotating import Rotated, rotate, standing
from tests.store.test_people import CHAT, LINE, seen

KEY = fresh()


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """The same database as it is seen with the key, and by who has not been started again yet."""
    keyed = open_store(Settings(home=tmp_path, encryption_keys=SecretStr(KEY)))
    plain = open_store(Settings(home=tmp_path))
    yield keyed, plain
    keyed.close()
    plain.close()


def test_one_line_is_one_person_again_and_nothing_stays_plain(two: tuple[Store, Store]) -> None:
    keyed, plain = two
    one = people.note(keyed, seen(1, name="Mary")).person_id
    other = people.note(plain, seen(2, name="Mary Jones")).person_id
    assert one != other
    assert rotate(keyed).unreadable == 0
    assert "" not in standing(keyed)
    [found] = people.find(keyed, [LINE])
    [line] = found.identities
    assert (line.name, line.talks, line.shared) == ("Mary Jones", 2, False)
    assert people.talks_of(keyed, found.id) == ("call-2", "call-1")
    assert {people.get(keyed, str(each)).id for each in (one, other)} == {found.id}
    assert rotate(keyed) == Rotated()


def test_who_has_more_than_that_line_stays(two: tuple[Store, Store]) -> None:
    keyed, plain = two
    one = people.note(keyed, seen(1, name="Mary")).person_id
    other = str(people.note(plain, seen(2, name="Boris")).person_id)
    people.note(plain, seen(3, line=CHAT, said=(LINE,), name="Boris"))
    rotate(keyed)
    [found] = people.find(keyed, [LINE])
    assert found.id == one
    assert [(each.name, each.shared) for each in found.identities] == [("", True)]
    assert [each.value for each in people.get(keyed, other).identities] == [CHAT[1]]
    assert people.talks_of(keyed, other) == ("call-3",)


def test_what_is_there_once_stays(two: tuple[Store, Store]) -> None:
    keyed, _ = two
    people.note(keyed, seen(1))
    [line] = people.find(keyed, [LINE])[0].identities
    with keyed.write() as session:
        assert not join(session, line.id)
        assert not join(session, "idn_none")
    assert len(people.find(keyed, [LINE])) == 1
