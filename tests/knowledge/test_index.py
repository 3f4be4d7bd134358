from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import time

import pytest

from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import embed_query
from frontdesk.knowledge.index import Index

PARTS = [Part("A haircut costs 35 pounds.", "Haircut"), Part("Parking is free.", "Parking", 2)]


def entry(bot_id: str, version: str = "v1", doc_id: str = "d1") -> Entry:
    return Entry(bot_id, doc_id, "prices.md", version)


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    made = Index(tmp_path)
    yield made
    made.close()


def texts(index: Index, bot_id: str, query: str) -> list[str]:
    return [chunk.text for chunk in index.nearest(bot_id, embed_query(query), 10)]


def test_a_chunk_comes_back_as_it_was(index: Index) -> None:
    doc = index.replace(entry("a"), PARTS)
    assert (doc.chunks, doc.bot_id, doc.digest) == (2, "a", "v1")
    [chunk] = index.nearest("a", embed_query("parking"), 5)
    assert (chunk.bot_id, chunk.doc_id, chunk.source) == ("a", "d1", "prices.md")
    assert (chunk.section, chunk.page) == ("Parking", 2)


def test_bots_never_mix(index: Index) -> None:
    index.replace(entry("a"), [Part("Our secret parking.")])
    index.replace(entry("b"), [Part("Your parking.")])
    assert texts(index, "a", "parking") == ["Our secret parking."]
    assert texts(index, "b", "parking") == ["Your parking."]
    assert texts(index, "c", "parking") == []
    assert index.clear("b") == 1
    assert texts(index, "a", "parking") == ["Our secret parking."]
    assert index.delete("b", "d1") == 0


@pytest.mark.parametrize("bot_id", ["", None])
def test_nobodys_search_is_refused(index: Index, bot_id: str) -> None:
    for call in (index.count, index.clear, index.documents):
        with pytest.raises((ValueError, TypeError)):
            call(bot_id)


def test_a_new_version_replaces_the_old(index: Index) -> None:
    index.replace(entry("a"), PARTS)
    index.replace(entry("a", doc_id="d2"), [Part("Parking for bikes.")])
    index.replace(entry("a", "v2"), [Part("A haircut costs 40 pounds.")])
    assert texts(index, "a", "haircut") == ["A haircut costs 40 pounds."]
    assert texts(index, "a", "parking") == ["Parking for bikes."]
    assert index.documents("a") == {entry("a", "v2"): 1, entry("a", doc_id="d2"): 1}


def test_it_is_there_after_opening_again(tmp_path: Path) -> None:
    first = Index(tmp_path)
    first.replace(entry("a"), PARTS)
    first.close()
    second = Index(tmp_path)
    assert second.count("a") == 2
    assert texts(second, "a", "haircut") == ["A haircut costs 35 pounds."]
    second.close()


def test_searching_while_writing(index: Index) -> None:
    index.replace(entry("a"), PARTS)

    def write(number: int) -> None:
        index.replace(entry("b", f"v{number}"), [Part(f"Version {number} of parking.")])

    with ThreadPoolExecutor(4) as pool:
        writes = [pool.submit(write, number) for number in range(20)]
        reads = [pool.submit(texts, index, "a", "parking") for _ in range(200)]
        assert all(read.result() == ["Parking is free."] for read in reads)
        assert all(write.result() is None for write in writes)
    assert index.count("b") == 1


def test_all_chunks_of_a_document(index: Index) -> None:
    parts = [Part(f"Row {number}", "Rows", number) for number in range(1200)]
    index.replace(Entry("a", "d", "rows.csv", "v1"), parts)
    index.replace(Entry("b", "d", "rows.csv", "v1"), [Part("Another's")])
    assert sorted(index.parts("a", "d"), key=lambda part: part.page or 0) == parts
    assert index.parts("a", "e") == []


def test_what_is_over_or_not_yet_valid_is_not_found(index: Index) -> None:
    now = time()
    moments = {"past": (None, now - 1), "coming": (now + 60, None), "now": (now - 60, now + 60), "always": ()}
    for doc_id, moment in moments.items():
        index.replace(
            Entry("a", doc_id, "prices.md", "v1", "upload", "default", "", "en", *moment), PARTS[:1]
        )
    found = index.nearest("a", embed_query("haircut"), 10)
    assert sorted(chunk.doc_id for chunk in found) == ["always", "now"]
    assert sorted(entry.doc_id for entry in index.documents("a")) == ["always", "coming", "now", "past"]


def test_a_chunk_says_what_it_was_given_as(index: Index) -> None:
    given = Entry("a", "d1", "answers.md", "v1", kind="validated", language="de", valid_until=9e9, version=3)
    doc = index.replace(given, [Part("Parken ist frei.", kind="faq")])
    assert (doc.kind, doc.language, doc.valid_until, doc.version) == ("validated", "de", 9e9, 3)
    [chunk] = index.nearest("a", embed_query("parken"), 5)
    assert (chunk.kind, chunk.language, chunk.valid_until, chunk.version) == ("validated", "de", 9e9, 3)
    index.replace(Entry("a", "d1", "answers.md", "v2"), [Part("Parken ist frei.", kind="faq")])
    assert [chunk.kind for chunk in index.nearest("a", embed_query("parken"), 5)] == ["faq"]
    assert index.parts("a", "d1") == [Part("Parken ist frei.", kind="faq")]
