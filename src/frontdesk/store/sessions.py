"""Text conversations between two messages: what a channel needs to go on where it stopped."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import CursorResult, delete, select

from frontdesk.store.db import Store
from frontdesk.store.tables import SessionRow as Row
from frontdesk.store.writing import put


def keep(store: Store, key: str, bot_id: str, data: dict[str, Any], company_id: str = "default") -> None:
    """Remember `data` under the channel's key (such as `telegram:42`) until it is dropped."""
    values = {
        "company_id": company_id,
        "bot_id": bot_id,
        "key": key,
        "data": json.dumps(data),
        "updated_at": datetime.now(UTC),
    }
    with store.write() as session:
        put(session, Row, values, ("company_id", "bot_id", "key"))


def get(store: Store, key: str, bot_id: str, company_id: str = "default") -> dict[str, Any] | None:
    """What is remembered under the key, None when nothing is."""
    query = select(Row.data).where(Row.key == key, Row.bot_id == bot_id, Row.company_id == company_id)
    with store.read() as session:
        data = session.scalar(query)
    return None if data is None else dict(json.loads(data))


def drop(store: Store, key: str, bot_id: str, company_id: str = "default") -> bool:
    """Forget it; whether there was anything to forget."""
    gone = delete(Row).where(Row.key == key, Row.bot_id == bot_id, Row.company_id == company_id)
    with store.write() as session:
        result = session.execute(gone)
        assert isinstance(result, CursorResult)
        return bool(result.rowcount)


def quiet(
    store: Store, bot_id: str, older_than: timedelta, company_id: str = "default"
) -> dict[str, dict[str, Any]]:
    """The bot's sessions that nobody has written to for so long, by key, longest first."""
    before = datetime.now(UTC) - older_than
    query = select(Row.key, Row.data).where(
        Row.company_id == company_id, Row.bot_id == bot_id, Row.updated_at < before
    )
    with store.read() as session:
        return {key: json.loads(data) for key, data in session.execute(query.order_by(Row.updated_at))}
