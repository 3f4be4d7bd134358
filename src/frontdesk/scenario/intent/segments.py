"""Two requests in one breath: "it came broken, and also skip next month"."""

from __future__ import annotations

import re

from frontdesk.scenario.intent.lexicon import lexicon
from frontdesk.scenario.language.lexicon import fold
from frontdesk.scenario.language.tokens import LIMIT, words as split

SHORTEST = 2
"""Words that a request has at least."""
MOST = 4
"""So many parts are looked at; who wants more is asked what else there is."""
_STOP = re.compile(r"[.;!?…]+\s|\s[-–—]\s|،|,")


def segments(text: str, code: str) -> tuple[str, ...]:
    """The parts of `text` between full stops, commas and words that join; the whole where there are none."""
    text = text[:LIMIT]
    parts = [part for piece in _STOP.split(text) for part in _joined(piece, code)]
    kept = tuple(part.strip() for part in parts if len(split(part)) >= SHORTEST)
    return kept[:MOST] if len(kept) > 1 else (text,)


def _joined(text: str, code: str) -> list[str]:
    found = split(text)
    folded = [fold(word.text) for word in found]
    joins = lexicon(code).links
    parts, begin, at = [], 0, 1
    while at < len(found):
        length = next((len(join) for join in joins if tuple(folded[at : at + len(join)]) == join), 0)
        if not length:
            at += 1
            continue
        parts.append(text[begin : found[at].start])
        at += length
        begin = found[at].start if at < len(found) else len(text)
    return [*parts, text[begin:]]
