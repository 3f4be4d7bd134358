"""The pages are the borders: for slides and leaflets, where what stands on one page belongs together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from frontdesk.knowledge.cutting import cut, tokens
from frontdesk.knowledge.document import Part


def chunk(parts: Iterable[Part], size: int, overlap: int) -> Iterator[Part]:
    """One chunk a page where it fits; without pages, all parts are one. The first heading names it."""
    for page, group in groupby(parts, key=lambda part: part.page):
        held = list(group)
        section = next((part.section for part in held if part.section), "")
        text = "\n\n".join(_headed(part, section) for part in held)
        pieces = [text] if tokens(text) <= size else cut(text, size, overlap)
        yield from (Part(piece, section, page) for piece in pieces)


def _headed(part: Part, section: str) -> str:
    """The part under its own heading, where that is another than the page's."""
    return f"{part.section}:\n{part.text}" if part.section and part.section != section else part.text
