"""The table of letters: what came by e-mail, and the answer to it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.store.columns import Findable, Moment, Sealed, Words
from frontdesk.store.tables import Base, Scoped


class MailRow(Scoped, Base):
    """A letter and its answer; see `mails`. `id` follows from the mailbox and the letter's Message-ID: a
    letter is one row. `answer` is what the bot wrote, `text` what is sent."""

    __tablename__ = "mails"
    __table_args__ = (
        Index("mails_by_state", "company_id", "state", "received_at"),
        Index("mails_by_sender", "company_id", "mailbox", "sender"),
        Index("mails_by_conversation", "conversation_id"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    mailbox: Mapped[str] = mapped_column(String(64))
    chat: Mapped[str] = mapped_column(String(200))
    conversation_id: Mapped[str] = mapped_column(String(200), default="")
    message_id: Mapped[str] = mapped_column(Findable)
    answer_id: Mapped[str] = mapped_column(Findable, default="")
    refs: Mapped[str] = mapped_column(Sealed, default="")
    sender: Mapped[str] = mapped_column(Findable)
    subject: Mapped[str] = mapped_column(Sealed)
    body: Mapped[str] = mapped_column(Sealed)
    answer: Mapped[str] = mapped_column(Sealed, default="")
    text: Mapped[str] = mapped_column(Sealed, default="")
    state: Mapped[str] = mapped_column(String(16))
    note: Mapped[str] = mapped_column(Words, default="")
    decided_by: Mapped[str] = mapped_column(Words, default="")
    decided_at: Mapped[datetime | None] = mapped_column(Moment)
    received_at: Mapped[datetime] = mapped_column(Moment)
