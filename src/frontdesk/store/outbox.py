"""Events that wait to be told: written together with what they tell of, gone when every endpoint has its
delivery. The same thing told again gets the same id, so that nobody hears of it twice."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from frontdesk.catalogue import NAMES, Event, message
from frontdesk.store.db import Store
from frontdesk.store.tables import EventRow as Row
from frontdesk.store.values import value_of
from frontdesk.store.writing import insert_new

LIMIT = 20_000
"""Bytes of a body; the standard advises to stay below."""
CUTS = (2000, 400, 100, 40)
LONGEST_LIST = 40


@dataclass(frozen=True, slots=True)
class Waiting:
    """One event as it will be told. `id` is its `webhook-id`."""

    id: str
    company_id: str
    bot_id: str
    conversation_id: str
    event: str
    body: str
    created_at: datetime


def tell(session: Session, event: Event, key: str, at: datetime, body: str | None = None) -> str:
    """Write the event down in this very transaction; its id. `key` tells it from others of its kind."""
    name = NAMES[type(event)]
    made = {
        "id": event_id(event.company_id, name, key),
        "company_id": event.company_id,
        "bot_id": event.bot_id,
        "conversation_id": str(getattr(event, "conversation_id", "")),
        "event": name,
        "body": body or fitted(message(event, at)),
        "created_at": datetime.now(UTC),
    }
    insert_new(session, Row, made)
    return str(made["id"])


def put(store: Store, event: Event, key: str, at: datetime, body: str | None = None) -> str:
    """Write the event down by itself; its id."""
    with store.write() as session:
        return tell(session, event, key, at, body)


def event_id(company_id: str, event: str, key: str) -> str:
    """The same for the same thing: a receiver knows a repeat by it."""
    return f"msg_{sha256(chr(10).join((company_id, event, key)).encode()).hexdigest()[:32]}"


def waiting(store: Store, limit: int = 200, *, about: str | None = None) -> tuple[Waiting, ...]:
    """The oldest events that nobody has made deliveries of yet; with `about`, those of one conversation."""
    query = select(Row).order_by(Row.created_at, Row.id).limit(limit)
    if about is not None:
        query = query.where(Row.conversation_id == about)
    with store.read() as session:
        return tuple(value_of(Waiting, row) for row in session.scalars(query))


def done(session: Session, events: Sequence[str]) -> None:
    """Each endpoint has its deliveries of these, written in this very transaction."""
    session.execute(delete(Row).where(Row.id.in_(events)))


def fitted(told: Mapping[str, Any]) -> str:
    """The message as JSON of less than LIMIT bytes: long texts and lists are cut where need be."""
    written = dumps(told)
    for longest in CUTS:
        if fits(written):
            return written
        written = dumps({**told, "data": _cut(told["data"], longest)})
    return written if fits(written) else dumps({**told, "data": _bare(told["data"])})


def fits(written: str) -> bool:
    """Whether a body is short enough."""
    return len(written.encode()) < LIMIT


def dumps(value: Any) -> str:
    """As letters, not escapes, so that more Russian fits; half a surrogate pair is no letter."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")


def _cut(value: Any, longest: int) -> Any:
    if isinstance(value, str):
        return value if len(value) <= longest else value[: longest - 1] + "…"
    if isinstance(value, dict):
        return {name: _cut(item, longest) for name, item in list(value.items())[:LONGEST_LIST]}
    return [_cut(item, longest) for item in value[:LONGEST_LIST]] if isinstance(value, list) else value


def _bare(data: Mapping[str, Any]) -> dict[str, Any]:
    """The last resort: plain values only, what is nested is empty."""
    emptied = {name: type(item)() if isinstance(item, dict | list) else item for name, item in data.items()}
    return {name: _cut(item, CUTS[-1]) for name, item in emptied.items()}
