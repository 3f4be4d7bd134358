"""The documents that were put into the index: how each was read and where it came from.

What is found is the index's affair: a row here says nothing about whether the chunks are there.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, CursorResult, delete, select

from frontdesk.models import KnowledgeDoc
from frontdesk.store.db import Store
from frontdesk.store.tables import DocumentRow as Row
from frontdesk.store.writing import put


@dataclass(frozen=True, slots=True)
class Taken:
    """How a document was read. `size` is in bytes, `folder` what it was gathered from, if a folder was."""

    doc: KnowledgeDoc
    size: int
    pages: int = 0
    folder: str = ""
    chunking: str = ""
    warnings: tuple[str, ...] = ()
    taken_at: datetime | None = None


def keep(store: Store, taken: Taken) -> None:
    """Write it down, in place of an earlier version."""
    doc = taken.doc
    values = {
        "doc_id": doc.id,
        "company_id": doc.company_id,
        "bot_id": doc.bot_id,
        "name": doc.name,
        "folder": taken.folder,
        "kind": doc.kind,
        "language": doc.language,
        "chunking": taken.chunking,
        "digest": doc.digest,
        "version": doc.version,
        "size": taken.size,
        "chunks": doc.chunks,
        "pages": taken.pages,
        "warnings": json.dumps(taken.warnings, ensure_ascii=False),
        "valid_from": doc.valid_from,
        "valid_until": doc.valid_until,
        "taken_at": taken.taken_at or datetime.now(UTC),
    }
    with store.write() as session:
        put(session, Row, values, ("doc_id",))


def of_bot(store: Store, bot_id: str, company_id: str = "default") -> dict[str, Taken]:
    """The bot's documents by their id."""
    with store.read() as session:
        rows = session.scalars(select(Row).where(*_its(bot_id, company_id)).order_by(Row.name))
        return {row.doc_id: _taken(row) for row in rows}


def forget(store: Store, bot_id: str, doc_id: str | None = None, company_id: str = "default") -> int:
    """Forget one document of the bot, or all of them; how many there were."""
    where = _its(bot_id, company_id) + ([Row.doc_id == doc_id] if doc_id is not None else [])
    with store.write() as session:
        gone = session.execute(delete(Row).where(*where))
        assert isinstance(gone, CursorResult)
        return int(gone.rowcount)


def _its(bot_id: str, company_id: str) -> list[ColumnElement[bool]]:
    return [Row.company_id == company_id, Row.bot_id == bot_id]


def _taken(row: Row) -> Taken:
    doc = KnowledgeDoc(
        id=row.doc_id,
        bot_id=row.bot_id,
        name=row.name,
        chunks=row.chunks,
        company_id=row.company_id,
        digest=row.digest,
        kind=row.kind,
        language=row.language,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        version=row.version,
    )
    return Taken(
        doc, row.size, row.pages, row.folder, row.chunking, tuple(json.loads(row.warnings)), row.taken_at
    )
