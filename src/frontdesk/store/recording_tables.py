"""The table of recordings."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.store.columns import Moment, Sealed, Words
from frontdesk.store.tables import Base, Scoped


class RecordingRow(Scoped, Base):
    """What became of one call's sound; see `tapes`. `key` is the recording's own key, empty without keys."""

    __tablename__ = "recordings"
    __table_args__ = (Index("recordings_by_age", "company_id", "status", "began_at"),)

    conversation_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    status: Mapped[str] = mapped_column(String(16))
    consent: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(Words, default="")
    key: Mapped[str] = mapped_column(Sealed, default="")
    seconds: Mapped[float] = mapped_column(default=0.0)
    masked_seconds: Mapped[float] = mapped_column(default=0.0)
    size: Mapped[int] = mapped_column(default=0)
    began_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)
