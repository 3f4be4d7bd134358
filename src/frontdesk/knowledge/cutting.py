"""Text cut where sentences end, and how long it is for a language model."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BORDER = re.compile(r"(?<=[.!?…])\s+|\n+")
_WIDE = re.compile(r"[\u0590-\u08ff]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")


def tokens(text: str) -> int:
    """About how many tokens a language model sees: letters a token differ by script."""
    wide, cyrillic = len(_WIDE.findall(text)), len(_CYRILLIC.findall(text))
    return round(wide / 1.8 + cyrillic / 2.5 + (len(text) - wide - cyrillic) / 4)


def cut(text: str, size: int, overlap: int) -> Iterator[str]:
    """Pieces of at most `size` tokens that end where sentences do; neighbours share at most `overlap`."""
    held: list[str] = []
    fresh = False
    for sentence in sentences(text, size):
        if held and tokens(" ".join([*held, sentence])) > size:
            yield " ".join(held)
            held, fresh = tail(held, overlap), False
            if tokens(" ".join([*held, sentence])) > size:
                held = []
        held.append(sentence)
        fresh = True
    if fresh:
        yield " ".join(held)


def tail(said: list[str], overlap: int) -> list[str]:
    """The last sentences that fit into the overlap; never all of them."""
    kept: list[str] = []
    for sentence in reversed(said[1:]):
        if tokens(" ".join([sentence, *kept])) > overlap:
            break
        kept.insert(0, sentence)
    return kept


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
    while len(text) > step:
        at = text.rfind(" ", step // 2, step)
        at = step if at < 0 else at
        yield text[:at].strip()
        text = text[at:].strip()
    if text:
        yield text
