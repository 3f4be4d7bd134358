from __future__ import annotations

from pathlib import Path

from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import NAME
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.matching import REMEMBERED, profile
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
    profile("salon 1 says 2", "Warming", "")
    assert profile.cache_info().misses == before
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
    assert pauses == [PAUSE] * 3
    index.close()


def test_another_index_is_looked_at_anew(tmp_path: Path) -> None:
    one, other, warming = opened(tmp_path / "one"), opened(tmp_path / "other"), Warming()
    keep(one, "doc", 2)
    keep(other, "doc", 2)
    assert (warming.warm(one), warming.warm(other)) == (2, 2)
    one.close()
    other.close()
