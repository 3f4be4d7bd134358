"""Documents as generations of chunks in one collection. Every call names whose they are.

A new version of a document is written beside the old one and counts from one moment on. What stays as it was
is neither written nor embedded again. What died is removed only when no search can still be reading it; what
was begun and never published, by a process that was killed, is undone before the next change.
"""

from __future__ import annotations

import json
import logging
import time
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from itertools import islice
from threading import RLock
from uuid import uuid5

from frontdesk.errors import Conflict, ProviderError
from frontdesk.knowledge.compass import Compass, compass
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import embed_document
from frontdesk.knowledge.meaning import Meaning
from frontdesk.knowledge.reach import EVERYTHING_SHARED, Reach
from frontdesk.knowledge.resident import Held, Lodger, Resident, runs_of
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import SPACE, Dense, Head, Hit, Kept, Point, VectorStore, Want
from frontdesk.models import KnowledgeChunk, KnowledgeDoc

log = logging.getLogger(__name__)

GRACE = 2.0
"""Seconds that what died is kept for searches that began before: many times what one may take."""
FILLED_AT_ONCE = 64
CHANGED = 0.2
LOOKED_AT = 512
"""Chunks of a bot at most by which its embedder is judged."""
NEW, TAKEN_AT_ONCE = 20, 100
"""As many chunks that are known take as long as a new one, and as many a millisecond or two."""


@dataclass(frozen=True, slots=True)
class Near:
    """A chunk near a question.

    `score` is that of the n-grams; `cosine` is how near its meaning is, None where that is not known. `asked`
    are the questions that were written for it beforehand. `held` says which of the wanted n-grams stand in
    it, in their order; None where that has still to be looked for.
    """

    chunk: KnowledgeChunk
    score: float = 0.0
    cosine: float | None = None
    asked: str = ""
    held: Held | None = None


class Index:
    """One collection's documents. Safe between threads of one process. `changes` counts what it published."""

    def __init__(
        self,
        store: VectorStore,
        meaning: Meaning | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.store = store
        self.meaning = meaning if store.dimensions else None
        self._clock, self._now = clock, now
        self._writing = RLock()
        self._heads: dict[Scope, Head] = {}
        self._restored: set[Scope] = set()
        self._dead: list[tuple[float, Scope, int]] = []
        self.changes = 0
        self._compasses: dict[Scope, tuple[int, Compass | None]] = {}
        self._residents: dict[Scope, Resident] = {}

    # -- reading

    def nearest(self, scope: Scope, want: Want, reach: Reach = EVERYTHING_SHARED) -> list[Near]:
        """The scope's chunks that count now, are in reach and near what is wanted, those with common n-grams
        first."""
        head = self.head(scope)
        if not head.documents:
            return []
        now = self._now()
        without = [entry.doc_id for entry in head.dated if not _counts(entry, now)]
        if reach.limited:
            only = tuple(key for key, kept in head.documents.items() if reach.sees(kept.entry))
            if not only:
                return []
            want = replace(want, only=only)
        else:
            without += [entry.doc_id for entry in head.given if not reach.sees(entry)]
        if without:
            want = replace(want, without=(*want.without, *without))
        resident = self._residents.get(scope)
        if resident and resident.generation == head.generation and want.meaning is None:
            return [
                Near(one.chunk, score, asked=one.asked, held=held)
                for one, score, held in resident.nearest(want)
            ]
        hits = self.store.search(scope, head.generation, want)
        return [
            Near(_chunk(hit, head.documents[hit.doc_id].entry), hit.score, hit.cosine, hit.part.asked)
            for hit in hits
            if hit.doc_id in head.documents
        ]

    def count(self, scope: Scope) -> int:
        """How many chunks the scope has, as the last search or change saw it."""
        known = self._heads.get(scope)
        return (self.head(scope) if known is None else known).chunks

    def documents(self, scope: Scope) -> tuple[KnowledgeDoc, ...]:
        """The scope's documents, by name."""
        kept = sorted(self.head(scope).documents.values(), key=lambda one: one.entry.name)
        return tuple(one.entry.doc(one.chunks) for one in kept)

    def entries(self, scope: Scope) -> list[Entry]:
        """What was said of the scope's documents when they were given."""
        return [kept.entry for kept in self.head(scope).documents.values()]

    def parts(self, scope: Scope, doc_id: str) -> list[Part]:
        """The chunks of a document, in no order."""
        return [point.part for point in self.store.points(scope, self.head(scope).generation, doc_id)]

    def passages(self, scope: Scope) -> Iterator[KnowledgeChunk]:
        """All chunks of documents that have not run out, in no order."""
        head, now = self.head(scope), self._now()
        for point in self.store.points(scope, head.generation):
            kept = head.documents.get(point.doc_id)
            if kept is not None and (kept.entry.valid_until is None or now < kept.entry.valid_until):
                yield _chunk(Hit(point.id, point.doc_id, point.part), kept.entry)

    def scopes(self) -> list[Scope]:
        """Whose documents there are."""
        return [scope for scope in self.store.scopes() if self.head(scope).documents]

    def head(self, scope: Scope) -> Head:
        """The generation that counts, read again only when it has changed."""
        generation = self.store.generation(scope)
        known = self._heads.get(scope)
        if known is None or known.generation != generation:
            known = self._heads[scope] = self.store.head(scope) if generation else Head()
        return known

    def compass(self, scope: Scope) -> Compass | None:
        """How the meaning of the scope's questions is to be read; None until it was measured."""
        return self._compasses.get(scope, (0, None))[1]

    # -- writing

    def replace(self, entry: Entry, parts: Sequence[Part]) -> KnowledgeDoc:
        """Keep the document in this version; readers see the one before until all of it is there.

        A part without questions of its own keeps those that were written for it.
        """
        scope = Scope(entry.company_id, entry.bot_id)
        meanings = self._meanings(scope, entry.doc_id, parts)
        with self._writing:
            head = self._begin(scope)
            generation = head.generation + 1
            old = _by_fingerprint(self.store.points(scope, head.generation, entry.doc_id))
            fresh: list[Point] = []
            for number, part in enumerate(parts):
                print_ = fingerprint(part)
                same = next((one for one in old[print_] if part.asked in ("", one.part.asked)), None)
                if same is not None:
                    old[print_].remove(same)
                    continue
                key = str(uuid5(SPACE, f"{scope.key}/{entry.doc_id}/{generation}/{number}"))
                text = spoken(part)
                meaning = meanings.get(text)
                fresh.append(
                    Point(key, entry.doc_id, generation, part, print_, embed_document(text), meaning)
                )
            self.store.add(scope, fresh)
            stale = [point.id for points in old.values() for point in points]
            documents = {**head.documents, entry.doc_id: Kept(entry, len(parts))}
            self._publish(scope, Head(generation, documents), stale)
        return entry.doc(len(parts))

    def annotate(self, scope: Scope, doc_id: str, asked: Mapping[str, str]) -> None:
        """Keep questions with some chunks of a document, by fingerprint; Conflict when it is gone."""
        with self._writing:
            kept = self.head(scope).documents.get(doc_id)
            if kept is None:
                raise Conflict(f"{doc_id} is not there any more")
            parts = self.parts(scope, doc_id)
            told = [replace(part, asked=asked.get(fingerprint(part), part.asked)) for part in parts]
            if told != parts:
                self.replace(kept.entry, told)

    def delete(self, scope: Scope, doc_id: str) -> int:
        """Forget a document; how many chunks it had."""
        with self._writing:
            head = self._begin(scope)
            if doc_id not in head.documents:
                return 0
            documents = dict(head.documents)
            gone = documents.pop(doc_id)
            stale = [point.id for point in self.store.points(scope, head.generation, doc_id)]
            self._publish(scope, Head(head.generation + 1, documents), stale)
        return gone.chunks

    def clear(self, scope: Scope) -> int:
        """Forget everything of the scope; how many chunks it had."""
        with self._writing:
            head = self._begin(scope)
            if not head.documents:
                return 0
            stale = [point.id for point in self.store.points(scope, head.generation)]
            self._publish(scope, Head(head.generation + 1), stale)
        return head.chunks

    # -- housekeeping

    def tidy(self) -> None:
        """Remove what died long enough ago."""
        with self._writing:
            before = self._clock() - GRACE
            for one in [one for one in self._dead if one[0] <= before]:
                self.store.sweep(one[1], one[2])
                self._dead.remove(one)

    def fill(self) -> int:
        """Embed some of the chunks that have no meaning yet; how many. ProviderError while nobody can."""
        if self.meaning is None:
            return 0
        for scope in self.scopes():
            waiting = self.store.unfilled(scope, self.head(scope).generation, FILLED_AT_ONCE)
            if waiting:
                vectors = self.meaning.passages([spoken(point.part) for point in waiting])
                with self._writing:
                    self.store.fill(scope, {point.id: v for point, v in zip(waiting, vectors, strict=True)})
                return len(waiting)
        return 0

    def measure(self) -> int:
        """See how far the embedder can be trusted, for scopes that are new or have changed much; how many.

        ProviderError while nobody can embed.
        """
        if self.meaning is None:
            return 0
        changed = [scope for scope in self.scopes() if self._has_changed(scope)]
        for scope in changed:
            head = self.head(scope)
            some = list(islice(self.store.points(scope, head.generation, vectors=True), LOOKED_AT))
            made = compass(some, self.meaning.questions, self.meaning.passages)
            self._compasses[scope] = (head.chunks, made)
        return len(changed)

    def take_in(self, scope: Scope, pause: Callable[[], object] = lambda: None) -> None:
        """Have the scope's letter runs in memory, so that the store need not be asked for its next searches.

        `pause` is called again and again meanwhile.
        """
        head, before = self.head(scope), self._residents.get(scope)
        if not head.documents or (before and before.generation == head.generation):
            return
        known = {one.chunk.id: one.runs for one in before.lodgers} if before else {}
        lodgers: list[Lodger] = []
        work = 0
        for point in self.store.points(scope, head.generation):
            kept = head.documents.get(point.doc_id)
            if kept is None:
                continue
            runs = known.get(point.id)
            work += 1 if runs else NEW
            chunk = _chunk(Hit(point.id, point.doc_id, point.part), kept.entry)
            lodgers.append(Lodger(chunk, point.part.asked, runs or runs_of(spoken(point.part))))
            if work >= TAKEN_AT_ONCE:
                work = 0
                pause()
        if lodgers:
            self._residents[scope] = Resident(head.generation, lodgers)

    def let_go(self, staying: Container[Scope]) -> None:
        """Keep in memory only what belongs to these scopes."""
        for scope in [one for one in self._residents if one not in staying]:
            self._residents.pop(scope, None)

    def close(self) -> None:
        """Write everything down and let go."""
        with self._writing:
            self.store.close()

    def _has_changed(self, scope: Scope) -> bool:
        """Whether there are a fifth more or fewer chunks than when it was measured."""
        before, now = self._compasses.get(scope, (0, None))[0], self.head(scope).chunks
        return abs(now - before) > CHANGED * before

    def _begin(self, scope: Scope) -> Head:
        """The head to go on from. What an earlier process left half done is undone first."""
        head = self.head(scope)
        if scope not in self._restored:
            self.store.restore(scope, head.generation)
            self.store.sweep(scope, head.generation)
            self._restored.add(scope)
        return head

    def _publish(self, scope: Scope, head: Head, stale: Sequence[str]) -> None:
        if stale:
            self.store.retire(scope, stale, head.generation)
        self.store.publish(scope, head)
        self._heads[scope] = head
        self.changes += 1
        if stale:
            self._dead.append((self._clock(), scope, head.generation))
        self.tidy()

    def _meanings(self, scope: Scope, doc_id: str, parts: Sequence[Part]) -> Mapping[str, Dense]:
        """The meaning of each text: known from the version before, or new; some are missing when it fails."""
        if self.meaning is None:
            return {}
        before = self.store.points(scope, self.head(scope).generation, doc_id, vectors=True)
        known = {spoken(point.part): point.meaning for point in before if point.meaning is not None}
        missing = [text for text in dict.fromkeys(map(spoken, parts)) if text not in known]
        try:
            vectors = self.meaning.passages(missing)
        except ProviderError as error:
            log.warning("%d chunks wait for their meaning: %s", len(missing), error)
            return known
        return {**known, **dict(zip(missing, vectors, strict=True))}


def spoken(part: Part) -> str:
    """The text of a part that vectors are made from."""
    return "\n".join(text for text in (part.section, part.text, part.asked.strip()) if text)


def fingerprint(part: Part) -> str:
    """The same for the same part, whatever may be asked about it; another for any other."""
    own = {name: value for name, value in asdict(part).items() if name != "asked"}
    return sha256(json.dumps(own, sort_keys=True).encode()).hexdigest()[:24]


def _by_fingerprint(points: Iterable[Point]) -> defaultdict[str, list[Point]]:
    found: defaultdict[str, list[Point]] = defaultdict(list)
    for point in points:
        found[point.fingerprint].append(point)
    return found


def _counts(entry: Entry, now: float) -> bool:
    begun = entry.valid_from is None or entry.valid_from <= now
    return begun and (entry.valid_until is None or now < entry.valid_until)


def _chunk(hit: Hit, entry: Entry) -> KnowledgeChunk:
    return KnowledgeChunk(
        id=hit.id,
        doc_id=hit.doc_id,
        bot_id=entry.bot_id,
        source=entry.name,
        text=hit.part.text,
        section=hit.part.section,
        page=hit.part.page,
        company_id=entry.company_id,
        kind=entry.kind or hit.part.kind,
        language=entry.language,
        valid_from=entry.valid_from,
        valid_until=entry.valid_until,
        version=entry.version,
    )
