"""What each step made of a conversation, so that a retry goes on where the last try stopped."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from frontdesk.models import Conversation
from frontdesk.store.db import Store
from frontdesk.store.tables import StepRow
from frontdesk.store.writing import put_all

LONGEST_ERROR = 2000


@dataclass(frozen=True, slots=True)
class StepResult:
    """`done`, `failed` (to be tried again) or `given_up` (no try would help)."""

    step: str
    status: str
    result: dict[str, Any] = field(default_factory=dict)
    error: str = ""
    attempts: int = 0
    finished_at: datetime | None = None

    @property
    def over(self) -> bool:
        """Whether there is nothing left to try."""
        return self.status != "failed"


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A step that no try helps, and whose it is."""

    conversation_id: str
    bot_id: str
    result: StepResult


def results(store: Store, conversation: Conversation) -> dict[str, StepResult]:
    """By the step's name; a step that was never tried is not there."""
    query = select(StepRow).where(
        StepRow.conversation_id == conversation.id, StepRow.company_id == conversation.company_id
    )
    with store.read() as session:
        return {row.step: _result(row) for row in session.scalars(query)}


def again(store: Store, conversation: Conversation, step: str, why: str) -> None:
    """Have a worker do the step once more, whatever became of it; its earlier result stays until then."""
    before = results(store, conversation).get(step)
    result = before.result if before is not None else {}
    keep(store, conversation, StepResult(step, "failed", result, why, 0))


def given_up(store: Store, company_id: str = "default", limit: int = 500) -> tuple[GivenUp, ...]:
    """The company's steps that wait for a person, latest first."""
    query = select(StepRow).where(StepRow.company_id == company_id, StepRow.status == "given_up")
    with store.read() as session:
        found = session.scalars(query.order_by(StepRow.finished_at.desc(), StepRow.step).limit(limit))
        return tuple(GivenUp(row.conversation_id, row.bot_id, _result(row)) for row in found)


def keep(store: Store, conversation: Conversation, *results: StepResult) -> None:
    """Write the results of steps down, all or none, in place of earlier ones."""
    if results:
        with store.write() as session:
            rows = [_values(conversation, result) for result in results]
            put_all(session, StepRow, rows, ("conversation_id", "step"))


def _values(conversation: Conversation, result: StepResult) -> dict[str, Any]:
    return {
        "conversation_id": conversation.id,
        "company_id": conversation.company_id,
        "bot_id": conversation.bot_id,
        "step": result.step,
        "status": result.status,
        "result": json.dumps(result.result),
        "error": result.error[:LONGEST_ERROR],
        "attempts": result.attempts,
        "finished_at": datetime.now(UTC) if result.over else None,
    }


def _result(row: StepRow) -> StepResult:
    return StepResult(row.step, row.status, json.loads(row.result), row.error, row.attempts, row.finished_at)
