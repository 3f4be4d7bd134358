"""The digest of the day: what came in, what came of it, and what waits, from one digest to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, select

from frontdesk.postcall.notices.rendering import listed, plain
from frontdesk.postcall.notices.values import named
from frontdesk.postcall.notices.wording import COUNTED
from frontdesk.settings import Notify
from frontdesk.store.db import Store
from frontdesk.store.tables import (
    BookingRow,
    ConversationRow,
    DeliveryRow,
    StepRow,
    TaskRow,
    UnansweredRow,
)

LATE = timedelta(hours=12)
"""A digest that nobody sent in time is sent until then, and not any more."""
MOST_QUESTIONS = 5
LEADS, HANDOFFS = "lead", "handoff"


@dataclass(frozen=True, slots=True)
class Day:
    """From one digest (not included) to the next."""

    local: date
    since: datetime
    until: datetime


def due(one: Notify, now: datetime) -> Day | None:
    """The day whose digest is due; None when there is none, or when it is too late for it."""
    if one.digest is None:
        return None
    zone, clock = ZoneInfo(one.timezone), time.fromisoformat(one.digest)

    def at(day: date) -> datetime:
        return datetime.combine(day, clock, zone).astimezone(UTC)

    today = now.astimezone(zone).date()
    day = today if at(today) <= now else today - timedelta(days=1)
    if now - at(day) > LATE:
        return None
    return Day(day, at(day - timedelta(days=1)), at(day))


def digest(store: Store, one: Notify, day: Day) -> dict[str, Any]:
    """What the digest's words stand for: how many conversations there were, and all the lines."""
    words = COUNTED[one.language]
    numbers = _numbers(store, one, day)
    channels = _by_channel(store, one, day)
    lines = [f"{words['conversations']}: {numbers['conversations']}"]
    if channels:
        told = ", ".join(f"{plain(named('channel', one.language, name))} {count}" for name, count in channels)
        lines[0] += f" ({words['by_channel']}: {told})"
    lines += [
        f"{words[name]}: {count}" for name, count in numbers.items() if name != "conversations" and count
    ]
    lines += [f"– {plain(question, 150)}" for question in _questions(store, one, day)]
    return {"count": numbers["conversations"], "list": listed(lines)}


def _numbers(store: Store, one: Notify, day: Day) -> dict[str, int]:
    talk, booking = ConversationRow, BookingRow
    began = (talk.started_at >= day.since, talk.started_at < day.until)
    wanted: dict[str, tuple[Any, Sequence[ColumnElement[bool]]]] = {
        "conversations": (talk, began),
        "booked": (booking, _within(booking.created_at, day)),
        "cancelled": (booking, (booking.status == "cancelled", *_within(booking.updated_at, day))),
        "leads": (talk, (talk.outcome == LEADS, *began)),
        "handoffs": (talk, (talk.outcome == HANDOFFS, *began)),
        "unanswered": (UnansweredRow, _within(UnansweredRow.asked_at, day)),
        "tasks": (TaskRow, (TaskRow.status == "open",)),
    }
    with store.read() as session:
        found = {
            name: session.scalar(select(func.count()).select_from(row).where(*_theirs(row, one), *where)) or 0
            for name, (row, where) in wanted.items()
        }
        parked = ((StepRow, StepRow.status == "given_up"), (DeliveryRow, DeliveryRow.status == "dead"))
        found["parked"] = sum(
            session.scalar(select(func.count()).select_from(row).where(*_theirs(row, one), where)) or 0
            for row, where in parked
        )
    return found


def _by_channel(store: Store, one: Notify, day: Day) -> list[tuple[str, int]]:
    talk = ConversationRow
    query = (
        select(talk.channel, func.count())
        .where(*_theirs(talk, one), talk.started_at >= day.since, talk.started_at < day.until)
        .group_by(talk.channel)
        .order_by(talk.channel)
    )
    with store.read() as session:
        return [(str(name), int(count)) for name, count in session.execute(query)]


def _questions(store: Store, one: Notify, day: Day) -> list[str]:
    row = UnansweredRow
    query = select(row.question).where(*_theirs(row, one), *_within(row.asked_at, day)).order_by(row.asked_at)
    with store.read() as session:
        return list(session.scalars(query.limit(MOST_QUESTIONS)))


def _theirs(row: Any, one: Notify) -> list[ColumnElement[bool]]:
    own = [row.company_id == one.company]
    return [*own, row.bot_id.in_(one.bots)] if one.bots else own


def _within(column: Any, day: Day) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return column >= day.since, column < day.until
