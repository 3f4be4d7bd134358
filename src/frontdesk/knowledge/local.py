"""A private index in this process, built from a bot's files: for chat, check and tests. Gone when closed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from frontdesk.knowledge import retriever
from frontdesk.knowledge.document import TOP_K
from frontdesk.knowledge.embedder import NAME
from frontdesk.knowledge.files import synchronise
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.reach import reach_of
from frontdesk.knowledge.scope import COMPANY, Scope
from frontdesk.knowledge.sources import limits_of
from frontdesk.knowledge.vectors.edge import EdgeCollections
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot


class LocalIndex:
    """`search` fits `dialogue.ports.Search`; `find` is the same for those who do not await."""

    def __init__(self, bots: Iterable[Bot]) -> None:
        self._folder = TemporaryDirectory(prefix="frontdesk-index-", ignore_cleanup_errors=True)
        bots = list(bots)
        self._bots = {bot.bot_id: bot for bot in bots}
        self.index = Index(EdgeCollections(Path(self._folder.name)).open(NAME, 0))
        synchronise(self.index, bots)

    async def search(
        self,
        bot_id: str,
        query: str,
        top_k: int = TOP_K,
        *,
        scenario: str = "",
        sources: Sequence[str] = (),
    ) -> tuple[KnowledgeChunk, ...]:
        """The bot's passages that answer the query, best first."""
        return self.find(bot_id, query, top_k, scenario=scenario, sources=sources)

    def find(
        self,
        bot_id: str,
        query: str,
        top_k: int = TOP_K,
        *,
        scenario: str = "",
        sources: Sequence[str] = (),
    ) -> tuple[KnowledgeChunk, ...]:
        """The bot's passages that answer the query, best first, of what is in the scenario's reach."""
        bot = self._bots.get(bot_id)
        reach = reach_of(bot, scenario, sources)
        if bot is None:
            return retriever.search(self.index, Scope(COMPANY, bot_id), query, top_k, reach=reach)
        scope = Scope.of(bot)
        self.index.take_in(scope)
        return retriever.search(
            self.index,
            scope,
            query,
            top_k,
            synonyms=bot.synonyms,
            limits=limits_of(bot),
            reach=reach,
        )

    def close(self) -> None:
        """Forget it all."""
        self.index.close()
        self._folder.cleanup()

    def __enter__(self) -> LocalIndex:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
