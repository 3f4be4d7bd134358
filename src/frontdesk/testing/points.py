"""Qdrant's collections in memory: points with dense and sparse vectors, filters, scores. For the stand-in.

Scores are Qdrant's: cosine for dense vectors; for sparse ones the dot product, with each dimension weighed by
how rare it is in the collection where the `idf` modifier says so.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Query = Mapping[str, Any]


class Refused(Exception):
    """A request that a server would answer with this status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass
class Stored:
    """A point. `vectors` are lists of numbers, or `{"indices": …, "values": …}`."""

    id: str
    vectors: dict[str, Any]
    payload: dict[str, Any]


@dataclass
class Collection:
    """Points of one shape: `dense` by name its dimensions, `sparse` names, `idf` those that are weighed."""

    dense: dict[str, int]
    sparse: tuple[str, ...]
    idf: tuple[str, ...] = ()
    points: dict[str, Stored] = field(default_factory=dict)
    indexed: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, body: Mapping[str, Any]) -> Collection:
        """The collection that a creating request describes."""
        dense = {name: int(one["size"]) for name, one in (body.get("vectors") or {}).items()}
        sparse = body.get("sparse_vectors") or {}
        weighed = tuple(name for name, one in sparse.items() if (one or {}).get("modifier") == "idf")
        return cls(dense, tuple(sparse), weighed)

    # -- changes

    def upsert(self, points: Sequence[Mapping[str, Any]]) -> None:
        """All of them or, if one does not fit, none."""
        made = [Stored(str(one["id"]), self._fitting(one["vector"]), dict(one["payload"])) for one in points]
        self.points |= {one.id: one for one in made}

    def update_vectors(self, points: Sequence[Mapping[str, Any]], condition: Query | None) -> None:
        """Vectors of points there are, where they meet the condition."""
        for one in points:
            stored = self.points.get(str(one["id"]))
            if stored is not None and matches(stored, condition):
                stored.vectors |= self._fitting(one["vector"])

    def chosen(self, body: Mapping[str, Any]) -> list[Stored]:
        """The points that `points` or `filter` of a request mean; one of them must be there."""
        if body.get("points") is not None:
            return [self.points[str(key)] for key in body["points"] if str(key) in self.points]
        if body.get("filter") is None:
            raise Refused(400, "neither points nor filter")
        return self.matching(body["filter"])

    def matching(self, condition: Query | None) -> list[Stored]:
        """The points that meet a condition, by id."""
        return sorted(
            (one for one in self.points.values() if matches(one, condition)), key=lambda one: one.id
        )

    def _fitting(self, vectors: Any) -> dict[str, Any]:
        for name, vector in vectors.items():
            if name not in self.dense and name not in self.sparse:
                raise Refused(400, f"Wrong input: Not existing vector name error: {name}")
            if name in self.dense and len(vector) != self.dense[name]:
                expected = self.dense[name]
                raise Refused(
                    400, f"Wrong input: Vector dimension error: expected dim: {expected}, got {len(vector)}"
                )
        return dict(vectors)

    # -- queries

    def query(self, request: Query) -> list[tuple[Stored, float]]:
        """The best points of a query, which may choose among those of its prefetches only."""
        condition, limit = request.get("filter"), int(request.get("limit", 10))
        legs = request.get("prefetch") or []
        legs = [legs] if isinstance(legs, Mapping) else legs
        among = {one.id for leg in legs for one, _ in self.query(leg)} if legs else None
        score = self._scorer(request)
        found = []
        for one in self.points.values():
            if (among is None or one.id in among) and matches(one, condition):
                value = score(one)
                if value is not None:
                    found.append((one, value))
        return sorted(found, key=lambda pair: (-pair[1], pair[0].id))[:limit]

    def _scorer(self, request: Query) -> Callable[[Stored], float | None]:
        name, query = request["using"], request["query"]
        query = query.get("nearest", query) if isinstance(query, Mapping) else query
        if name in self.sparse:
            return self._sparse(name, query)
        if name not in self.dense or len(query) != self.dense[name]:
            raise Refused(400, f"Wrong input: vector {name} of {len(query)} dimensions")
        return lambda one: cosine(query, one.vectors[name]) if name in one.vectors else None

    def _sparse(self, name: str, query: Mapping[str, Any]) -> Callable[[Stored], float | None]:
        weights = dict(zip(query["indices"], query["values"], strict=True))
        if name in self.idf:
            held = [one.vectors[name]["indices"] for one in self.points.values() if name in one.vectors]
            counts = Counter(index for indices in held for index in indices)
            weights = {index: value * _rare(len(held), counts[index]) for index, value in weights.items()}

        def score(one: Stored) -> float | None:
            vector = one.vectors.get(name)
            if vector is None or weights.keys().isdisjoint(vector["indices"]):
                return None
            pairs = zip(vector["indices"], vector["values"], strict=True)
            return float(sum(weights.get(index, 0.0) * value for index, value in pairs))

        return score


def cosine(one: Sequence[float], other: Sequence[float]) -> float:
    """Of two vectors of equal length."""
    lengths = math.hypot(*one) * math.hypot(*other)
    return sum(a * b for a, b in zip(one, other, strict=True)) / lengths if lengths else 0.0


def matches(one: Stored, condition: Query | None) -> bool:
    """Whether a point meets a filter of `must`, `should` and `must_not`."""
    if not condition:
        return True
    must, should, must_not = (_listed(condition.get(name)) for name in ("must", "should", "must_not"))
    return (
        all(_meets(one, part) for part in must)
        and (not should or any(_meets(one, part) for part in should))
        and not any(_meets(one, part) for part in must_not)
    )


def _meets(one: Stored, part: Query) -> bool:
    if part.keys() & {"must", "should", "must_not"}:
        return matches(one, part)
    if "has_id" in part:
        return one.id in {str(key) for key in part["has_id"]}
    if "has_vector" in part:
        return part["has_vector"] in one.vectors
    value = one.payload.get(part["key"])
    if part.get("match") is not None:
        wanted = part["match"]
        return value in wanted["any"] if "any" in wanted else value == wanted["value"]
    if part.get("range") is not None:
        return isinstance(value, int | float) and _within(value, part["range"])
    raise Refused(400, f"the stand-in knows no such condition: {sorted(part)}")


def _within(value: float, bounds: Mapping[str, float | None]) -> bool:
    tests: dict[str, Callable[[float, float], bool]] = {
        "gt": lambda a, b: a > b,
        "gte": lambda a, b: a >= b,
        "lt": lambda a, b: a < b,
        "lte": lambda a, b: a <= b,
    }
    return all(test(value, bound) for name, test in tests.items() if (bound := bounds.get(name)) is not None)


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]


def _rare(total: int, holding: int) -> float:
    return math.log(1 + (total - holding + 0.5) / (holding + 0.5))
