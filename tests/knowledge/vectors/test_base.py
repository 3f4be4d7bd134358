from __future__ import annotations

import inspect

import pytest

from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors import base
from frontdesk.knowledge.vectors.base import Head, Hit, Kept, Point, VectorStore
from frontdesk.knowledge.vectors.edge import EdgeStore
from frontdesk.knowledge.vectors.server import ServerStore

A = Scope("acme", "a")
EVERYBODYS = {"scopes", "settle", "close", "pour"}
"""What is not about anybody's knowledge."""


@pytest.mark.parametrize("kind", [VectorStore, EdgeStore, ServerStore])
def test_nothing_is_read_or_changed_without_a_scope(kind: type) -> None:
    methods = {name: made for name, made in inspect.getmembers(kind, inspect.isfunction) if name[0] != "_"}
    assert len(methods) >= 12
    for name in methods.keys() - EVERYBODYS:
        scope = list(inspect.signature(methods[name]).parameters.values())[1]
        assert (scope.name, scope.annotation, scope.default) == ("scope", "Scope", scope.empty), name


def test_a_head_comes_back_from_its_payload() -> None:
    entry = Entry("a", "d", "prices.csv", "v1", company_id="acme", kind="products", valid_until=9.0)
    head = Head(7, {"d": Kept(entry, 3)})
    kept = base.head_payload(A, head)
    assert "tenant" not in kept
    assert base.head_of(kept) == head
    assert head.chunks == 3
    assert base.head_id(A) != base.head_id(Scope("acme", "b"))


def test_a_head_of_another_version_is_read_too() -> None:
    kept = base.head_payload(A, Head(1, {"d": Kept(Entry("a", "d", "x", "v1"), 1)}))
    kept["documents"][0]["mood"] = "good"
    del kept["documents"][0]["language"]
    assert base.head_of(kept).documents["d"].entry.language == ""


def test_a_point_comes_back_from_its_payload() -> None:
    point = Point("1", "d", 2, Part("Free.", "Parking", 3, "faq"), "f")
    kept = base.payload(A, point) | {"died": 4, "mood": "good"}
    assert kept["tenant"] == A.key
    assert base.point("1", kept, None) == point


def test_one_hit_for_a_chunk_with_what_each_leg_says() -> None:
    chunks = {"1": ("d", Part("one")), "2": ("d", Part("other"))}
    found = base.merged(chunks, [("1", 2.5)], [("2", 0.8), ("1", 0.1)])
    assert found == [Hit("1", "d", Part("one"), 2.5, 0.1), Hit("2", "d", Part("other"), 0.0, 0.8)]
    assert base.merged(chunks, [("1", 2.5)]) == [Hit("1", "d", Part("one"), 2.5, None)]


def test_a_chunk_that_was_removed_after_it_was_found_is_left_out() -> None:
    assert base.merged({}, [("1", 2.5)]) == []


def test_only_documents_that_begin_or_end_are_dated() -> None:
    entries = [
        Entry("a", "always", "x", "v1"),
        Entry("a", "until", "y", "v1", valid_until=9.0),
        Entry("a", "from", "z", "v1", valid_from=1.0),
    ]
    head = Head(1, {entry.doc_id: Kept(entry, 2) for entry in entries})
    assert [entry.doc_id for entry in head.dated] == ["until", "from"]
