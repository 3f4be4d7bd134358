"""All that is known about one conversation, gathered for whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from frontdesk.models import Conversation, Outcome, load
from frontdesk.store import analytics, conversations, deliveries, outcomes, steps
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Delivery
from frontdesk.store.steps import StepResult


@dataclass(frozen=True, slots=True)
class Record:
    """A conversation and what became of it. What the steps have not made yet is None or empty."""

    conversation: Conversation
    summary: str | None
    outcome: Outcome | None
    analytics: dict[str, Any] | None
    assessment: dict[str, Any] | None
    steps: dict[str, StepResult]
    deliveries: tuple[Delivery, ...]
    finished: bool


def record(store: Store, conversation_id: str, company_id: str = "default") -> Record:
    """The company's record of that conversation; NotFound when it has none."""
    row = conversations.row(store, conversation_id, company_id)
    conversation = load(row.body)
    done = steps.results(store, conversation)
    judged = done.get("assess")
    return Record(
        conversation=conversation,
        summary=row.summary,
        outcome=outcomes.get(store, conversation_id, company_id),
        analytics=analytics.get(store, conversation_id, company_id),
        assessment=judged.result or None if judged is not None else None,
        steps=done,
        deliveries=deliveries.of_conversation(store, conversation_id, company_id),
        finished=row.finished_at is not None,
    )
