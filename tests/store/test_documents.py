from __future__ import annotations

from dataclasses import replace

from frontdesk.models import KnowledgeDoc
from frontdesk.store import documents
from frontdesk.store.db import Store
from frontdesk.store.documents import Taken

DOC = KnowledgeDoc(
    "d1", "salon", "prices.csv", 12, digest="v1", kind="products", language="en", valid_until=9e9, version=1
)
TAKEN = Taken(DOC, 800, 3, "/papers", "sections", ("no text on page 2",))


def test_a_document_is_kept_and_replaced(store: Store) -> None:
    documents.keep(store, TAKEN)
    [found] = documents.of_bot(store, "salon").values()
    assert found.taken_at is not None
    assert replace(found, taken_at=None) == TAKEN
    documents.keep(store, replace(TAKEN, doc=replace(DOC, digest="v2", version=2), warnings=()))
    [newer] = documents.of_bot(store, "salon").values()
    assert (newer.doc.version, newer.doc.digest, newer.warnings) == (2, "v2", ())


def test_each_bot_of_each_company_has_its_own(store: Store) -> None:
    documents.keep(store, TAKEN)
    documents.keep(store, replace(TAKEN, doc=replace(DOC, id="d2", name="b.md")))
    documents.keep(store, replace(TAKEN, doc=replace(DOC, id="d3", bot_id="shop")))
    documents.keep(store, replace(TAKEN, doc=replace(DOC, id="d4", company_id="another")))
    assert list(documents.of_bot(store, "salon")) == ["d2", "d1"]
    assert list(documents.of_bot(store, "salon", "another")) == ["d4"]
    assert documents.forget(store, "salon", "d3") == 0
    assert documents.forget(store, "salon", "d1") == 1
    assert documents.forget(store, "salon") == 1
    assert list(documents.of_bot(store, "shop")) == ["d3"]
    assert list(documents.of_bot(store, "salon", "another")) == ["d4"]
