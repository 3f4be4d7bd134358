"""The door to a bot's knowledge: upload, search, delete, clear. One thread per method."""

from __future__ import annotations

import asyncio
from pathlib import PurePath
from typing import Protocol

from frontdesk.errors import BadInput, NotFound
from frontdesk.knowledge.document import MAX_BYTES, TOP_K, Entry, Part
from frontdesk.knowledge.intake import prepare
from frontdesk.models import KnowledgeChunk, KnowledgeDoc


class UploadFile(Protocol):
    """A file on its way in, as web frameworks have them."""

    @property
    def filename(self) -> str | None: ...

    async def read(self, size: int = -1, /) -> bytes: ...


class KnowledgeIndex(Protocol):
    """Where documents are kept: `client.RemoteIndex` asks the owner's."""

    def search(self, bot_id: str, query: str, top_k: int) -> tuple[KnowledgeChunk, ...]: ...

    def replace(self, entry: Entry, parts: list[Part]) -> KnowledgeDoc: ...

    def delete(self, bot_id: str, doc_id: str) -> int: ...

    def clear(self, bot_id: str) -> int: ...


class KnowledgeService:
    """Each call names the bot, and no call reaches another's documents."""

    def __init__(self, index: KnowledgeIndex, company_id: str = "default") -> None:
        self._index = index
        self._company_id = company_id

    async def upload(self, bot_id: str, file: UploadFile) -> KnowledgeDoc:
        """Read, cut and keep a file; one of the same name is replaced. BadInput when it cannot be read."""
        name = PurePath((file.filename or "").replace("\\", "/")).name
        data = await file.read(MAX_BYTES + 1)
        return await asyncio.to_thread(self._keep, bot_id, name, data)

    async def search(self, bot_id: str, query: str, top_k: int = TOP_K) -> list[KnowledgeChunk]:
        """The bot's passages that answer the query, best first."""
        return list(await asyncio.to_thread(self._index.search, bot_id, query, top_k))

    async def delete(self, bot_id: str, doc_id: str) -> None:
        """Forget a document with its chunks; NotFound when the bot has none of that id."""
        if not await asyncio.to_thread(self._index.delete, bot_id, doc_id):
            raise NotFound(f"{bot_id} has no document {doc_id}")

    async def clear_bot(self, bot_id: str) -> None:
        """Forget everything of the bot."""
        await asyncio.to_thread(self._index.clear, bot_id)

    def _keep(self, bot_id: str, name: str, data: bytes) -> KnowledgeDoc:
        if not bot_id or not name:
            raise BadInput("an upload needs a bot and a file name")
        read = prepare(name, data)
        return self._index.replace(read.entry(bot_id, self._company_id), list(read.chunks))
