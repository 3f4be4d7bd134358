from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from frontdesk.knowledge.document import Part
from frontdesk.knowledge.embedder import embed_document, embed_query
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors import edge
from frontdesk.knowledge.vectors.base import Head, Point, Want
from frontdesk.knowledge.vectors.edge import POINTER, EdgeCollections, EdgeStore

A = Scope("acme", "a")


def point(number: int) -> Point:
    text = f"Room {number} has a view"
    key = f"00000000-0000-4000-8000-{number:012d}"
    return Point(key, "d", 1, Part(text), f"{number}", embed_document(text))


def test_the_one_in_use_is_named_in_a_file_that_is_replaced_in_one_step(tmp_path: Path) -> None:
    collections = EdgeCollections(tmp_path)
    assert collections.current() is None
    for name in ("one", "other"):
        collections.open(name, 0).close()
        collections.switch(name)
        assert collections.current() == name
    assert collections.names() == ["one", "other"]
    assert not list(tmp_path.glob("*.new"))
    collections.drop("other")
    assert collections.current() is None, "the file names what is gone"
    assert (tmp_path / POINTER).read_text() == "other"


def test_what_is_in_order_stays_searchable_and_waits_for_a_quiet_moment(tmp_path: Path) -> None:
    times = [0.0]
    store = EdgeStore(tmp_path / "one", 0, clock=lambda: times[-1])
    store.add(A, [point(number) for number in range(edge._SETTLE_AFTER + 200)])
    store.publish(A, Head(1))
    store.settle()
    assert store._changed > 0, "more may be coming in"
    times.append(edge._QUIET + 1)
    store.settle()
    assert store._changed == 0
    found = store.search(A, 1, Want(embed_query("room 777")))
    assert found[0].part.text == "Room 777 has a view"
    store.close()


def test_a_little_is_not_worth_it(tmp_path: Path) -> None:
    times = [0.0]
    store = EdgeStore(tmp_path / "one", 0, clock=lambda: times[-1])
    store.add(A, [point(1)])
    times.append(edge._QUIET + 1)
    store.settle()
    assert store._changed == 1
    store.close()


def test_a_generation_is_known_again_to_whoever_opens_the_folder(tmp_path: Path) -> None:
    store = EdgeStore(tmp_path / "one", 0)
    assert store.generation(A) == 0
    store.publish(A, Head(3))
    assert store.generation(A) == 3
    store.close()
    again = EdgeStore(tmp_path / "one", 0)
    assert again.generation(A) == 3
    again.close()


def test_chunks_are_found_by_whoever_did_not_write_them(tmp_path: Path) -> None:
    store = EdgeStore(tmp_path / "one", 0)
    store.add(A, [point(1), point(2)])
    store.publish(A, Head(1))
    want = Want(embed_query("room 2"))
    found = store.search(A, 1, want)
    store.close()
    again = EdgeStore(tmp_path / "one", 0)
    assert again.search(A, 1, want) == again.search(A, 1, want) == found
    assert found[0].part.text == "Room 2 has a view"
    again.close()


def holding(folder: Path, word: str) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and word.encode() in path.read_bytes()]


def test_what_was_removed_is_in_no_file_of_a_collection_that_was_rewritten(tmp_path: Path) -> None:
    collections = EdgeCollections(tmp_path)
    name = "char35-v1--model-2"
    store = collections.open(name, 2)
    store.add(
        A, [replace(point(1), meaning=[0.0, 1.0]), replace(point(2), part=Part("Gwendolyn lives here"))]
    )
    store.publish(A, Head(1))
    store.retire(A, [point(2).id], 2)
    store.publish(A, Head(2))
    store.sweep(A, 2)
    store.settle()
    assert holding(tmp_path, "Gwendolyn"), "the engine leaves it there: else nothing need be rewritten"
    fresh = tmp_path / f"{name}~1"
    fresh.mkdir()
    (fresh / "half").write_text("of a process that died, Gwendolyn")
    assert collections.rewritten(name, store) == fresh.name
    again = collections.open(fresh.name, 2)
    assert holding(fresh, "Gwendolyn") == []
    want = Want(embed_query("room 1"), meaning=[0.0, 1.0])
    assert again.head(A) == store.head(A)
    hits = [(one.id, one.score > 0, one.cosine) for one in again.search(A, 2, want)]
    assert hits == [(point(1).id, True, 1.0)], "both of its vectors came along"
    store.close()
    again.close()


def test_what_is_about_to_die_is_not_written_again(tmp_path: Path) -> None:
    collections = EdgeCollections(tmp_path)
    store = collections.open("one", 0)
    store.add(A, [point(1), point(2)])
    store.retire(A, [point(2).id], 2)
    store.publish(A, Head(2))
    fresh = collections.rewritten("one~1", store)
    assert fresh == "one~2"
    again = collections.open(fresh, 0)
    assert [one.id for one in again.points(A, 1)] == [point(1).id], "it was seen in the first generation"
    store.close()
    again.close()
