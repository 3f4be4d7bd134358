"""Two people made one, one made two, and either of it undone. What is moved is written down first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from frontdesk.errors import BadInput, Conflict, NotFound
from frontdesk.store.db import Store
from frontdesk.store.people import current, new_id
from frontdesk.store.people_tables import ChangeRow, IdentityRow, PersonRow, TalkRow
from frontdesk.store.values import value_of

MOST = 500


@dataclass(frozen=True, slots=True)
class Change:
    """`kind` is `merge` or `split`: identities and conversations went from one person to another."""

    id: str
    company_id: str
    kind: str
    from_id: str
    to_id: str
    by: str
    at: datetime
    undone_at: datetime | None = None


def merge(store: Store, keep: str, take: str, company_id: str = "default", by: str = "") -> Change:
    """Make one of two: all that is known of `take` is `keep`'s. NotFound for nobody, BadInput for oneself."""
    with store.write() as session:
        kept, taken = _row(session, keep, company_id), _row(session, take, company_id)
        if kept.id == taken.id:
            raise BadInput(f"{keep} and {take} are one person already")
        names = [one.id for one in _identities(session, taken.id)]
        beside = [one.id for one in _identities(session, kept.id)]
        talks = list(session.scalars(select(TalkRow.conversation_id).where(TalkRow.person_id == taken.id)))
        change = _written(session, "merge", taken.id, kept.id, names, talks, company_id, by, beside)
        _move(session, names, talks, kept.id)
        taken.merged_into = kept.id
        kept.name = kept.name or taken.name
        kept.updated_at = max(kept.updated_at, taken.updated_at)
        return change


def split(
    store: Store, person: str, identities: Sequence[str], company_id: str = "default", by: str = ""
) -> Change:
    """Make two of one: these identities (by id), and the conversations over them, are somebody else's.

    BadInput when they are not that person's, or when nothing would be left.
    """
    with store.write() as session:
        row = _row(session, person, company_id)
        own = {one.id: one for one in _identities(session, row.id)}
        names = list(dict.fromkeys(identities))
        if not names or not set(names) < set(own):
            raise BadInput(f"name some of what {row.id} is known by, not all: {', '.join(own) or 'nothing'}")
        talks = list(
            session.scalars(
                select(TalkRow.conversation_id).where(
                    TalkRow.person_id == row.id, TalkRow.identity_id.in_(names)
                )
            )
        )
        now = datetime.now(UTC)
        other = PersonRow(
            **{"id": new_id("per"), "company_id": company_id, "merged_into": ""},
            **{"name": next((own[one].name for one in names if own[one].name), "")},
            **{"created_at": now, "updated_at": now},
        )
        session.add(other)
        session.flush()
        change = _written(session, "split", row.id, other.id, names, talks, company_id, by)
        _move(session, names, talks, other.id)
        return change


def undo(store: Store, change_id: str, company_id: str = "default") -> Change:
    """Take it back. Conflict when it was already, or when what it moved was moved on since."""
    with store.write() as session:
        query = select(ChangeRow).where(ChangeRow.id == change_id, ChangeRow.company_id == company_id)
        row = session.scalar(query.with_for_update())
        if row is None:
            raise NotFound(f"there is no change {change_id!r}")
        if row.undone_at is not None:
            raise Conflict(f"{change_id} is undone already")
        moved = json.loads(row.moved)
        names, talks = moved["identities"], moved["talks"]
        if _elsewhere(session, row.to_id, names, talks):
            raise Conflict(f"what {change_id} moved was moved on since: undo the later change first")
        _move(session, names, talks, row.from_id)
        back, other = session.get(PersonRow, row.from_id), session.get(PersonRow, row.to_id)
        if back is None or other is None:
            raise NotFound(f"{change_id} is about somebody who was erased")
        if row.kind == "merge":
            back.merged_into = ""
        elif not _identities(session, other.id):
            other.merged_into = back.id
        row.undone_at = datetime.now(UTC)
        return _change(row)


def changes(store: Store, company_id: str = "default", limit: int = 100) -> tuple[Change, ...]:
    """The company's changes, latest first."""
    query = select(ChangeRow).where(ChangeRow.company_id == company_id)
    with store.read() as session:
        found = session.scalars(query.order_by(ChangeRow.at.desc(), ChangeRow.id).limit(min(limit, MOST)))
        return tuple(_change(row) for row in found)


def _row(session: Session, person: str, company_id: str) -> PersonRow:
    row = current(session, person, company_id)
    if row is None:
        raise NotFound(f"there is no person {person!r}")
    return row


def _identities(session: Session, person_id: str) -> list[IdentityRow]:
    query = select(IdentityRow).where(IdentityRow.person_id == person_id).order_by(IdentityRow.first_at)
    return list(session.scalars(query))


def _move(session: Session, names: Iterable[str], talks: Iterable[str], to: str) -> None:
    session.execute(update(IdentityRow).where(IdentityRow.id.in_(list(names))).values(person_id=to))
    session.execute(update(TalkRow).where(TalkRow.conversation_id.in_(list(talks))).values(person_id=to))


def _elsewhere(session: Session, where: str, names: list[str], talks: list[str]) -> bool:
    """Whether any of what was moved, and is still there, is at somebody else."""
    for row, key, ids in ((IdentityRow, IdentityRow.id, names), (TalkRow, TalkRow.conversation_id, talks)):
        query = select(key).where(key.in_(ids), row.person_id != where)
        if session.scalar(query.limit(1)) is not None:
            return True
    return False


def _written(
    session: Session,
    kind: str,
    from_id: str,
    to_id: str,
    names: list[str],
    talks: list[str],
    company_id: str,
    by: str,
    kept: Sequence[str] = (),
) -> Change:
    """`kept` are the identities that what was moved is put with."""
    moved = json.dumps({"identities": names, "talks": talks, "kept": list(kept)})
    row = ChangeRow(
        **{"id": new_id("chg"), "company_id": company_id, "kind": kind, "from_id": from_id, "to_id": to_id},
        **{"moved": moved, "by": by[:200], "at": datetime.now(UTC)},
    )
    session.add(row)
    session.flush()
    return _change(row)


def _change(row: ChangeRow) -> Change:
    return value_of(Change, row)
