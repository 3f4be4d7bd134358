"""One `serve` for each part of an installation: a second would fight the first for files and ports."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from frontdesk.errors import Conflict

FOLDER = "locks"


@contextmanager
def serving(home: Path, names: Sequence[str]) -> Iterator[None]:
    """Hold the lock of each part; Conflict names the process that has one. A lock dies with its process.

    Different parts may be served by different processes, on one home: each in a container of its own.
    """
    folder = home / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        for name in names:
            stack.enter_context(_held(folder / f"{name}.lock", name))
        yield


@contextmanager
def _held(path: Path, name: str) -> Iterator[None]:
    lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Conflict(_taken(path, name, os.pread(lock, 20, 0))) from error
        os.ftruncate(lock, 0)
        os.pwrite(lock, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(lock)


def _taken(path: Path, name: str, written: bytes) -> str:
    pid = written.decode("ascii", "replace").strip()
    who = f"process {pid}" if pid.isdigit() else "another process"
    return (
        f"{name} is served by {who} already, on {path.parent.parent}: "
        "stop that one first, or give this one a home of its own (FRONTDESK_HOME)."
    )
