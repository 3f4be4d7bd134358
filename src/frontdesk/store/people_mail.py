"""The address at which somebody who is known from before may be written to."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from frontdesk.store.lines import EMAIL, Key
from frontdesk.store.people import agree, current
from frontdesk.store.people_tables import IdentityRow


def address_of(session: Session, company_id: str, lines: Sequence[Key], name: str = "") -> str:
    """The e-mail address that the one person on these lines left last; empty where it may be another's: when
    several people use the line, or `name` (if given) is not theirs, or the address is several people's."""
    if not lines:
        return ""
    own = (IdentityRow.company_id == company_id, IdentityRow.shared.is_(False))
    either = or_(*((IdentityRow.kind == kind) & (IdentityRow.value == value) for kind, value in lines))
    known = session.scalars(select(IdentityRow).where(*own, IdentityRow.said.is_(False), either)).all()
    people = [current(session, one.person_id, company_id) for one in known]
    persons = {one.id: one for one in people if one is not None}
    if len(persons) != 1:
        return ""
    [person] = persons.values()
    if not agree(person.name, name):
        return ""
    theirs = (IdentityRow.person_id == person.id, IdentityRow.kind == EMAIL)
    query = select(IdentityRow.value).where(*own, *theirs)
    return session.scalar(query.order_by(IdentityRow.last_at.desc(), IdentityRow.id).limit(1)) or ""
