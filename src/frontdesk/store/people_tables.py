"""The tables of people: who was here, what they are known by, which conversations are theirs."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.store.columns import Findable, Moment, Sealed, Words
from frontdesk.store.tables import Base


class PersonRow(Base):
    """Somebody. `merged_into` is who they turned out to be, empty for a person of their own."""

    __tablename__ = "people"
    __table_args__ = (Index("people_by_time", "company_id", "updated_at", "id"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    company_id: Mapped[str] = mapped_column(String(64))
    name: Mapped[str] = mapped_column(Sealed, default="")
    merged_into: Mapped[str] = mapped_column(String(64), default="")
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


class IdentityRow(Base):
    """What a person is known by. `said`: only left in words, nobody was ever there under it.

    `name` is the one that was given over this very line; `shared`: several were.
    """

    __tablename__ = "identities"
    __table_args__ = (
        UniqueConstraint("company_id", "kind", "value", name="identities_once"),
        Index("identities_by_person", "person_id"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    company_id: Mapped[str] = mapped_column(String(64))
    person_id: Mapped[str] = mapped_column(String(64))
    kind: Mapped[str] = mapped_column(String(16))
    value: Mapped[str] = mapped_column(Findable)
    name: Mapped[str] = mapped_column(Sealed, default="")
    said: Mapped[bool]
    shared: Mapped[bool]
    talks: Mapped[int]
    first_at: Mapped[datetime] = mapped_column(Moment)
    last_at: Mapped[datetime] = mapped_column(Moment)


class TalkRow(Base):
    """Whose a conversation is, and over which of their identities it came (empty: none)."""

    __tablename__ = "person_talks"
    __table_args__ = (Index("person_talks_by_person", "person_id", "at"),)

    conversation_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    company_id: Mapped[str] = mapped_column(String(64))
    person_id: Mapped[str] = mapped_column(String(64))
    identity_id: Mapped[str] = mapped_column(String(64), default="")
    at: Mapped[datetime] = mapped_column(Moment)


class ChangeRow(Base):
    """Two people made one (`merge`) or one made two (`split`): what was moved, so that it can be undone."""

    __tablename__ = "person_changes"
    __table_args__ = (Index("person_changes_by_time", "company_id", "at"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    company_id: Mapped[str] = mapped_column(String(64))
    kind: Mapped[str] = mapped_column(String(16))
    from_id: Mapped[str] = mapped_column(String(64))
    to_id: Mapped[str] = mapped_column(String(64))
    moved: Mapped[str] = mapped_column(Text)
    by: Mapped[str] = mapped_column(Words, default="")
    at: Mapped[datetime] = mapped_column(Moment)
    undone_at: Mapped[datetime | None] = mapped_column(Moment)
