"""Free text: the whole answer, less polite words around it, and only when it was asked for."""

from __future__ import annotations

from frontdesk.scenario.fields.base import Hearing, Match
from frontdesk.scenario.language.lexicon import NOISE

BEFORE = ("request", "hello", "correct")
AFTER = ("filler", "thanks", "hesitation", "goodbye")
WISHED = ("filler", "carrier", "hesitation")
"""Small words that go with "I'd like": "I'd like to get a haircut" is a haircut."""
NO_ANSWER = (
    *("cancel", "repeat", "person", "goodbye", "wait", "repeat_alone", "person_alone", "goodbye_alone"),
    *("yes", "no", "yes_alone", "no_alone", "not"),
)


def match(heard: Hearing, taken: list[tuple[int, int]]) -> Match | None:
    """The longest stretch that no other value took; None when it says nothing."""
    best: tuple[int, int] | None = None
    for first, last in _gaps(len(heard.tokens), sorted(taken)):
        first, last = _trimmed(heard, first, last)
        if last > first and (best is None or last - first > best[1] - best[0]):
            best = first, last
    if best is None or all(heard.tokens[i].has(*NO_ANSWER) for i in range(*best)):
        return None
    value = heard.text[heard.tokens[best[0]].start : heard.tokens[best[1] - 1].end]
    return Match(" ".join(value.split()), *best, score=0.1, closed=False)


def _gaps(end: int, taken: list[tuple[int, int]]) -> list[tuple[int, int]]:
    gaps, at = [], 0
    for first, last in taken:
        gaps.append((at, first))
        at = max(at, last)
    return [*gaps, (at, end)]


def _trimmed(heard: Hearing, first: int, last: int) -> tuple[int, int]:
    wished = False
    while first < last:
        noise = heard.tokens[first].text in NOISE
        if not noise and not heard.has(first, *BEFORE) and not (wished and heard.has(first, *WISHED)):
            break
        wished = wished or heard.has(first, "request")
        first += 1
    while last > first and heard.has(last - 1, *AFTER):
        last -= 1
    return first, last
