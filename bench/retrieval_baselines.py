"""What retrieval is measured beside: BM25 over stemmed words, the way most search boxes work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from math import log

import snowballstemmer

from frontdesk.knowledge.words import STOP, words
from frontdesk.models import KnowledgeChunk

K1, B = 1.5, 0.75
STEMMERS = {"en": "english", "ru": "russian", "de": "german", "es": "spanish", "ar": "arabic"}
"""Snowball's; it has none for Hebrew."""


class WordBM25:
    """Okapi BM25 (k1 1.5, b 0.75) over a bot's passages, each word cut to its stem, stop words left out."""

    def __init__(self, passages: Sequence[KnowledgeChunk], lang: str) -> None:
        self._stem = _stemmer(lang)
        self._passages = passages
        self._counts = [Counter(self._terms(f"{one.section} {one.text}")) for one in passages]
        self._lengths = [counts.total() for counts in self._counts]
        self._average = sum(self._lengths) / max(1, len(passages)) or 1.0
        self._holding = Counter(term for counts in self._counts for term in counts)

    def search(self, question: str, limit: int) -> list[KnowledgeChunk]:
        """The passages that hold any of the question's words, best first."""
        wanted = self._terms(question)
        scored = [(self._score(wanted, n), -n) for n in range(len(self._passages))]
        return [self._passages[-n] for score, n in sorted(scored, reverse=True)[:limit] if score > 0]

    def _score(self, wanted: Sequence[str], number: int) -> float:
        counts, norm = self._counts[number], K1 * (1 - B + B * self._lengths[number] / self._average)
        return sum(
            self._rarity(term) * counts[term] * (K1 + 1) / (counts[term] + norm)
            for term in wanted
            if term in counts
        )

    def _rarity(self, term: str) -> float:
        holding = self._holding[term]
        return log(1 + (len(self._passages) - holding + 0.5) / (holding + 0.5))

    def _terms(self, text: str) -> list[str]:
        return [self._stem(word) for word in words(text) if word not in STOP]


def _stemmer(lang: str) -> Callable[[str], str]:
    if lang not in STEMMERS:
        return str
    stem: Callable[[str], str] = snowballstemmer.stemmer(STEMMERS[lang]).stemWord
    return stem
