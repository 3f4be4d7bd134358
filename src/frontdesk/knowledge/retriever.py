"""From a question to the passages that answer it, or to none.

Qdrant proposes candidates; what decides is how much of the question they hold: each term counts as much as
it is rare among this bot's chunks, a term may be held by a word alike it, and one in the heading counts
more. A passage that holds too little is no answer: "I don't know" is better than something else.
"""

from __future__ import annotations

from dataclasses import replace
from math import log

from frontdesk.knowledge.document import TOP_K
from frontdesk.knowledge.embedder import embed_query
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.sources import limited, source_of
from frontdesk.knowledge.vectors.base import Want
from frontdesk.knowledge.words import likeness, terms, words
from frontdesk.models import KnowledgeChunk

CANDIDATES = 40
LEAST = 0.45
"""The share of a question's weight that a passage must hold."""
HEADING = 0.2
STAND_IN = 0.85
MAX_QUERY = 500

Term = tuple[str, ...]


def search(index: Index, scope: Scope, query: str, top_k: int = TOP_K) -> tuple[KnowledgeChunk, ...]:
    """The scope's passages that answer the query, best first, scored 0 to 1; none when nothing does."""
    wanted = terms(query[:MAX_QUERY])
    vector = embed_query(query[:MAX_QUERY])
    if not wanted or not vector[0] or top_k < 1:
        return ()
    found = [near.chunk for near in index.nearest(scope, Want(vector, limit=max(CANDIDATES, top_k)))]
    held = [[_held(term, words(chunk.text)) for term in wanted] for chunk in found]
    headed = [[_held(term, words(chunk.section)) for term in wanted] for chunk in found]
    best = [[max(a, b) for a, b in zip(*pair, strict=True)] for pair in zip(held, headed, strict=True)]
    weights = _weights(best, len(wanted), index.count(scope))
    scored = [
        (replace(chunk, score=round(min(1.0, share), 4)), share + HEADING * _share(weights, heading))
        for chunk, share, heading in zip(found, (_share(weights, row) for row in best), headed, strict=True)
    ]
    ranked = sorted(scored, key=lambda pair: -pair[1])
    return tuple(limited([chunk for chunk, _ in ranked if chunk.score >= LEAST], top_k, source_of))


def _held(term: Term, own: list[str]) -> float:
    """How well the passage's words hold the term; a stand-in counts a little less than the word itself."""
    best = 0.0
    for rank, word in enumerate(term):
        alike = max((likeness(word, other) for other in own), default=0.0)
        best = max(best, alike * STAND_IN if rank else alike)
    return best


def _weights(held: list[list[float]], terms_count: int, total: int) -> list[float]:
    """How much each term says: the fewer of the bot's chunks hold it, the more."""
    frequencies = [sum(1 for row in held if row[i] > 0) for i in range(terms_count)]
    return [log(1 + (total - df + 0.5) / (df + 0.5)) if df <= total else 0.1 for df in frequencies]


def _share(weights: list[float], held: list[float]) -> float:
    whole = sum(weights)
    return sum(w * h for w, h in zip(weights, held, strict=True)) / whole if whole else 0.0
