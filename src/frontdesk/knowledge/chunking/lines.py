"""Each line is a chunk: for menus, rules and price lists that are written as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from frontdesk.knowledge.cutting import cut, tokens
from frontdesk.knowledge.document import Part


def chunk(parts: Iterable[Part], size: int, overlap: int) -> Iterator[Part]:
    """The lines that say something; one that is too long is cut between sentences."""
    for part in parts:
        for line in filter(str.strip, part.text.splitlines()):
            pieces = [line.strip()] if tokens(line) <= size else cut(line, size, overlap)
            yield from (replace(part, text=piece) for piece in pieces)
