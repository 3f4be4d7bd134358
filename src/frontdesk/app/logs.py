"""Log files: everything in `logs/app.log`, errors once more in `logs/error.log`, turned over when full.

Any number of processes writes to them, on one machine. Each record is one write at the end of the file, so
that none is torn. Before each, the file is opened anew if it is not the one of that name any more: we put it
aside (`SharedFile`), or any other tool did.
"""

from __future__ import annotations

import fcntl
import io
import logging
import os
from logging.handlers import WatchedFileHandler
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"
CHATTY = ("httpx", "httpcore", "telegram", "apscheduler", "uvicorn.access", "rq.worker", "alembic")
FULL = 20_000_000
"""Bytes after which a file is put aside."""
KEPT = 5
"""Earlier files that are kept, `app.log.1` the latest."""


class SharedFile(WatchedFileHandler):
    """A log file that several processes write to and any one of them turns over. Nothing is compressed: a
    line that another process is writing meanwhile ends up in the file that was put aside."""

    def __init__(self, path: Path, full: int = FULL, kept: int = KEPT) -> None:
        super().__init__(path, delay=True, encoding="utf-8", errors="backslashreplace")
        self._path, self._full, self._kept = path, full, kept

    def _open(self) -> io.TextIOWrapper:
        """Without a buffer: a record goes out as a whole."""
        raw = self._path.open("ab", buffering=0)
        return io.TextIOWrapper(raw, self.encoding, self.errors, write_through=True)

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        try:
            if self.stream is not None and os.fstat(self.stream.fileno()).st_size >= self._full:
                self._turn_over()
        except (OSError, ValueError):
            self.handleError(record)

    def _turn_over(self) -> None:
        """One process does it, the others go on; whoever comes later finds a new file."""
        with (self._path.parent / ".turning").open("ab") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
            try:
                if self._path.stat().st_size < self._full:
                    return
            except FileNotFoundError:  # somebody was faster, and nobody has written since
                return
            for number in range(self._kept - 1, 0, -1):
                if self._aside(number).exists():
                    self._aside(number).replace(self._aside(number + 1))
            self._path.replace(self._aside(1))

    def _aside(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}")


def to_files(home: Path, level: int = logging.INFO, *, full: int = FULL, kept: int = KEPT) -> Path:
    """Write this process's log under `home/logs` and return that folder; a second call changes nothing."""
    folder = home / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    root = logging.getLogger()
    root.setLevel(min(root.level or level, level))
    known = {handler.name for handler in root.handlers}
    for name, lowest in (("app", level), ("error", logging.ERROR)):
        if str(folder / name) not in known:
            handler = SharedFile(folder / f"{name}.log", full, kept)
            handler.name = str(folder / name)
            handler.setLevel(lowest)
            handler.setFormatter(logging.Formatter(FORMAT))
            root.addHandler(handler)
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    return folder
