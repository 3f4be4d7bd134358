"""Files that are whole or not there: written aside, flushed to the disk, then renamed into place."""

from __future__ import annotations

import os
import time
from pathlib import Path
from urllib.parse import quote, unquote
from uuid import uuid4

from frontdesk.errors import BadInput

LONGEST_NAME = 180
HALF = ".tmp"
HALF_SECONDS = 86_400.0
"""After so long nobody is writing the other half any more."""


def file_name(key: str) -> str:
    """A file name that stands for `key` and can never leave its folder; BadInput when there is none."""
    try:
        name = quote(key, safe="")
    except UnicodeEncodeError:  # half of a surrogate pair
        name = ""
    if not name or len(name) > LONGEST_NAME or name.startswith("."):
        raise BadInput(f"{key[:60]!a} cannot be used as an id: 1 to {LONGEST_NAME} plain characters")
    return name


def key_of(path: Path) -> str:
    """The key that `file_name` made this file's name from."""
    return unquote(path.name[: -len(path.suffix)] if path.suffix else path.name)


def write_whole(path: Path, data: bytes, *, replace: bool = True) -> bool:
    """Write `data` so that a reader, or a power cut, sees all of it or none; nobody else may read it.

    With `replace=False` a file that is already there stays as it is, and the answer is False.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.parent / f".{uuid4().hex}{HALF}"
    try:
        with os.fdopen(os.open(aside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if not replace:
            os.link(aside, path)
        else:
            aside.replace(path)
    except FileExistsError:
        return False
    finally:
        aside.unlink(missing_ok=True)
    flush_folder(path.parent)
    return True


def drop_halves(folder: Path, pattern: str = "") -> int:
    """Take out what somebody died over while writing it there (in folders of that pattern); how many."""
    done = 0
    for path in folder.glob(f"{pattern}.*{HALF}"):
        try:
            if time.time() - path.stat().st_mtime > HALF_SECONDS:
                path.unlink()
                done += 1
        except FileNotFoundError:
            continue
    return done


def flush_folder(folder: Path) -> None:
    """Make renames in this folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def set_aside(path: Path, reason: str) -> Path:
    """Move a file that cannot be read to `bad/` beside it, with the reason in a file next to it."""
    folder = path.parent / "bad"
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / path.name
    if target.exists():
        target = folder / f"{path.stem}.{uuid4().hex[:8]}{path.suffix}"
    path.replace(target)
    write_whole(target.with_name(target.name + ".reason.txt"), (reason + "\n").encode("utf-8", "replace"))
    flush_folder(path.parent)
    return target
