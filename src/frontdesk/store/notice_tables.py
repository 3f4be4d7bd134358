"""The table of what the team is told."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.store.columns import Moment, Sealed, Words
from frontdesk.store.tables import Base, Scoped


class NoticeRow(Scoped, Base):
    """One message to one receiver of `notify:`, as it was worded once; see `notices`."""

    __tablename__ = "notices"
    __table_args__ = (
        Index("notices_due", "status", "next_attempt_at"),
        Index("notices_by_time", "company_id", "created_at"),
        Index("notices_by_conversation", "conversation_id"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    receiver: Mapped[str] = mapped_column(String(64))
    event: Mapped[str] = mapped_column(String(64))
    conversation_id: Mapped[str] = mapped_column(String(200), default="")
    title: Mapped[str] = mapped_column(Words)
    text: Mapped[str] = mapped_column(Sealed)
    passes: Mapped[bool]
    status: Mapped[str] = mapped_column(String(16))
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)
    next_attempt_at: Mapped[datetime] = mapped_column(Moment)
    last_error: Mapped[str] = mapped_column(Sealed, default="")
    sent_at: Mapped[datetime | None] = mapped_column(Moment)
    lease: Mapped[str | None] = mapped_column(String(64))
    lease_until: Mapped[datetime | None] = mapped_column(Moment)
