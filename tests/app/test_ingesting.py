from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.app.ingesting import index_needed, index_of, ingest, shelf_of, watch
from frontdesk.errors import BadInput, NotFound
from frontdesk.knowledge.intake import Gathered
from frontdesk.knowledge.owner import serving
from frontdesk.knowledge.shelf import Shelf
from frontdesk.settings import Settings
from tests.support.lines import salon
from tests.support.recordings import recording


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with serving(Settings(home=tmp_path / "var"), list) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        found = index_of(Settings(home=tmp_path / "var"))
        assert found is not None
        yield shelf_of(found, salon())
        server.shutdown()
        thread.join()


def prices(folder: Path, *rows: str) -> Path:
    path = folder / "prices.csv"
    path.write_text("\n".join(("Service,Price", *rows)))
    return path


def test_a_file_goes_into_the_running_index(shelf: Shelf, tmp_path: Path) -> None:
    path = prices(tmp_path, "Haircut,35")
    assert ingest(shelf, salon(), "prices.csv", path, keep=False).doc is None
    first = ingest(shelf, salon(), "prices.csv", path, keep=True)
    assert first.doc is not None
    assert ingest(shelf, salon(), "prices.csv", path, keep=True).unchanged
    prices(tmp_path, "Haircut,40", "Wax,10")
    again = ingest(shelf, salon(), "prices.csv", path, keep=True)
    assert again.difference is not None
    assert (len(again.difference.new), len(again.difference.changed)) == (1, 1)
    assert [one.text for one in shelf.search("salon", "haircut")] == ["Haircut. Price: 40"]


def test_a_file_that_cannot_be_read_changes_nothing(shelf: Shelf, tmp_path: Path) -> None:
    path = prices(tmp_path, "Haircut,35")
    ingest(shelf, salon(), "prices.csv", path, keep=True)
    path.write_bytes(b"\0\0\0")
    with pytest.raises(BadInput):
        ingest(shelf, salon(), "prices.csv", path, keep=True)
    with pytest.raises(BadInput, match="no such file"):
        ingest(shelf, salon(), "gone.csv", tmp_path / "gone.csv", keep=True)
    assert len(shelf.search("salon", "haircut")) == 1


def test_without_an_index_it_is_said_how_to_start_one(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    assert index_of(settings) is None
    with pytest.raises(NotFound, match="frontdesk serve --only knowledge"):
        index_needed(settings)
    done = ingest(None, salon(), "prices.csv", prices(tmp_path, "Haircut,35"), keep=False)
    assert len(done.read.chunks) == 1


def test_what_changes_in_a_folder_is_told_again(tmp_path: Path) -> None:
    path = prices(tmp_path, "Haircut,35")
    stop, told = threading.Event(), []

    def again(found: Gathered) -> None:
        told.append([name for name, _ in found.files])
        if len(told) == 1:
            (tmp_path / "more.md").write_text("More.")
        else:
            stop.set()

    class Writing(threading.Event):
        """Changes the file between the first two looks."""

        def wait(self, timeout: float | None = None) -> bool:
            if not told:
                path.write_text("Service,Price\nHaircut,40000\n")
            return stop.is_set()

    watch([tmp_path], again, Writing(), every=0.01)
    assert told == [["prices.csv"], ["more.md", "prices.csv"]]


def test_a_recording_that_comes_is_told_when_nobody_writes_to_it_any_more(tmp_path: Path) -> None:
    prices(tmp_path, "Haircut,35")
    told: list[object] = []
    looks = iter(range(6))

    class Coming(threading.Event):
        """A recording comes before the second look, and is whole before the fourth."""

        def wait(self, timeout: float | None = None) -> bool:
            look = next(looks)
            if look == 1:
                recording(tmp_path)
            if look == 3:
                os.utime(tmp_path / "call.wav", (1000, 1000))
            told.append(look)
            return look == 5

    def again(found: Gathered) -> None:
        told.append([path.name for path in found.others])

    watch([tmp_path], again, Coming(), every=0.01)
    assert told == [0, 1, 2, 3, ["call.wav"], 4, 5]
