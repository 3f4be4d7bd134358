"""Parts cut into chunks that a search can return: by the strategy that a document or a bot names.

What belongs together stays so with every strategy: a row of a list, a question with its answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from frontdesk.errors import BadInput
from frontdesk.knowledge.cutting import cut, tokens
from frontdesk.knowledge.document import Part
from frontdesk.registry import load, names

SIZE = 500
OVERLAP = 50
SMALLEST, LARGEST = 50, 2000
"""Tokens a chunk may be told to have; the larger one is also the most that is ever kept whole."""


@dataclass(frozen=True, slots=True)
class Chunking:
    """How a document is cut: a strategy by its name; a chunk's size and what neighbours share, in tokens."""

    strategy: str = "sections"
    size: int = SIZE
    overlap: int = OVERLAP

    def __str__(self) -> str:
        return f"{self.strategy} {self.size}/{self.overlap}"

    def checked(self) -> Chunking:
        """Itself; BadInput says what is wrong with it."""
        if self.strategy not in names("chunking"):
            load("chunking", self.strategy)
        if not SMALLEST <= self.size <= LARGEST:
            raise BadInput(f"chunks of {self.size} tokens: between {SMALLEST} and {LARGEST:,}, please.")
        if not 0 <= self.overlap <= self.size // 2:
            raise BadInput(f"an overlap of {self.overlap} tokens: at most half of a chunk's {self.size}.")
        return self


DEFAULT = Chunking()


def chunk(parts: Iterable[Part], chunking: Chunking = DEFAULT) -> Iterator[Part]:
    """The chunks in reading order. BadInput when there is no such strategy."""
    how = chunking.checked()
    strategy = load("chunking", how.strategy)
    for kept, group in groupby(parts, key=lambda part: bool(part.kind)):
        if kept:
            for part in group:
                yield from _whole(part)
        else:
            yield from strategy.chunk(group, how.size, how.overlap)


def _whole(part: Part) -> Iterator[Part]:
    """A row or a question as it is; only what no answer could be made from is cut."""
    if tokens(part.text) <= LARGEST:
        yield part
    else:
        for text in cut(part.text, SIZE, OVERLAP):
            yield Part(text, part.section, part.page, part.kind)
