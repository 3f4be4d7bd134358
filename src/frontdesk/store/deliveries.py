"""Webhooks on their way: one row each, and the row is the truth about when it is tried again.

Statuses: `pending` (to be sent at `next_attempt_at`), `delivered`, `dead` (every attempt failed, or we
refuse to send to that address), `gone` (the endpoint answered 410, was disabled or removed). `dead` and
`gone` are parked: they can be replayed. Every attempt is in the log.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.errors import Conflict, NotFound
from frontdesk.store import leasing
from frontdesk.store.db import Store
from frontdesk.store.tables import AttemptRow, DeliveryRow as Row
from frontdesk.store.values import columns, value_of
from frontdesk.store.writing import insert_new

LEASE = timedelta(seconds=60)
AT_ONCE = 4
LONGEST_ERROR = 500
PARKED = ("dead", "gone")
OVER = ("delivered", *PARKED)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A row as a value. `lease` is the claim's name, for whoever holds it."""

    id: str
    company_id: str
    bot_id: str
    conversation_id: str
    event: str
    url: str
    secret_env: str
    webhook_id: str
    body: str
    status: str
    attempts: int
    created_at: datetime
    updated_at: datetime
    next_attempt_at: datetime
    last_status: int | None
    last_error: str
    delivered_at: datetime | None
    lease: str | None
    endpoint_id: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A line of the log. `status` is None when nothing came back; `seconds` is how long it took."""

    at: datetime
    number: int
    status: int | None
    seconds: float
    error: str


@dataclass(frozen=True, slots=True)
class Which:
    """Which deliveries. None means any; `before` asks for those that were made earlier."""

    company_id: str = "default"
    status: str | None = None
    event: str | None = None
    endpoint_id: str | None = None
    conversation_id: str | None = None
    before: datetime | None = None


def add(store: Store, delivery: Delivery) -> Delivery:
    """Keep it. When one of that event for that endpoint is there, that one stays and is returned."""
    with store.write() as session:
        return put(session, delivery)


def put(session: Session, delivery: Delivery) -> Delivery:
    """The same, in a transaction of the caller's."""
    insert_new(session, Row, columns(Delivery, delivery))
    its = (Row.webhook_id == delivery.webhook_id, Row.endpoint_id == delivery.endpoint_id)
    return _delivery(session.scalars(select(Row).where(*its)).one())


def due(store: Store, now: datetime, limit: int = 100) -> tuple[str, ...]:
    """Ids whose time has come, at most AT_ONCE of one endpoint: a dead one must not starve the others."""
    each = (Row.endpoint_id, Row.url)
    with store.read() as session:
        return leasing.due(session, Row, now, limit, apart=each, at_once=AT_ONCE)


def claim(store: Store, delivery_id: str, now: datetime, lease: timedelta = LEASE) -> Delivery | None:
    """Take it for one attempt, which counts from now; None when it is not due or somebody else has it.

    A holder that dies loses it when the lease runs out: the same id and body are then sent again.
    """
    with store.write() as session:
        row = leasing.take(session, Row, delivery_id, now, lease)
        return _delivery(row) if row is not None else None


def settle(
    store: Store,
    claimed: Delivery,
    now: datetime,
    *,
    status: str,
    next_attempt_at: datetime | None = None,
    answer: int | None = None,
    error: str = "",
    seconds: float = 0.0,
) -> bool:
    """Write down how the attempt went, also in the log, and let go; False when the lease ran out and
    somebody else has it."""
    tried = {"delivery_id": claimed.id, "at": now, "number": claimed.attempts, "status": answer}
    tried |= {"seconds": seconds, "error": error[:LONGEST_ERROR]}
    tried |= {"company_id": claimed.company_id, "bot_id": claimed.bot_id}
    values = {
        "status": status,
        "next_attempt_at": next_attempt_at or claimed.next_attempt_at,
        "last_status": answer,
        "last_error": error[:LONGEST_ERROR],
        "delivered_at": now if status == "delivered" else None,
        "updated_at": now,
    }
    with store.write() as session:
        insert_new(session, AttemptRow, tried)
        return leasing.let_go(session, Row, claimed.id, claimed.lease, values)


def replay(store: Store, delivery_id: str, now: datetime, company_id: str = "default") -> Delivery:
    """Send it again from the first attempt, same id and body; Conflict while it is still on its way."""
    with store.write() as session:
        row = session.scalar(select(Row).where(Row.id == delivery_id, Row.company_id == company_id))
        if row is None:
            raise NotFound(f"there is no delivery {delivery_id!r}")
        if row.status not in OVER:
            raise Conflict(f"delivery {delivery_id!r} is still on its way: attempt {row.attempts}")
        row.status, row.attempts, row.next_attempt_at = "pending", 0, now
        row.delivered_at, row.updated_at = None, now
        return _delivery(row)


def get(store: Store, delivery_id: str, company_id: str = "default") -> Delivery:
    """The company's delivery of that id; NotFound when it has none."""
    with store.read() as session:
        row = session.scalar(select(Row).where(Row.id == delivery_id, Row.company_id == company_id))
    if row is None:
        raise NotFound(f"there is no delivery {delivery_id!r}")
    return _delivery(row)


def of_conversation(store: Store, conversation_id: str, company_id: str = "default") -> tuple[Delivery, ...]:
    """The conversation's deliveries, oldest first."""
    query = select(Row).where(Row.conversation_id == conversation_id, Row.company_id == company_id)
    with store.read() as session:
        return tuple(_delivery(row) for row in session.scalars(query.order_by(Row.created_at, Row.id)))


def list_(
    store: Store, company_id: str = "default", *, status: str | None = None, limit: int = 100
) -> tuple[Delivery, ...]:
    """The company's deliveries, latest first; `status="dead"` is the dead-letter page."""
    return matching(store, Which(company_id, status), limit)


def matching(store: Store, which: Which, limit: int = 100) -> tuple[Delivery, ...]:
    """Those that fit, latest first."""
    query = select(Row).where(Row.company_id == which.company_id)
    for name in ("status", "event", "endpoint_id", "conversation_id"):
        if (value := getattr(which, name)) is not None:
            query = query.where(getattr(Row, name) == value)
    if which.before is not None:
        query = query.where(Row.created_at < which.before)
    with store.read() as session:
        found = session.scalars(query.order_by(Row.created_at.desc(), Row.id).limit(limit))
        return tuple(_delivery(row) for row in found)


def log(store: Store, delivery_id: str, company_id: str = "default") -> tuple[Attempt, ...]:
    """Every attempt there has been, in order."""
    its = (AttemptRow.delivery_id == delivery_id, AttemptRow.company_id == company_id)
    query = select(AttemptRow).where(*its).order_by(AttemptRow.at)
    with store.read() as session:
        return tuple(value_of(Attempt, row) for row in session.scalars(query))


def failing(store: Store, endpoint_id: str) -> bool:
    """Whether a retry waits for that endpoint: then first attempts are left to the sweeper, too."""
    retried = select(Row.id).where(
        Row.endpoint_id == endpoint_id, Row.status == "pending", Row.last_error != ""
    )
    with store.read() as session:
        return session.scalar(retried.limit(1)) is not None


def _delivery(row: Row) -> Delivery:
    return value_of(Delivery, row)
