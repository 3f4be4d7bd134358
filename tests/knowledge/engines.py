"""The engines that keep vectors, so that what must hold is tried with each of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from frontdesk.knowledge.vectors.base import Collections
from frontdesk.knowledge.vectors.edge import EdgeCollections

ENGINES = ("edge",)


@contextmanager
def engine(name: str, folder: Path) -> Iterator[Collections]:
    """An empty one."""
    yield EdgeCollections(folder / "index")
