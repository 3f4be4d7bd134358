"""Numbers for a monitor that asks every few seconds: each question is answered from an index."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.store.db import Store
from frontdesk.store.notice_tables import NoticeRow
from frontdesk.store.tables import AnalyticsRow, ConversationRow, DeliveryRow, StepRow, TaskRow

WINDOW = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Measured:
    """What came in within the last hour, and what waits now. Times are seconds, None where none is known."""

    conversations: dict[tuple[str, str], int] = field(default_factory=dict)
    """By channel and outcome (empty: not known yet)."""
    lost: int = 0
    model_requests: int = 0
    model_failures: int = 0
    first_sound_p50: float | None = None
    first_sound_p95: float | None = None
    unfinished: int = 0
    steps: dict[str, int] = field(default_factory=dict)
    deliveries: dict[str, int] = field(default_factory=dict)
    notices: dict[str, int] = field(default_factory=dict)
    tasks: int = 0


def measured(store: Store, company_id: str, now: datetime) -> Measured:
    """The company's numbers at that moment. The times to the first sound are means over conversations."""
    talk = ConversationRow
    lately = (talk.company_id == company_id, talk.started_at >= now - WINDOW)
    with store.read() as session:
        rows = session.execute(
            select(talk.channel, talk.outcome, func.count())
            .where(*lately)
            .group_by(talk.channel, talk.outcome)
        )
        came = {(channel, outcome or ""): int(count) for channel, outcome, count in rows}
        lost = session.scalar(
            select(func.count()).select_from(talk).where(*lately, talk.ended_by == "worker_lost")
        )
        asked = select(func.sum(talk.llm_calls), func.sum(talk.llm_failures)).where(*lately)
        requests, failures = session.execute(asked).one()
        sound = select(func.avg(AnalyticsRow.first_audio_p50), func.avg(AnalyticsRow.first_audio_p95))
        p50, p95 = session.execute(
            sound.join(talk, talk.id == AnalyticsRow.conversation_id).where(*lately)
        ).one()
        open_ = select(func.count()).select_from(talk)
        return Measured(
            came,
            int(lost or 0),
            int(requests or 0),
            int(failures or 0),
            None if p50 is None else float(p50),
            None if p95 is None else float(p95),
            int(session.scalar(open_.where(talk.company_id == company_id, talk.finished_at.is_(None))) or 0),
            _by_status(session, StepRow, company_id, ("failed", "given_up")),
            _by_status(session, DeliveryRow, company_id, ("pending", "dead", "gone")),
            _by_status(session, NoticeRow, company_id, ("pending", "dead")),
            _by_status(session, TaskRow, company_id, ("open",))["open"],
        )


def _by_status(session: Session, row: Any, company_id: str, statuses: tuple[str, ...]) -> dict[str, int]:
    query = (
        select(row.status, func.count())
        .where(row.company_id == company_id, row.status.in_(statuses))
        .group_by(row.status)
    )
    found = {str(status): int(count) for status, count in session.execute(query)}
    return {status: found.get(status, 0) for status in statuses}
