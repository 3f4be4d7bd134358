"""Conversations that are kept: saved once, never changed, listed by page, with the chats that still go on."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from heapq import merge
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.errors import BadInput, NotFound
from frontdesk.models import Conversation, load
from frontdesk.store import chats
from frontdesk.store.chat_tables import ChatRow
from frontdesk.store.db import Store
from frontdesk.store.plain import dumped
from frontdesk.store.tables import AnalyticsRow, ConversationRow as Row
from frontdesk.store.writing import insert_new

FIRST_LOOK = timedelta(seconds=30)
MOST = 500


@dataclass(frozen=True, slots=True)
class Filters:
    """Which conversations. `since` and `until` are about their start; None means any."""

    company_id: str = "default"
    bot_id: str | None = None
    channel: str | None = None
    outcome: str | None = None
    ended_by: str | None = None
    caller: str | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a list. `ended_by` is empty while a chat goes on; its last message is its end so far."""

    id: str
    company_id: str
    bot_id: str
    channel: str
    language: str
    caller: str | None
    started_at: datetime
    ended_at: datetime
    ended_by: str
    turns: int
    outcome: str | None
    summary: str | None
    finished: bool


@dataclass(frozen=True, slots=True)
class Page:
    """Newest first. `next` asks for the page after this one, None when this is the last."""

    rows: tuple[Listed, ...]
    next: str | None = None


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts over the conversations that fit. `duration` is the average in seconds."""

    conversations: int = 0
    llm_calls: int = 0
    llm_failures: int = 0
    duration: float = 0.0
    first_audio_p50: float | None = None
    by_outcome: dict[str, int] = field(default_factory=dict)
    by_channel: dict[str, int] = field(default_factory=dict)
    by_ended_by: dict[str, int] = field(default_factory=dict)


def save(store: Store, conversation: Conversation) -> bool:
    """Keep it; whether it is new. A second one with the same id changes nothing. As a chat that goes on it is
    no longer there."""
    now = datetime.now(UTC)
    values = {
        "id": conversation.id,
        "company_id": conversation.company_id,
        "bot_id": conversation.bot_id,
        "channel": conversation.channel,
        "language": conversation.language,
        "caller": conversation.caller and conversation.caller[:200],
        "started_at": conversation.started_at,
        "ended_at": conversation.ended_at,
        "ended_by": conversation.ended_by,
        "turns": len(conversation.turns),
        "llm_calls": conversation.usage.llm_calls,
        "llm_failures": conversation.usage.llm_failures,
        "body": dumped(conversation).decode(),
        "saved_at": now,
        "retry_at": now + FIRST_LOOK,
    }
    with store.write() as session:
        chats.over(session, conversation.id)
        return insert_new(session, Row, values)


def get(store: Store, conversation_id: str, company_id: str = "default") -> Conversation:
    """The whole conversation; NotFound also when it belongs to somebody else."""
    return load(row(store, conversation_id, company_id).body)


def row(store: Store, conversation_id: str, company_id: str = "default") -> Row:
    """The conversation's row; NotFound also when it belongs to somebody else."""
    with store.read() as session:
        found = session.scalar(select(Row).where(Row.id == conversation_id, Row.company_id == company_id))
    if found is None:
        raise NotFound(f"there is no conversation {conversation_id!r}")
    return found


def find(store: Store, conversation_id: str) -> Conversation | None:
    """The conversation of that id, whoever's it is: for the worker, whom a bell tells nothing but the id."""
    with store.read() as session:
        body = session.scalar(select(Row.body).where(Row.id == conversation_id))
    return load(body) if body is not None else None


def list_(store: Store, filters: Filters, *, limit: int = 50, after: str | None = None) -> Page:
    """One page, newest first. `after` is the `next` of the page before it; BadInput when it is not."""
    wanted = max(1, min(limit, MOST))
    query = select(Row).where(*_conditions(filters)).order_by(Row.started_at.desc(), Row.id.desc())
    place = _place(after) if after is not None else None
    if place is not None:
        at, key = place
        query = query.where(Row.started_at <= at, or_(Row.started_at < at, Row.id < key))
    with store.read() as session:  # one that ends in between is in both, rather than in none
        going = _going_on(session, filters, place, wanted + 1)
        kept = [_listed(one) for one in session.scalars(query.limit(wanted + 1))]
    ended = {one.id for one in kept}
    both = merge((one for one in going if one.id not in ended), kept, key=_order, reverse=True)
    found = list(both)[: wanted + 1]
    rows = tuple(found[:wanted])
    return Page(rows, _mark(rows[-1]) if len(found) > wanted else None)


def several(store: Store, ids: Sequence[str], company_id: str = "default") -> tuple[Listed, ...]:
    """The company's conversations of these ids as lines of a list, latest first."""
    query = select(Row).where(Row.company_id == company_id, Row.id.in_(ids))
    with store.read() as session:
        return tuple(
            _listed(one) for one in session.scalars(query.order_by(Row.started_at.desc(), Row.id.desc()))
        )


def stats(store: Store, filters: Filters) -> Stats:
    """Counts over all conversations that fit."""
    where = _conditions(filters)
    with store.read() as session:
        total = session.scalar(select(func.count()).select_from(Row).where(*where)) or 0
        measured = select(func.avg(AnalyticsRow.duration), func.avg(AnalyticsRow.first_audio_p50))
        joined = measured.join(Row, Row.id == AnalyticsRow.conversation_id).where(*where)
        duration, first_audio = session.execute(joined).one()

        def counted(column: Any) -> dict[str, int]:
            groups = session.execute(select(column, func.count()).where(*where).group_by(column))
            return {str(value): int(number) for value, number in groups if value is not None}

        asked = select(func.sum(Row.llm_calls), func.sum(Row.llm_failures))
        llm_calls, llm_failures = session.execute(asked.where(*where)).one()
        return Stats(
            conversations=total,
            llm_calls=int(llm_calls or 0),
            llm_failures=int(llm_failures or 0),
            duration=float(duration or 0.0),
            first_audio_p50=None if first_audio is None else float(first_audio),
            by_outcome=counted(Row.outcome),
            by_channel=counted(Row.channel),
            by_ended_by=counted(Row.ended_by),
        )


def stored(store: Store, ids: Iterable[str]) -> dict[str, bool]:
    """Which of these are kept, whoever's they are, and whether every step has run: for the sweeper."""
    found: dict[str, bool] = {}
    wanted = list(ids)
    with store.read() as session:
        for start in range(0, len(wanted), MOST):
            part = select(Row.id, Row.finished_at).where(Row.id.in_(wanted[start : start + MOST]))
            found |= {key: finished is not None for key, finished in session.execute(part)}
    return found


def unfinished(store: Store, now: datetime, limit: int = 100) -> tuple[str, ...]:
    """Kept conversations with steps left whose time to try again has come, whoever's they are."""
    query = select(Row.id).where(Row.finished_at.is_(None), Row.retry_at <= now)
    with store.read() as session:
        return tuple(session.scalars(query.order_by(Row.retry_at).limit(limit)))


def finish(store: Store, conversation_id: str, at: datetime) -> None:
    """Every step has run."""
    _change(store, conversation_id, finished_at=at)


def reopen(store: Store, conversation_id: str, at: datetime) -> None:
    """There are steps left to do again, from then on."""
    _change(store, conversation_id, finished_at=None, retry_at=at)


def try_again(store: Store, conversation_id: str, at: datetime) -> None:
    """A step failed: look again then."""
    _change(store, conversation_id, retry_at=at)


def describe(store: Store, conversation_id: str, **columns: str) -> None:
    """Note `summary` or `outcome` beside the conversation, where lists find them."""
    _change(store, conversation_id, **columns)


def _change(store: Store, conversation_id: str, **columns: Any) -> None:
    with store.write() as session:
        session.execute(update(Row).where(Row.id == conversation_id).values(**columns))


def _conditions(filters: Filters, table: Any = Row) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [table.company_id == filters.company_id]
    for name in ("bot_id", "channel", "outcome", "ended_by", "caller"):
        if (value := getattr(filters, name)) is not None:
            conditions.append(getattr(table, name) == value)
    if filters.since is not None:
        conditions.append(table.started_at >= filters.since)
    if filters.until is not None:
        conditions.append(table.started_at < filters.until)
    return conditions


def _going_on(
    session: Session, filters: Filters, place: tuple[datetime, str] | None, limit: int
) -> list[Listed]:
    """Chats that go on: none of them has come to anything, or ended, yet."""
    if filters.outcome is not None or filters.ended_by is not None:
        return []
    found = chats.page(session, _conditions(filters, ChatRow), place, limit)
    return [
        Listed(
            id=one.id,
            company_id=one.company_id,
            bot_id=one.bot_id,
            channel=one.channel,
            language=one.language,
            caller=one.caller,
            started_at=one.started_at,
            ended_at=one.last_at,
            ended_by="",
            turns=one.turns,
            outcome=None,
            summary=None,
            finished=False,
        )
        for one in found
    ]


def _order(one: Listed) -> tuple[datetime, str]:
    return one.started_at, one.id


def _listed(one: Row) -> Listed:
    same = {name: getattr(one, name) for name in Listed.__slots__ if name != "finished"}
    return Listed(**same, finished=one.finished_at is not None)


def _mark(last: Listed) -> str:
    return base64.urlsafe_b64encode(f"{last.started_at.isoformat()}|{last.id}".encode()).decode()


def _place(after: str) -> tuple[datetime, str]:
    try:
        at, _, key = base64.urlsafe_b64decode(after.encode()).decode().partition("|")
        return datetime.fromisoformat(at).astimezone(UTC), key
    except (ValueError, OverflowError) as error:
        raise BadInput("`after` is not the `next` of a page") from error
