"""Chunks in Qdrant's embedded engine. Every call names the bot: there is no search over all of them.

Only one process may open the folder, and it must not fork afterwards: a second load damages the first one's
files, and a forked child's search hangs. `owner` guards both; `local` uses a folder nobody else knows.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Lock
from time import time
from typing import Any
from uuid import UUID, uuid5

import qdrant_edge as qdrant

from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import NAME, Sparse, embed_document
from frontdesk.models import KnowledgeChunk, KnowledgeDoc

log = logging.getLogger(__name__)

_SPACE = UUID("6f1c3d0a-8c5e-5d57-9a55-0f6f6e0d1e2b")
_VECTOR = "grams"
_PAGE = 500
_GIVEN = ("entry_kind", "language", "valid_from", "valid_until", "version")
_ENTRY = ["bot_id", "doc_id", "source", "digest", "origin", "company_id", *_GIVEN]
_PART = ["text", "section", "page", "kind"]
_OPTIMIZE_AFTER = 1000


class Index:
    """The chunks of all bots. Safe between threads of one process."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._lock = Lock()
        self._shard = self._open()

    def replace(self, entry: Entry, parts: Sequence[Part]) -> KnowledgeDoc:
        """Keep the document in this version: new chunks come in before the old ones go."""
        with self._lock:
            points = [self._point(entry, number, part) for number, part in enumerate(parts)]
            if points:
                self._shard.update(qdrant.UpdateOperation.upsert_points(points))
            stale = qdrant.Filter(
                must=[_only(entry.bot_id, doc_id=entry.doc_id)], must_not=[_where("digest", entry.digest)]
            )
            self._shard.update(qdrant.UpdateOperation.delete_points_by_filter(stale))
            self._saved(len(points))
        return entry.doc(len(points))

    def delete(self, bot_id: str, doc_id: str) -> int:
        """Forget a document of the bot; how many chunks it had."""
        return self._delete(_only(bot_id, doc_id=doc_id))

    def clear(self, bot_id: str) -> int:
        """Forget everything of the bot; how many chunks it had."""
        return self._delete(_only(bot_id))

    def count(self, bot_id: str) -> int:
        """How many chunks the bot has."""
        return int(self._shard.count(qdrant.CountRequest(filter=_only(bot_id))))

    def nearest(self, bot_id: str, query: Sparse, limit: int) -> list[KnowledgeChunk]:
        """The bot's chunks, valid now, that share the rarest n-grams with the query, best first."""
        vector = qdrant.SparseVector(*query)
        request = qdrant.QueryRequest(
            limit=limit,
            query=qdrant.Query.Nearest(vector, using=_VECTOR),
            filter=_valid(bot_id, time()),
            with_payload=True,
        )
        return [
            _chunk(str(point.id), point.payload or {}, point.score) for point in self._shard.query(request)
        ]

    def documents(self, bot_id: str) -> Counter[Entry]:
        """The bot's documents, and how many chunks each has."""
        return Counter(self._entries(_only(bot_id)))

    def parts(self, bot_id: str, doc_id: str) -> list[Part]:
        """The chunks of a bot's document, in no order."""
        chosen = _only(bot_id, doc_id=doc_id)
        return [
            Part(p["text"], p["section"], p["page"], p.get("kind", "")) for p in self._scroll(chosen, _PART)
        ]

    def entries(self) -> set[Entry]:
        """Every document of every bot: for the owner's housekeeping, never for an answer."""
        return set(self._entries(qdrant.Filter()))

    def close(self) -> None:
        """Write everything down and let go of the files."""
        with self._lock:
            self._shard.flush()
            self._shard.close()

    def _open(self) -> qdrant.EdgeShard:
        if self._path.is_dir() and any(self._path.iterdir()):
            return _with_moments(qdrant.EdgeShard.load(str(self._path)))
        self._path.mkdir(parents=True, exist_ok=True)
        weighed = qdrant.EdgeSparseVectorParams(modifier=qdrant.Modifier.Idf)
        shard = qdrant.EdgeShard.create(str(self._path), qdrant.EdgeConfig(sparse_vectors={_VECTOR: weighed}))
        tenant = qdrant.KeywordIndexParams(is_tenant=True)
        shard.update(qdrant.UpdateOperation.create_field_index("bot_id", tenant))
        for name in ("doc_id", "digest"):
            kind = qdrant.PayloadSchemaType.Keyword
            shard.update(qdrant.UpdateOperation.create_field_index(name, kind))
        shard.flush()
        return _with_moments(shard)

    def _point(self, entry: Entry, number: int, part: Part) -> qdrant.Point:
        key = uuid5(_SPACE, f"{entry.bot_id}/{entry.doc_id}/{entry.digest}/{number}")
        indices, values = embed_document(f"{part.section}\n{part.text}")
        payload = {
            "bot_id": entry.bot_id,
            "company_id": entry.company_id,
            "doc_id": entry.doc_id,
            "source": entry.name,
            "digest": entry.digest,
            "origin": entry.origin,
            "section": part.section,
            "page": part.page,
            "text": part.text,
            "kind": part.kind,
            "entry_kind": entry.kind,
            "language": entry.language,
            "valid_from": entry.valid_from,
            "valid_until": entry.valid_until,
            "version": entry.version,
        }
        return qdrant.Point(key, {_VECTOR: qdrant.SparseVector(indices, values)}, payload)

    def _delete(self, chosen: qdrant.Filter) -> int:
        with self._lock:
            count = int(self._shard.count(qdrant.CountRequest(filter=chosen)))
            self._shard.update(qdrant.UpdateOperation.delete_points_by_filter(chosen))
            self._saved(0)
        return count

    def _saved(self, added: int) -> None:
        self._shard.flush()
        if added >= _OPTIMIZE_AFTER:
            self._shard.optimize()

    def _entries(self, chosen: qdrant.Filter) -> Iterator[Entry]:
        for payload in self._scroll(chosen, _ENTRY):
            yield Entry(
                payload["bot_id"],
                payload["doc_id"],
                payload["source"],
                payload["digest"],
                payload["origin"],
                payload["company_id"],
                payload.get("entry_kind", ""),
                payload.get("language", ""),
                payload.get("valid_from"),
                payload.get("valid_until"),
                payload.get("version", 1),
            )

    def _scroll(self, chosen: qdrant.Filter, wanted: list[str]) -> Iterator[dict[str, Any]]:
        """What is kept with each chosen chunk, without its vector."""
        offset = None
        while True:
            request = qdrant.ScrollRequest(offset=offset, limit=_PAGE, filter=chosen, with_payload=wanted)
            records, offset = self._shard.scroll(request)
            yield from (record.payload or {} for record in records)
            if offset is None:
                return


def _only(bot_id: str, **fields: str) -> qdrant.Filter:
    """The filter of one bot; an empty name would be everybody's and is refused."""
    if not bot_id:
        raise ValueError("a search or a change of knowledge needs a bot")
    wanted = {"bot_id": bot_id, **fields}.items()
    return qdrant.Filter(must=[_where(key, value) for key, value in wanted])


def _where(key: str, value: str) -> qdrant.Filter:
    return qdrant.Filter(must=[qdrant.FieldCondition(key, match=qdrant.MatchValue(value))])


def _valid(bot_id: str, now: float) -> qdrant.Filter:
    """The filter of one bot's chunks that count at that moment (POSIX seconds)."""
    over = qdrant.FieldCondition("valid_until", range=qdrant.RangeFloat(lte=now))
    to_come = qdrant.FieldCondition("valid_from", range=qdrant.RangeFloat(gt=now))
    return qdrant.Filter(must=[_only(bot_id)], must_not=[over, to_come])


def _with_moments(shard: qdrant.EdgeShard) -> qdrant.EdgeShard:
    """Without these indexes the filter by time reads every chunk that shares a word (7 ms of 100,000)."""
    for name in ("valid_from", "valid_until"):
        shard.update(qdrant.UpdateOperation.create_field_index(name, qdrant.PayloadSchemaType.Float))
    return shard


def _chunk(key: str, payload: dict[str, Any], score: float) -> KnowledgeChunk:
    return KnowledgeChunk(
        id=key,
        doc_id=payload["doc_id"],
        bot_id=payload["bot_id"],
        source=payload["source"],
        text=payload["text"],
        section=payload["section"],
        page=payload["page"],
        score=score,
        company_id=payload["company_id"],
        kind=payload.get("entry_kind") or payload.get("kind", ""),
        language=payload.get("language", ""),
        valid_from=payload.get("valid_from"),
        valid_until=payload.get("valid_until"),
        version=payload.get("version", 1),
    )
