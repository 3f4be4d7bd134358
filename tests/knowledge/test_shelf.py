from __future__ import annotations

import pytest

from frontdesk.errors import BadInput, Conflict, NotFound, ProviderError
from frontdesk.knowledge.chunker import Chunking
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.intake import Given
from frontdesk.knowledge.shelf import Shelf
from frontdesk.store import documents
from frontdesk.store.db import Store
from tests.support.papers import pdf
from tests.support.shelves import Drawer


@pytest.fixture
def shelf(drawer: Drawer, store: Store) -> Shelf:
    return Shelf(drawer, store)


def prices(*rows: str) -> bytes:
    return "\n".join(("Service,Price", *rows)).encode()


def test_a_table_is_kept_compared_and_left_alone(shelf: Shelf, drawer: Drawer) -> None:
    first = shelf.take("salon", "prices.csv", prices("Haircut,35", "Perm,90"))
    assert (first.unchanged, first.difference, first.doc and first.doc.version) == (False, None, 1)
    assert shelf.take("salon", "prices.csv", prices("Haircut,35", "Perm,90")).unchanged
    tried = shelf.take("salon", "prices.csv", prices("Haircut,40", "Wax,10"), keep=False)
    assert tried.doc is None
    assert shelf.search("salon", "haircut")[0].text == "Haircut. Price: 35"
    kept = shelf.take("salon", "prices.csv", prices("Haircut,40", "Wax,10"))
    assert kept.difference is not None
    assert kept.difference == tried.difference
    assert [row.text for row in kept.difference.new] == ["Wax. Price: 10"]
    assert [(old.text, new.text) for old, new in kept.difference.changed] == [
        ("Haircut. Price: 35", "Haircut. Price: 40")
    ]
    assert [row.text for row in kept.difference.gone] == ["Perm. Price: 90"]
    assert kept.doc is not None
    assert kept.doc.version == 2
    assert [part.text for part in drawer.parts("salon", kept.doc.id)] == [
        "Haircut. Price: 40",
        "Wax. Price: 10",
    ]


def test_the_same_file_read_better_is_another_version(shelf: Shelf, drawer: Drawer) -> None:
    data = prices("Haircut,35", "Perm,90")
    first = shelf.take("salon", "prices.csv", data)
    entry = first.read.entry("salon")
    drawer.replace(entry, [Part("Haircut. Price: 35"), Part("90", "Perm")])
    again = shelf.take("salon", "prices.csv", data)
    assert again.doc is not None
    assert (again.unchanged, again.doc.version) == (False, 2)
    assert again.difference is not None
    assert [row.text for row in again.difference.new] == ["Perm. Price: 90"]
    assert shelf.take("salon", "prices.csv", data).unchanged


def test_text_is_not_compared_row_by_row(shelf: Shelf) -> None:
    shelf.take("salon", "guide.pdf", pdf("One"))
    assert shelf.take("salon", "guide.pdf", pdf("Two")).difference is None


def test_how_it_is_to_be_kept_counts_as_another_version(shelf: Shelf) -> None:
    data = b"One line.\nAnother line."
    assert shelf.take("salon", "rules.txt", data).doc == shelf.documents("salon")[0].doc
    given = Given("knowledge", Chunking("lines"), None, 9e9)
    again = shelf.take("salon", "rules.txt", data, given)
    assert (again.unchanged, len(again.read.chunks)) == (False, 2)
    [found] = shelf.documents("salon")
    assert (found.doc.kind, found.doc.valid_until, found.doc.version) == ("knowledge", 9e9, 2)
    assert found.taken is not None
    assert (found.taken.chunking, found.taken.size) == ("lines 500/50", len(data))
    assert shelf.take("salon", "rules.txt", data, given).unchanged


@pytest.mark.parametrize("name", ["a.pdf", "a.exe", "", "  ", "x" * 400 + ".md"])
def test_what_cannot_be_read_changes_nothing(shelf: Shelf, name: str) -> None:
    shelf.take("salon", "a.md", b"## Parking\nFree.")
    before = shelf.documents("salon")
    with pytest.raises(BadInput):
        shelf.take("salon", name, b"\0\0\0")
    with pytest.raises(BadInput):
        shelf.take("", "a.md", b"text")
    assert shelf.documents("salon") == before


def test_a_document_is_forgotten_once_and_by_its_own_bot_only(shelf: Shelf, store: Store) -> None:
    doc = shelf.take("salon", "a.md", b"## Parking\nFree.").doc
    assert doc is not None
    with pytest.raises(NotFound):
        shelf.delete("shop", doc.id)
    assert shelf.delete("salon", doc.id) == doc
    assert (shelf.documents("salon"), documents.of_bot(store, "salon")) == ((), {})
    with pytest.raises(NotFound):
        shelf.delete("salon", doc.id)


def test_what_the_bot_s_file_names_is_not_forgotten_from_here(shelf: Shelf, drawer: Drawer) -> None:
    drawer.replace(Entry("salon", "own", "prices.csv", "v1", "file"), [Part("Haircut. Price: 35")])
    with pytest.raises(Conflict, match="take it out of `knowledge`"):
        shelf.delete("salon", "own")
    [listed] = shelf.documents("salon")
    assert (listed.own, listed.taken) == (True, None)
    assert "bot's own files" in shelf.take("salon", "prices.csv", prices("Haircut,35")).notes[0]


def test_a_bot_s_all_is_forgotten(shelf: Shelf, store: Store) -> None:
    for bot_id in ("salon", "shop"):
        shelf.take(bot_id, "a.md", b"## Parking\nFree.\n\n## Dogs\nWelcome.")
    assert shelf.clear("salon") == 2
    assert shelf.documents("salon") == ()
    assert len(shelf.documents("shop")) == len(documents.of_bot(store, "shop")) == 1


def test_what_is_gone_from_a_folder_is_known(shelf: Shelf) -> None:
    for name, folder in (("a.md", "/papers"), ("b.md", "/papers"), ("c.md", ""), ("d.md", "/others")):
        shelf.take("salon", name, f"## About {name}\nText.".encode(), folder=folder)
    assert [one.doc.name for one in shelf.left_behind("salon", "/papers", ["b.md"])] == ["a.md"]
    assert shelf.left_behind("shop", "/papers", []) == ()


def test_without_a_store_everything_but_the_record_works(drawer: Drawer) -> None:
    shelf = Shelf(drawer)
    doc = shelf.take("salon", "a.md", b"## Parking\nFree.").doc
    assert doc is not None
    assert [(one.doc, one.taken) for one in shelf.documents("salon")] == [(doc, None)]
    shelf.delete("salon", doc.id)
    assert shelf.clear("salon") == 0


def test_an_index_that_is_not_there_leaves_the_record_alone(
    shelf: Shelf, drawer: Drawer, store: Store
) -> None:
    shelf.take("salon", "a.md", b"## Parking\nFree.")
    before = documents.of_bot(store, "salon")
    drawer.broken = True
    with pytest.raises(ProviderError):
        shelf.take("salon", "a.md", b"## Parking\nBehind the house.")
    with pytest.raises(ProviderError):
        shelf.clear("salon")
    assert documents.of_bot(store, "salon") == before
