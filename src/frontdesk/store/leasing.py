"""Rows that are tried until they are over, each by one process at a time: whoever takes one has a lease.

A holder that dies loses it when the lease runs out, and the row is tried again. The name of a lease is new
with each take, so that what a late holder says of the row counts no longer.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import uuid4

from sqlalchemy import ColumnElement, CursorResult, func, or_, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from frontdesk.store.notice_tables import NoticeRow
from frontdesk.store.tables import DeliveryRow

Leased = TypeVar("Leased", NoticeRow, DeliveryRow)


def free(row: type[NoticeRow | DeliveryRow], now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Conditions: it is on its way, its time has come, and nobody has it."""
    unheld = or_(row.lease_until.is_(None), row.lease_until <= now)
    return row.status == "pending", row.next_attempt_at <= now, unheld


def due(
    session: Session,
    row: type[NoticeRow | DeliveryRow],
    now: datetime,
    limit: int,
    *conditions: ColumnElement[bool],
    apart: Sequence[InstrumentedAttribute[str]],
    at_once: int,
) -> tuple[str, ...]:
    """Ids of the free rows, longest waiting first, at most `at_once` of those that are alike in `apart`."""
    place = func.row_number().over(partition_by=apart, order_by=(row.next_attempt_at, row.id))
    waiting = (
        select(row.id, row.next_attempt_at, place.label("place"))
        .where(*free(row, now), *conditions)
        .subquery()
    )
    query = select(waiting.c.id).where(waiting.c.place <= at_once)
    return tuple(session.scalars(query.order_by(waiting.c.next_attempt_at, waiting.c.id).limit(limit)))


def take(session: Session, row: type[Leased], key: str, now: datetime, lease: timedelta) -> Leased | None:
    """The row, taken for one attempt, which counts from now; None when it is not free."""
    taken = session.execute(
        update(row)
        .where(row.id == key, *free(row, now))
        .values(lease=uuid4().hex, lease_until=now + lease, attempts=row.attempts + 1)
    )
    assert isinstance(taken, CursorResult)
    return session.scalars(select(row).where(row.id == key)).one() if taken.rowcount == 1 else None


def let_go(
    session: Session,
    row: type[NoticeRow | DeliveryRow],
    key: str,
    lease: str | None,
    values: dict[str, Any],
) -> bool:
    """Write the values and give the lease of that name back; False when somebody else has it by now."""
    done = session.execute(
        update(row).where(row.id == key, row.lease == lease).values(**values, lease=None, lease_until=None)
    )
    assert isinstance(done, CursorResult)
    return bool(done.rowcount == 1)
