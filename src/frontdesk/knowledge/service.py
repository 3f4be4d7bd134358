"""The door to a bot's knowledge: upload, search, delete, clear. One thread per method."""

from __future__ import annotations

import asyncio
from pathlib import PurePath
from typing import Protocol

from frontdesk.knowledge.document import MAX_BYTES, TOP_K
from frontdesk.knowledge.intake import AS_IT_IS, Given
from frontdesk.knowledge.shelf import DocumentIndex, Shelf
from frontdesk.models import KnowledgeChunk, KnowledgeDoc
from frontdesk.store.db import Store


class UploadFile(Protocol):
    """A file on its way in, as web frameworks have them."""

    @property
    def filename(self) -> str | None: ...

    async def read(self, size: int = -1, /) -> bytes: ...


class KnowledgeService:
    """Each call names the bot, and no call reaches another's documents."""

    def __init__(self, index: DocumentIndex, company_id: str = "default", store: Store | None = None) -> None:
        self._shelf = Shelf(index, store, company_id)

    async def upload(self, bot_id: str, file: UploadFile, given: Given = AS_IT_IS) -> KnowledgeDoc:
        """Read, cut and keep a file; one of the same name is replaced. BadInput when it cannot be read."""
        data = await file.read(MAX_BYTES + 1)
        taken = await asyncio.to_thread(self._shelf.take, bot_id, plain_name(file.filename), data, given)
        assert taken.doc is not None
        return taken.doc

    async def search(self, bot_id: str, query: str, top_k: int = TOP_K) -> list[KnowledgeChunk]:
        """The bot's passages that answer the query, best first."""
        return list(await asyncio.to_thread(self._shelf.search, bot_id, query, top_k))

    async def delete(self, bot_id: str, doc_id: str) -> None:
        """Forget a document with its chunks; NotFound when the bot has none of that id."""
        await asyncio.to_thread(self._shelf.delete, bot_id, doc_id)

    async def clear_bot(self, bot_id: str) -> None:
        """Forget everything of the bot."""
        await asyncio.to_thread(self._shelf.clear, bot_id)


def plain_name(given: str | None) -> str:
    """The file's own name: what a stranger's program wrote before it, or hid in it, is left out."""
    name = PurePath((given or "").replace("\\", "/")).name
    return "".join(letter for letter in name if letter.isprintable())
