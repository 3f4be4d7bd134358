"""Text as a sparse vector of character n-grams: no model, any language, forgiving of endings and slips.

Each word gives its runs of 3 to 5 characters, borders included; a run's index is a stable 32-bit hash. The
document's weights are BM25's term part; how rare a run is, Qdrant weighs in (`Modifier.Idf`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from zlib import crc32

from frontdesk.knowledge.words import STOP, Term, terms, words

NAME = "char35-v4"
"""Part of each collection's name: vectors of another embedder do not fit."""

K1, B, AVERAGE = 1.2, 0.75, 400.0
STAND_IN = 0.5

Sparse = tuple[list[int], list[float]]


@lru_cache(maxsize=20_000)
def grams(word: str) -> tuple[str, ...]:
    """The runs of 3 to 5 characters of a word with its borders."""
    padded = f" {word} "
    sizes = range(3, min(5, len(padded)) + 1)
    return tuple(padded[i : i + size] for size in sizes for i in range(len(padded) - size + 1)) or (padded,)


def embed_document(text: str) -> Sparse:
    """Indices and BM25 term weights of a passage."""
    counts = Counter(gram for word in words(text) if word not in STOP for gram in grams(word))
    norm = K1 * (1 - B + B * sum(counts.values()) / AVERAGE)
    return _sparse({gram: count * (K1 + 1) / (count + norm) for gram, count in counts.items()})


def embed_query(question: str, wanted: Sequence[Term] | None = None) -> Sparse:
    """Indices and weights of what a question looks for, its own terms or `wanted`; empty for nothing."""
    weights: dict[str, float] = {}
    for term in terms(question) if wanted is None else wanted:
        for rank, word in enumerate(term.words):
            weight = term.weight * (STAND_IN if rank else 1.0)
            for gram in grams(word):
                weights[gram] = max(weights.get(gram, 0.0), weight)
    return _sparse(weights)


def _sparse(weights: dict[str, float]) -> Sparse:
    merged: dict[int, float] = {}
    for gram, weight in weights.items():
        index = crc32(gram.encode())
        merged[index] = merged.get(index, 0.0) + weight
    return list(merged), list(merged.values())
