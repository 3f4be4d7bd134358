"""What a second leg does to the first: the questions of `bench/data/retrieval/` with embedders good and bad.

    python -m bench.fusion
    python -m bench.fusion --provider openai --base-url http://127.0.0.1:8000/v1 --model e5 \
        --query-prefix "query: " --passage-prefix "passage: "

Recall at 5 by the words alone, by the meaning alone and by both, for embedders made on the spot: one that
knows the answers and errs a little or a lot, one that knows whole words by their spelling, one of hashed
letter runs, one of pure noise, one that says the same of everything; and for a real one where its address is
given. One that knows whole words is asked over HTTP besides, by the client that real ones are asked by: it is
what the stand-in of `/v1/embeddings` makes. Beside the better leg both together are told with the standard
error of that difference: from the questions that only one of the two finds.

Which letter runs share a number, and which direction a word has, is chance, and moves some questions one way
or the other: there are several of those embedders, each is told, and their mean. Over all questions both
together may be worse than the better leg by 0.01 at most, with each of them: exit code 1 where they are.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zlib import crc32

import numpy as np

from bench.retrieval_corpus import Question, load
from frontdesk.config import load_bots, load_settings
from frontdesk.knowledge.document import Part
from frontdesk.knowledge.embedder import NAME, embed_query, grams
from frontdesk.knowledge.files import synchronise
from frontdesk.knowledge.index import Index, Near
from frontdesk.knowledge.meaning import Meaning
from frontdesk.knowledge.retriever import CANDIDATES, candidates
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import Want
from frontdesk.knowledge.vectors.edge import EdgeCollections
from frontdesk.knowledge.words import words
from frontdesk.models import KnowledgeChunk
from frontdesk.providers.base import EmbeddingsProvider
from frontdesk.registry import load as load_provider
from frontdesk.scenario.schema import Bot
from frontdesk.testing.openai import OpenAIStandIn

TOP = 5
WORSE = 0.01
PATIENCE = 60.0
DIMENSIONS = 128
DRAWS = 8
"""Embedders of letter runs, and of whole words, each with numbers of its own."""
KINDS = ("keyword", "slip", "hard")

Hits = dict[str, list[bool]]
"""For each kind of question, and for all, which ones were found."""
Vector = Callable[[str], np.ndarray]


class Made:
    """An embedder by a function of a text; what it is asked again it says again."""

    name = "made"
    dimensions: int | None = DIMENSIONS

    def __init__(self, model: str, vector: Callable[[str], np.ndarray]) -> None:
        self.model = model
        self._vector = vector

    def embed(self, texts: Sequence[str], *, query: bool, within: float) -> list[list[float]]:
        return [[float(value) for value in self._vector(text)] for text in texts]

    def close(self) -> None:
        """Nothing is open."""


def noise(text: str) -> np.ndarray:
    """A direction of its own for each text."""
    return np.random.default_rng(crc32(text.encode())).normal(size=DIMENSIONS)


def constant(text: str) -> np.ndarray:
    """The same for everything."""
    return np.ones(DIMENSIONS)


def letters(draw: int) -> Vector:
    """The text's runs of letters, hashed in one of many ways."""

    def vector(text: str) -> np.ndarray:
        found = np.full(DIMENSIONS, 1e-6)
        for word in words(text):
            for gram in grams(word):
                found[crc32(gram.encode(), draw) % DIMENSIONS] += 1
        return found

    return vector


def spelling(draw: int) -> Vector:
    """The text's words, each in a direction of its own that says nothing of what it means."""

    @cache
    def direction(word: str) -> np.ndarray:
        return np.random.default_rng((draw, crc32(word.encode()))).normal(size=DIMENSIONS)

    def vector(text: str) -> np.ndarray:
        whole: np.ndarray = np.full(DIMENSIONS, 1e-6)
        for word in words(text):
            whole = whole + direction(word)
        return whole

    return vector


def knowing(
    questions: Sequence[Question], chunks: Mapping[str, list[KnowledgeChunk]], error: float
) -> Vector:
    """Puts a question beside one that answers it, with so much error; other texts beside what holds them."""
    beside = {}
    for one in questions:
        answers = [chunk for chunk in chunks[one.bot] if one.answered_by(chunk)]
        if answers:
            part = answers[crc32(one.text.encode()) % len(answers)]
            beside[one.text] = f"{part.section}\n{part.text}" if part.section else part.text
    everything = [f"{c.section}\n{c.text}" if c.section else c.text for some in chunks.values() for c in some]

    def vector(text: str) -> np.ndarray:
        near = [beside[text]] if text in beside else [one for one in everything if holds(one, text)] or [text]
        together: np.ndarray = np.sum([noise(one) for one in near], axis=0) / len(near) ** 0.5
        return together + error * noise(f"error of {text}")

    return vector


def holds(whole: str, piece: str) -> bool:
    """Whether the words of a piece stand in a text in this order, maybe with others between them."""
    there = iter(words(whole))
    return all(word in there for word in words(piece))


@contextmanager
def filled(bots: Sequence[Bot], provider: EmbeddingsProvider | None) -> Iterator[Index]:
    """An index of the bots' own files."""
    with TemporaryDirectory(prefix="frontdesk-bench-") as folder:
        meaning = Meaning(provider) if provider else None
        store = EdgeCollections(Path(folder)).open(NAME, meaning.dimensions if meaning else 0)
        index = Index(store, meaning)
        synchronise(index, bots)
        index.measure()
        try:
            yield index
        finally:
            index.close()
            if meaning:
                meaning.close()


def chunks_of(index: Index, bots: Sequence[Bot]) -> dict[str, list[KnowledgeChunk]]:
    """Every chunk of every bot."""
    found: dict[str, list[KnowledgeChunk]] = {}
    for bot in bots:
        scope = Scope.of(bot)
        head = index.head(scope)
        found[bot.bot_id] = [
            _chunk(bot, head.documents[point.doc_id].entry.name, point.part)
            for point in index.store.points(scope, head.generation)
        ]
    return found


def _chunk(bot: Bot, source: str, part: Part) -> KnowledgeChunk:
    return KnowledgeChunk("", "", bot.bot_id, source, part.text, part.section, part.page, kind=part.kind)


Ranked = Callable[[Index, Scope, str], Sequence[KnowledgeChunk]]


def by_words(index: Index, scope: Scope, text: str) -> Sequence[KnowledgeChunk]:
    return candidates(index, scope, text)


def by_both(index: Index, scope: Scope, text: str) -> Sequence[KnowledgeChunk]:
    return candidates(index, scope, text, CANDIDATES, PATIENCE)


def by_meaning(index: Index, scope: Scope, text: str) -> Sequence[KnowledgeChunk]:
    assert index.meaning is not None
    vector = index.meaning.question(text, PATIENCE)
    near: list[Near] = index.nearest(scope, Want(embed_query(text), vector, limit=CANDIDATES))
    return [one.chunk for one in sorted(near, key=lambda one: -(one.cosine or -1.0))[:TOP]]


def recall(index: Index, questions: Sequence[Question], scopes: Mapping[str, Scope], ranked: Ranked) -> Hits:
    """Which questions have an answer among the first TOP, in all and by kind."""
    hits: defaultdict[str, list[bool]] = defaultdict(list)
    for one in questions:
        if one.kind in KINDS:
            found = any(one.answered_by(chunk) for chunk in ranked(index, scopes[one.bot], one.text)[:TOP])
            hits["all"].append(found)
            hits[one.kind].append(found)
    return hits


def main(argv: Sequence[str] | None = None) -> int:
    options = _options(argv)
    questions = [one for one in load() if options.language in (None, one.lang)]
    known = load_bots(load_settings({}))
    bots = [known[name] for name in dict.fromkeys(one.bot for one in questions)]
    scopes = {bot.bot_id: Scope.of(bot) for bot in bots}
    with filled(bots, None) as index:
        chunks = chunks_of(index, bots)
    print(f"{'embedder':22} {'leg':8} {'all':>6} " + " ".join(f"{kind:>8}" for kind in KINDS))
    worst = 0.0
    with OpenAIStandIn() as stand:
        for makers in _families(options, questions, chunks, stand.base_url):
            differences = [_report(maker, questions, bots, scopes) for maker in makers]
            low, high = min(differences), max(differences)
            if len(makers) > 1:
                mean = sum(differences) / len(differences)
                print(f"{'':22} mean of {len(makers)}: {mean:+.4f}, from {low:+.3f} to {high:+.3f}\n")
            worst = min(worst, low)
    return int(worst < -WORSE)


def _families(
    options: argparse.Namespace,
    questions: Sequence[Question],
    chunks: Mapping[str, list[KnowledgeChunk]],
    stand_in: str,
) -> list[list[EmbeddingsProvider]]:
    """The embedders, those of one kind together; a real one alone where one is given."""
    if options.provider:
        return [[load_provider("embeddings", options.provider).build(_given(options))]]
    over_http = {"base_url": stand_in, "model": "whole words, HTTP"}
    return [
        [Made("knows, errs little", knowing(questions, chunks, 1.0))],
        [Made("knows, errs much", knowing(questions, chunks, 3.0))],
        [load_provider("embeddings", "openai").build(over_http)],
        [Made(f"whole words, {draw + 1}", spelling(draw)) for draw in range(DRAWS)],
        [Made(f"letter runs, {draw + 1}", letters(draw)) for draw in range(DRAWS)],
        [Made("noise", noise)],
        [Made("constant", constant)],
    ]


def _report(
    maker: EmbeddingsProvider, questions: Sequence[Question], bots: Sequence[Bot], scopes: Mapping[str, Scope]
) -> float:
    """Print one embedder's table; by how much both together find more than the better leg."""
    with filled(bots, maker) as index:
        trusts = [made.trust for scope in scopes.values() if (made := index.compass(scope))]
        legs = {"words": by_words, "meaning": by_meaning, "both": by_both}
        found = {leg: recall(index, questions, scopes, ranked) for leg, ranked in legs.items()}
    for leg, row in found.items():
        cells = " ".join(f"{_share(row[kind]):8.3f}" for kind in KINDS)
        print(f"{maker.model[:22]:22} {leg:8} {_share(row['all']):6.3f} {cells}")
    better = max((found["words"]["all"], found["meaning"]["all"]), key=sum)
    difference, error = beside(found["both"]["all"], better)
    print(f"{'':22} trust {min(trusts):.2f} to {max(trusts):.2f}; both, beside the better leg:", end=" ")
    print(f"{difference:+.3f} ± {error:.3f}\n")
    return difference


def beside(one: Sequence[bool], other: Sequence[bool]) -> tuple[float, float]:
    """By how much more of the same questions one finds than the other, and the standard error of that."""
    differ = [int(mine) - int(theirs) for mine, theirs in zip(one, other, strict=True)]
    return sum(differ) / len(differ), sum(map(abs, differ)) ** 0.5 / len(differ)


def _share(found: Sequence[bool]) -> float:
    return sum(found) / len(found)


def _given(options: argparse.Namespace) -> dict[str, Any]:
    names = ("base_url", "model", "query_prefix", "passage_prefix", "dimensions", "path")
    given = {name: value for name in names if (value := getattr(options, name)) is not None}
    if options.input_type:
        given |= {kind: {"input_type": kind} for kind in ("query", "passage")}
    return given


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="What a second leg does to the first.")
    parser.add_argument("--provider", help="a real embedder: openai, ollama, …")
    for name in ("--base-url", "--model", "--query-prefix", "--passage-prefix", "--path", "--language"):
        parser.add_argument(name)
    parser.add_argument("--dimensions", type=int)
    parser.add_argument("--input-type", action="store_true", help="tell questions from passages by it")
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main())
