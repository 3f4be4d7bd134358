"""Parts cut into pieces that a search can return: focused, within a size in tokens, at sentence borders."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from frontdesk.knowledge.document import Part

SIZE = 500
OVERLAP = 50

_BORDER = re.compile(r"(?<=[.!?…])\s+|\n+")
_WIDE = re.compile(r"[\u0590-\u08ff]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")


def tokens(text: str) -> int:
    """About how many tokens a language model sees: letters a token differ by script."""
    wide, cyrillic = len(_WIDE.findall(text)), len(_CYRILLIC.findall(text))
    return round(wide / 1.8 + cyrillic / 2.5 + (len(text) - wide - cyrillic) / 4)


def chunk(parts: Iterable[Part], size: int = SIZE, overlap: int = OVERLAP) -> Iterator[Part]:
    """Every part whole where it fits, else cut; neighbours share `overlap` tokens of sentences."""
    for part in parts:
        if tokens(part.text) <= size:
            yield part
        else:
            for text in _cut(part.text, size, overlap):
                yield Part(text, part.section, part.page)


def _cut(text: str, size: int, overlap: int) -> Iterator[str]:
    held: list[str] = []
    fresh = False
    for sentence in _sentences(text, size):
        if held and tokens(" ".join([*held, sentence])) > size:
            yield " ".join(held)
            held, fresh = _tail(held, overlap), False
            if tokens(" ".join([*held, sentence])) > size:
                held = []
        held.append(sentence)
        fresh = True
    if fresh:
        yield " ".join(held)


def _tail(sentences: list[str], overlap: int) -> list[str]:
    """The last sentences that fit into the overlap; never all of them."""
    kept: list[str] = []
    for sentence in reversed(sentences[1:]):
        if tokens(" ".join([sentence, *kept])) > overlap:
            break
        kept.insert(0, sentence)
    return kept


def _sentences(text: str, size: int) -> Iterator[str]:
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
        cut = text.rfind(" ", step // 2, step)
        cut = step if cut < 0 else cut
        yield text[:cut].strip()
        text = text[cut:].strip()
    if text:
        yield text
