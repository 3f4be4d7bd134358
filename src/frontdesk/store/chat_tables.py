"""The tables of chats that go on, and of what was said in them, line by line."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.store.columns import Findable, Moment, Sealed
from frontdesk.store.tables import Base, Scoped


class ChatRow(Scoped, Base):
    """A chat that is not over: how it stands, as the JSON of a conversation without utterances and turns.

    `utterances` and `turns` are how many lines of each kind there are; see `chats`.
    """

    __tablename__ = "chats"
    __table_args__ = (
        Index("chats_by_time", "company_id", "started_at", "id"),
        Index("chats_by_caller", "company_id", "caller"),
        Index("chats_by_last", "last_at"),
    )

    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    channel: Mapped[str] = mapped_column(String(32))
    language: Mapped[str] = mapped_column(String(32))
    caller: Mapped[str | None] = mapped_column(Findable)
    started_at: Mapped[datetime] = mapped_column(Moment)
    last_at: Mapped[datetime] = mapped_column(Moment)
    utterances: Mapped[int]
    turns: Mapped[int]
    body: Mapped[str] = mapped_column(Sealed)


class ChatLineRow(Scoped, Base):
    """One `utterance` or `turn` of a chat, as JSON, under its index: written once, never changed."""

    __tablename__ = "chat_lines"

    conversation_id: Mapped[str] = mapped_column(ForeignKey("chats.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(Moment)
    body: Mapped[str] = mapped_column(Sealed)
