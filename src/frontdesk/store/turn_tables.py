"""The table of what was decided in each turn, and how long it took."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.store.columns import Moment, Words
from frontdesk.store.tables import Base, Scoped


class TurnRow(Scoped, Base):
    """One turn of a conversation, without a word of what was said in it; it goes with its conversation.

    `number` counts from 0, `said` is how many utterances of the caller it answers, `reply` how many
    characters were answered. `sources` is how many places the answer was read in, `documents` their names as
    JSON, `score` how near the best passage was. `model` names the models that were asked, with what they
    cost; `blocked` is how many clauses the gate stopped. Times are seconds, empty where nothing was measured;
    see `models.Timings`.
    """

    __tablename__ = "turns"
    __table_args__ = (Index("turns_by_time", "company_id", "bot_id", "at"),)

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey("conversations.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Moment)
    decided_by: Mapped[str] = mapped_column(String(64))
    scenario: Mapped[str | None] = mapped_column(String(64))
    said: Mapped[int]
    reply: Mapped[int]
    sources: Mapped[int]
    documents: Mapped[str] = mapped_column(Words, default="[]")
    score: Mapped[float | None]
    model: Mapped[str] = mapped_column(String(200), default="", server_default="")
    llm_calls: Mapped[int] = mapped_column(default=0, server_default="0")
    llm_failures: Mapped[int] = mapped_column(default=0, server_default="0")
    prompt_tokens: Mapped[int] = mapped_column(default=0, server_default="0")
    completion_tokens: Mapped[int] = mapped_column(default=0, server_default="0")
    blocked: Mapped[int] = mapped_column(default=0, server_default="0")
    eou_delay: Mapped[float | None]
    transcription_delay: Mapped[float | None]
    llm_ttft: Mapped[float | None]
    tts_ttfb: Mapped[float | None]
    first_audio: Mapped[float | None]
    first_content: Mapped[float | None]
