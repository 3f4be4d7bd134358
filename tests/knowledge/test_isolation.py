"""Two companies with a bot of the same name, and ten thousand searches: nobody sees the other's."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.knowledge.compass import Compass
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import NAME
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.meaning import Meaning
from frontdesk.knowledge.reach import Reach
from frontdesk.knowledge.retriever import search
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import Want
from frontdesk.providers.embeddings.fake import Fake
from tests.knowledge.engines import engine

TENANTS = (Scope("acme", "desk"), Scope("umbrella", "desk"))
WORDS = [
    "price",
    "parking",
    "haircut",
    "refund",
    "voucher",
    "opening",
    "delivery",
    "colour",
    "dog",
    "secret",
    "вход",
]
SEARCHES = {"edge": 10_000, "server": 500}
"""The stand-in of the server scores in Python: fewer will do, the filter is one and the same."""


@pytest.fixture(params=SEARCHES)
def filled(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Index, int]]:
    """An index of both, with the same words in their chunks, and how often to search it."""
    chance = random.Random(11)
    with engine(request.param, tmp_path) as collections:
        index = Index(collections.open(f"{NAME}--fake-32", 32), Meaning(Fake(32)))
        for scope in TENANTS:
            for number in range(12):
                parts = [Part(" ".join(chance.choices(WORDS, k=6)), f"{number}") for _ in range(5)]
                entry = Entry(
                    scope.bot_id, f"d{number}", f"{scope.company_id}.md", "v1", company_id=scope.company_id
                )
                index.replace(entry, parts)
        index.measure()
        yield index, SEARCHES[request.param]
        index.close()


def test_no_search_finds_anything_of_the_other(filled: tuple[Index, int]) -> None:
    index, times = filled
    chance = random.Random(7)
    found = leaks = 0
    for _ in range(times):
        scope = chance.choice(TENANTS)
        query = " ".join(
            chance.choices([*WORDS, "umbrella", "acme", "*", "' OR 1=1"], k=chance.randint(1, 5))
        )
        if chance.random() < 0.1:
            passages = search(index, scope, query, top_k=chance.randint(1, 50), within=1.0, least=0.0)
        else:
            meaning = index.meaning.question(query, 1.0) if index.meaning else None
            grams = ([chance.randrange(2**32) for _ in range(3)], [1.0] * 3)
            want = Want(grams, meaning, limit=chance.randint(1, 40))
            passages = tuple(near.chunk for near in index.nearest(scope, want))
        found += len(passages)
        leaks += sum(
            one.company_id != scope.company_id or one.source[:-3] != scope.company_id for one in passages
        )
    assert leaks == 0
    assert found > times


def test_what_is_changed_or_listed_is_ones_own(filled: tuple[Index, int]) -> None:
    index, _ = filled
    mine, theirs = TENANTS
    assert {doc.name for doc in index.documents(mine)} == {"acme.md"}
    assert index.delete(mine, "d0") == 5
    assert index.clear(mine) == 55
    assert index.count(theirs) == 60
    assert len(index.parts(theirs, "d0")) == 5
    index.store.fill(mine, {point.id: [1.0] * 32 for point in index.store.points(theirs, 20)})
    vectors = [point.meaning for point in index.store.points(theirs, 20, vectors=True)]
    assert all(vector and len({round(value, 3) for value in vector}) > 1 for vector in vectors)
    assert isinstance(index.compass(theirs), Compass)


def test_no_scenario_finds_anything_of_another(tmp_path: Path) -> None:
    """Ten thousand searches of one bot, whose documents are everybody's or some scenarios' own."""
    chance = random.Random(5)
    scope, owners = Scope("acme", "desk"), ((), ("claims",), ("orders",), ("claims", "orders"))
    with engine("edge", tmp_path) as collections:
        index = Index(collections.open(NAME, 0))
        whose = {f"d{number}": owners[number % len(owners)] for number in range(24)}
        for doc_id, scenarios in whose.items():
            parts = [Part(" ".join(chance.choices(WORDS, k=6))) for _ in range(4)]
            index.replace(Entry("desk", doc_id, doc_id, "v1", company_id="acme", scenarios=scenarios), parts)
        found = leaks = 0
        for _ in range(10_000):
            running = chance.choice(("", "claims", "orders", "claims' OR 1=1"))
            reach = Reach(running, shared=chance.random() < 0.5)
            grams = ([chance.randrange(2**32) for _ in range(2)], [1.0] * 2)
            if chance.random() < 0.2:
                passages = search(index, scope, chance.choice(WORDS), top_k=20, reach=reach)
            else:
                passages = tuple(near.chunk for near in index.nearest(scope, Want(grams, limit=20), reach))
            found += len(passages)
            allowed = {doc for doc, one in whose.items() if running in one or (reach.shared and not one)}
            leaks += sum(one.doc_id not in allowed for one in passages)
        index.close()
    assert leaks == 0
    assert found > 10_000
