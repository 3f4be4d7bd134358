"""All that is known about one conversation, gathered for whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from frontdesk.errors import NotFound
from frontdesk.models import Conversation, Outcome, load
from frontdesk.store import analytics, chats, conversations, deliveries, outcomes, steps, tapes
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Delivery
from frontdesk.store.steps import StepResult
from frontdesk.store.tapes import Tape


@dataclass(frozen=True, slots=True)
class Record:
    """A conversation and what became of it. What the steps have not made yet is None or empty.

    `going_on`: a chat as it stands; its end is its last message so far.
    """

    conversation: Conversation
    summary: str | None
    outcome: Outcome | None
    analytics: dict[str, Any] | None
    assessment: dict[str, Any] | None
    steps: dict[str, StepResult]
    deliveries: tuple[Delivery, ...]
    finished: bool
    recording: Tape | None = None
    going_on: bool = False


def record(store: Store, conversation_id: str, company_id: str = "default") -> Record:
    """The company's record of that conversation; NotFound when it has none."""
    try:
        row = conversations.row(store, conversation_id, company_id)
    except NotFound:
        return _going_on(store, conversation_id, company_id)
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
        recording=tapes.find(store, conversation_id, company_id),
    )


def _going_on(store: Store, conversation_id: str, company_id: str) -> Record:
    so_far = chats.get(store, conversation_id, company_id)
    if so_far is None:
        raise NotFound(f"there is no conversation {conversation_id!r}")
    told = deliveries.of_conversation(store, conversation_id, company_id)
    return Record(so_far, None, None, None, None, {}, told, finished=False, going_on=True)
