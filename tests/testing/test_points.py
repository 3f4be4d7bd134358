from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
import qdrant_edge as qdrant

from frontdesk.testing.points import Collection, Refused, Stored, cosine, matches

BODY = {"vectors": {"m": {"size": 2}}, "sparse_vectors": {"g": {"modifier": "idf"}}}


def made() -> Collection:
    return Collection.of(BODY)


def test_all_points_of_a_request_come_in_or_none() -> None:
    collection = made()
    good = {"id": "1", "vector": {"m": [1, 0]}, "payload": {}}
    for vector in ({"m": [1, 0, 0]}, {"x": [1]}):
        with pytest.raises(Refused):
            collection.upsert([good, {"id": "2", "vector": vector, "payload": {}}])
    assert collection.points == {}


@pytest.mark.parametrize(
    ("condition", "met"),
    [
        (None, True),
        ({"must": [{"key": "a", "match": {"value": 1}}]}, True),
        ({"must": [{"key": "a", "match": {"value": 2}}]}, False),
        ({"must": {"key": "a", "match": {"any": [1, 2]}}}, True),
        ({"must_not": [{"key": "a", "range": {"lte": 1}}]}, False),
        ({"must_not": [{"key": "b", "range": {"lte": 1}}]}, True),
        ({"must": [{"key": "a", "range": {"gt": 1}}]}, False),
        ({"should": [{"key": "a", "match": {"value": 2}}, {"has_id": ["1"]}]}, True),
        ({"must": [{"must_not": [{"has_vector": "m"}]}]}, True),
        ({"must": [{"has_vector": "g"}]}, True),
    ],
)
def test_filters(condition: dict[str, Any] | None, met: bool) -> None:
    assert matches(Stored("1", {"g": {}}, {"a": 1}), condition) is met


def test_a_prefetch_narrows_what_is_scored() -> None:
    collection = made()
    vectors = {"1": [1.0, 0.0], "2": [0.9, 0.1], "3": [0.0, 1.0]}
    points = [
        {"id": key, "vector": {"m": one, "g": {"indices": [int(key)], "values": [1.0]}}, "payload": {}}
        for key, one in vectors.items()
    ]
    collection.upsert(points)
    grams = {"query": {"indices": [3], "values": [1.0]}, "using": "g"}
    meaning = {"query": [1.0, 0.0], "using": "m", "limit": 1}
    found = collection.query({"prefetch": [grams, meaning], "query": [1.0, 0.0], "using": "m"})
    assert [one.id for one, _ in found] == ["1", "3"]
    with pytest.raises(Refused):
        collection.query({"query": [1.0], "using": "m"})


def test_scores_are_those_of_the_engine(tmp_path: Path) -> None:
    chance = random.Random(7)
    collection = made()
    sparse = {"g": qdrant.EdgeSparseVectorParams(modifier=qdrant.Modifier.Idf)}
    dense = {"m": qdrant.EdgeVectorParams(2, qdrant.Distance.Cosine)}
    shard = qdrant.EdgeShard.create(
        str(tmp_path / "s"), qdrant.EdgeConfig(vectors=dense, sparse_vectors=sparse)
    )
    for number in range(40):
        indices = chance.sample(range(12), 4)
        values = [chance.uniform(0.1, 2) for _ in indices]
        meaning = [chance.uniform(-1, 1), chance.uniform(-1, 1)]
        vector = {"g": {"indices": indices, "values": values}, "m": meaning}
        collection.upsert([{"id": str(number), "vector": vector, "payload": {}}])
        point = qdrant.Point(number, {"g": qdrant.SparseVector(indices, values), "m": meaning}, {})
        shard.update(qdrant.UpdateOperation.upsert_points([point]))
    queries: list[tuple[Any, Any, str]] = [
        (
            {"indices": [1, 5, 7], "values": [1.0, 0.5, 2.0]},
            qdrant.SparseVector([1, 5, 7], [1.0, 0.5, 2.0]),
            "g",
        ),
        ([0.3, -0.8], [0.3, -0.8], "m"),
    ]
    for ours, theirs, name in queries:
        found = collection.query({"query": ours, "using": name, "limit": 10})
        request = qdrant.QueryRequest(limit=10, query=qdrant.Query.Nearest(theirs, using=name))
        expected = shard.query(request)
        assert [score for _, score in found] == pytest.approx([one.score for one in expected], rel=1e-4)
    shard.close()


def test_the_cosine_of_nothing_is_nothing() -> None:
    assert cosine([0, 0], [1, 0]) == 0.0
    assert cosine([3, 4], [3, 4]) == pytest.approx(1.0)
