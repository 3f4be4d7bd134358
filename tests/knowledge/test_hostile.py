"""The whole set of hostile files: a named reason for each, in time, in memory, and nothing half kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest

from frontdesk.errors import BadInput
from frontdesk.knowledge import reader
from frontdesk.knowledge.shelf import Shelf
from tests.source import ROOT
from tests.support.hostile import READ, REFUSED, Hostile
from tests.support.shelves import Drawer

SLOWEST = reader.USUAL + 30
"""Seconds until the limit of time ends a child, and what a busy machine adds."""
MOST_MEMORY = 512_000_000

WORKER = """
import re, resource, sys
from pathlib import Path
from frontdesk.errors import BadInput
from frontdesk.knowledge.reading import contents
from frontdesk.knowledge.shelf import Shelf
from tests.support.shelves import Drawer
for path in map(Path, sys.argv[1:]):
    try:
        Shelf(Drawer()).take("salon", path.name, contents(path))
    except BadInput:
        pass
peak = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
print(peak, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


@pytest.mark.parametrize("one", REFUSED, ids=lambda one: one.name)
def test_it_is_refused_with_its_reason_and_nothing_changes(one: Hostile) -> None:
    drawer = Drawer()
    shelf = Shelf(drawer)
    shelf.take("salon", "a.md", b"## Parking\nFree.")
    before = dict(drawer.kept)
    data = one.make()
    began = monotonic()
    with pytest.raises(BadInput, match=one.why) as refused:
        shelf.take("salon", one.name, data)
    assert monotonic() - began < SLOWEST
    assert str(refused.value).startswith(f"{one.name}: ")
    assert drawer.kept == before


@pytest.mark.parametrize("one", READ, ids=lambda one: one.name)
def test_it_is_odd_and_read_all_the_same(one: Hostile) -> None:
    began = monotonic()
    assert Shelf(Drawer()).take("salon", one.name, one.make()).read.chunks
    assert monotonic() - began < SLOWEST


LARGEST = ("bomb.pdf", "lying.docx", "laughs.docx", "pages.pdf", "letters.txt", "line.txt", "links.md")


def test_the_worker_and_its_children_stay_small(tmp_path: Path) -> None:
    """The largest ones, read one after another by a process that does nothing else."""
    paths = []
    for one in (*REFUSED, *READ):
        if one.name in LARGEST:
            paths.append(tmp_path / one.name)
            paths[-1].write_bytes(one.make())
    assert len(paths) == len(LARGEST)
    script = tmp_path / "worker.py"
    script.write_text(WORKER)
    # a shell between: what a process has held is counted against the programs that it starts
    command = ["/bin/sh", "-c", 'exec "$@" & wait $!', "sh", sys.executable, str(script), *map(str, paths)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=110, env=env)
    own, children = (int(kilobytes) * 1024 for kilobytes in done.stdout.split())
    assert 10_000_000 < own < MOST_MEMORY
    assert 10_000_000 < children < MOST_MEMORY
