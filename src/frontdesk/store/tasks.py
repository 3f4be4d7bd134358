"""What a person has to do: callers to call back, bookings to confirm. A task is there until it is done."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import select

from frontdesk.errors import NotFound
from frontdesk.store.db import Store
from frontdesk.store.tables import TaskRow
from frontdesk.store.writing import insert_new

MOST = 500


@dataclass(frozen=True, slots=True)
class Task:
    """`kind` is `call_back` (something promised did not come to be), `confirm` (something was noted) or
    `check` (something was understood in two ways)."""

    id: str
    company_id: str
    bot_id: str
    kind: str
    reason: str
    conversation_id: str = ""
    contact: str | None = None
    details: dict[str, str] = field(default_factory=dict)
    created_at: datetime | None = None
    done_at: datetime | None = None


def add(store: Store, task: Task) -> bool:
    """Write it down, unless it is there already: whether it is new."""
    values = {
        "id": task.id,
        "company_id": task.company_id,
        "bot_id": task.bot_id,
        "kind": task.kind,
        "reason": task.reason,
        "conversation_id": task.conversation_id,
        "contact": task.contact,
        "details": json.dumps(task.details, ensure_ascii=False),
        "status": "open",
        "created_at": task.created_at or datetime.now(UTC),
    }
    with store.write() as session:
        return insert_new(session, TaskRow, values)


def listed(
    store: Store,
    company_id: str = "default",
    bot_id: str | None = None,
    *,
    done: bool = False,
    limit: int = MOST,
) -> tuple[Task, ...]:
    """The company's open tasks, or those that are done, oldest first."""
    query = select(TaskRow).where(
        TaskRow.company_id == company_id, TaskRow.status == ("done" if done else "open")
    )
    if bot_id is not None:
        query = query.where(TaskRow.bot_id == bot_id)
    with store.read() as session:
        return tuple(
            _task(row) for row in session.scalars(query.order_by(TaskRow.created_at, TaskRow.id).limit(limit))
        )


def added(store: Store, company_id: str, since: datetime, limit: int = MOST) -> tuple[Task, ...]:
    """The company's open tasks that were written down from then on, oldest first."""
    query = select(TaskRow).where(
        TaskRow.company_id == company_id, TaskRow.status == "open", TaskRow.created_at >= since
    )
    with store.read() as session:
        found = session.scalars(query.order_by(TaskRow.created_at, TaskRow.id).limit(limit))
        return tuple(_task(row) for row in found)


def find(store: Store, task_id: str, company_id: str = "default") -> Task | None:
    """The company's task of that id, open or done."""
    query = select(TaskRow).where(TaskRow.company_id == company_id, TaskRow.id == task_id)
    with store.read() as session:
        row = session.scalar(query)
        return _task(row) if row is not None else None


def finish(store: Store, task_id: str, company_id: str = "default") -> Task:
    """It is done; NotFound when there is none of that id."""
    query = select(TaskRow).where(TaskRow.company_id == company_id, TaskRow.id == task_id)
    with store.write() as session:
        row = session.scalar(query.with_for_update())
        if row is None:
            raise NotFound(f"there is no task {task_id!r}")
        if row.status != "done":
            row.status = "done"
            row.done_at = datetime.now(UTC)
        return _task(row)


def _task(row: TaskRow) -> Task:
    return Task(
        id=row.id,
        company_id=row.company_id,
        bot_id=row.bot_id,
        kind=row.kind,
        reason=row.reason,
        conversation_id=row.conversation_id,
        contact=row.contact,
        details=json.loads(row.details),
        created_at=row.created_at,
        done_at=row.done_at,
    )
