"""The tables of tickets kept elsewhere, and of questions that were passed to a workflow."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.store.columns import Findable, Moment, Sealed, Words
from frontdesk.store.tables import Base, Scoped


class TicketRow(Scoped, Base):
    """A ticket in a tracker. `id` is ours, `key` the tracker's, empty until it is known to be filed.

    `state` is `making`, `open`, `done` or `gone`; `status` is the tracker's word. `look_at` is when to ask
    the tracker how it stands, empty when there is nothing to expect any more.
    """

    __tablename__ = "tickets"
    __table_args__ = (
        Index("tickets_by_caller", "company_id", "caller", "state"),
        Index("tickets_by_key", "tracker", "key"),
        Index("tickets_to_look_at", "look_at"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    tracker: Mapped[str] = mapped_column(String(64))
    key: Mapped[str] = mapped_column(String(200), default="")
    url: Mapped[str] = mapped_column(Words, default="")
    title: Mapped[str] = mapped_column(Sealed, default="")
    state: Mapped[str] = mapped_column(String(16))
    status: Mapped[str] = mapped_column(Words, default="")
    caller: Mapped[str | None] = mapped_column(Findable)
    conversation_id: Mapped[str] = mapped_column(String(200), default="")
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)
    look_at: Mapped[datetime | None] = mapped_column(Moment)


class TicketCommentRow(Scoped, Base):
    """What somebody wrote on a ticket in its tracker. `id` stands for the ticket and the tracker's id of it.

    It goes with its ticket. `written_at` is when we saw it first, where the tracker does not say.
    """

    __tablename__ = "ticket_comments"
    __table_args__ = (Index("ticket_comments_by_ticket", "ticket_id", "written_at"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    ticket_id: Mapped[str] = mapped_column(ForeignKey("tickets.id", ondelete="CASCADE"))
    author: Mapped[str] = mapped_column(Sealed, default="")
    text: Mapped[str] = mapped_column(Sealed)
    written_at: Mapped[datetime] = mapped_column(Moment)


class DelegationRow(Scoped, Base):
    """A message that a workflow elsewhere is asked to answer. `id` is what its answer names.

    `state` is `waiting` (to be sent), `sent`, `answered` (to be said), `said` or `failed`; `body` is what is
    sent, the same each time. `until` is when nobody waits for an answer any more.

    A chat into which a person was asked (`handovers`) is `open`, `closing` or `closed`, what people wrote
    there `written` or `spoken`.
    """

    __tablename__ = "delegations"
    __table_args__ = (
        Index("delegations_to_do", "state", "next_at"),
        Index("delegations_by_conversation", "company_id", "conversation_id"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    channel: Mapped[str] = mapped_column(String(32))
    chat: Mapped[str] = mapped_column(Findable)
    conversation_id: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Sealed)
    state: Mapped[str] = mapped_column(String(16))
    attempts: Mapped[int] = mapped_column(default=0)
    next_at: Mapped[datetime] = mapped_column(Moment)
    until: Mapped[datetime] = mapped_column(Moment)
    reply: Mapped[str] = mapped_column(Sealed, default="")
    error: Mapped[str] = mapped_column(Sealed, default="")
    created_at: Mapped[datetime] = mapped_column(Moment)
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
