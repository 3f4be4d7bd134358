from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.app.ingesting import index_needed, index_of, ingest
from frontdesk.errors import BadInput, NotFound
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.owner import serving
from frontdesk.settings import Settings
from tests.support.lines import salon
from tests.support.papers import pdf


@pytest.fixture
def index(tmp_path: Path) -> Iterator[RemoteIndex]:
    with serving(Settings(home=tmp_path / "var"), list) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        found = index_of(Settings(home=tmp_path / "var"))
        assert found is not None
        yield found
        server.shutdown()
        thread.join()


def prices(folder: Path, *rows: str) -> Path:
    path = folder / "prices.csv"
    path.write_text("\n".join(("Service,Price", *rows)))
    return path


def test_a_table_is_kept_compared_and_left_alone(index: RemoteIndex, tmp_path: Path) -> None:
    path = prices(tmp_path, "Haircut,35", "Perm,90")
    first = ingest(index, salon(), "prices.csv", path, keep=True)
    assert (first.unchanged, first.difference) == (False, None)
    assert ingest(index, salon(), "prices.csv", path, keep=True).unchanged
    prices(tmp_path, "Haircut,40", "Wax,10")
    tried = ingest(index, salon(), "prices.csv", path, keep=False)
    assert index.search("salon", "haircut")[0].text == "Haircut. Price: 35"
    kept = ingest(index, salon(), "prices.csv", path, keep=True)
    assert kept.difference == tried.difference
    assert kept.difference is not None
    assert [row.text for row in kept.difference.new] == ["Wax. Price: 10"]
    assert [(old.text, new.text) for old, new in kept.difference.changed] == [
        ("Haircut. Price: 35", "Haircut. Price: 40")
    ]
    assert [row.text for row in kept.difference.gone] == ["Perm. Price: 90"]
    assert sorted(part.text for part in index.parts("salon", kept.read.entry("salon").doc_id)) == [
        *("Haircut. Price: 40", "Wax. Price: 10")
    ]


def test_a_bot_s_own_file_of_the_same_name_is_told(tmp_path: Path) -> None:
    own = prices(tmp_path, "Haircut,35")
    bot = salon(knowledge=(str(own),))
    with serving(Settings(home=tmp_path / "var"), lambda: [bot]) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        done = ingest(index_of(Settings(home=tmp_path / "var")), bot, "prices.csv", own, keep=True)
        server.shutdown()
        thread.join()
    assert "bot's own files" in done.notes[0]


def test_text_is_not_compared_row_by_row(index: RemoteIndex, tmp_path: Path) -> None:
    path = tmp_path / "guide.pdf"
    path.write_bytes(pdf("One"))
    ingest(index, salon(), "guide.pdf", path, keep=True)
    path.write_bytes(pdf("Two"))
    assert ingest(index, salon(), "guide.pdf", path, keep=True).difference is None


def test_a_file_that_cannot_be_read_changes_nothing(index: RemoteIndex, tmp_path: Path) -> None:
    path = prices(tmp_path, "Haircut,35")
    ingest(index, salon(), "prices.csv", path, keep=True)
    path.write_bytes(b"\0\0\0")
    with pytest.raises(BadInput):
        ingest(index, salon(), "prices.csv", path, keep=True)
    with pytest.raises(BadInput, match="no such file"):
        ingest(index, salon(), "gone.csv", tmp_path / "gone.csv", keep=True)
    assert len(index.search("salon", "haircut")) == 1


def test_without_an_index_it_is_said_how_to_start_one(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    assert index_of(settings) is None
    with pytest.raises(NotFound, match="frontdesk serve --only knowledge"):
        index_needed(settings)
    done = ingest(None, salon(), "prices.csv", prices(tmp_path, "Haircut,35"), keep=False)
    assert len(done.read.chunks) == 1
