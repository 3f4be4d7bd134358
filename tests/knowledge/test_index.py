from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.errors import ProviderError
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import NAME, embed_query
from frontdesk.knowledge.index import GRACE, NEW, TAKEN_AT_ONCE, Index
from frontdesk.knowledge.meaning import Meaning
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import Collections, Point, Want
from frontdesk.providers.embeddings.fake import Fake
from tests.knowledge.engines import ENGINES, engine

PARTS = [Part("A haircut costs 35 pounds.", "Haircut"), Part("Parking is free.", "Parking", 2)]
A, B = Scope("acme", "a"), Scope("acme", "b")


@pytest.fixture(params=ENGINES)
def collections(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Collections]:
    """Each of the engines in turn."""
    with engine(request.param, tmp_path) as made:
        yield made


@pytest.fixture
def index(collections: Collections) -> Iterator[Index]:
    made = Index(collections.open(NAME, 0))
    yield made
    made.close()


def entry(bot_id: str, version: str = "v1", doc_id: str = "d1") -> Entry:
    return Entry(bot_id, doc_id, "prices.md", version, company_id="acme")


def texts(index: Index, scope: Scope, query: str) -> list[str]:
    return [near.chunk.text for near in index.nearest(scope, Want(embed_query(query), limit=10))]


def test_a_chunk_comes_back_as_it_was(index: Index) -> None:
    doc = index.replace(entry("a"), PARTS)
    assert (doc.chunks, doc.bot_id, doc.digest) == (2, "a", "v1")
    [near] = index.nearest(A, Want(embed_query("parking")))
    chunk = near.chunk
    assert (chunk.company_id, chunk.bot_id, chunk.doc_id, chunk.source) == ("acme", "a", "d1", "prices.md")
    assert (chunk.section, chunk.page) == ("Parking", 2)
    assert near.score > 0


def test_all_that_counts_is_told_and_what_has_run_out_is_not(index: Index) -> None:
    index.replace(entry("a"), PARTS)
    index.replace(replace(entry("a", doc_id="d2"), valid_until=1.0), [Part("Last year's prices.")])
    index.replace(entry("b"), [Part("Not theirs.")])
    assert {one.text for one in index.passages(A)} == {part.text for part in PARTS}
    assert list(index.passages(Scope("acme", "c"))) == []


def test_the_rarest_words_come_first(index: Index) -> None:
    index.replace(entry("a"), [Part(f"Haircut number {number}") for number in range(20)])
    index.replace(entry("a", doc_id="d2"), [Part("Haircut with parking")])
    assert texts(index, A, "haircut parking")[0] == "Haircut with parking"


def test_scopes_never_mix(index: Index) -> None:
    index.replace(entry("a"), [Part("Our secret parking.")])
    index.replace(entry("b"), [Part("Your parking.")])
    assert texts(index, A, "parking") == ["Our secret parking."]
    assert texts(index, B, "parking") == ["Your parking."]
    assert texts(index, Scope("acme", "c"), "parking") == []
    assert texts(index, Scope("other", "a"), "parking") == []
    assert sorted(scope.bot_id for scope in index.scopes()) == ["a", "b"]
    assert index.clear(B) == 1
    assert texts(index, A, "parking") == ["Our secret parking."]
    assert index.delete(B, "d1") == 0
    assert index.delete(Scope("other", "a"), "d1") == 0
    assert index.scopes() == [A]


def test_a_new_version_replaces_the_old(index: Index) -> None:
    index.replace(entry("a"), PARTS)
    index.replace(entry("a", doc_id="d2"), [Part("Parking for bikes.")])
    index.replace(entry("a", "v2"), [Part("A haircut costs 40 pounds.")])
    assert texts(index, A, "haircut") == ["A haircut costs 40 pounds."]
    assert texts(index, A, "parking") == ["Parking for bikes."]
    assert [(doc.id, doc.digest, doc.chunks) for doc in index.documents(A)] == [
        ("d1", "v2", 1),
        ("d2", "v1", 1),
    ]
    assert index.count(A) == 2


def test_it_is_there_after_opening_again(collections: Collections) -> None:
    first = Index(collections.open(NAME, 0))
    first.replace(entry("a"), PARTS)
    first.close()
    second = Index(collections.open(NAME, 0))
    assert second.count(A) == 2
    assert texts(second, A, "haircut") == ["A haircut costs 35 pounds."]
    second.close()


def test_searching_while_writing(index: Index) -> None:
    index.replace(entry("a"), PARTS)

    def write(number: int) -> None:
        index.replace(entry("b", f"v{number}"), [Part(f"Version {number} of parking.")])

    with ThreadPoolExecutor(4) as pool:
        writes = [pool.submit(write, number) for number in range(20)]
        reads = [pool.submit(texts, index, A, "parking") for _ in range(200)]
        assert all(read.result() == ["Parking is free."] for read in reads)
        assert all(write.result() is None for write in writes)
    assert index.count(B) == 1


def test_all_chunks_of_a_document(index: Index) -> None:
    parts = [Part(f"Row {number}", "Rows", number) for number in range(1200)]
    index.replace(entry("a", doc_id="d"), parts)
    index.replace(entry("b", doc_id="d"), [Part("Another's")])
    assert sorted(index.parts(A, "d"), key=lambda part: part.page or 0) == parts
    assert index.parts(A, "e") == []
    assert index.clear(A) == 1200
    assert index.parts(A, "d") == []


def test_what_is_over_or_not_yet_valid_is_not_found(collections: Collections) -> None:
    index = Index(collections.open(NAME, 0), now=lambda: 1000.0)
    moments = {
        "past": (None, 1000.0),
        "coming": (1001.0, None),
        "now": (999.0, 1001.0),
        "always": (None, None),
    }
    for doc_id, (begins, ends) in moments.items():
        given = Entry("a", doc_id, doc_id, "v1", company_id="acme", valid_from=begins, valid_until=ends)
        index.replace(given, PARTS[:1])
    found = index.nearest(A, Want(embed_query("haircut")))
    assert sorted(near.chunk.doc_id for near in found) == ["always", "now"]
    assert [doc.id for doc in index.documents(A)] == ["always", "coming", "now", "past"]
    index.close()


def test_a_chunk_says_what_it_was_given_as(index: Index) -> None:
    given = Entry("a", "d1", "x.md", "v1", "upload", "acme", "validated", "de", valid_until=9e9, version=3)
    doc = index.replace(given, [Part("Parken ist frei.", kind="faq")])
    assert (doc.kind, doc.language, doc.valid_until, doc.version) == ("validated", "de", 9e9, 3)
    [near] = index.nearest(A, Want(embed_query("parken")))
    chunk = near.chunk
    assert (chunk.kind, chunk.language, chunk.valid_until, chunk.version) == ("validated", "de", 9e9, 3)
    index.replace(entry("a", "v2"), [Part("Parken ist frei.", kind="faq")])
    [near] = index.nearest(A, Want(embed_query("parken")))
    assert (near.chunk.kind, near.chunk.language) == ("faq", "")
    assert index.parts(A, "d1") == [Part("Parken ist frei.", kind="faq")]


def test_what_stays_the_same_is_neither_written_nor_embedded_again(collections: Collections) -> None:
    fake = Fake(dimensions=8)
    index = Index(collections.open(f"{NAME}--x-8", 8), Meaning(fake))
    index.replace(entry("a"), PARTS)
    before = {point.id: point for point in index.store.points(A, 1)}
    assert [len(texts) for texts in fake.asked] == [2]
    index.replace(entry("a", "v2"), [*PARTS, Part("Dogs are welcome.")])
    assert fake.asked[1:] == [("Dogs are welcome.",)]
    after = {point.id: point for point in index.store.points(A, 2)}
    assert before.items() <= after.items()
    moved = [Part("A haircut costs 35 pounds.", "Haircut", page=9)]
    index.replace(entry("a", "v3"), moved)
    assert len(fake.asked) == 2, "the text is the same, only its page is another"
    assert index.parts(A, "d1") == moved
    index.close()


def test_the_same_words_twice_are_two_chunks(index: Index) -> None:
    index.replace(entry("a"), [PARTS[0], PARTS[0]])
    assert index.replace(entry("a", "v2"), [PARTS[0], PARTS[0]]).chunks == 2
    assert len(index.parts(A, "d1")) == 2
    index.replace(entry("a", "v3"), [PARTS[0]])
    assert len(index.parts(A, "d1")) == 1


def test_what_was_begun_and_never_published_is_undone(collections: Collections) -> None:
    killed = Index(collections.open(NAME, 0))
    killed.replace(entry("a"), PARTS)
    [kept, *_] = killed.store.points(A, 1)
    half = Point(
        "0c8e5a3e-0000-4000-8000-000000000001", "d1", 2, Part("Half a parking."), "x", embed_query("parking")
    )
    killed.store.add(A, [half])
    killed.store.retire(A, [kept.id], 2)
    killed.close()
    index = Index(collections.open(NAME, 0))
    assert texts(index, A, "parking") == ["Parking is free."]
    assert sorted(index.parts(A, "d1"), key=str) == sorted(PARTS, key=str)
    index.replace(entry("a", doc_id="d2"), [Part("Dogs.")])
    assert texts(index, A, "parking") == ["Parking is free."]
    assert len(index.parts(A, "d1")) == 2
    index.close()


def test_what_died_is_removed_when_no_search_can_be_reading_it(collections: Collections) -> None:
    times = [0.0]
    index = Index(collections.open(NAME, 0), clock=lambda: times[-1])
    index.replace(entry("a"), PARTS)
    old = index.head(A)
    index.replace(entry("a", "v2"), [Part("New parking.")])
    seen = [hit.part.text for hit in index.store.search(A, old.generation, Want(embed_query("parking")))]
    assert seen == ["Parking is free."], "a search that began before still sees all of the old version"
    times.append(GRACE + 1)
    index.tidy()
    assert index.store.search(A, old.generation, Want(embed_query("parking"))) == []
    assert texts(index, A, "parking") == ["New parking."]
    index.close()


def test_an_embedder_that_fails_costs_no_chunk_and_is_asked_again(collections: Collections) -> None:
    index = Index(collections.open(f"{NAME}--x-8", 8), Meaning(Fake(8, fails=3), sleep=lambda seconds: None))
    index.replace(entry("a"), PARTS)
    assert texts(index, A, "parking") == ["Parking is free."]
    assert index.fill() == 2
    assert index.fill() == 0
    meaning = Meaning(Fake(8)).question("Parking is free.", 30)
    [near, *_] = index.nearest(A, Want(embed_query("parking"), meaning))
    assert near.cosine is not None
    assert near.cosine > 0.5
    index.close()


def test_filling_says_when_nobody_answers(collections: Collections) -> None:
    index = Index(collections.open(f"{NAME}--x-8", 8), Meaning(Fake(8, fails=9), sleep=lambda seconds: None))
    index.replace(entry("a"), PARTS)
    with pytest.raises(ProviderError):
        index.fill()
    index.close()


@pytest.mark.parametrize("question", ["dog", "Hund"])
def test_what_is_said_in_other_words_is_found_by_its_meaning(collections: Collections, question: str) -> None:
    meaning = Meaning(Fake(32, groups=[["dogs", "dog", "Hund"]]))
    index = Index(collections.open(f"{NAME}--x-32", 32), meaning)
    index.replace(entry("a"), [*PARTS, Part("Dogs welcome.")])
    index.replace(entry("b"), [Part("No dogs.")])
    found = index.nearest(A, Want(embed_query(question), meaning.question(question, 30)))
    assert max(found, key=lambda near: near.cosine or 0).chunk.text == "Dogs welcome."
    assert {near.chunk.bot_id for near in found} == {"a"}
    index.close()


Made = Callable[[], Scope]


@pytest.mark.parametrize("made", [lambda: Scope("", "a"), lambda: Scope("acme", "")])
def test_there_is_no_scope_for_everybody(made: Made) -> None:
    with pytest.raises(ValueError, match="needs a"):
        made()


def test_what_was_taken_in_is_found_until_it_changes(index: Index) -> None:
    index.replace(entry("a"), PARTS)
    index.take_in(A)
    index.replace(entry("b"), [Part("Parking costs 5 pounds.", asked="where do I leave my car")])
    assert texts(index, A, "parking") == ["Parking is free."]
    assert texts(index, B, "parking") == ["Parking costs 5 pounds."]
    index.take_in(B)
    [near] = index.nearest(B, Want(embed_query("leave my car")))
    assert (near.asked, near.held is None) == ("where do I leave my car", False)
    index.replace(entry("a", "v2"), [*PARTS, Part("No parking at night.")])
    assert len(texts(index, A, "parking")) == 2, "the store is asked again"
    index.take_in(A)
    assert sorted(texts(index, A, "parking")) == ["No parking at night.", "Parking is free."]
    index.clear(A)
    assert texts(index, A, "parking") == []


def test_taken_in_or_not_what_is_over_is_not_found(collections: Collections) -> None:
    now = 0.0
    index = Index(collections.open(NAME, 0), now=lambda: now)
    index.replace(entry("a"), PARTS)
    index.replace(replace(entry("a", doc_id="d2"), valid_until=10.0), [Part("Parking is closed.")])
    index.take_in(A)
    assert len(texts(index, A, "parking")) == 2
    now = 10.0
    assert texts(index, A, "parking") == ["Parking is free."]
    index.close()


def test_while_much_is_taken_in_others_get_a_turn_and_let_go_is_let_go(index: Index) -> None:
    turns: list[int] = []
    index.replace(
        entry("a"), [Part(f"Haircut number {number}") for number in range(TAKEN_AT_ONCE // NEW * 3)]
    )
    index.take_in(A, lambda: turns.append(1))
    assert len(turns) == 3
    index.take_in(A, lambda: turns.append(1))
    assert len(turns) == 3, "it is known"
    index.replace(entry("a", doc_id="d2"), PARTS)
    index.take_in(A, lambda: turns.append(1))
    assert len(turns) == 3, "most of it is known"
    assert index.nearest(A, Want(embed_query("haircut")))[0].held is not None
    index.let_go([A])
    assert index.nearest(A, Want(embed_query("haircut")))[0].held is not None
    index.let_go([B])
    assert index.nearest(A, Want(embed_query("haircut")))[0].held is None
