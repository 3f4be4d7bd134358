"""Text cut where sentences end, and how long it is for a language model."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BORDER = re.compile(r"(?<=[.!?…])\s+|\n+")
_WIDE = re.compile(r"[\u0590-\u08ff]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
SPACE = 0.25
"""What a space between two texts weighs."""


def tokens(text: str) -> int:
    """About how many tokens a language model sees: letters a token differ by script."""
    return round(weight(text))


def weight(text: str) -> float:
    """The same before rounding: that of two texts together is the sum of both, and SPACE between them."""
    wide, cyrillic = len(_WIDE.findall(text)), len(_CYRILLIC.findall(text))
    return wide / 1.8 + cyrillic / 2.5 + (len(text) - wide - cyrillic) / 4


def cut(text: str, size: int, overlap: int) -> Iterator[str]:
    """Pieces of at most `size` tokens that end where sentences do; neighbours share at most `overlap`."""
    held: list[tuple[str, float]] = []
    whole, fresh = 0.0, False
    for sentence in sentences(text, size):
        own = weight(sentence) + SPACE
        if held and round(whole + own - SPACE) > size:
            yield _joined(held)
            held, fresh = tail(held, overlap), False
            whole = sum(each for _, each in held)
            if round(whole + own - SPACE) > size:
                held, whole = [], 0.0
        held.append((sentence, own))
        whole, fresh = whole + own, True
    if fresh:
        yield _joined(held)


def tail(said: list[tuple[str, float]], overlap: int) -> list[tuple[str, float]]:
    """The last sentences, with their weights, that fit into the overlap; never all of them."""
    room = overlap + 0.5 + SPACE
    first = len(said)
    while first > 1 and said[first - 1][1] <= room:
        first -= 1
        room -= said[first][1]
    return said[first:]


def _joined(held: list[tuple[str, float]]) -> str:
    return " ".join(sentence for sentence, _ in held)


def sentences(text: str, size: int) -> Iterator[str]:
    """Sentences and lines; one that is itself too long is cut between words, or anywhere if it has none."""
    for sentence in _BORDER.split(text):
        if not sentence.strip():
            continue
        if tokens(sentence) <= size:
            yield sentence.strip()
        else:
            yield from _forced(sentence, size)


def _forced(text: str, size: int) -> Iterator[str]:
    step = max(1, int(size * 1.8))
    start = 0
    while len(text) - start > step:
        at = text.rfind(" ", start + step // 2, start + step)
        at = start + step if at < 0 else at
        if piece := text[start:at].strip():
            yield piece
        start = at
    if rest := text[start:].strip():
        yield rest
