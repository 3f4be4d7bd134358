"""A scope's letter runs in memory: which chunks have which, and how much each counts there.

What is found with them is what the store would find by n-grams in a collection of the scope's own, for a few
thousand chunks in a third of the time, with nothing left to be fetched; and it is told besides which of the
runs each chunk has. One `Resident` is one generation; it is made while nobody waits, and is of no use once
there is another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from frontdesk.knowledge.embedder import embed_document, grams
from frontdesk.knowledge.vectors.base import Want
from frontdesk.knowledge.words import STOP, words
from frontdesk.models import KnowledgeChunk

Runs = tuple[NDArray[np.uint32], NDArray[np.float32]]
"""A chunk's letter runs, by their numbers, and their weights."""
Held: TypeAlias = NDArray[np.bool_]
"""Which of a question's runs stand in a chunk, in the order of its `Want`."""


@dataclass(frozen=True, slots=True)
class Lodger:
    """A chunk as it is given to who searches, the questions that were written for it, and its runs."""

    chunk: KnowledgeChunk
    asked: str
    runs: Runs


def runs_of(text: str) -> Runs:
    """The runs of a text that vectors are made from. Those only of words that say nothing weigh nothing."""
    indices, weights = embed_document(text)
    rest = {crc32(gram.encode()) for word in set(words(text)) if word in STOP for gram in grams(word)}
    rest -= set(indices)
    return (
        np.array([*indices, *rest], np.uint32),
        np.concatenate([np.array(weights, np.float32), np.zeros(len(rest), np.float32)]),
    )


class Resident:
    """The chunks of a scope in one generation. Safe between threads: nothing in it changes."""

    def __init__(self, generation: int, lodgers: Sequence[Lodger]) -> None:
        self.generation = generation
        self.lodgers = tuple(lodgers)
        counts = [len(one.runs[0]) for one in self.lodgers]
        runs = np.concatenate([one.runs[0] for one in self.lodgers])
        order = np.argsort(runs, kind="stable")
        self._whose = np.repeat(np.arange(len(counts)), counts)[order]
        self._weights = np.concatenate([one.runs[1] for one in self.lodgers])[order]
        self._runs, starts = np.unique(runs[order], return_index=True)
        self._starts = np.append(starts, len(order))
        having = np.add.reduceat(self._weights > 0, self._starts[:-1], dtype=np.int64)
        rare = np.log1p((len(counts) - having + 0.5) / (having + 0.5))
        self._weights *= np.repeat(rare, np.diff(self._starts)).astype(np.float32)
        self._documents: dict[str, list[int]] = {}
        for number, one in enumerate(self.lodgers):
            self._documents.setdefault(one.chunk.doc_id, []).append(number)

    def nearest(self, want: Want) -> list[tuple[Lodger, float, Held]]:
        """The chunks that have most of the wanted runs, by how rare each is, best first, with their scores
        and the runs that they have."""
        indices = np.array(want.grams[0], np.uint32)
        at = np.searchsorted(self._runs[:-1], indices)
        known = np.flatnonzero(self._runs.take(at) == indices)
        begin, end = self._starts.take(at[known]), self._starts.take(at[known] + 1)
        sizes = end - begin
        places = np.arange(sizes.sum())
        places += np.repeat(begin - np.cumsum(sizes) + sizes, sizes)
        which, whose = np.repeat(known, sizes), self._whose.take(places)
        weights = np.array(want.grams[1]).take(which)
        weights *= self._weights.take(places)
        scores: NDArray[np.float64] = np.bincount(whose, weights, len(self.lodgers)).astype(np.float64)
        if want.without or want.only is not None:
            scores[self._left_out(want)] = 0.0
        best = _highest(scores, want.limit)
        seat = np.full(len(self.lodgers), -1, np.int16)
        seat[best] = np.arange(len(best))
        seats = seat.take(whose)
        there = np.flatnonzero(seats >= 0)
        held = np.zeros((len(best), len(indices)), bool)
        held[seats[there], which[there]] = True
        return [
            (self.lodgers[number], score, row)
            for number, score, row in zip(best.tolist(), scores[best].tolist(), held, strict=True)
        ]

    def _left_out(self, want: Want) -> list[int]:
        """The chunks of documents that are not to be found."""
        seen = self._documents.keys() if want.only is None else set(want.only)
        gone = (self._documents.keys() - seen) | set(want.without)
        return [number for doc_id in gone for number in self._documents.get(doc_id, ())]


def _highest(scores: NDArray[np.float64], limit: int) -> NDArray[np.intp]:
    """The places of the highest scores above zero, highest first, the earlier first among the same."""
    some = np.flatnonzero(scores > 0)
    if len(some) > limit:
        some = np.flatnonzero(scores >= np.partition(scores, -limit)[-limit])
    return some[np.argsort(-scores[some], kind="stable")][:limit]
