"""The owner, writers and searchers as the processes they are: killed, restarted, all at once."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from frontdesk.errors import ProviderError
from frontdesk.knowledge.client import PATIENCE, RemoteIndex
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.vectors.edge import POINTER
from tests.knowledge.owners import owner, start, wait
from tests.support.waiting import until

SEARCHER = """
import asyncio, json, sys
from pathlib import Path
from frontdesk.errors import ProviderError
from frontdesk.knowledge.client import IndexClient

async def main(home, stop):
    client = IndexClient(home, deadline=10)
    told = {"answers": 0, "errors": [], "mixed": [], "incomplete": 0, "versions": []}
    while not stop.exists():
        try:
            found = await client.search("b", "parking place", 5)
        except ProviderError as error:
            told["errors"].append(str(error))
            await asyncio.sleep(0.02)
            continue
        versions = sorted({passage.text.rsplit(" ", 1)[1] for passage in found})
        told["answers"] += 1
        told["incomplete"] += len(found) < 5
        told["versions"] = sorted({*told["versions"], *versions})
        if len(versions) > 1:
            told["mixed"].append(versions)
        if told["answers"] == 1:
            print("ready", flush=True)
    print(json.dumps(told), flush=True)

asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2])))
"""


@dataclass
class Told:
    """What a searcher saw."""

    answers: int = 0
    errors: list[str] = field(default_factory=list)
    mixed: list[list[str]] = field(default_factory=list)
    incomplete: int = 0
    versions: list[str] = field(default_factory=list)


@contextmanager
def searching(home: Path, count: int = 3) -> Iterator[list[Told]]:
    """So many processes search while the block lasts; what they saw is there when it is over."""
    stop, told = home / "stop", list[Told]()
    arguments = [sys.executable, "-c", SEARCHER, str(home), str(stop)]
    processes = [subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) for _ in range(count)]
    try:
        for process in processes:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
        yield told
        stop.touch()
        told += [Told(**json.loads(process.communicate(timeout=60)[0])) for process in processes]
    finally:
        for process in processes:
            process.kill()
            process.communicate()


def version(number: int, size: int = 12) -> tuple[Entry, list[Part]]:
    """A document all of whose chunks say which version they are of."""
    parts = [Part(f"Parking place {place} is version {number}", f"Place {place}") for place in range(size)]
    return Entry("b", "d", "parking.md", f"v{number}"), parts


def settings(folder: Path, embeddings: str = "") -> Path:
    """A `frontdesk.yaml` without bots."""
    path = folder / f"frontdesk{len(embeddings)}.yaml"
    path.write_text(f"scenarios: []\n{embeddings}")
    return path


def test_a_kill_in_mid_ingest_leaves_the_version_before(tmp_path: Path) -> None:
    home, config = tmp_path / "var", settings(tmp_path)
    with owner(home, config) as first:
        index = RemoteIndex(home, patience=110)
        index.replace(*version(1))
        came: list[str] = []

        def ingest() -> None:
            try:
                index.replace(*version(2, 30_000))
                came.append("done")
            except ProviderError:
                came.append("killed")

        thread = threading.Thread(target=ingest)
        thread.start()
        size = folder_size(home)
        assert until(lambda: folder_size(home) > size + 3_000_000, 90), "the new version is being written"
        first.kill()
        first.wait()
        thread.join()
        assert came == ["killed"]
    with owner(home, config):
        index = RemoteIndex(home)
        assert sorted(part.text for part in index.parts("b", "d")) == sorted(p.text for p in version(1)[1])
        found = index.search("b", "parking place", 50)
        assert {passage.text.rsplit(" ", 1)[1] for passage in found} == {"1"}
        index.replace(*version(3))
        found = index.search("b", "parking place", 50)
        assert {passage.text.rsplit(" ", 1)[1] for passage in found} == {"3"}


def folder_size(home: Path) -> int:
    """Bytes that are really taken, of what is there while somebody writes."""
    size = 0
    for path in (home / "index").rglob("*"):
        with suppress(FileNotFoundError):
            size += path.stat().st_blocks * 512
    return size


def test_three_processes_search_while_one_brings_in_new_versions(tmp_path: Path) -> None:
    home = tmp_path / "var"
    with owner(home, settings(tmp_path)):
        index = RemoteIndex(home)
        index.replace(*version(0))
        with searching(home) as told:
            for number in range(1, 25):
                index.replace(*version(number))
    assert len(told) == 3
    for one in told:
        assert (one.errors, one.mixed, one.incomplete) == ([], [], 0)
        assert one.answers > 10
        assert len(one.versions) > 1


def test_they_search_on_while_another_embedder_fills_another_collection(tmp_path: Path) -> None:
    home = tmp_path / "var"
    plain, dense = settings(tmp_path), settings(tmp_path, "embeddings:\n  provider: fake\n")
    with owner(home, plain):
        index = RemoteIndex(home)
        index.replace(*version(1, 300))
    process = start(home, dense)
    try:
        index = wait(home, process)
        with searching(home) as told:
            assert until(lambda: "fake-words" in (home / "index" / POINTER).read_text())
            index.replace(*version(2, 300))
    finally:
        process.kill()
        process.communicate()
    for one in told:
        assert (one.errors, one.mixed, one.incomplete) == ([], [], 0)
        assert one.versions[0] == "1"


def test_while_the_owner_restarts_they_are_told_so_at_once_and_then_answered(tmp_path: Path) -> None:
    home, config = tmp_path / "var", settings(tmp_path)
    with owner(home, config) as first:
        RemoteIndex(home).replace(*version(1))
        with searching(home) as told:
            first.kill()
            first.wait()
            began = time.monotonic()
            with pytest.raises(ProviderError):
                RemoteIndex(home).search("b", "parking", 5)
            assert time.monotonic() - began < PATIENCE / 6
            second = start(home, config)
            try:
                wait(home, second)
                assert until(lambda: bool(RemoteIndex(home).search("b", "parking place", 5)))
            finally:
                (home / "stop").touch()
    second.kill()
    second.communicate()
    for one in told:
        assert (one.mixed, one.incomplete, one.versions) == ([], 0, ["1"])
        assert all("does not answer" in error or "closed" in error for error in one.errors), one.errors[:3]
