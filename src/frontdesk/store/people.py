"""People: matched by what they are known by, never by a name alone.

An identity is where somebody was (`line`: the number they called from, their account) or what they left in
words (`said`: a number, an address). A line tells who it is; words may be anybody's, or mistyped. So words
match only a person who has the name that was given, too; without a name, under another one, and where they
belong to two people it is for a person to decide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from frontdesk.errors import Conflict, NotFound
from frontdesk.store.db import Store
from frontdesk.store.lines import Key
from frontdesk.store.people_tables import IdentityRow, PersonRow, TalkRow
from frontdesk.store.values import value_of
from frontdesk.store.writing import insert_new

MOST = 500
TRIES = 5
"""Of a match that somebody else made at the same moment."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a conversation tells of who was there. `name` is empty when none was given."""

    company_id: str
    conversation_id: str
    at: datetime
    line: Key | None = None
    said: tuple[Key, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Noted:
    """Who it was (None: nobody can tell), whether they are new, and who they may be too."""

    person_id: str | None = None
    new: bool = False
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """What a person is known by; see the table."""

    id: str
    kind: str
    value: str
    name: str
    said: bool
    shared: bool
    talks: int
    first_at: datetime
    last_at: datetime


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, and all that they are known by, the latest first."""

    id: str
    company_id: str
    name: str
    created_at: datetime
    updated_at: datetime
    identities: tuple[Identity, ...] = ()


def note(store: Store, seen: Seen) -> Noted:
    """Match it and write it down. The same conversation noted again changes nothing that counts."""
    for _ in range(TRIES):
        try:
            with store.write() as session:
                return _Matching(session, seen).noted()
        except _Raced:
            continue
    raise Conflict("the same person is being written down elsewhere", permanent=False)


def get(store: Store, person_id: str, company_id: str = "default") -> Person:
    """The person of that id, or who they turned out to be; NotFound when there is none."""
    with store.read() as session:
        row = current(session, person_id, company_id)
        if row is None:
            raise NotFound(f"there is no person {person_id!r}")
        return _person(session, row)


def find(store: Store, keys: Sequence[Key], company_id: str = "default") -> tuple[Person, ...]:
    """Who is known by any of these."""
    with store.read() as session:
        ids = list(dict.fromkeys(one.person_id for one in _known(session, company_id, keys)))
        rows = [current(session, one, company_id) for one in ids]
        return tuple(_person(session, row) for row in rows if row is not None)


def listed(store: Store, company_id: str = "default", limit: int = 100) -> tuple[Person, ...]:
    """The company's people, who was here last first."""
    query = select(PersonRow).where(PersonRow.company_id == company_id, PersonRow.merged_into == "")
    query = query.order_by(PersonRow.updated_at.desc(), PersonRow.id).limit(min(limit, MOST))
    with store.read() as session:
        return tuple(_person(session, row) for row in session.scalars(query).all())


def everybody(store: Store) -> Iterator[Person]:
    """All people of all companies, a few hundred in memory at a time."""
    after = ""
    while True:
        query = select(PersonRow).where(PersonRow.id > after, PersonRow.merged_into == "")
        with store.read() as session:
            rows = session.scalars(query.order_by(PersonRow.id).limit(MOST)).all()
            found = [_person(session, row) for row in rows]
        yield from found
        if not found:
            return
        after = found[-1].id


def talks_of(store: Store, person_id: str, limit: int = 100) -> tuple[str, ...]:
    """The ids of their conversations, latest first."""
    query = select(TalkRow.conversation_id).where(TalkRow.person_id == person_id)
    with store.read() as session:
        return tuple(session.scalars(query.order_by(TalkRow.at.desc()).limit(limit)))


def current(session: Session, person_id: str, company_id: str) -> PersonRow | None:
    """The row of that person, or of whom they turned out to be."""
    for _ in range(MOST):
        row = session.scalar(
            select(PersonRow).where(PersonRow.id == person_id, PersonRow.company_id == company_id)
        )
        if row is None or not row.merged_into:
            return row
        person_id = row.merged_into
    return None


def agree(one: str, other: str) -> bool:
    """Whether two names may be the same person's: one of them is unknown, or they share a part."""
    first, second = _parts(one), _parts(other)
    return not first or not second or bool(first & second)


def same(one: str, other: str) -> bool:
    """Whether two names speak for one person: both are known, and share a part."""
    return bool(_parts(one) & _parts(other))


def new_id(kind: str) -> str:
    """An id that nobody guesses."""
    return f"{kind}_{uuid4().hex[:24]}"


class _Raced(Exception):
    """Somebody else wrote the same identity at the same moment: look again."""


class _Matching:
    """One conversation, in one transaction."""

    def __init__(self, session: Session, seen: Seen) -> None:
        self._session, self._seen = session, seen
        self._doubts: list[str] = []
        self._new = False

    def noted(self) -> Noted:
        seen = self._seen
        before = self._session.get(TalkRow, seen.conversation_id)
        line = self._line()
        said = {one.person_id for one in _known(self._session, seen.company_id, seen.said)}
        if before is not None:
            person = current(self._session, before.person_id, seen.company_id)
        else:
            person = self._whose(line, said)
        if person is None:
            return Noted(doubts=tuple(self._doubts))
        self._doubts += sorted(said - {person.id} - set(self._doubts))
        self._keep(person, line, again=before is not None)
        return Noted(person.id, self._new, tuple(self._doubts))

    def _whose(self, line: IdentityRow | None, said: set[str]) -> PersonRow | None:
        seen = self._seen
        if line is not None:
            own = current(self._session, line.person_id, seen.company_id)
            if own is not None and (not line.said or same(own.name, seen.name)):
                return own
            if own is not None:  # a number that somebody left, and that may be another one's
                self._doubts.append(own.id)
                other = self._made()
                line.person_id = other.id
                return other
        if len(said) == 1:
            known = current(self._session, next(iter(said)), seen.company_id)
            if known is not None and same(known.name, seen.name):
                return known
        if said:
            self._doubts += sorted(said)
        return self._made() if seen.line or (seen.said and not said) else None

    def _made(self) -> PersonRow:
        seen = self._seen
        row = PersonRow(
            id=new_id("per"),
            company_id=seen.company_id,
            name=seen.name,
            merged_into="",
            created_at=seen.at,
            updated_at=seen.at,
        )
        self._session.add(row)
        self._session.flush()
        self._new = True
        return row

    def _keep(self, person: PersonRow, line: IdentityRow | None, *, again: bool) -> None:
        seen = self._seen
        if seen.line is not None:
            line = line or self._add(seen.line, person.id, said=False)
            _called(line, seen, again=again)
        for key in seen.said:
            if key != seen.line and self._identity(key) is None:
                self._add(key, person.id, said=True)
        if seen.name and agree(person.name, seen.name) and len(seen.name) > len(person.name):
            person.name = seen.name
        person.updated_at = max(person.updated_at, seen.at)
        talk = {"conversation_id": seen.conversation_id, "company_id": seen.company_id}
        own = {"person_id": person.id, "identity_id": line.id if line else "", "at": seen.at}
        insert_new(self._session, TalkRow, talk | own)

    def _line(self) -> IdentityRow | None:
        """The line's row, kept from others until this is written: they count conversations on it too."""
        seen = self._seen
        found = _known(self._session, seen.company_id, [seen.line], alone=True) if seen.line else []
        return found[0] if found else None

    def _identity(self, key: Key) -> IdentityRow | None:
        return next(iter(_known(self._session, self._seen.company_id, [key])), None)

    def _add(self, key: Key, person_id: str, *, said: bool) -> IdentityRow:
        at = self._seen.at
        values = {
            **{"id": new_id("idn"), "company_id": self._seen.company_id, "person_id": person_id},
            **{"kind": key[0], "value": key[1], "name": "", "said": said, "shared": False, "talks": 0},
            **{"first_at": at, "last_at": at},
        }
        if not insert_new(self._session, IdentityRow, values):
            raise _Raced
        return self._session.scalars(select(IdentityRow).where(IdentityRow.id == values["id"])).one()


def _called(line: IdentityRow, seen: Seen, *, again: bool) -> None:
    """Somebody was there under it. Two names that have nothing in common: the line is shared."""
    line.said = False
    line.last_at = max(line.last_at, seen.at)
    if not again:
        line.talks += 1
    if seen.name and not line.shared:
        if agree(line.name, seen.name):
            line.name = max(line.name, seen.name, key=len)
        else:
            line.name, line.shared = "", True


def _known(
    session: Session, company_id: str, keys: Sequence[Key], *, alone: bool = False
) -> list[IdentityRow]:
    if not keys:
        return []
    any_of = or_(*((IdentityRow.kind == kind) & (IdentityRow.value == value) for kind, value in keys))
    query = select(IdentityRow).where(IdentityRow.company_id == company_id, any_of)
    query = query.order_by(IdentityRow.first_at, IdentityRow.id)
    return list(session.scalars(query.with_for_update() if alone else query))


def _person(session: Session, row: PersonRow) -> Person:
    query = select(IdentityRow).where(IdentityRow.person_id == row.id)
    query = query.order_by(IdentityRow.last_at.desc(), IdentityRow.kind.desc(), IdentityRow.id)
    found = session.scalars(query).all()
    known = tuple(value_of(Identity, one) for one in found)
    return Person(row.id, row.company_id, row.name, row.created_at, row.updated_at, known)


def _parts(name: str) -> set[str]:
    return {part for part in name.casefold().replace("-", " ").replace(".", " ").split() if part}
