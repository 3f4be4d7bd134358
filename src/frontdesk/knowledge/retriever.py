"""From a question to the passages that may answer it, with the chance that each does.

Qdrant proposes candidates, `ranking` judges them by their words, and where an embedder is configured `fusing`
adds what their meaning says; a reranker, where there is one, orders them. Whether the best is an answer
decides whoever asks, by the bot's `answer_score`: "I don't know" is better than something else.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from frontdesk.knowledge.document import TOP_K
from frontdesk.knowledge.embedder import embed_query
from frontdesk.knowledge.fusing import fuse
from frontdesk.knowledge.index import Index, Near
from frontdesk.knowledge.pricing import own_first
from frontdesk.knowledge.ranking import Question, rank, scored
from frontdesk.knowledge.reach import EVERYTHING_SHARED, Reach
from frontdesk.knowledge.reranking import Reranking
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.sources import KINDS, LIMITS, limited, source_of
from frontdesk.knowledge.synonyms import Groups, expanded
from frontdesk.knowledge.vectors.base import Want
from frontdesk.knowledge.words import terms
from frontdesk.models import KnowledgeChunk

CANDIDATES = 16
"""As many as are looked at word by word: where there are few chunks, they tell how rare a word is besides."""
FEWER, MANY = 10, 500
"""From so many chunks on this is enough: among 100,000 no more right ones were among the first five with 16,
and a search took a quarter longer."""
LEAST = 0.0
"""Passages are given whatever they score: a model may answer from what is no answer by itself."""
SAYS_SOMETHING = 0.1
"""From here on a passage counts for its source; below, the nearest are given whatever they are from."""
MAX_QUERY = 500
SIFTED = 3
"""So many times more candidates where only some sources count, since passages tell theirs themselves."""


def search(
    index: Index,
    scope: Scope,
    query: str,
    top_k: int = TOP_K,
    *,
    within: float = 0.0,
    least: float = LEAST,
    synonyms: Groups = (),
    limits: Mapping[str, int] = LIMITS,
    reranking: Reranking | None = None,
    reach: Reach = EVERYTHING_SHARED,
) -> tuple[KnowledgeChunk, ...]:
    """The scope's passages nearest to the query, best first, each with the chance that it answers, 0 to 1.

    Those with a chance of `least` or more, of each source that says something no more than `limits` say. The
    query's meaning and the reranking may take `within` seconds together; without either the words alone tell.
    `synonyms` mean the same to this bot. Reranked, passages keep their chances, but not the order of these.
    What is not in `reach` is not found.
    """
    began = time.monotonic()
    enough = FEWER if index.count(scope) >= MANY else CANDIDATES
    limit = max(enough, 2 * top_k, reranking.most if reranking else 0)
    if reach.sources:
        limit *= SIFTED
        limits = {kind: limits.get(kind, top_k) if kind in reach.sources else 0 for kind in KINDS}
    found = candidates(index, scope, query, limit, within, synonyms, reach) if top_k > 0 else ()
    shut = {kind for kind, most in limits.items() if most <= 0}
    given = [one for one in found if one.score >= least and not (shut and source_of(one) in shut)]
    left = within - (time.monotonic() - began)
    if reranking and (ordered := reranking.order(query[:MAX_QUERY], given, left)) is not None:
        return tuple(limited(ordered, top_k, source_of, limits))
    saying = [one for one in given if one.score >= SAYS_SOMETHING]
    rest = [one for one in given if one.score < SAYS_SOMETHING]
    return (*limited(saying, top_k, source_of, limits), *rest)[:top_k]


def candidates(
    index: Index,
    scope: Scope,
    query: str,
    limit: int = CANDIDATES,
    within: float = 0.0,
    synonyms: Groups = (),
    reach: Reach = EVERYTHING_SHARED,
) -> Sequence[KnowledgeChunk]:
    """What is near to the query by its words or its meaning, best first; `limit` is for each of the two."""
    query = query[:MAX_QUERY]
    wanted = expanded(terms(query), query, synonyms)
    question = Question.of(query, wanted)
    grams = embed_query(query, wanted)
    if not question.terms or not grams[0]:
        return ()
    compass = index.compass(scope)
    meaning = index.meaning.question(query, within) if index.meaning and compass and compass.trust else None
    near = index.nearest(scope, Want(grams, meaning, limit=limit), reach)
    ranked = _ranked(question, near, index.count(scope))
    if meaning is None or compass is None:
        return ranked
    evidence = compass.evidence(meaning, [one.cosine for one in near])
    told = {one.chunk.id: far for one, far in zip(near, evidence, strict=True) if far is not None}
    return fuse(ranked, told, compass.trust)


def _ranked(question: Question, near: Sequence[Near], total: int) -> list[KnowledgeChunk]:
    """The chunks by their words and by those of the questions written for them, which nobody sees."""
    known = [one.held for one in near if one.held is not None and len(one.held) == len(question.grams)]
    held = np.array(known) if len(known) == len(near) else None
    if not any(one.asked.strip() for one in near):
        return own_first(question, rank(question, [one.chunk for one in near], total, held))
    own = {one.chunk.id: one.chunk for one in near}
    read = [
        replace(one.chunk, text=f"{one.chunk.text}\n{one.asked}") if one.asked.strip() else one.chunk
        for one in near
    ]
    ranked = [scored(own[one.id], one.score) for one in rank(question, read, total, held)]
    return own_first(question, ranked)
