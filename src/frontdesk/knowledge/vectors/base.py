"""What a vector store does, whichever engine is behind it.

A scope's chunks have generations. A chunk is `born` in the generation that brings it, and `died` in the one
that takes it away; a search sees the chunks of exactly one generation. The `Head` says which one counts: it
is one point, written in one piece, so that readers see the old generation or the new one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from functools import cached_property
from typing import Any, Protocol
from uuid import UUID, uuid5

from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.scope import Scope

Sparse = tuple[list[int], list[float]]
Dense = list[float]
Chunk = tuple[str, Part]
"""A chunk's document, by its id, and its part. Neither ever changes under the same chunk's id."""

GRAMS, MEANING = "grams", "meaning"
"""The names of the two vectors of a point."""
SPACE = UUID("6f1c3d0a-8c5e-5d57-9a55-0f6f6e0d1e2b")
SCANNED = 500
"""Chunks of a scope up to which all are compared, instead of asking the index of all scopes. The engine's
own 5,000 makes a search of 1,000 chunks ten times slower (1.0 ms, else 0.1)."""
HEAD = "head"
"""What a head's point is, in its field `what`; chunks have none."""
AGAIN = "~"
"""After it a collection's name says how often it was rewritten."""
KEYWORDS = ("doc_id", "what")
NUMBERS = ("born", "died")
"""Fields that filters ask for, besides the tenant."""


@dataclass(frozen=True, slots=True)
class Point:
    """A chunk as it is kept. `fingerprint` is the same for the same part; `meaning` may come later.

    Points that are read have no n-grams, and a meaning only when it is asked for.
    """

    id: str
    doc_id: str
    born: int
    part: Part
    fingerprint: str
    grams: Sparse | None = None
    meaning: Dense | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A document of the head: what was said of it, and how many chunks it has."""

    entry: Entry
    chunks: int


@dataclass(frozen=True)
class Head:
    """The generation that counts, and its documents by id."""

    generation: int = 0
    documents: Mapping[str, Kept] = field(default_factory=dict)

    @cached_property
    def chunks(self) -> int:
        """How many chunks the scope has."""
        return sum(kept.chunks for kept in self.documents.values())

    @cached_property
    def dated(self) -> tuple[Entry, ...]:
        """Its documents that do not count at all times."""
        entries = (kept.entry for kept in self.documents.values())
        return tuple(one for one in entries if (one.valid_from, one.valid_until) != (None, None))

    @cached_property
    def given(self) -> tuple[Entry, ...]:
        """Its documents that were given to some scenarios."""
        return tuple(kept.entry for kept in self.documents.values() if kept.entry.scenarios)


@dataclass(frozen=True, slots=True)
class Want:
    """What is looked for: the n-grams of a question and, where there is one, its meaning.

    `limit` counts for each of the two; documents in `without` are left out, and with `only` all others.
    """

    grams: Sparse
    meaning: Dense | None = None
    limit: int = 40
    without: tuple[str, ...] = ()
    only: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A chunk that was found.

    `score` is that of the n-grams (0: found by meaning alone), `cosine` that of the meaning (None: unknown).
    """

    id: str
    doc_id: str
    part: Part
    score: float = 0.0
    cosine: float | None = None


class VectorStore(Protocol):
    """The chunks of one collection. Safe between threads; one process at a time writes.

    Whatever goes wrong on the way to a server is a ProviderError, permanent where a retry cannot help.
    """

    dimensions: int
    """Of the meaning; 0 in a collection without."""

    def scopes(self) -> list[Scope]:
        """Whose knowledge there is."""

    def head(self, scope: Scope) -> Head:
        """The generation that counts; generation 0 without documents where nothing was ever kept."""

    def generation(self, scope: Scope) -> int:
        """Its number alone."""

    def publish(self, scope: Scope, head: Head) -> None:
        """From now on this one counts. What was added before is on disk when this returns."""

    def add(self, scope: Scope, points: Sequence[Point]) -> None:
        """Bring points in; they are seen from the generation they are born in."""

    def retire(self, scope: Scope, ids: Sequence[str], generation: int) -> None:
        """Have points seen only before that generation."""

    def restore(self, scope: Scope, generation: int) -> None:
        """Undo what was begun after that generation and never published."""

    def sweep(self, scope: Scope, generation: int) -> None:
        """Remove what died in that generation or before."""

    def search(self, scope: Scope, generation: int, want: Want) -> list[Hit]:
        """Chunks of the generation: the nearest by n-grams and, if wanted, the nearest by meaning."""

    def points(
        self, scope: Scope, generation: int, doc_id: str = "", *, vectors: bool = False
    ) -> Iterator[Point]:
        """All chunks of the generation, or of one document in it, in no order."""

    def unfilled(self, scope: Scope, generation: int, limit: int) -> list[Point]:
        """Chunks of the generation without a meaning."""

    def fill(self, scope: Scope, meanings: Mapping[str, Dense]) -> None:
        """Give points their meaning, by id."""

    def settle(self) -> None:
        """After much was written: put it in order, which may take a while."""

    def close(self) -> None:
        """Write everything down and let go."""


class Collections(Protocol):
    """The collections of one installation, of which one is in use."""

    def current(self) -> str | None:
        """The name of the one in use; None before the first."""

    def open(self, name: str, dimensions: int) -> VectorStore:
        """The collection of that name, made if there is none."""

    def switch(self, name: str) -> None:
        """Have that one in use from now on, in one step."""

    def rewritten(self, name: str, store: VectorStore) -> str | None:
        """The name of a new collection with what counts in that one, and nothing in its files of what was
        removed; None where the engine clears up by itself. Nobody may write meanwhile."""

    def names(self) -> list[str]:
        """All there are."""

    def drop(self, name: str) -> None:
        """Remove one that nobody has open."""

    def close(self) -> None:
        """Let go of what the collections share; they themselves are closed one by one."""


def head_id(scope: Scope) -> str:
    """The id of the point that holds a scope's head."""
    return str(uuid5(SPACE, f"head {scope.key}"))


def payload(scope: Scope, point: Point) -> dict[str, Any]:
    """What is kept with a point's vectors."""
    return {
        "tenant": scope.key,
        "doc_id": point.doc_id,
        "fingerprint": point.fingerprint,
        "born": point.born,
        **asdict(point.part),
    }


def point(key: str, kept: Mapping[str, Any], meaning: Dense | None) -> Point:
    """The point behind a payload."""
    return Point(key, kept["doc_id"], kept["born"], part(kept), kept["fingerprint"], meaning=meaning)


def part(kept: Mapping[str, Any]) -> Part:
    """The part in a payload."""
    return Part(**{name: kept[name] for name in _OF_A_PART if name in kept})


_OF_A_PART = tuple(one.name for one in fields(Part))


def head_payload(scope: Scope, head: Head) -> dict[str, Any]:
    """A head as a payload. It has no tenant, so that no search finds it."""
    documents = [{**asdict(kept.entry), "chunks": kept.chunks} for kept in head.documents.values()]
    return {
        "what": HEAD,
        "company_id": scope.company_id,
        "bot_id": scope.bot_id,
        "generation": head.generation,
        "documents": documents,
    }


def head_of(kept: Mapping[str, Any]) -> Head:
    """The head in a payload."""
    known = {one.name for one in fields(Entry)}
    documents = (
        Kept(Entry(**{name: _frozen(value) for name, value in one.items() if name in known}), one["chunks"])
        for one in kept["documents"]
    )
    return Head(kept["generation"], {one.entry.doc_id: one for one in documents})


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def merged(
    chunks: Mapping[str, Chunk],
    by_grams: Sequence[tuple[str, float]],
    by_meaning: Sequence[tuple[str, float]] = (),
) -> list[Hit]:
    """One hit for each chunk, with what each leg says of it; those with common n-grams first.

    A chunk that is not among `chunks` is left out: it was removed after it was found.
    """
    scores, cosines = dict(by_grams), dict(by_meaning)
    return [
        Hit(key, *chunks[key], scores.get(key, 0.0), cosines.get(key))
        for key in scores | cosines
        if key in chunks
    ]
