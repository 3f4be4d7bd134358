"""Text conversations between two messages: what a channel needs to go on where it stopped."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import CursorResult, delete, select, update
from sqlalchemy.orm import Session

from frontdesk.store.db import Store
from frontdesk.store.tables import SessionRow as Row
from frontdesk.store.writing import insert_new, put

AT_ONCE = 200
"""Sessions in memory while they are looked through."""


def keep(store: Store, key: str, bot_id: str, data: dict[str, Any], company_id: str = "default") -> None:
    """Remember `data` under the channel's key (such as `telegram:42`) until it is dropped."""
    with store.write() as session:
        note(session, key, bot_id, data, company_id)


def note(session: Session, key: str, bot_id: str, data: dict[str, Any], company_id: str = "default") -> None:
    """The same in this very transaction, with whatever else must be kept with it or not at all."""
    values = {
        "company_id": company_id,
        "bot_id": bot_id,
        "key": key,
        "data": json.dumps(data),
        "updated_at": datetime.now(UTC),
    }
    its = (Row.key == key, Row.bot_id == bot_id, Row.company_id == company_id)
    # under an earlier encryption key the same key is another text: that row is found and written anew
    changed = session.execute(update(Row).where(*its).values(**values))
    assert isinstance(changed, CursorResult)
    if not changed.rowcount:
        put(session, Row, values, ("company_id", "bot_id", "key"))


def note_next(
    session: Session, key: str, bot_id: str, data: dict[str, Any], company_id: str, known: int
) -> bool:
    """Note it as the version after `known`, if that one is what is remembered (0: nothing, or without one).

    False: somebody else was faster, and nothing is changed. `version` in what is remembered says which it is.
    """
    its = (Row.key == key, Row.bot_id == bot_id, Row.company_id == company_id)
    kept = session.scalar(select(Row.data).where(*its).with_for_update())
    if (0 if kept is None else json.loads(kept).get("version", 0)) != known:
        return False
    values = {"data": json.dumps(data | {"version": known + 1}), "updated_at": datetime.now(UTC)}
    whole = {"company_id": company_id, "bot_id": bot_id, "key": key} | values
    if kept is None:
        return insert_new(session, Row, whole)
    session.execute(update(Row).where(*its).values(**whole))
    return True


def get(store: Store, key: str, bot_id: str, company_id: str = "default") -> dict[str, Any] | None:
    """What is remembered under the key, None when nothing is."""
    with store.read() as session:
        return read(session, key, bot_id, company_id)


def read(session: Session, key: str, bot_id: str, company_id: str) -> dict[str, Any] | None:
    """The same in a transaction of the caller's."""
    query = select(Row.data).where(Row.key == key, Row.bot_id == bot_id, Row.company_id == company_id)
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


def holding(store: Store, bot_id: str, conversation_id: str) -> tuple[str, dict[str, Any]] | None:
    """The key and the data of the session in which that conversation of the bot's goes on, whichever company
    it is of; None when it goes on in none. Every session of the bot is read for it."""
    with store.read() as session:
        return held(session, bot_id, conversation_id)


def held(session: Session, bot_id: str, conversation_id: str) -> tuple[str, dict[str, Any]] | None:
    """The same in a transaction of the caller's."""
    query = select(Row.key, Row.data).where(Row.bot_id == bot_id).execution_options(yield_per=AT_ONCE)
    with session.execute(query) as rows:
        for key, data in rows:
            found = dict(json.loads(data))
            if found.get("conversation_id") == conversation_id:
                return key, found
    return None


def belong(store: Store, bot_id: str, company_id: str) -> int:
    """The bot is that company's: so are its chats that were written down as the installation's; how many."""
    if company_id == "default":
        return 0
    theirs = select(Row.key).where(Row.company_id == company_id, Row.bot_id == bot_id)
    its = (Row.company_id == "default", Row.bot_id == bot_id, Row.key.not_in(theirs))
    with store.write() as session:
        result = session.execute(update(Row).where(*its).values(company_id=company_id))
        assert isinstance(result, CursorResult)
        return int(result.rowcount)
