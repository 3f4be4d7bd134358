"""Has the next pick-up know who calls: files of what the database knows of each line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from frontdesk.errors import NotFound
from frontdesk.store import callers, histories, people
from frontdesk.store.callers import Remembered
from frontdesk.store.db import Store
from frontdesk.store.lines import Key
from frontdesk.store.people import Identity, Person


def remember_line(home: Path, store: Store, company_id: str, line: Key) -> None:
    """Write the file of one line anew; none when nobody was ever there under it."""
    found = people.find(store, [line], company_id)
    known = _identity(found, line)
    if known is None:
        callers.forget(home, store.keys, company_id, *line)
        return
    person, identity = known
    callers.remember(home, store.keys, company_id, *line, remembered(store, person, identity))


def remember_person(home: Path, store: Store, person: Person) -> int:
    """The files of all lines of somebody; how many. Of somebody who was erased meanwhile none are left."""
    lines = [one for one in person.identities if not one.said]
    for one in lines:
        known = remembered(store, person, one)
        callers.remember(home, store.keys, person.company_id, one.kind, one.value, known)
    try:
        people.get(store, person.id, person.company_id)
    except NotFound:
        for one in lines:
            callers.forget(home, store.keys, person.company_id, one.kind, one.value)
        return 0
    return len(lines)


def remember_again(home: Path, store: Store, company_id: str, person_id: str) -> int:
    """The same for whoever has that id; nobody has it: nothing."""
    try:
        person = people.get(store, person_id, company_id)
    except NotFound:
        return 0
    return remember_person(home, store, person)


def remember_all(home: Path, store: Store) -> tuple[int, int]:
    """Every file anew, and none besides, as after a restored backup: how many were written and taken out."""
    written: set[Path] = set()
    for person in people.everybody(store):
        for one in person.identities:
            if not one.said:
                known = remembered(store, person, one)
                written.add(callers.remember(home, store.keys, person.company_id, one.kind, one.value, known))
    return len(written), callers.keep_only(home, written)


def remembered(store: Store, person: Person, identity: Identity) -> Remembered:
    """What a pick-up may know: a name only if it was given over this very line, and no other one was."""
    name = "" if identity.shared else identity.name
    history = histories.of_line(store, person, identity, datetime.now(UTC))
    return Remembered(person.id, name, identity.talks, identity.last_at, history)


def _identity(found: tuple[Person, ...], line: Key) -> tuple[Person, Identity] | None:
    for person in found:
        for one in person.identities:
            if (one.kind, one.value) == line and not one.said:
                return person, one
    return None
