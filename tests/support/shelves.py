"""An index in memory: documents as they were given, found by their words."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.errors import Code, ProviderError
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.words import STOP, words
from frontdesk.models import KnowledgeChunk, KnowledgeDoc


class Drawer:
    """`broken` makes every call fail, as an index does that is not running; `broken_at` names one that fails.
    `reach` is what the last search was kept to, as it was asked for."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], tuple[Entry, list[Part]]] = {}
        self.broken = False
        self.broken_at = ""
        self.rewritten = 0
        self.reach: dict[str, object] = {}

    def replace(self, entry: Entry, parts: list[Part]) -> KnowledgeDoc:
        self._check()
        self.kept[entry.bot_id, entry.doc_id] = (entry, parts)
        return entry.doc(len(parts))

    def documents(self, bot_id: str) -> Sequence[KnowledgeDoc]:
        self._check()
        return [entry.doc(len(parts)) for (bot, _), (entry, parts) in self.kept.items() if bot == bot_id]

    def parts(self, bot_id: str, doc_id: str) -> list[Part]:
        self._check()
        return self.kept.get((bot_id, doc_id), (None, []))[1]

    def delete(self, bot_id: str, doc_id: str) -> int:
        self._check()
        return len(self.kept.pop((bot_id, doc_id), (None, []))[1])

    def clear(self, bot_id: str) -> int:
        self._check()
        return sum(self.delete(bot_id, doc_id) for bot, doc_id in list(self.kept) if bot == bot_id)

    def rewrite(self) -> None:
        self._check("rewrite")
        self.rewritten += 1

    def search(self, bot_id: str, query: str, top_k: int, **reach: object) -> tuple[KnowledgeChunk, ...]:
        """Passages that share a word with the question, those that share most first, whatever is in reach."""
        self._check()
        self.reach = reach
        asked = set(words(query)) - STOP
        found = [
            KnowledgeChunk(
                id=f"{entry.doc_id}/{number}",
                doc_id=entry.doc_id,
                bot_id=bot_id,
                source=entry.name,
                text=part.text,
                section=part.section,
                page=part.page,
                score=round(len(asked & set(words(f"{part.section} {part.text}"))) / max(1, len(asked)), 2),
                kind=entry.kind or part.kind,
            )
            for (bot, _), (entry, parts) in self.kept.items()
            if bot == bot_id
            for number, part in enumerate(parts)
        ]
        best = sorted((one for one in found if one.score > 0), key=lambda one: -one.score)
        return tuple(best[:top_k])

    def _check(self, what: str = "anything") -> None:
        if self.broken or what == self.broken_at:
            raise ProviderError(
                "the knowledge index does not answer: it is not there", code=Code.VECTOR_SEARCH_FAILED
            )
