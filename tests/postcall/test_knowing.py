from __future__ import annotations

from frontdesk.postcall.knowing import remember_again, remember_all, remember_line, remember_person
from frontdesk.scenario.history import History
from frontdesk.settings import Settings
from frontdesk.store import callers, erasing, people, people_changes
from frontdesk.store.callers import Remembered
from frontdesk.store.db import Store
from frontdesk.store.erasing import Traces
from tests.store.test_people import CHAT, LINE, MAIL, NOON, OTHER, seen


def recalled(settings: Settings, store: Store, line: tuple[str, str]) -> Remembered | None:
    return callers.recall(settings.home, store.keys, "default", *line)


def test_a_line_is_remembered_with_the_name_given_over_it(settings: Settings, store: Store) -> None:
    noted = people.note(store, seen(0, name="Mary", said=(MAIL, OTHER)))
    people.note(store, seen(1, line=CHAT, said=(LINE,)))
    for line in (LINE, OTHER, CHAT, MAIL):
        remember_line(settings.home, store, "default", line)
    known = recalled(settings, store, LINE)
    assert known == Remembered(str(noted.person_id), "Mary", 1, NOON, History(talks=1))
    chat = recalled(settings, store, CHAT)
    assert chat is not None
    assert chat.name == "", "who wrote gave no name there, and may be anybody"
    assert recalled(settings, store, OTHER) is None, "nobody was ever there under it"
    assert recalled(settings, store, MAIL) is None


def test_a_shared_line_has_no_name(settings: Settings, store: Store) -> None:
    for number, name in enumerate(("Peter", "Anna")):
        people.note(store, seen(number, name=name))
    remember_line(settings.home, store, "default", LINE)
    known = recalled(settings, store, LINE)
    assert known is not None
    assert (known.name, known.talks, known.history) == ("", 2, None)


def test_all_of_a_person_and_all_there_are(settings: Settings, store: Store) -> None:
    one = str(people.note(store, seen(0, name="Mary", said=(MAIL,))).person_id)
    two = str(people.note(store, seen(1, line=OTHER)).person_id)
    people_changes.merge(store, one, two)
    assert remember_person(settings.home, store, people.get(store, one)) == 2
    known = recalled(settings, store, OTHER)
    assert known is not None
    assert known.person_id == one
    lost = ("phone", "+12025550177")
    callers.remember(settings.home, store.keys, "default", *lost, known)
    assert remember_all(settings.home, store) == (2, 1)
    assert recalled(settings, store, lost) is None
    assert recalled(settings, store, OTHER) == known


def test_of_somebody_who_is_erased_meanwhile_nothing_is_left(settings: Settings, store: Store) -> None:
    one = str(people.note(store, seen(0, name="Mary")).person_id)
    person = people.get(store, one)
    assert remember_again(settings.home, store, "default", one) == 1
    erasing.erase(store, "default", Traces(people=(one,)))
    assert remember_person(settings.home, store, person) == 0
    assert recalled(settings, store, LINE) is None
    assert remember_again(settings.home, store, "default", one) == 0
