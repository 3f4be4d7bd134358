"""The headings are the borders: each section whole where it fits, else cut between sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from frontdesk.knowledge.cutting import cut, tokens
from frontdesk.knowledge.document import Part


def chunk(parts: Iterable[Part], size: int, overlap: int) -> Iterator[Part]:
    """Every part for itself; the pieces of one share `overlap` tokens of sentences."""
    for part in parts:
        if tokens(part.text) <= size:
            yield part
        else:
            yield from (replace(part, text=text) for text in cut(part.text, size, overlap))
