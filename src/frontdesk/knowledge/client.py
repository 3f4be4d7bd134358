"""Asking the index from another process: for a call, with a deadline; for the API, with patience."""

from __future__ import annotations

import asyncio
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

    async def search(self, bot_id: str, query: str, top_k: int = TOP_K) -> tuple[KnowledgeChunk, ...]:
        """The bot's passages that answer the query, best first; ProviderError within the deadline."""
        message = {"op": "search", "bot_id": bot_id, "query": query, "top_k": top_k, "within": self._deadline}
        try:
            async with asyncio.timeout(self._deadline):
                return _chunks(wire.result(await self._lines.ask(wire.pack(message))))
        except TimeoutError as error:
            raise ProviderError("the knowledge index is late") from error
        except (OSError, ValueError) as error:
            raise ProviderError(f"the knowledge index does not answer: {error}") from error


class RemoteIndex:
    """The owner's index for those who can wait: uploads, deletions and the knowledge test page."""

    def __init__(self, home: Path, patience: float = PATIENCE) -> None:
        self._home = home
        self._patience = patience

    def search(self, bot_id: str, query: str, top_k: int = TOP_K) -> tuple[KnowledgeChunk, ...]:
        """The bot's passages that answer the query, best first."""
        return _chunks(self._ask(op="search", bot_id=bot_id, query=query, top_k=top_k, within=self._patience))

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

    def delete(self, bot_id: str, doc_id: str) -> int:
        """Forget a document; how many chunks it had."""
        return int(self._ask(op="delete", bot_id=bot_id, doc_id=doc_id))

    def clear(self, bot_id: str) -> int:
        """Forget everything of the bot; how many chunks it had."""
        return int(self._ask(op="clear", bot_id=bot_id))

    def synchronise(self) -> int:
        """Have the bots' own files read again where they changed; how many did."""
        return int(self._ask(op="sync"))

    def ping(self) -> int:
        """The owner's process id."""
        return int(self._ask(op="ping"))

    def _ask(self, **message: Any) -> Any:
        return wire.ask(self._home, self._patience, message)


def _chunks(value: object) -> tuple[KnowledgeChunk, ...]:
    try:
        return wire.CHUNKS.validate_python(value)
    except ValidationError as error:
        raise ProviderError("the knowledge index does not speak our protocol") from error
