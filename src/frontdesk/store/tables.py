"""The tables. Every row belongs to a company and a bot; whole values are kept as the JSON they travel as."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from frontdesk.store.columns import Findable, Moment as Moment, Sealed, Words as Words

HEAD = "0017"
"""The newest migration: what `alembic_version` says when the database is up to date."""


class Base(DeclarativeBase):
    """All tables."""


class Scoped:
    """Whose row it is."""

    company_id: Mapped[str] = mapped_column(String(64))
    bot_id: Mapped[str] = mapped_column(String(64))


class CompanyRow(Base):
    """A tenant. `bot_id` is the bot that answers when none is named, empty when there is no such bot."""

    __tablename__ = "companies"

    company_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    bot_id: Mapped[str] = mapped_column(String(64), default="")
    name: Mapped[str] = mapped_column(String(200), default="")


class BotRow(Base):
    """A published bot."""

    __tablename__ = "bots"

    company_id: Mapped[str] = mapped_column(ForeignKey("companies.company_id"), primary_key=True)
    bot_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    version: Mapped[str] = mapped_column(String(64))
    body: Mapped[str] = mapped_column(Text)
    published_at: Mapped[datetime] = mapped_column(Moment)


class ConversationRow(Scoped, Base):
    """A conversation as JSON, and what lists and filters need beside it.

    `finished_at` is empty until every step has run; until then `retry_at` says when to look again.
    """

    __tablename__ = "conversations"
    __table_args__ = (
        Index("conversations_by_time", "company_id", "started_at", "id"),
        Index("conversations_by_bot", "company_id", "bot_id", "started_at", "id"),
        Index("conversations_by_outcome", "company_id", "outcome", "started_at", "id"),
        Index("conversations_by_caller", "company_id", "caller", "started_at", "id"),
        Index("conversations_unfinished", "finished_at", "retry_at"),
    )

    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    channel: Mapped[str] = mapped_column(String(32))
    language: Mapped[str] = mapped_column(String(32))
    caller: Mapped[str | None] = mapped_column(Findable)
    started_at: Mapped[datetime] = mapped_column(Moment)
    ended_at: Mapped[datetime] = mapped_column(Moment)
    ended_by: Mapped[str] = mapped_column(String(32))
    turns: Mapped[int]
    outcome: Mapped[str | None] = mapped_column(String(32))
    summary: Mapped[str | None] = mapped_column(Sealed)
    llm_calls: Mapped[int] = mapped_column(default=0, server_default="0")
    llm_failures: Mapped[int] = mapped_column(default=0, server_default="0")
    body: Mapped[str] = mapped_column(Sealed)
    saved_at: Mapped[datetime] = mapped_column(Moment)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)
    retry_at: Mapped[datetime] = mapped_column(Moment)


class StepRow(Scoped, Base):
    """What one step made of one conversation: `done`, `failed` (to be tried again) or `given_up`."""

    __tablename__ = "step_results"

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    step: Mapped[str] = mapped_column(String(64), primary_key=True)
    status: Mapped[str] = mapped_column(String(16))
    result: Mapped[str] = mapped_column(Sealed, default="{}")
    error: Mapped[str] = mapped_column(Sealed, default="")
    attempts: Mapped[int] = mapped_column(default=0)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)


class OutcomeRow(Scoped, Base):
    """What a conversation came to."""

    __tablename__ = "outcomes"
    __table_args__ = (Index("outcomes_by_kind", "company_id", "kind"),)

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(String(32))
    event: Mapped[str | None] = mapped_column(String(64))
    scenario: Mapped[str | None] = mapped_column(String(64))
    confirmed: Mapped[bool]
    receipt: Mapped[str | None] = mapped_column(Words)
    body: Mapped[str] = mapped_column(Sealed)


class AnalyticsRow(Scoped, Base):
    """What a conversation measured. Times are seconds."""

    __tablename__ = "analytics"

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    duration: Mapped[float]
    turns: Mapped[int]
    first_audio_p50: Mapped[float | None]
    first_audio_p95: Mapped[float | None]
    silences: Mapped[int]
    fallbacks: Mapped[int]
    barge_ins: Mapped[int]
    watchdog_trips: Mapped[int] = mapped_column(default=0, server_default="0")
    llm_tokens: Mapped[int] = mapped_column(default=0, server_default="0")
    outcome: Mapped[str | None] = mapped_column(String(32))
    disposition: Mapped[str | None] = mapped_column(String(32))
    body: Mapped[str] = mapped_column(Text)


class EventRow(Scoped, Base):
    """Something to be told, written with what it tells of, until each endpoint has its delivery."""

    __tablename__ = "webhook_events"
    __table_args__ = (Index("webhook_events_by_time", "created_at"),)

    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(String(200), default="")
    event: Mapped[str] = mapped_column(String(64))
    body: Mapped[str] = mapped_column(Sealed)
    created_at: Mapped[datetime] = mapped_column(Moment)


class EndpointRow(Scoped, Base):
    """Where a company's events go. `source`: `file` (frontdesk.yaml) or `added`; no secret is kept.

    `bot_id` is empty for all bots, `events` are the filters with spaces between. `status` is `active`,
    `disabled` (by a person) or `gone` (it answered 410).
    """

    __tablename__ = "webhook_endpoints"
    __table_args__ = (Index("webhook_endpoints_by_company", "company_id", "bot_id", "created_at"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    url: Mapped[str] = mapped_column(Words)
    events: Mapped[str] = mapped_column(Words)
    source: Mapped[str] = mapped_column(String(16))
    note: Mapped[str] = mapped_column(Words, default="")
    status: Mapped[str] = mapped_column(String(16))
    secret_env: Mapped[str] = mapped_column(Words, default="")
    secret_number: Mapped[int] = mapped_column(default=1)
    previous_until: Mapped[datetime | None] = mapped_column(Moment)
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


class DeliveryRow(Scoped, Base):
    """One event to one endpoint: the frozen body, and how far it has come."""

    __tablename__ = "webhook_deliveries"
    __table_args__ = (
        UniqueConstraint("webhook_id", "endpoint_id", name="webhook_deliveries_once"),
        Index("webhook_deliveries_by_endpoint", "endpoint_id", "status"),
        Index("webhook_deliveries_due", "status", "next_attempt_at"),
        Index("webhook_deliveries_by_conversation", "conversation_id"),
        Index("webhook_deliveries_by_bot", "company_id", "bot_id", "updated_at"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(String(200))
    endpoint_id: Mapped[str] = mapped_column(String(64), default="", server_default="")
    event: Mapped[str] = mapped_column(String(64))
    url: Mapped[str] = mapped_column(Words)
    secret_env: Mapped[str] = mapped_column(Words)
    webhook_id: Mapped[str] = mapped_column(String(80))
    body: Mapped[str] = mapped_column(Sealed)
    status: Mapped[str] = mapped_column(String(16))
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)
    next_attempt_at: Mapped[datetime] = mapped_column(Moment)
    last_status: Mapped[int | None]
    last_error: Mapped[str] = mapped_column(Words, default="")
    delivered_at: Mapped[datetime | None] = mapped_column(Moment)
    lease: Mapped[str | None] = mapped_column(String(64))
    lease_until: Mapped[datetime | None] = mapped_column(Moment)


class AttemptRow(Scoped, Base):
    """One try to deliver, as it went. `seconds` is how long the receiver took."""

    __tablename__ = "webhook_attempts"

    delivery_id: Mapped[str] = mapped_column(
        ForeignKey("webhook_deliveries.id", ondelete="CASCADE"), primary_key=True
    )
    at: Mapped[datetime] = mapped_column(Moment, primary_key=True)
    number: Mapped[int]
    status: Mapped[int | None]
    seconds: Mapped[float]
    error: Mapped[str] = mapped_column(Words, default="")


class SessionRow(Base):
    """A text conversation between two messages, as JSON."""

    __tablename__ = "sessions"
    __table_args__ = (Index("sessions_by_age", "updated_at"),)

    company_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    bot_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    key: Mapped[str] = mapped_column(Findable, primary_key=True)
    data: Mapped[str] = mapped_column(Sealed)
    updated_at: Mapped[datetime] = mapped_column(Moment)


class DocumentRow(Scoped, Base):
    """A document that was put into the index: how it was read, and where it came from.

    `folder` is the folder it was gathered from, empty for a single upload. `valid_from` and `valid_until`
    are POSIX seconds, as the index keeps them.
    """

    __tablename__ = "documents"
    __table_args__ = (Index("documents_by_bot", "company_id", "bot_id", "name"),)

    doc_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(Words)
    folder: Mapped[str] = mapped_column(Words, default="")
    kind: Mapped[str] = mapped_column(String(32), default="")
    language: Mapped[str] = mapped_column(String(16), default="")
    chunking: Mapped[str] = mapped_column(String(64), default="")
    digest: Mapped[str] = mapped_column(String(64))
    version: Mapped[int]
    size: Mapped[int]
    chunks: Mapped[int]
    pages: Mapped[int]
    warnings: Mapped[str] = mapped_column(Words, default="[]")
    valid_from: Mapped[float | None]
    valid_until: Mapped[float | None]
    taken_at: Mapped[datetime] = mapped_column(Moment)


class CandidateRow(Scoped, Base):
    """A question with its answer that may become knowledge. The id stands for both, so that it comes once.

    `question` and `answer` are as they were found; what a person made of them is in the `approved_` columns.
    """

    __tablename__ = "candidates"
    __table_args__ = (Index("candidates_by_status", "company_id", "bot_id", "status", "created_at"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    origin: Mapped[str] = mapped_column(String(32))
    reference: Mapped[str] = mapped_column(Words, default="")
    language: Mapped[str] = mapped_column(String(16), default="")
    question: Mapped[str] = mapped_column(Sealed)
    answer: Mapped[str] = mapped_column(Sealed)
    approved_question: Mapped[str] = mapped_column(Sealed, default="")
    approved_answer: Mapped[str] = mapped_column(Sealed, default="")
    status: Mapped[str] = mapped_column(String(16))
    decided_by: Mapped[str] = mapped_column(Words, default="")
    created_at: Mapped[datetime] = mapped_column(Moment)
    decided_at: Mapped[datetime | None] = mapped_column(Moment)


class UnansweredRow(Scoped, Base):
    """A question that a bot had no answer to."""

    __tablename__ = "unanswered"
    __table_args__ = (Index("unanswered_by_time", "company_id", "bot_id", "asked_at"),)

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    utterance: Mapped[int] = mapped_column(primary_key=True)
    question: Mapped[str] = mapped_column(Sealed)
    language: Mapped[str] = mapped_column(String(16), default="")
    asked_at: Mapped[datetime] = mapped_column(Moment)


class BookingRow(Scoped, Base):
    """An appointment, under the id that stays when it is moved; `receipt` is what the caller was given last.

    `busy_from` … `busy_until` is the time with what is kept free around it. The database itself refuses two
    rows that are `booked` for one lane of a resource at the same time (see the migration).
    """

    __tablename__ = "bookings"
    __table_args__ = (
        UniqueConstraint("receipt", name="bookings_receipt_once"),
        Index("bookings_by_time", "company_id", "bot_id", "starts_at"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    receipt: Mapped[str] = mapped_column(String(64))
    sequence: Mapped[int]
    resource: Mapped[str] = mapped_column(String(64))
    lane: Mapped[int]
    service: Mapped[str] = mapped_column(String(64))
    starts_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment)
    busy_from: Mapped[datetime] = mapped_column(Moment)
    busy_until: Mapped[datetime] = mapped_column(Moment)
    status: Mapped[str] = mapped_column(String(16))
    writer: Mapped[str] = mapped_column(String(32), default="")
    owner: Mapped[str] = mapped_column(String(200), default="")
    caller: Mapped[str | None] = mapped_column(Findable)
    details: Mapped[str] = mapped_column(Sealed, default="{}")
    created_at: Mapped[datetime] = mapped_column(Moment)
    updated_at: Mapped[datetime] = mapped_column(Moment)


class TaskRow(Scoped, Base):
    """Something that a person has to do, such as calling somebody back. `status` is open or done."""

    __tablename__ = "tasks"
    __table_args__ = (Index("tasks_by_status", "company_id", "bot_id", "status", "created_at"),)

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    reason: Mapped[str] = mapped_column(Sealed)
    conversation_id: Mapped[str] = mapped_column(String(200), default="")
    contact: Mapped[str | None] = mapped_column(Findable)
    details: Mapped[str] = mapped_column(Sealed, default="{}")
    status: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime] = mapped_column(Moment)
    done_at: Mapped[datetime | None] = mapped_column(Moment)


class CalendarLinkRow(Scoped, Base):
    """A booking as it stands in a calendar kept elsewhere; see `calendar_links`."""

    __tablename__ = "calendar_links"

    booking_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    calendar: Mapped[str] = mapped_column(String(64), primary_key=True)
    sequence: Mapped[int]
    ends_at: Mapped[datetime] = mapped_column(Moment)
