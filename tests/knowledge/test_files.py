from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.embedder import NAME
from frontdesk.knowledge.files import passages, synchronise
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.retriever import search
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.edge import EdgeCollections
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.schema.bot import Chunks
from tests.support.lines import salon

SALON = Scope("default", "salon")


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    made = Index(EdgeCollections(tmp_path / "index").open(NAME, 0))
    yield made
    made.close()


def bot(*files: Path) -> Bot:
    return salon(knowledge=tuple(map(str, files)))


def test_only_what_changed_is_read_again(index: Index, tmp_path: Path) -> None:
    prices, about = tmp_path / "prices.md", tmp_path / "about.md"
    prices.write_text("## Haircut\n35 pounds", encoding="utf-8")
    about.write_text("## Parking\nBehind the house", encoding="utf-8")
    assert synchronise(index, [bot(prices, about)]) == 2
    assert synchronise(index, [bot(prices, about)]) == 0
    prices.write_text("## Haircut\n40 pounds", encoding="utf-8")
    assert synchronise(index, [bot(prices, about)]) == 1
    assert [chunk.text for chunk in search(index, SALON, "haircut")] == ["40 pounds"]
    assert synchronise(index, [bot(about)]) == 0
    assert search(index, SALON, "haircut") == ()
    assert synchronise(index, []) == 0
    assert index.count(SALON) == 0


def test_uploads_stay(index: Index, tmp_path: Path) -> None:
    index.replace(Entry("salon", "u1", "faq.md", "v1"), [Part("Dogs are welcome.")])
    synchronise(index, [])
    assert index.count(SALON) == 1


def test_a_file_that_cannot_be_read_keeps_what_was_known(index: Index, tmp_path: Path) -> None:
    prices = tmp_path / "prices.md"
    prices.write_text("## Haircut\n35 pounds", encoding="utf-8")
    synchronise(index, [bot(prices)])
    prices.write_bytes(b"\0\0\0")
    assert synchronise(index, [bot(prices, tmp_path / "gone.md")]) == 0
    assert search(index, SALON, "haircut")


def test_a_file_is_cut_as_its_bot_says_and_again_when_that_changes(index: Index, tmp_path: Path) -> None:
    rules = tmp_path / "rules.txt"
    rules.write_text("No dogs are allowed inside.\nNo smoking is allowed inside.", encoding="utf-8")
    assert synchronise(index, [bot(rules)]) == 1
    assert index.count(SALON) == 1
    lines = salon(knowledge=(str(rules),), chunks=Chunks(strategy="lines"))
    assert (synchronise(index, [lines]), synchronise(index, [lines])) == (1, 0)
    assert index.count(SALON) == 2
    [entry] = index.entries(SALON)
    assert (entry.version, entry.language) == (2, "en")


def test_the_files_say_what_the_index_would_keep_of_them(index: Index, tmp_path: Path) -> None:
    faq, gone = tmp_path / "faq.md", tmp_path / "gone.md"
    faq.write_text("Q: Are dogs welcome with us?\nA: Yes, they are.\n\n# Cards\nWe take them.", "utf-8")
    synchronise(index, [bot(faq)])
    kept = {replace(one, id="") for one in index.passages(SALON)}
    assert {replace(one, id="") for one in passages(bot(faq, gone))} == kept
    assert {one.kind for one in kept} == {"faq", ""}
