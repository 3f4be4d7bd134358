"""What processes take."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from bench.latency.processes import family, taken

GROWS = """import time
kept = bytearray(40_000_000)
end = time.process_time() + 0.2
while time.process_time() < end:
    pass"""


@pytest.fixture
def child() -> Iterator[subprocess.Popen[bytes]]:
    code = f"{GROWS}\nprint('ready', flush=True); time.sleep(60)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


def test_a_family_is_all_that_descend_from_one(child: subprocess.Popen[bytes]) -> None:
    assert {os.getpid(), child.pid} <= set(family(os.getpid()))
    assert family(child.pid) == [child.pid]


def test_its_own_memory_and_its_work_are_counted(child: subprocess.Popen[bytes]) -> None:
    one = taken([child.pid])[child.pid]
    assert 40 < one.own <= one.rss
    assert 0.2 <= one.cpu < 60


def test_one_that_has_gone_is_left_out(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.wait()
    until = time.monotonic() + 5
    while taken([child.pid]) and time.monotonic() < until:
        pass
    assert taken([child.pid]) == {}
