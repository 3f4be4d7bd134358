"""One line twice: while keys were changed, one process could not read what another one had written."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from frontdesk.store.people import agree
from frontdesk.store.people_tables import IdentityRow, PersonRow, TalkRow


def join(session: Session, identity_id: str) -> bool:
    """Have another identity of the same value stand for this one; False when there is none.

    Whoever was known by this one only turns out to be the other's person; who has more stays who they are.
    """
    own = session.get(IdentityRow, identity_id)
    if own is None:
        return False
    same = (IdentityRow.company_id == own.company_id, IdentityRow.kind == own.kind, IdentityRow.id != own.id)
    twin = session.scalars(select(IdentityRow).where(*same, IdentityRow.value == own.value)).first()
    if twin is None:
        return False
    _add(twin, own)
    talks = update(TalkRow).where(TalkRow.identity_id == own.id)
    session.execute(talks.values(identity_id=twin.id, person_id=twin.person_id))
    person, other = own.person_id, twin.person_id
    session.delete(own)
    session.flush()
    left = session.scalar(select(IdentityRow.id).where(IdentityRow.person_id == person).limit(1))
    row = session.get(PersonRow, person)
    if left is None and row is not None and person != other:
        session.execute(update(TalkRow).where(TalkRow.person_id == person).values(person_id=other))
        row.merged_into = other
        session.flush()
    return True


def _add(twin: IdentityRow, own: IdentityRow) -> None:
    """What is known of the line, from both."""
    if agree(twin.name, own.name) and not (twin.shared or own.shared):
        twin.name = max(twin.name, own.name, key=len)
    else:
        twin.name, twin.shared = "", True
    twin.said = twin.said and own.said
    twin.talks += own.talks
    twin.first_at, twin.last_at = min(twin.first_at, own.first_at), max(twin.last_at, own.last_at)
