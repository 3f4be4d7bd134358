from __future__ import annotations

from frontdesk.knowledge.document import Part
from frontdesk.knowledge.recent import Recent
from frontdesk.knowledge.vectors.base import Chunk


class Shelf:
    """What can be fetched; remembers what was."""

    def __init__(self, *keys: str) -> None:
        self._kept = {key: ("d", Part(f"text {key}")) for key in keys}
        self.fetched: list[list[str]] = []

    def fetch(self, keys: list[str]) -> list[tuple[str, Chunk]]:
        self.fetched.append(keys)
        return [(key, self._kept[key]) for key in keys if key in self._kept]


def test_a_chunk_is_fetched_once() -> None:
    shelf, recent = Shelf("1", "2", "3"), Recent(10)
    assert recent.get(["1", "2"], shelf.fetch)["2"] == ("d", Part("text 2"))
    assert recent.get(["2", "3", "1"], shelf.fetch).keys() == {"1", "2", "3"}
    assert shelf.fetched == [["1", "2"], ["3"]]


def test_nothing_is_fetched_for_what_was_written() -> None:
    shelf, recent = Shelf(), Recent(10)
    recent.keep([("1", ("d", Part("before"))), ("1", ("d", Part("after")))])
    assert recent.get(["1"], shelf.fetch) == {"1": ("d", Part("after"))}
    assert shelf.fetched == []


def test_what_cannot_be_fetched_is_left_out_and_asked_for_again() -> None:
    shelf, recent = Shelf("1"), Recent(10)
    assert recent.get(["1", "gone"], shelf.fetch).keys() == {"1"}
    assert recent.get(["gone"], shelf.fetch) == {}
    assert shelf.fetched == [["1", "gone"], ["gone"]]


def test_what_was_asked_for_longest_ago_gives_way() -> None:
    shelf, recent = Shelf("1", "2", "3"), Recent(2)
    recent.get(["1", "2"], shelf.fetch)
    recent.get(["1"], shelf.fetch)
    recent.get(["3"], shelf.fetch)
    shelf.fetched.clear()
    recent.get(["1", "3"], shelf.fetch)
    assert shelf.fetched == []
    recent.get(["2"], shelf.fetch)
    assert shelf.fetched == [["2"]]
