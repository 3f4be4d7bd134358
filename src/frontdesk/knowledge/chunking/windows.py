"""Pieces of one size over the whole text, whatever its headings: for long prose in many short sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from frontdesk.knowledge.cutting import sentences, tail, tokens
from frontdesk.knowledge.document import Part


def chunk(parts: Iterable[Part], size: int, overlap: int) -> Iterator[Part]:
    """As many sentences as fit, `overlap` tokens of them shared; each piece is named by where it begins."""
    held: list[tuple[str, Part]] = []
    fresh = False
    for sentence, part in _said(parts, size):
        if held and tokens(_text([*held, (sentence, part)])) > size:
            yield _piece(held)
            kept = len(tail([said for said, _ in held], overlap))
            held, fresh = held[len(held) - kept :], False
            if tokens(_text([*held, (sentence, part)])) > size:
                held = []
        held.append((sentence, part))
        fresh = True
    if fresh:
        yield _piece(held)


def _said(parts: Iterable[Part], size: int) -> Iterator[tuple[str, Part]]:
    for part in parts:
        for sentence in sentences(part.text, size):
            yield sentence, part


def _piece(held: list[tuple[str, Part]]) -> Part:
    first = held[0][1]
    return Part(_text(held), first.section, first.page)


def _text(held: list[tuple[str, Part]]) -> str:
    """The sentences, on a line of their own where another part begins."""
    text = held[0][0]
    for (_, before), (sentence, part) in pairwise(held):
        text += (" " if part is before else "\n") + sentence
    return text
