"""The engines that keep vectors, so that what must hold is tried with each of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from frontdesk.knowledge.vectors.base import Collections
from frontdesk.knowledge.vectors.edge import EdgeCollections
from frontdesk.knowledge.vectors.server import Line, ServerCollections
from frontdesk.settings import Qdrant
from frontdesk.testing.qdrant import QdrantStandIn

ENGINES = ("edge", "server")


@contextmanager
def engine(name: str, folder: Path) -> Iterator[Collections]:
    """An empty one."""
    if name == "edge":
        yield EdgeCollections(folder / "index")
        return
    with QdrantStandIn() as stand:
        settings = Qdrant(url=stand.url)
        collections = ServerCollections(settings, Line(settings, search_within=60))
        yield collections
        collections.close()
