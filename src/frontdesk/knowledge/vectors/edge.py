"""Qdrant's embedded engine: a folder of collections that only one process may open.

That process must not fork afterwards: a second load damages the first one's files, and a forked child's
search hangs. `knowledge.owner` guards both; `knowledge.local` uses a folder nobody else knows.
"""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import Any, TypeAlias, cast

import qdrant_edge as qdrant

from frontdesk.knowledge.recent import Recent
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors import base
from frontdesk.knowledge.vectors.base import GRAMS, MEANING, Chunk, Dense, Head, Hit, Point, Want, merged

log = logging.getLogger(__name__)

POINTER = "current"
"""The file that names the collection in use."""
_PAGE = 500
_BATCH = 1000
_SETTLE_AFTER, _AT_LAST = 1000, 50_000
"""Changes that are worth putting in order: once nobody has written for a while, or at last."""
_QUIET = 3.0
_RECENT = 4096
"""Chunks that are kept at hand; each takes about a kilobyte."""
_THREADS = 1
"""To hand a search out to several threads and back costs more than they save where calls at once are many. A
folder keeps the number it was made with."""
_Change = qdrant.UpdateOperation
_Condition: TypeAlias = Any
"""One of the engine's conditions, in its lists, which want them all in one type."""


class EdgeCollections:
    """The folders below `folder`; the one in use is named in a file that is replaced in one step."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def current(self) -> str | None:
        """The name of the one in use."""
        try:
            name = (self._folder / POINTER).read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return None
        return name if name in self.names() else None

    def open(self, name: str, dimensions: int) -> EdgeStore:
        """The collection of that name, made if there is none."""
        return EdgeStore(self._folder / name, dimensions)

    def switch(self, name: str) -> None:
        """Have that one in use from now on."""
        fresh = self._folder / f"{POINTER}.new"
        fresh.write_text(name, encoding="utf-8")
        fresh.replace(self._folder / POINTER)

    def rewritten(self, name: str, store: base.VectorStore) -> str:
        """A new one beside it. The engine leaves what it removes in its log and its pages, also after
        `optimize`: only files that it never was in are free of it."""
        assert isinstance(store, EdgeStore)
        plain, _, times = name.partition(base.AGAIN)
        fresh = f"{plain}{base.AGAIN}{int(times or 0) + 1}"
        shutil.rmtree(self._folder / fresh, ignore_errors=True)  # begun by a process that died
        store.pour(self._folder / fresh)
        return fresh

    def names(self) -> list[str]:
        """All folders that hold a collection."""
        return sorted(path.name for path in self._folder.iterdir() if path.is_dir() and any(path.iterdir()))

    def drop(self, name: str) -> None:
        """Remove one that nobody has open."""
        shutil.rmtree(self._folder / name)

    def close(self) -> None:
        """They share nothing."""


class EdgeStore:
    """One collection in a folder of its own."""

    def __init__(self, path: Path, dimensions: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.dimensions = dimensions
        self._clock = clock
        self._writing = Lock()
        self._changed, self._written = 0, clock()
        self._generations: dict[Scope, int] = {}
        self._recent = Recent(_RECENT)
        self._shard = _load(path, dimensions)

    def scopes(self) -> list[Scope]:
        """Whose knowledge there is."""
        return [
            Scope(kept["company_id"], kept["bot_id"])
            for kept in self._scroll(_heads(), ["company_id", "bot_id"])
        ]

    def head(self, scope: Scope) -> Head:
        """The generation that counts."""
        kept = self._head(scope, True)
        return base.head_of(kept) if kept else Head()

    def generation(self, scope: Scope) -> int:
        """Its number alone. It is read once: nobody else writes here."""
        known = self._generations.get(scope)
        if known is None:
            kept = self._head(scope, ["generation"])
            # `setdefault`: what was published meanwhile is newer than what was read
            known = self._generations.setdefault(scope, int(kept["generation"]) if kept else 0)
        return known

    def publish(self, scope: Scope, head: Head) -> None:
        """From now on this one counts."""
        with self._writing:
            point = qdrant.Point(base.head_id(scope), {}, base.head_payload(scope, head))
            self._shard.update(_Change.upsert_points([point]))
            self._shard.flush()
            self._generations[scope] = head.generation

    def add(self, scope: Scope, points: Sequence[Point]) -> None:
        """Bring points in."""
        for start in range(0, len(points), _BATCH):
            some = points[start : start + _BATCH]
            made = [_point(scope, one) for one in some]
            with self._writing:
                self._shard.update(_Change.upsert_points(made))
                self._recent.keep((one.id, (one.doc_id, one.part)) for one in some)
                self._change(len(made))

    def retire(self, scope: Scope, ids: Sequence[str], generation: int) -> None:
        """Have points seen only before that generation."""
        for start in range(0, len(ids), _BATCH):
            some = qdrant.HasIdCondition(set(ids[start : start + _BATCH]))
            chosen = qdrant.Filter(must=[_tenant(scope), some])
            with self._writing:
                self._shard.update(_Change.set_payload_by_filter(chosen, {"died": generation}))
        self._change(len(ids))

    def restore(self, scope: Scope, generation: int) -> None:
        """Undo what was begun after that generation."""
        unborn = qdrant.Filter(must=[_tenant(scope), _range("born", gt=generation)])
        condemned = qdrant.Filter(must=[_tenant(scope), _range("died", gt=generation)])
        with self._writing:
            self._shard.update(_Change.delete_points_by_filter(unborn))
            self._shard.update(_Change.delete_payload_by_filter(condemned, ["died"]))

    def sweep(self, scope: Scope, generation: int) -> None:
        """Remove what died in that generation or before."""
        dead = qdrant.Filter(must=[_tenant(scope), _range("died", lte=generation)])
        with self._writing:
            self._shard.update(_Change.delete_points_by_filter(dead))

    def search(self, scope: Scope, generation: int, want: Want) -> list[Hit]:
        """The nearest by n-grams and, if wanted, by meaning."""
        seen = _seen(scope, generation, without=want.without, only=want.only)
        grams = qdrant.Query.Nearest(qdrant.SparseVector(*want.grams), using=GRAMS)
        asked = [qdrant.QueryRequest(limit=want.limit, query=grams, filter=seen)]
        if want.meaning is not None:
            meaning = qdrant.Query.Nearest(want.meaning, using=MEANING)
            legs = [qdrant.Prefetch(limit=want.limit, query=leg, filter=seen) for leg in (grams, meaning)]
            asked.append(
                qdrant.QueryRequest(limit=2 * want.limit, query=meaning, prefetches=legs, filter=seen)
            )
        answers = self._shard.query_batch(qdrant.QueryBatchRequest(asked))
        found = [[(str(one.id), one.score) for one in answer] for answer in answers]
        return merged(self._recent.get({key for leg in found for key, _ in leg}, self._chunks), *found)

    def points(
        self, scope: Scope, generation: int, doc_id: str = "", *, vectors: bool = False
    ) -> Iterator[Point]:
        """All chunks of the generation, or of one document in it."""
        return self._points(_seen(scope, generation, doc_id=doc_id), vectors)

    def unfilled(self, scope: Scope, generation: int, limit: int) -> list[Point]:
        """Chunks of the generation without a meaning."""
        chosen = qdrant.Filter(must=[_seen(scope, generation)], must_not=[qdrant.HasVectorCondition(MEANING)])
        request = qdrant.ScrollRequest(limit=limit, filter=chosen, with_payload=True)
        return [_read(record) for record in self._shard.scroll(request)[0]]

    def fill(self, scope: Scope, meanings: Mapping[str, Dense]) -> None:
        """Give points their meaning. The condition leaves others' points as they are."""
        made = [qdrant.PointVectors(key, {MEANING: meaning}) for key, meaning in meanings.items()]
        with self._writing:
            self._shard.update(_Change.update_vectors(made, qdrant.Filter(must=[_tenant(scope)])))
            self._shard.flush()
            self._change(len(made))

    def settle(self) -> None:
        """Build the indexes of what was written since; searches go on meanwhile, writers wait.

        Not while much is coming in: it would be done again and again.
        """
        with self._writing:
            quiet = self._clock() - self._written > _QUIET
            if self._changed < (_SETTLE_AFTER if quiet else _AT_LAST):
                return
            self._changed = 0
            self._shard.optimize()

    def pour(self, path: Path) -> None:
        """Write all that has not died into a collection of its own there. Searches go on meanwhile."""
        alive = qdrant.Filter(must_not=[_range("died", gte=0)])
        fresh, offset = _load(path, self.dimensions), None
        try:
            while True:
                request = qdrant.ScrollRequest(
                    offset=offset, limit=_PAGE, filter=alive, with_payload=True, with_vector=True
                )
                records, offset = self._shard.scroll(request)
                points = [qdrant.Point(one.id, one.vector or {}, one.payload or {}) for one in records]
                fresh.update(_Change.upsert_points(points))
                if offset is None:
                    break
            fresh.optimize()
            fresh.flush()
        finally:
            fresh.close()

    def close(self) -> None:
        """Write everything down and let go of the files."""
        with self._writing:
            self._shard.flush()
            self._shard.close()

    def _change(self, count: int) -> None:
        self._changed, self._written = self._changed + count, self._clock()

    def _head(self, scope: Scope, wanted: Any) -> dict[str, Any] | None:
        found = self._shard.retrieve([base.head_id(scope)], with_payload=wanted, with_vector=False)
        return found[0].payload if found else None

    def _chunks(self, keys: list[str]) -> Iterator[tuple[str, Chunk]]:
        """The chunks of these ids; those that were removed are missing."""
        for record in self._shard.retrieve([*keys], with_payload=True, with_vector=False):
            kept = record.payload or {}
            yield str(record.id), (kept["doc_id"], base.part(kept))

    def _points(self, chosen: qdrant.Filter, vectors: bool) -> Iterator[Point]:
        offset = None
        while True:
            request = qdrant.ScrollRequest(
                offset=offset, limit=_PAGE, filter=chosen, with_payload=True, with_vector=vectors
            )
            records, offset = self._shard.scroll(request)
            points = [_read(record) for record in records]
            self._recent.keep((one.id, (one.doc_id, one.part)) for one in points)
            yield from points
            if offset is None:
                return

    def _scroll(self, chosen: qdrant.Filter, wanted: list[str]) -> Iterator[dict[str, Any]]:
        offset = None
        while True:
            request = qdrant.ScrollRequest(offset=offset, limit=_PAGE, filter=chosen, with_payload=wanted)
            records, offset = self._shard.scroll(request)
            yield from (record.payload or {} for record in records)
            if offset is None:
                return


def _load(path: Path, dimensions: int) -> qdrant.EdgeShard:
    if path.is_dir() and any(path.iterdir()):
        return qdrant.EdgeShard.load(str(path))
    path.mkdir(parents=True, exist_ok=True)
    sparse = {GRAMS: qdrant.EdgeSparseVectorParams(base.SCANNED, modifier=qdrant.Modifier.Idf)}
    dense = {MEANING: qdrant.EdgeVectorParams(dimensions, qdrant.Distance.Cosine)} if dimensions else None
    config = qdrant.EdgeConfig(vectors=dense, sparse_vectors=sparse, max_search_threads=_THREADS)
    shard = qdrant.EdgeShard.create(str(path), config)
    shard.update(_Change.create_field_index("tenant", qdrant.KeywordIndexParams(is_tenant=True)))
    for name in base.KEYWORDS:
        shard.update(_Change.create_field_index(name, qdrant.PayloadSchemaType.Keyword))
    for name in base.NUMBERS:
        shard.update(_Change.create_field_index(name, qdrant.PayloadSchemaType.Integer))
    shard.flush()
    return shard


def _point(scope: Scope, one: Point) -> qdrant.Point:
    vectors: dict[str, Any] = {GRAMS: qdrant.SparseVector(*(one.grams or ([], [])))}
    if one.meaning is not None:
        vectors[MEANING] = one.meaning
    return qdrant.Point(one.id, vectors, base.payload(scope, one))


def _read(record: qdrant.Record) -> Point:
    """The point in a record; nobody needs its n-grams back."""
    meaning = record.vector.get(MEANING) if isinstance(record.vector, dict) else None
    return base.point(str(record.id), record.payload or {}, cast("Dense | None", meaning))


def _tenant(scope: Scope) -> qdrant.FieldCondition:
    """What every filter holds."""
    return qdrant.FieldCondition("tenant", match=qdrant.MatchValue(scope.key))


def _seen(
    scope: Scope,
    generation: int,
    doc_id: str = "",
    without: Sequence[str] = (),
    only: Sequence[str] | None = None,
) -> qdrant.Filter:
    must: list[_Condition] = [_tenant(scope), _range("born", lte=generation)]
    must_not: list[_Condition] = [_range("died", lte=generation)]
    if doc_id:
        must.append(qdrant.FieldCondition("doc_id", match=qdrant.MatchValue(doc_id)))
    if only is not None:
        must.append(qdrant.FieldCondition("doc_id", match=qdrant.MatchAny(list(only))))
    if without:
        must_not.append(qdrant.FieldCondition("doc_id", match=qdrant.MatchAny(list(without))))
    return qdrant.Filter(must=must, must_not=must_not)


def _heads() -> qdrant.Filter:
    return qdrant.Filter(must=[qdrant.FieldCondition("what", match=qdrant.MatchValue(base.HEAD))])


def _range(name: str, **bounds: float) -> qdrant.FieldCondition:
    return qdrant.FieldCondition(name, range=qdrant.RangeFloat(**bounds))
