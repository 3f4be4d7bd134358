from __future__ import annotations

from pathlib import Path

from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import NAME, embed_query
from frontdesk.knowledge.index import NEW, TAKEN_AT_ONCE, Index
from frontdesk.knowledge.matching import REMEMBERED, profile
from frontdesk.knowledge.scope import COMPANY, Scope
from frontdesk.knowledge.vectors.base import Want
from frontdesk.knowledge.vectors.edge import EdgeCollections
from frontdesk.knowledge.warming import AT_ONCE, PAUSE, Warming


def keep(index: Index, name: str, count: int, version: int = 1) -> None:
    parts = [Part(f"{name} {version} says {number}", "Warming") for number in range(count)]
    index.replace(Entry("b", name, f"{name}.md", f"v{version}", version=version), parts)


def looked(index: Index) -> int:
    """How many profiles were made by looking at the index once."""
    before = profile.cache_info().misses
    Warming(lambda seconds: None).warm(index)
    return profile.cache_info().misses - before


def opened(folder: Path) -> Index:
    return Index(EdgeCollections(folder).open(NAME, 0))


def test_what_is_new_or_has_changed_is_looked_at_once(tmp_path: Path) -> None:
    index, warming = opened(tmp_path), Warming()
    assert warming.warm(index) == 0
    keep(index, "one", 3)
    keep(index, "other", 2)
    assert warming.warm(index) == 5
    assert warming.warm(index) == 0
    keep(index, "other", 4, version=2)
    assert warming.warm(index) == 4
    index.close()


def test_the_first_search_finds_the_work_done(tmp_path: Path) -> None:
    index = opened(tmp_path)
    keep(index, "salon", 3)
    assert looked(index) == 3
    before = profile.cache_info().misses
    made = profile("salon 1 says 2", "Warming", "")
    assert profile.cache_info().misses == before
    assert made.heads is not None
    index.close()


def test_no_more_than_is_remembered_is_looked_at(tmp_path: Path) -> None:
    index, warming = opened(tmp_path), Warming(lambda seconds: None)
    keep(index, "large", REMEMBERED - 1)
    keep(index, "small", 3)
    assert warming.warm(index) in (3, REMEMBERED - 1), "both together are too many"
    keep(index, "large", 5, version=2)
    warming.warm(index)
    assert warming.warm(index) == 0, "now there is room for all"
    assert len(warming._known) == 2
    index.close()


def test_searches_get_a_turn_in_between(tmp_path: Path) -> None:
    pauses: list[float] = []
    index, warming = opened(tmp_path), Warming(pauses.append)
    keep(index, "long", 3 * AT_ONCE + 1)
    warming.warm(index)
    assert pauses == [PAUSE] * (3 + (3 * AT_ONCE + 1) * NEW // TAKEN_AT_ONCE)
    index.close()


def test_another_index_is_looked_at_anew(tmp_path: Path) -> None:
    one, other, warming = opened(tmp_path / "one"), opened(tmp_path / "other"), Warming()
    keep(one, "doc", 2)
    keep(other, "doc", 2)
    assert (warming.warm(one), warming.warm(other)) == (2, 2)
    one.close()
    other.close()


def test_who_has_room_is_searched_in_memory(tmp_path: Path) -> None:
    index, warming = opened(tmp_path), Warming(lambda seconds: None)

    def in_memory() -> bool:
        [near] = index.nearest(Scope(COMPANY, "b"), Want(embed_query("small 1 says 2"), limit=1))
        return near.held is not None

    keep(index, "small", 3)
    assert not in_memory()
    warming.warm(index)
    assert in_memory()
    keep(index, "large", REMEMBERED)
    warming.warm(index)
    assert not in_memory(), "both together are too many"
    keep(index, "large", 5, version=2)
    warming.warm(index)
    assert in_memory()
    index.close()
