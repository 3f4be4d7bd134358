"""A person who is to be forgotten, as `people` knows them: whoever is meant by one number is meant by all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.store.people_tables import ChangeRow, IdentityRow, PersonRow, TalkRow


@dataclass(frozen=True, slots=True)
class KnownAs:
    """Their ids (also those they were merged from), what they are known by, and their conversations.
    `left` are ids of what others left of them in words: that goes, and the others stay.

    `words` are numbers and addresses they used themselves, to look for wherever they were said; accounts are
    looked for as callers only, because theirs may be a part of any number.
    """

    ids: tuple[str, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    words: tuple[str, ...] = ()
    talks: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    def callers(self, who: Sequence[str]) -> tuple[str, ...]:
        """Who the caller of a conversation of theirs may be."""
        return tuple(dict.fromkeys((*who, *(value for _, value in self.lines))))


def known_as(session: Session, company_id: str, who: Sequence[str]) -> KnownAs:
    """Who is known by any of these words, as they are and in small letters."""
    forms = list(dict.fromkeys((*who, *(word.casefold() for word in who))))
    meant = (IdentityRow.company_id == company_id, IdentityRow.value.in_(forms))
    found = session.scalars(select(IdentityRow).where(*meant)).all()
    people = [one.person_id for one in found if not one.said]
    left = tuple(one.id for one in found if one.said)
    if not people:
        return KnownAs(left=left)
    ids = with_merged(session, company_id, people)
    known = session.scalars(select(IdentityRow).where(IdentityRow.person_id.in_(ids))).all()
    talks = session.scalars(select(TalkRow.conversation_id).where(TalkRow.person_id.in_(ids)))
    own = [one for one in known if not one.said]
    return KnownAs(
        ids,
        tuple((one.kind, one.value) for one in own),
        tuple(one.value for one in own if one.value.startswith("+") or "@" in one.value),
        tuple(talks),
        left,
    )


def with_merged(session: Session, company_id: str, people: Sequence[str]) -> tuple[str, ...]:
    """They, whoever was merged into them, and whoever was merged into those before."""
    ids, latest = list(dict.fromkeys(people)), list(people)
    while latest:
        into = (PersonRow.company_id == company_id, PersonRow.merged_into.in_(latest))
        found = session.scalars(select(PersonRow.id).where(*into)).all()
        latest = [one for one in found if one not in ids]
        ids += latest
    return tuple(ids)


def unseen(session: Session, company_id: str, before: datetime, limit: int = 100) -> KnownAs:
    """People of the company of whom nothing was seen since then, some at a time."""
    query = select(PersonRow.id).where(PersonRow.company_id == company_id, PersonRow.updated_at < before)
    ids = tuple(session.scalars(query.order_by(PersonRow.updated_at).limit(limit)))
    known = session.scalars(select(IdentityRow).where(IdentityRow.person_id.in_(ids)))
    return KnownAs(ids, tuple((one.kind, one.value) for one in known if not one.said))


def forget(session: Session, company_id: str, ids: Sequence[str], left: Sequence[str] = ()) -> None:
    """Take out what these people are known by, whose conversations are theirs, and what was changed."""
    said = delete(IdentityRow).where(IdentityRow.company_id == company_id, IdentityRow.id.in_(left))
    session.execute(said)
    if not ids:
        return
    for row in (IdentityRow, TalkRow):
        session.execute(delete(row).where(row.company_id == company_id, row.person_id.in_(ids)))
    session.execute(
        delete(ChangeRow).where(
            ChangeRow.company_id == company_id, or_(ChangeRow.from_id.in_(ids), ChangeRow.to_id.in_(ids))
        )
    )
    gone = update(PersonRow).where(PersonRow.company_id == company_id, PersonRow.merged_into.in_(ids))
    session.execute(gone.values(merged_into=""))
