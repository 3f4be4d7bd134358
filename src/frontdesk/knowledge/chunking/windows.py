"""Pieces of one size over the whole text, whatever its headings: for long prose in many short sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from frontdesk.knowledge.cutting import SPACE, sentences, tail, weight
from frontdesk.knowledge.document import Part

Held = list[tuple[str, Part, float]]


def chunk(parts: Iterable[Part], size: int, overlap: int) -> Iterator[Part]:
    """As many sentences as fit, `overlap` tokens of them shared; each piece is named by where it begins."""
    held: Held = []
    whole, fresh = 0.0, False
    for part in parts:
        for sentence in sentences(part.text, size):
            own = weight(sentence) + SPACE
            if held and round(whole + own - SPACE) > size:
                yield _piece(held)
                kept = len(tail([(said, each) for said, _, each in held], overlap))
                held, fresh = held[len(held) - kept :], False
                whole = sum(each for _, _, each in held)
                if round(whole + own - SPACE) > size:
                    held, whole = [], 0.0
            held.append((sentence, part, own))
            whole, fresh = whole + own, True
    if fresh:
        yield _piece(held)


def _piece(held: Held) -> Part:
    """The sentences, on a line of their own where another part begins."""
    said = [held[0][0]]
    for (_, before, _), (sentence, part, _) in pairwise(held):
        said.append((" " if part is before else "\n") + sentence)
    first = held[0][1]
    return Part("".join(said), first.section, first.page)
