"""Asking the index from another process: for a call, with a deadline; for the API, with patience."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from frontdesk.errors import ProviderError
from frontdesk.knowledge import wire
from frontdesk.knowledge.document import DEADLINE, TOP_K, Entry, Part
from frontdesk.knowledge.lines import Lines
from frontdesk.models import KnowledgeChunk, KnowledgeDoc

PATIENCE = 60.0


class IndexClient:
    """Searches for a live dialogue. The owner may come and go."""

    def __init__(self, home: Path, deadline: float = DEADLINE) -> None:
        self._lines = Lines(home)
        self._deadline = deadline

    async def search(
        self,
        bot_id: str,
        query: str,
        top_k: int = TOP_K,
        *,
        scenario: str = "",
        sources: Sequence[str] = (),
    ) -> tuple[KnowledgeChunk, ...]:
        """The bot's passages that answer the query, best first, of what is in the running scenario's reach;
        ProviderError within the deadline."""
        message = _question(bot_id, query, top_k, self._deadline, scenario, sources)
        try:
            async with asyncio.timeout(self._deadline):
                return wire.chunks(await self._lines.ask(wire.pack(message)))
        except TimeoutError as error:
            raise ProviderError("the knowledge index is late", code=wire.FAILED) from error
        except (OSError, ValueError) as error:
            raise ProviderError(f"the knowledge index does not answer: {error}", code=wire.FAILED) from error


class RemoteIndex:
    """The owner's index for those who can wait: uploads, deletions and the knowledge test page."""

    def __init__(self, home: Path, patience: float = PATIENCE) -> None:
        self._home = home
        self._patience = patience

    def search(
        self,
        bot_id: str,
        query: str,
        top_k: int = TOP_K,
        *,
        scenario: str = "",
        sources: Sequence[str] = (),
    ) -> tuple[KnowledgeChunk, ...]:
        """The bot's passages that answer the query, best first, of what is in the scenario's reach."""
        return _chunks(self._ask(**_question(bot_id, query, top_k, self._patience, scenario, sources)))

    def replace(self, entry: Entry, parts: list[Part]) -> KnowledgeDoc:
        """Keep the document in this version."""
        sent = self._ask(op="upsert", entry=asdict(entry), parts=[asdict(part) for part in parts])
        return wire.DOCS.validate_python([sent])[0]

    def documents(self, bot_id: str) -> tuple[KnowledgeDoc, ...]:
        """The bot's documents."""
        return wire.DOCS.validate_python(self._ask(op="documents", bot_id=bot_id))

    def parts(self, bot_id: str, doc_id: str) -> list[Part]:
        """The chunks of a bot's document, in no order; none when it has no such document."""
        return wire.PARTS.validate_python(self._ask(op="parts", bot_id=bot_id, doc_id=doc_id))

    def generation(self, bot_id: str) -> int:
        """Another number whenever anything has changed of what the bot knows."""
        return int(self._ask(op="generation", bot_id=bot_id))

    def standing(self, bot_id: str) -> tuple[KnowledgeChunk, ...]:
        """The bot's passages that are answers as they stand, the first two thousand, questions' ahead of
        rows."""
        return _chunks(self._ask(op="standing", bot_id=bot_id))

    def delete(self, bot_id: str, doc_id: str) -> int:
        """Forget a document; how many chunks it had."""
        return int(self._ask(op="delete", bot_id=bot_id, doc_id=doc_id))

    def clear(self, bot_id: str) -> int:
        """Forget everything of the bot; how many chunks it had."""
        return int(self._ask(op="clear", bot_id=bot_id))

    def rewrite(self) -> None:
        """Have nothing left in the index's files of what was removed from it, a few seconds from now."""
        self._ask(op="rewrite")

    def synchronise(self) -> int:
        """Have the bots' own files read again where they changed; how many did."""
        return int(self._ask(op="sync"))

    def ping(self) -> int:
        """The owner's process id."""
        return int(self._ask(op="ping"))

    def _ask(self, **message: Any) -> Any:
        return wire.ask(self._home, self._patience, message)


def _question(
    bot_id: str, query: str, top_k: int, within: float, scenario: str, sources: Sequence[str]
) -> dict[str, Any]:
    """The request; what is not asked for is left out of it."""
    message = {"op": "search", "bot_id": bot_id, "query": query, "top_k": top_k, "within": within}
    message |= {"scenario": scenario} if scenario else {}
    return message | ({"sources": list(sources)} if sources else {})


def _chunks(value: object) -> tuple[KnowledgeChunk, ...]:
    try:
        return wire.CHUNKS.validate_python(value)
    except ValidationError as error:
        raise ProviderError("the knowledge index does not speak our protocol", code=wire.FAILED) from error
