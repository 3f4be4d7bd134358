"""What became of each call's sound. The sound itself is where the settings say (`providers.recordings`).

Statuses: `kept`; `refused` (the caller did not want it, or did not say yes when asked, and there is none);
`removed` (its time was over).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import delete, select, update

from frontdesk.errors import NotFound
from frontdesk.store.db import Store
from frontdesk.store.recording_tables import RecordingRow as Row
from frontdesk.store.values import columns, value_of
from frontdesk.store.writing import put

KEPT, REFUSED, REMOVED = "kept", "refused", "removed"


@dataclass(frozen=True, slots=True)
class Tape:
    """One recording. `consent`: `announced`, `given` (they were asked, and said yes), `none` (nobody had to
    be asked) or `refused`; `name` is where it lies; `key` is what it is encrypted with (`BlobKey.text`),
    empty for plain; sizes in bytes, times in seconds. `masked_seconds` are silent, because something
    sensitive was said."""

    conversation_id: str
    company_id: str
    bot_id: str
    status: str
    consent: str
    began_at: datetime
    name: str = ""
    key: str = ""
    seconds: float = 0.0
    masked_seconds: float = 0.0
    size: int = 0


def keep(store: Store, tape: Tape) -> None:
    """Write it down, in place of an earlier one."""
    values = columns(Tape, tape)
    with store.write() as session:
        put(session, Row, {**values, "updated_at": datetime.now(UTC)}, ("conversation_id",))


def find(store: Store, conversation_id: str, company_id: str = "default") -> Tape | None:
    """What became of the conversation's sound; None when it was not recorded."""
    query = select(Row).where(Row.conversation_id == conversation_id, Row.company_id == company_id)
    with store.read() as session:
        row = session.scalar(query)
    return _tape(row) if row is not None else None


def get(store: Store, conversation_id: str, company_id: str = "default") -> Tape:
    """The recording that is kept; NotFound says why there is none."""
    found = find(store, conversation_id, company_id)
    if found is None:
        raise NotFound(f"there is no recording of {conversation_id!r}")
    if found.status != KEPT:
        why = {REFUSED: "the caller did not want it", REMOVED: "its time was over"}.get(found.status, "")
        raise NotFound(f"the recording of {conversation_id!r} is not kept: {why}")
    return found


def of(store: Store, company_id: str, ids: Sequence[str]) -> tuple[Tape, ...]:
    """What there is of these conversations."""
    query = select(Row).where(Row.company_id == company_id, Row.conversation_id.in_(ids))
    with store.read() as session:
        return tuple(_tape(row) for row in session.scalars(query))


def old(store: Store, company_id: str, before: datetime, limit: int) -> tuple[Tape, ...]:
    """The company's recordings that began before then, oldest first."""
    its = (Row.company_id == company_id, Row.status == KEPT, Row.began_at < before)
    with store.read() as session:
        found = session.scalars(select(Row).where(*its).order_by(Row.began_at).limit(limit))
        return tuple(_tape(row) for row in found)


def remove(store: Store, tape: Tape) -> None:
    """Its time is over: where it lay and its key are forgotten."""
    its = (Row.conversation_id == tape.conversation_id, Row.company_id == tape.company_id)
    bare = {"status": REMOVED, "name": "", "key": "", "size": 0, "updated_at": datetime.now(UTC)}
    with store.write() as session:
        session.execute(update(Row).where(*its).values(**bare))


def forget(store: Store, company_id: str, ids: Sequence[str]) -> None:
    """Nothing was ever recorded of these."""
    with store.write() as session:
        session.execute(delete(Row).where(Row.company_id == company_id, Row.conversation_id.in_(ids)))


def _tape(row: Row) -> Tape:
    return value_of(Tape, row)
