from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import NAME, embed_query
from frontdesk.knowledge.index import GRACE
from frontdesk.knowledge.library import AGAIN_AFTER, Library
from frontdesk.knowledge.meaning import Meaning
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import Collections, Want
from frontdesk.providers.embeddings.fake import Fake
from tests.knowledge.engines import ENGINES, engine

A = Scope("default", "a")
FILE = Entry("a", "d1", "about.md", "v1")


@pytest.fixture(params=ENGINES)
def collections(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Collections]:
    """Each of the engines in turn."""
    with engine(request.param, tmp_path) as made:
        yield made


def meaning(fake: Fake) -> Meaning:
    return Meaning(fake, sleep=lambda seconds: None)


def filled(collections: Collections) -> None:
    """One collection without meaning, and a document in it."""
    library = Library(collections)
    with library.writing() as index:
        index.replace(FILE, [Part("Parking is free."), Part("Dogs are welcome.")])
    library.close()


def texts(library: Library, question: str) -> list[str]:
    return [near.chunk.text for near in library.index.nearest(A, Want(embed_query(question)))]


def test_a_new_embedder_fills_a_new_collection_and_then_they_change_places(collections: Collections) -> None:
    filled(collections)
    times = [0.0]
    library = Library(collections, meaning(Fake(8)), clock=lambda: times[-1])
    assert library.name == NAME
    old = library.index
    library.keep_house()
    assert library.name == collections.current() == f"{NAME}--fake-words-8"
    assert texts(library, "parking") == ["Parking is free."]
    vectors = [point.meaning for point in library.index.store.points(A, 1, vectors=True)]
    assert [len(vector or ()) for vector in vectors] == [8, 8]
    assert old.nearest(A, Want(embed_query("parking"))), "a search that began before goes on in the old one"
    times.append(GRACE + 1)
    library.keep_house()
    assert collections.names() == [f"{NAME}--fake-words-8"]
    library.close()
    again = Library(collections, meaning(Fake(8)))
    assert again.index.meaning is not None
    again.close()


def test_what_an_earlier_process_left_is_removed(collections: Collections) -> None:
    filled(collections)
    collections.open("char35-v1--old-model-4", 4).close()
    collections.open("others", 0).close()
    library = Library(collections)
    library.keep_house()
    assert collections.names() == sorted([NAME, "others"])
    library.close()


def test_no_embedder_any_more(collections: Collections) -> None:
    library = Library(collections, meaning(Fake(8)))
    library.keep_house()
    library.close()
    without = Library(collections)
    assert without.index.meaning is None, "the vectors there are nobody's that could be asked"
    without.keep_house()
    assert without.name == NAME
    without.close()


def test_an_embedder_that_is_down_changes_nothing(collections: Collections) -> None:
    filled(collections)
    times = [0.0]
    fake = Fake(8, fails=10_000)
    library = Library(collections, meaning(fake), clock=lambda: times[-1])
    library.keep_house()
    assert (library.name, collections.current()) == (NAME, NAME)
    assert texts(library, "parking") == ["Parking is free."]
    asked = len(fake.asked)
    library.keep_house()
    assert len(fake.asked) == asked, "it is left alone for a while"
    fake._fails = 0
    times.append(AGAIN_AFTER + 1)
    library.keep_house()
    assert library.name == f"{NAME}--fake-words-8"
    library.close()


def test_a_change_that_was_broken_off_goes_on_where_it_was(collections: Collections) -> None:
    filled(collections)
    first = Library(collections, meaning(Fake(8)))
    first.end()
    first.keep_house()
    assert first.name == NAME
    first.close()
    fake = Fake(8)
    second = Library(collections, meaning(fake))
    second.keep_house()
    assert second.name == f"{NAME}--fake-words-8"
    assert fake.asked == [], "what was embedded before is not embedded again"
    second.close()


class Watching(Fake):
    """Has something done while the new collection is being filled."""

    def __init__(self, library: list[Library]) -> None:
        super().__init__(8)
        self._library = library

    def embed(self, texts: Sequence[str], *, query: bool, within: float) -> list[list[float]]:
        if len(self.asked) == 0:
            with self._library[0].writing() as index:
                index.replace(Entry("a", "d2", "late.md", "v1"), [Part("Late news.")])
                index.delete(A, "d1")
        return super().embed(texts, query=query, within=within)


def test_what_is_written_meanwhile_comes_along(collections: Collections) -> None:
    filled(collections)
    holder: list[Library] = []
    library = Library(collections, meaning(Watching(holder)))
    holder.append(library)
    library.keep_house()
    assert library.name == f"{NAME}--fake-words-8"
    assert texts(library, "late news") == ["Late news."]
    assert texts(library, "parking") == []
    library.close()


def test_whoever_searches_meanwhile_sees_all_of_it(collections: Collections) -> None:
    filled(collections)
    library = Library(collections, meaning(Fake(8)))
    seen: list[list[str]] = []
    stop = threading.Event()

    def search() -> None:
        while not stop.is_set():
            seen.append(texts(library, "parking"))

    thread = threading.Thread(target=search)
    thread.start()
    library.keep_house()
    stop.set()
    thread.join()
    assert library.name != NAME
    assert seen
    assert all(found == ["Parking is free."] for found in seen)
    library.close()


def test_nothing_is_asked_again_while_nothing_changes(collections: Collections) -> None:
    filled(collections)
    fake = Fake(8)
    library = Library(collections, meaning(fake))
    library.keep_house()
    asked = len(fake.asked)
    library.keep_house()
    assert len(fake.asked) == asked
    with library.writing() as index:
        index.replace(Entry("a", "d3", "new.md", "v1"), [Part(f"New thing {number}") for number in range(5)])
    library.keep_house()
    assert library.index.compass(A) is not None, "there are enough chunks now to tell what it is worth"
    library.close()


def test_a_collection_is_rewritten_while_it_answers(collections: Collections, tmp_path: Path) -> None:
    before, times, fake = f"{NAME}--fake-words-8", [0.0], Fake(8)
    collections.open(before, 8).close()
    collections.switch(before)
    library = Library(collections, meaning(fake), clock=lambda: times[-1])
    with library.writing() as index:
        index.replace(FILE, [Part("Dogs are welcome.")])
        index.replace(Entry("a", "d2", "more.md", "v1"), [Part("Cats are welcome.")])
        index.delete(A, "d1")
    old, asked = library.index, len(fake.asked)
    library.rewrite()
    assert texts(library, "welcome") == ["Cats are welcome."]
    assert len(fake.asked) == asked, "what is there is not embedded again"
    if library.name == before:
        assert library.index is old, "a server clears up by itself"
        library.close()
        return
    assert old.nearest(A, Want(embed_query("welcome"))), "a search that began before goes on in the old one"
    times.append(GRACE + 1)
    library.keep_house()
    assert collections.names() == [library.name] == [collections.current()] == [f"{before}~1"]
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"Dogs are" in path.read_bytes()]
    library.close()
    again = Library(collections, meaning(Fake(8)))
    again.keep_house()
    assert again.name == f"{before}~1", "it is the same embedder's as ever"
    (kept,) = again.index.store.points(A, again.index.head(A).generation, vectors=True)
    assert len(kept.meaning or ()) == 8
    again.close()
