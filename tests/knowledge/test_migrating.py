from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import qdrant_edge as qdrant

from frontdesk.errors import Conflict
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import NAME, embed_document, embed_query
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.migrating import OLD, bring
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import Want
from frontdesk.knowledge.vectors.edge import EdgeCollections

SALON = Scope("default", "salon")


def payload(text: str, **other: Any) -> dict[str, Any]:
    """A chunk as it was kept before there were generations."""
    return {
        "bot_id": "salon",
        "company_id": "default",
        "doc_id": "d",
        "source": "guide.pdf",
        "digest": "v1",
        "origin": "upload",
        "section": "Parking",
        "page": 3,
        "text": text,
        **other,
    }


def old(folder: Path, *chunks: dict[str, Any], name: str = OLD[0]) -> None:
    """An old collection with these chunks."""
    (folder / name).mkdir(parents=True)
    weighed = qdrant.EdgeSparseVectorParams(modifier=qdrant.Modifier.Idf)
    shard = qdrant.EdgeShard.create(str(folder / name), qdrant.EdgeConfig(sparse_vectors={"grams": weighed}))
    points = [
        qdrant.Point(str(UUID(int=n)), {"grams": qdrant.SparseVector(*embed_document(one["text"]))}, one)
        for n, one in enumerate(chunks, 1)
    ]
    shard.update(qdrant.UpdateOperation.upsert_points(points))
    shard.flush()
    shard.close()


def opened(folder: Path) -> Index:
    return Index(EdgeCollections(folder).open(NAME, 0))


def test_what_was_uploaded_is_found_again_and_the_old_collection_is_gone(tmp_path: Path) -> None:
    old(
        tmp_path,
        payload("Free parking behind the house"),
        payload("Haircut. Price: 35", doc_id="p", source="prices.csv", kind="products", version=4),
        payload("Wir haben eine Rampe", doc_id="w", company_id="acme", bot_id="w", language="de"),
    )
    index = opened(tmp_path)
    assert bring(tmp_path, index) == 3
    near = index.nearest(SALON, Want(embed_query("free parking")))[0]
    assert (near.chunk.text, near.chunk.page, near.chunk.section) == (
        "Free parking behind the house",
        3,
        "Parking",
    )
    assert {doc.name: doc.version for doc in index.documents(SALON)} == {"guide.pdf": 1, "prices.csv": 4}
    assert [doc.language for doc in index.documents(Scope("acme", "w"))] == ["de"]
    assert not (tmp_path / OLD[0]).exists()
    assert bring(tmp_path, index) == 0
    index.close()


def test_what_is_there_already_stays_as_it_is(tmp_path: Path) -> None:
    old(tmp_path, payload("Parking costs 5"))
    old(tmp_path, payload("Parking costs 3"), payload("Closed", doc_id="o"), name=OLD[1])
    index = opened(tmp_path)
    index.replace(Entry("salon", "d", "guide.pdf", "v2", version=2), [Part("Parking is free")])
    assert bring(tmp_path, index) == 1
    assert [part.text for part in index.parts(SALON, "d")] == ["Parking is free"]
    assert [part.text for part in index.parts(SALON, "o")] == ["Closed"]
    index.close()


def test_of_a_document_in_two_versions_the_newer_comes(tmp_path: Path) -> None:
    old(tmp_path, payload("old"), payload("new", digest="v2", version=2))
    index = opened(tmp_path)
    bring(tmp_path, index)
    assert [part.text for part in index.parts(SALON, "d")] == ["new"]
    index.close()


def test_what_cannot_be_read_is_left_alone_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / OLD[1]).mkdir()
    (tmp_path / OLD[1] / "edge_config.json").write_text("nonsense")
    index = opened(tmp_path)
    with pytest.raises(Conflict, match="Move that folder"):
        bring(tmp_path, index)
    assert (tmp_path / OLD[1] / "edge_config.json").exists()
    index.close()
