from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from frontdesk.errors import BadInput, NotFound
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.owner import serving
from frontdesk.knowledge.service import KnowledgeService
from frontdesk.settings import Settings


@dataclass
class Upload:
    """A file on its way in."""

    filename: str | None
    data: bytes

    async def read(self, size: int = -1, /) -> bytes:
        return self.data if size < 0 else self.data[:size]


@pytest.fixture
def service(tmp_path: Path) -> Iterator[KnowledgeService]:
    with serving(Settings(home=tmp_path), list) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield KnowledgeService(RemoteIndex(tmp_path))
        server.shutdown()
        thread.join()


PRICES = b"# Prices\n\n## Haircut\nA haircut costs 35 pounds.\n\n## Parking\nBehind the house."


async def test_upload_search_replace_delete(service: KnowledgeService) -> None:
    doc = await service.upload("a", Upload("prices.md", PRICES))
    assert (doc.name, doc.chunks, doc.bot_id) == ("prices.md", 2, "a")
    [chunk] = await service.search("a", "how much is a haircut")
    assert (chunk.source, chunk.section, chunk.doc_id) == ("prices.md", "Haircut", doc.id)
    again = await service.upload("a", Upload("prices.md", PRICES.replace(b"35", b"40")))
    assert again.id == doc.id
    assert [found.text for found in await service.search("a", "haircut")] == ["A haircut costs 40 pounds."]
    await service.delete("a", doc.id)
    assert await service.search("a", "haircut") == []
    with pytest.raises(NotFound):
        await service.delete("a", doc.id)


async def test_bots_never_mix(service: KnowledgeService) -> None:
    mine = await service.upload("a", Upload("prices.md", PRICES))
    await service.upload("b", Upload("prices.md", PRICES.replace(b"35", b"99")))
    assert ["99" in chunk.text for chunk in await service.search("b", "haircut")] == [True]
    with pytest.raises(NotFound):
        await service.delete("b", mine.id)
    await service.clear_bot("b")
    assert await service.search("b", "haircut") == []
    assert ["35" in chunk.text for chunk in await service.search("a", "haircut")] == [True]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("menu.exe", b"MZ"),
        ("a.txt", b"\0\0"),
        ("a.md", b""),
        (None, b"text"),
        ("", b"text"),
        ("a.txt", b"x" * 21_000_000),
    ],
)
async def test_what_cannot_be_read_is_refused(
    service: KnowledgeService, name: str | None, data: bytes
) -> None:
    with pytest.raises(BadInput):
        await service.upload("a", Upload(name, data))


async def test_a_path_is_only_a_name(service: KnowledgeService) -> None:
    doc = await service.upload("a", Upload("..\\..\\etc/prices.md", PRICES))
    assert doc.name == "prices.md"
