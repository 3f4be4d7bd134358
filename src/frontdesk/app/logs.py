"""Log files: everything in `logs/app.log`, errors once more in `logs/error.log`."""

from __future__ import annotations

import logging
from logging.handlers import WatchedFileHandler
from pathlib import Path

FORMAT = "%(asctime)s %(levelname)s %(process)d %(name)s: %(message)s"
CHATTY = ("httpx", "httpcore", "telegram", "apscheduler", "uvicorn.access", "rq.worker", "alembic")


def to_files(home: Path, level: int = logging.INFO) -> Path:
    """Write this process's log under `home/logs` and return that folder; a second call changes nothing.

    Several processes append to the same files, a line at a time; a file that was rotated away is opened anew.
    """
    folder = home / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    root = logging.getLogger()
    root.setLevel(min(root.level or level, level))
    known = {handler.name for handler in root.handlers}
    for name, lowest in (("app", level), ("error", logging.ERROR)):
        if str(folder / name) not in known:
            root.addHandler(_handler(folder, name, lowest))
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    return folder


def _handler(folder: Path, name: str, lowest: int) -> logging.Handler:
    handler = WatchedFileHandler(folder / f"{name}.log", delay=True, encoding="utf-8")
    handler.name = str(folder / name)
    handler.setLevel(lowest)
    handler.setFormatter(logging.Formatter(FORMAT))
    return handler
