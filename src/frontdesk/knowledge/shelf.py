"""A bot's documents: taken in, compared with the version before, listed, forgotten.

The index decides what is found; the store, where there is one, remembers how each document was read and
where it came from. A document is in the index before it is written down, and out of it before it is crossed
out: what happens in between costs a line in a list, never an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from frontdesk.config.folders import kind_of
from frontdesk.errors import BadInput, Code, Conflict, NotFound
from frontdesk.knowledge.comparing import Difference, compare
from frontdesk.knowledge.document import TOP_K, Entry, Part
from frontdesk.knowledge.intake import AS_IT_IS, Given, Prepared, prepare
from frontdesk.knowledge.sources import TABLES
from frontdesk.models import KnowledgeChunk, KnowledgeDoc
from frontdesk.store import documents
from frontdesk.store.db import Store
from frontdesk.store.documents import Taken

OWN = "file"
"""The origin of documents that a bot's file names: they follow those files."""
LEARNED = "learned"
"""The origin of questions with answers that somebody approved: they follow the review."""
LONGEST_NAME = 300


class DocumentIndex(Protocol):
    """Where chunks are kept: `client.RemoteIndex` asks the owner's."""

    def search(
        self, bot_id: str, query: str, top_k: int, *, scenario: str = "", sources: Sequence[str] = ()
    ) -> tuple[KnowledgeChunk, ...]: ...

    def replace(self, entry: Entry, parts: list[Part]) -> KnowledgeDoc: ...

    def documents(self, bot_id: str) -> Sequence[KnowledgeDoc]: ...

    def parts(self, bot_id: str, doc_id: str) -> list[Part]: ...

    def delete(self, bot_id: str, doc_id: str) -> int: ...

    def clear(self, bot_id: str) -> int: ...

    def rewrite(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Ingested:
    """A document that was read. `unchanged` when this very version was there already, and nothing was done.

    `doc` is as the index has it now, None where nothing was kept. `difference` is told of tables that there
    was an earlier version of.
    """

    read: Prepared
    doc: KnowledgeDoc | None = None
    unchanged: bool = False
    difference: Difference | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelved:
    """A document in the index. `taken` is None where nobody wrote down how it was read."""

    doc: KnowledgeDoc
    taken: Taken | None = None

    @property
    def own(self) -> bool:
        """Whether the bot's file names it: then it goes when that file no longer does."""
        return self.doc.origin == OWN


class Shelf:
    """The documents of one company's bots. Every call names the bot, and none reaches another's."""

    def __init__(self, index: DocumentIndex, store: Store | None = None, company_id: str = "default") -> None:
        self._index, self._store, self._company_id = index, store, company_id

    def take(
        self,
        bot_id: str,
        name: str,
        data: bytes,
        given: Given = AS_IT_IS,
        *,
        keep: bool = True,
        folder: str = "",
    ) -> Ingested:
        """Read a document and, if `keep`, keep it in place of one of the same name.

        BadInput when it cannot be read, and then nothing changes. `folder` is what it was gathered from.
        """
        if not bot_id or not name.strip():
            raise BadInput("a document needs a bot and a file name")
        if len(name) > LONGEST_NAME:
            raise BadInput(f"a file name of {len(name):,} characters: at most {LONGEST_NAME}.")
        read = prepare(name, data, given)
        doc_id = read.entry(bot_id, self._company_id).doc_id
        known = self._index.documents(bot_id)
        earlier = next((doc for doc in known if doc.id == doc_id), None)
        notes = tuple(_twins(known, doc_id, name))
        if earlier is not None and earlier.digest == read.digest and self._reads_so(earlier, read):
            return Ingested(read, earlier, unchanged=True, notes=notes)
        difference = None
        if earlier is not None and kind_of(name) in TABLES:
            difference = compare(self._index.parts(bot_id, doc_id), read.chunks)
        if not keep:
            return Ingested(read, difference=difference, notes=notes)
        entry = read.entry(bot_id, self._company_id, earlier.version + 1 if earlier else 1)
        doc = self._index.replace(entry, list(read.chunks))
        self._write_down(doc, read, folder)
        return Ingested(read, doc, difference=difference, notes=notes)

    def search(
        self,
        bot_id: str,
        query: str,
        top_k: int = TOP_K,
        *,
        scenario: str = "",
        sources: Sequence[str] = (),
    ) -> tuple[KnowledgeChunk, ...]:
        """The bot's passages that answer the query, best first: those that are found while the scenario runs
        (empty: none does), of these sources or of all."""
        return self._index.search(bot_id, query, top_k, scenario=scenario, sources=sources)

    def documents(self, bot_id: str) -> tuple[Shelved, ...]:
        """What the bot knows, by name."""
        taken = documents.of_bot(self._store, bot_id, self._company_id) if self._store else {}
        found = sorted(self._index.documents(bot_id), key=lambda doc: (doc.name, doc.id))
        return tuple(Shelved(doc, taken.get(doc.id)) for doc in found)

    def delete(self, bot_id: str, doc_id: str) -> KnowledgeDoc:
        """Forget a document with its chunks; NotFound, or Conflict for what the bot's file names."""
        found = next((doc for doc in self._index.documents(bot_id) if doc.id == doc_id), None)
        if found is not None and found.origin == OWN:
            raise Conflict(f"{found.name} is named by the bot's own file: take it out of `knowledge` there.")
        if found is not None and found.origin == LEARNED:
            raise Conflict(f"{doc_id} was approved in the review: reject it there.")
        if found is None or not self._index.delete(bot_id, doc_id):
            raise NotFound(f"{bot_id} has no document {doc_id!r}", code=Code.KNOWLEDGE_NOT_FOUND)
        if self._store:
            documents.forget(self._store, bot_id, doc_id, self._company_id)
        return found

    def clear(self, bot_id: str) -> int:
        """Forget everything of the bot; how many chunks there were.

        The files that its own file names come back when they change, or when the index is started again;
        what was approved in the review comes back when that is told to restore it.
        """
        chunks = self._index.clear(bot_id)
        if self._store:
            documents.forget(self._store, bot_id, company_id=self._company_id)
        return chunks

    def left_behind(self, bot_id: str, folder: str, names: Iterable[str]) -> tuple[Shelved, ...]:
        """Documents that were gathered from the folder before and are not among its `names` now."""
        there = set(names)
        return tuple(
            one
            for one in self.documents(bot_id)
            if one.taken is not None and one.taken.folder == folder and one.doc.name not in there
        )

    def _reads_so(self, earlier: KnowledgeDoc, read: Prepared) -> bool:
        """Whether the same file still gives the same chunks: a newer version may read it better."""
        if earlier.chunks != len(read.chunks):
            return False
        kept = self._index.parts(earlier.bot_id, earlier.id)
        return _places(kept) == _places(read.chunks)

    def _write_down(self, doc: KnowledgeDoc, read: Prepared, folder: str) -> None:
        if self._store is None:
            return
        chunking = str(read.given.chunking)
        documents.keep(
            self._store, Taken(doc, read.size, read.pages, folder, chunking, warnings=read.warnings)
        )


def _places(parts: Iterable[Part]) -> list[tuple[str, str, int]]:
    return sorted((part.text, part.section, part.page or 0) for part in parts)


def _twins(known: Iterable[KnowledgeDoc], doc_id: str, name: str) -> list[str]:
    """A bot's own file of the same name is another document: nothing replaces it from here."""
    if any(doc.name == name and doc.id != doc_id for doc in known):
        return [f"{name} is among the bot's own files too: passages of both will be found"]
    return []
