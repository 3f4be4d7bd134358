"""From a question to the passages that may answer it, with the chance that each does.

Qdrant proposes candidates, `ranking` orders them. Whether the best is an answer decides whoever asks: a score
under `ENOUGH` is none, "I don't know" is better than something else.
"""

from __future__ import annotations

from frontdesk.knowledge.document import TOP_K
from frontdesk.knowledge.embedder import embed_query
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.ranking import ENOUGH, Question, rank
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.sources import limited, source_of
from frontdesk.knowledge.vectors.base import Want
from frontdesk.models import KnowledgeChunk

CANDIDATES = 16
LEAST = ENOUGH
"""What scores less is no answer."""
MAX_QUERY = 500


def search(index: Index, scope: Scope, query: str, top_k: int = TOP_K) -> tuple[KnowledgeChunk, ...]:
    """The scope's passages nearest to the query, best first, each with the chance that it answers, 0 to 1."""
    question = Question.of(query[:MAX_QUERY])
    vector = embed_query(query[:MAX_QUERY])
    if not question.terms or not vector[0] or top_k < 1:
        return ()
    found = [near.chunk for near in index.nearest(scope, Want(vector, limit=max(CANDIDATES, 2 * top_k)))]
    ranked = rank(question, found, index.count(scope))
    return tuple(limited([one for one in ranked if one.score >= LEAST], top_k, source_of))
