"""A Qdrant server, over HTTP: collections under one prefix, and an alias for the one in use."""

from __future__ import annotations

import logging
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from qdrant_client import QdrantClient, models
from qdrant_client.common.client_exceptions import QdrantException
from qdrant_client.http.exceptions import ResponseHandlingException, UnexpectedResponse

from frontdesk.errors import ProviderError
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors import base
from frontdesk.knowledge.vectors.base import GRAMS, MEANING, Dense, Head, Hit, Point, Want, merged
from frontdesk.providers.breaker import Breaker
from frontdesk.settings import Qdrant

log = logging.getLogger(__name__)

SEARCH_WITHIN, WRITE_WITHIN = 1, 60
"""Seconds; a caller's own deadline is shorter, these only keep threads from piling up."""
TRIES = 4
REST = 2.0
"""Seconds that a server is left alone after two failed searches."""
PERMANENT = {400, 401, 403, 404, 409, 413, 422}
_PAGE = 500
_BATCH = 500


class Line:
    """The way to the server: what goes wrong there becomes a ProviderError without addresses or keys."""

    def __init__(
        self,
        settings: Qdrant,
        *,
        search_within: int = SEARCH_WITHIN,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sleep, self._breaker = sleep, Breaker(rest=REST, clock=clock)
        self.asks, self.writes = _client(settings, search_within), _client(settings, WRITE_WITHIN)

    def search(self, operation: str, *given: Any, **named: Any) -> Any:
        """Ask while somebody waits: once, and not at all while the server is down."""
        if not self._breaker.closed:
            raise ProviderError("the Qdrant server is left alone for a moment: it did not answer")
        try:
            found = _told(self.asks, operation, *given, **named)
        except ProviderError as error:
            self._breaker.failed(permanent=error.permanent)
            raise
        self._breaker.succeeded()
        return found

    def change(self, operation: str, *given: Any, **named: Any) -> Any:
        """Ask again while that may help. What is asked must be the same done twice."""
        for attempt in range(1, TRIES + 1):
            try:
                return _told(self.writes, operation, *given, **named)
            except ProviderError as error:
                if error.permanent or attempt == TRIES:
                    raise
                self._sleep(max(getattr(error, "after", 0.0), 0.25 * 2 ** (attempt - 1)))
        raise AssertionError("unreachable")

    def close(self) -> None:
        """Let go of the connections."""
        self.asks.close()
        self.writes.close()


class Busy(ProviderError):
    """The server wants to be asked again after `after` seconds."""

    def __init__(self, message: str, after: float) -> None:
        super().__init__(message)
        self.after = after


class ServerCollections:
    """The collections of one installation on the server."""

    def __init__(self, settings: Qdrant, line: Line | None = None) -> None:
        self._prefix = settings.collection
        self._line = line or Line(settings)

    def current(self) -> str | None:
        """The one that the alias stands for."""
        found = self._line.change("get_aliases")
        ours = [one.collection_name for one in found.aliases if one.alias_name == self._prefix]
        return self._short(ours[0]) if ours else None

    def open(self, name: str, dimensions: int) -> ServerStore:
        """The collection of that name, made if there is none."""
        full = f"{self._prefix}-{name}"
        if not self._line.change("collection_exists", full):
            self._make(full, dimensions)
        return ServerStore(self._line, full, dimensions)

    def switch(self, name: str) -> None:
        """Have the alias stand for that one, in one request."""
        alias, full = self._prefix, f"{self._prefix}-{name}"
        create = models.CreateAlias(collection_name=full, alias_name=alias)
        steps: list[Any] = [models.CreateAliasOperation(create_alias=create)]
        if self.current() is not None:
            gone = models.DeleteAlias(alias_name=alias)
            steps.insert(0, models.DeleteAliasOperation(delete_alias=gone))
        self._line.change("update_collection_aliases", steps)

    def rewritten(self, name: str, store: base.VectorStore) -> None:
        """None: a server rewrites its segments by itself."""

    def names(self) -> list[str]:
        """All of ours."""
        found = self._line.change("get_collections")
        start = f"{self._prefix}-"
        return sorted(self._short(one.name) for one in found.collections if one.name.startswith(start))

    def drop(self, name: str) -> None:
        """Remove one; one that is gone already is no error."""
        self._line.change("delete_collection", f"{self._prefix}-{name}")

    def close(self) -> None:
        """Let go of the connections."""
        self._line.close()

    def _short(self, full: str) -> str:
        return full.removeprefix(f"{self._prefix}-")

    def _make(self, full: str, dimensions: int) -> None:
        indexed = models.SparseIndexParams(full_scan_threshold=base.SCANNED)
        sparse = {GRAMS: models.SparseVectorParams(modifier=models.Modifier.IDF, index=indexed)}
        size = models.VectorParams(size=dimensions, distance=models.Distance.COSINE) if dimensions else None
        dense = {MEANING: size} if size else {}
        _created(self._line, full, dense, sparse)
        tenant = models.KeywordIndexParams(type=models.KeywordIndexType.KEYWORD, is_tenant=True)
        schemas: dict[str, Any] = {"tenant": tenant}
        schemas |= dict.fromkeys(base.KEYWORDS, models.PayloadSchemaType.KEYWORD)
        schemas |= dict.fromkeys(base.NUMBERS, models.PayloadSchemaType.INTEGER)
        for field, schema in schemas.items():
            self._line.change("create_payload_index", full, field, schema)


class ServerStore:
    """One collection on the server."""

    def __init__(self, line: Line, name: str, dimensions: int) -> None:
        self.dimensions = dimensions
        self._line, self._name = line, name

    def scopes(self) -> list[Scope]:
        """Whose knowledge there is."""
        heads = models.Filter(must=[_is("what", base.HEAD)])
        found = self._scroll(heads, ["company_id", "bot_id"], False)
        kept = (record.payload or {} for record in found)
        return [Scope(one["company_id"], one["bot_id"]) for one in kept]

    def head(self, scope: Scope) -> Head:
        """The generation that counts."""
        kept = self._head(scope, True)
        return base.head_of(kept) if kept else Head()

    def generation(self, scope: Scope) -> int:
        """Its number alone."""
        kept = self._head(scope, ["generation"])
        return int(kept["generation"]) if kept else 0

    def publish(self, scope: Scope, head: Head) -> None:
        """From now on this one counts."""
        kept = base.head_payload(scope, head)
        point = models.PointStruct(id=base.head_id(scope), vector={}, payload=kept)
        self._line.change("upsert", self._name, [point], wait=True)

    def add(self, scope: Scope, points: Sequence[Point]) -> None:
        """Bring points in."""
        for start in range(0, len(points), _BATCH):
            made = [_point(scope, one) for one in points[start : start + _BATCH]]
            self._line.change("upsert", self._name, made, wait=True)

    def retire(self, scope: Scope, ids: Sequence[str], generation: int) -> None:
        """Have points seen only before that generation."""
        for start in range(0, len(ids), _BATCH):
            some = models.HasIdCondition(has_id=list(ids[start : start + _BATCH]))
            chosen = models.Filter(must=[_tenant(scope), some])
            died = {"died": generation}
            self._line.change("set_payload", self._name, died, chosen, wait=True)

    def restore(self, scope: Scope, generation: int) -> None:
        """Undo what was begun after that generation."""
        self._delete(models.Filter(must=[_tenant(scope), _range("born", gt=generation)]))
        condemned = models.Filter(must=[_tenant(scope), _range("died", gt=generation)])
        self._line.change("delete_payload", self._name, ["died"], condemned, wait=True)

    def sweep(self, scope: Scope, generation: int) -> None:
        """Remove what died in that generation or before."""
        self._delete(models.Filter(must=[_tenant(scope), _range("died", lte=generation)]))

    def search(self, scope: Scope, generation: int, want: Want) -> list[Hit]:
        """The nearest by n-grams and, if wanted, by meaning, in one request."""
        seen = _seen(scope, generation, without=want.without, only=want.only)
        indices, values = want.grams
        grams = models.SparseVector(indices=indices, values=values)
        asked = [
            models.QueryRequest(query=grams, using=GRAMS, filter=seen, limit=want.limit, with_payload=True)
        ]
        if want.meaning is not None:
            legs = [
                models.Prefetch(query=query, using=name, filter=seen, limit=want.limit)
                for query, name in ((grams, GRAMS), (want.meaning, MEANING))
            ]
            both = models.QueryRequest(
                prefetch=legs, query=want.meaning, using=MEANING, filter=seen, limit=2 * want.limit,
                with_payload=True,
            )  # fmt: skip
            asked.append(both)
        answers = self._line.search("query_batch_points", self._name, asked)
        found = [(str(one.id), one.payload or {}) for answer in answers for one in answer.points]
        chunks = {key: (kept["doc_id"], base.part(kept)) for key, kept in found}
        return merged(chunks, *[[(str(one.id), one.score) for one in answer.points] for answer in answers])

    def points(
        self, scope: Scope, generation: int, doc_id: str = "", *, vectors: bool = False
    ) -> Iterator[Point]:
        """All chunks of the generation, or of one document in it."""
        wanted = [MEANING] if vectors and self.dimensions else False
        return map(_read, self._scroll(_seen(scope, generation, doc_id), True, wanted))

    def unfilled(self, scope: Scope, generation: int, limit: int) -> list[Point]:
        """Chunks of the generation without a meaning."""
        lacking = models.HasVectorCondition(has_vector=MEANING)
        chosen = models.Filter(must=[_seen(scope, generation)], must_not=[lacking])
        found, _ = self._line.change("scroll", self._name, chosen, limit=limit, with_payload=True)
        return [_read(record) for record in found]

    def fill(self, scope: Scope, meanings: Mapping[str, Dense]) -> None:
        """Give points their meaning. The condition leaves others' points as they are."""
        made = [models.PointVectors(id=key, vector={MEANING: one}) for key, one in meanings.items()]
        ours = models.Filter(must=[_tenant(scope)])
        self._line.change("update_vectors", self._name, made, wait=True, update_filter=ours)

    def settle(self) -> None:
        """The server does that itself."""

    def close(self) -> None:
        """What was written is there already; the connections are the collections'."""

    def _head(self, scope: Scope, wanted: Any) -> dict[str, Any] | None:
        ids = [base.head_id(scope)]
        found = self._line.search("retrieve", self._name, ids, with_payload=wanted)
        return found[0].payload if found else None

    def _scroll(self, chosen: models.Filter, payload: Any, vectors: Any) -> Iterator[models.Record]:
        offset = None
        while True:
            found, offset = self._line.change(
                "scroll",
                self._name,
                chosen,
                limit=_PAGE,
                offset=offset,
                with_payload=payload,
                with_vectors=vectors,
            )
            yield from found
            if offset is None:
                return

    def _delete(self, chosen: models.Filter) -> None:
        selected = models.FilterSelector(filter=chosen)
        self._line.change("delete", self._name, selected, wait=True)


def _client(settings: Qdrant, within: int) -> QdrantClient:
    key = settings.api_key.get_secret_value() if settings.api_key else None
    url = str(settings.url)
    place = urlsplit(url)
    if key and place.scheme != "https" and place.hostname not in ("localhost", "127.0.0.1", "::1"):
        log.warning("QDRANT_API_KEY is sent without encryption: use https in QDRANT_URL")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # said above, in our words
        return QdrantClient(
            url=url, port=place.port or (443 if place.scheme == "https" else 6333), api_key=key,
            timeout=within, check_compatibility=False,
        )  # fmt: skip


def _told(client: QdrantClient, operation: str, *given: Any, **named: Any) -> Any:
    """The answer, or what went wrong in our words."""
    try:
        return getattr(client, operation)(*given, **named)
    except UnexpectedResponse as error:
        status = error.status_code or 0
        told = {401: " (is QDRANT_API_KEY right?)", 403: " (may QDRANT_API_KEY do this?)"}.get(status, "")
        raise ProviderError(
            f"the Qdrant server refused: {status}{told}", permanent=status in PERMANENT
        ) from error
    except QdrantException as error:
        after = float(getattr(error, "retry_after_s", 0))
        raise Busy("the Qdrant server is busy", after) from error
    except ResponseHandlingException as error:
        name = type(error.source).__name__
        raise ProviderError(f"the Qdrant server does not answer ({name})") from error
    except (OSError, ValueError, AssertionError) as error:
        raise ProviderError(
            f"the Qdrant server does not speak its protocol ({type(error).__name__})"
        ) from error


def _created(line: Line, name: str, dense: Any, sparse: Any) -> None:
    """Made, by us or, at the same moment, by somebody else."""
    try:
        line.change("create_collection", name, vectors_config=dense, sparse_vectors_config=sparse)
    except ProviderError:
        if not line.change("collection_exists", name):
            raise


def _point(scope: Scope, one: Point) -> models.PointStruct:
    indices, values = one.grams or ([], [])
    vectors: dict[str, Any] = {GRAMS: models.SparseVector(indices=indices, values=values)}
    if one.meaning is not None:
        vectors[MEANING] = one.meaning
    return models.PointStruct(id=one.id, vector=vectors, payload=base.payload(scope, one))


def _read(record: models.Record) -> Point:
    vectors: Any = record.vector if isinstance(record.vector, dict) else {}
    return base.point(str(record.id), record.payload or {}, vectors.get(MEANING))


def _tenant(scope: Scope) -> models.FieldCondition:
    """What every filter holds."""
    return _is("tenant", scope.key)


def _seen(
    scope: Scope,
    generation: int,
    doc_id: str = "",
    without: Sequence[str] = (),
    only: Sequence[str] | None = None,
) -> models.Filter:
    must: list[Any] = [_tenant(scope), _range("born", lte=generation)]
    must_not: list[Any] = [_range("died", lte=generation)]
    if doc_id:
        must.append(_is("doc_id", doc_id))
    if only is not None:
        must.append(models.FieldCondition(key="doc_id", match=models.MatchAny(any=list(only))))
    if without:
        must_not.append(models.FieldCondition(key="doc_id", match=models.MatchAny(any=list(without))))
    return models.Filter(must=must, must_not=must_not)


def _is(name: str, value: str) -> models.FieldCondition:
    return models.FieldCondition(key=name, match=models.MatchValue(value=value))


def _range(name: str, **bounds: float) -> models.FieldCondition:
    return models.FieldCondition(key=name, range=models.Range(**bounds))
