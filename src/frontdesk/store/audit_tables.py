"""The table of what operators did."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.store.columns import Moment, Words
from frontdesk.store.tables import Base, Scoped


class AuditRow(Scoped, Base):
    """Something that somebody had done; see `audit.Act`. Nothing in it tells of a caller."""

    __tablename__ = "audit"
    __table_args__ = (Index("audit_by_time", "company_id", "at", "id"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    door: Mapped[str] = mapped_column(String(16))
    by: Mapped[str] = mapped_column(Words, default="")
    action: Mapped[str] = mapped_column(String(200))
    target: Mapped[str] = mapped_column(String(200), default="")
    result: Mapped[str] = mapped_column(String(16), default="")
