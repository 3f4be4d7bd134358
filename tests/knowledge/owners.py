"""An owner of the index in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from frontdesk.errors import ProviderError
from frontdesk.knowledge.client import RemoteIndex

PROGRAM = """
from frontdesk.config import load_settings
from frontdesk.knowledge.owner import run
run(load_settings())
"""
STARTED_WITHIN = 60.0


def start(home: Path, config: Path | None = None) -> subprocess.Popen[bytes]:
    """Start one, for the repository's bots or those of another `frontdesk.yaml`; it may not be ready yet."""
    env = {**os.environ, "FRONTDESK_HOME": str(home)}
    env |= {"FRONTDESK_CONFIG": str(config)} if config else {}
    root = Path(__file__).parents[2]
    return subprocess.Popen([sys.executable, "-c", PROGRAM], env=env, cwd=root, stderr=subprocess.PIPE)


def wait(home: Path, process: subprocess.Popen[bytes]) -> RemoteIndex:
    """Wait until it answers."""
    index = RemoteIndex(home, patience=5)
    deadline = time.monotonic() + STARTED_WITHIN
    while time.monotonic() < deadline:
        try:
            if index.ping() == process.pid:
                return index
        except ProviderError:
            assert process.poll() is None, process.stderr and process.stderr.read().decode()
        time.sleep(0.05)
    raise AssertionError("the owner does not answer")


@contextmanager
def owner(home: Path, config: Path | None = None) -> Iterator[subprocess.Popen[bytes]]:
    """One that answers, and is gone afterwards."""
    process = start(home, config)
    try:
        wait(home, process)
        yield process
    finally:
        process.kill()
        process.communicate()
