"""What operators do with people: find one, see their history, make one of two, two of one, and undo it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from frontdesk.errors import BadInput, Conflict, NotFound
from frontdesk.postcall.knowing import remember_person
from frontdesk.settings import Settings
from frontdesk.store import bookings, callers, conversations, people, people_changes, tasks
from frontdesk.store.bookings import Booking
from frontdesk.store.callers import Remembered
from frontdesk.store.conversations import Listed
from frontdesk.store.db import Store
from frontdesk.store.lines import keys_for
from frontdesk.store.people import Person
from frontdesk.store.people_changes import Change
from frontdesk.store.tasks import Task

MOST = 100
PERSON = "per_"


@dataclass(frozen=True, slots=True)
class Pickup:
    """A line of somebody's, and what a bot knows when they are there under it; None: nothing."""

    kind: str
    value: str
    known: Remembered | None


@dataclass(frozen=True, slots=True)
class History:
    """A person and what there was with them, latest first; `tasks` are open ones."""

    person: Person
    talks: tuple[Listed, ...]
    bookings: tuple[Booking, ...]
    tasks: tuple[Task, ...]
    pickups: tuple[Pickup, ...] = ()


class Customers:
    """The people of one company."""

    def __init__(self, settings: Settings, store: Store, company_id: str = "default") -> None:
        self._settings, self._store, self._company = settings, store, company_id

    def find(self, who: str) -> Person:
        """By id, number, address or account. NotFound for nobody, Conflict where several are meant."""
        if who.startswith(PERSON):
            return people.get(self._store, who, self._company)
        found = people.find(self._store, keys_for(who), self._company)
        if not found:
            raise NotFound(f"nobody is known by {who!r}")
        if len(found) > 1:
            raise Conflict(f"{who!r} may be {' or '.join(one.id for one in found)}: name one by id")
        return found[0]

    def history(self, who: str) -> History:
        """What there was with that person."""
        person = self.find(who)
        ids = people.talks_of(self._store, person.id, MOST)
        talks = conversations.several(self._store, ids, self._company)
        booked = bookings.of_owners(self._store, ids, self._company, MOST)
        open_ = tuple(one for one in tasks.listed(self._store, self._company) if one.conversation_id in ids)
        return History(person, talks, booked, open_, self._pickups(person))

    def merge(self, keep: str, take: str, by: str = "") -> Change:
        """Make one of two people, each by id, number, address or account."""
        kept, taken = self.find(keep), self.find(take)
        change = people_changes.merge(self._store, kept.id, taken.id, self._company, by)
        self._remember(kept.id)
        return change

    def split(self, who: str, identities: Sequence[str], by: str = "") -> Change:
        """Make two of one: these, by id or as they are written, are somebody else's."""
        person = self.find(who)
        known = {form: one.id for one in person.identities for form in (one.id, one.value)}
        wanted = [self._meant(one, known, person) for one in identities]
        change = people_changes.split(self._store, person.id, wanted, self._company, by)
        self._remember(person.id, change.to_id)
        return change

    def undo(self, change_id: str) -> Change:
        """Take a change back."""
        change = people_changes.undo(self._store, change_id, self._company)
        self._remember(change.from_id, change.to_id)
        return change

    def _pickups(self, person: Person) -> tuple[Pickup, ...]:
        home, keys = self._settings.home, self._store.keys
        lines = [(one.kind, one.value) for one in person.identities if not one.said]
        return tuple(Pickup(*line, callers.recall(home, keys, self._company, *line)) for line in lines)

    def _meant(self, one: str, known: dict[str, str], person: Person) -> str:
        for form in (one.strip(), *(value for _, value in keys_for(one))):
            if form in known:
                return known[form]
        raise BadInput(f"{person.id} is not known by {one[:100]!r}; known: {', '.join(known)}")

    def _remember(self, *ids: str) -> None:
        for one in dict.fromkeys(ids):
            person = people.get(self._store, one, self._company)
            for each in person.identities:
                if each.said:
                    line = (each.kind, each.value)
                    callers.forget(self._settings.home, self._store.keys, self._company, *line)
            remember_person(self._settings.home, self._store, person)
