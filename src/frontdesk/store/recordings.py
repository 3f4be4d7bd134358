"""Recordings of calls made elsewhere, as they were given to us: one file each under `home/recorded`.

It is encrypted where there are keys (`chunks`). Beside it lies what the conversation itself does not say: who
is on which channel.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from uuid import uuid4

from frontdesk.store import chunks
from frontdesk.store.files import file_name, flush_folder, key_of, write_whole
from frontdesk.store.sealing import OPEN, Keyring

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

Left = Literal["caller", "staff"]
FOLDER = "recorded"
SOUND, ABOUT = ".audio", ".json"
HALF = ".part"
FORGOTTEN = 86_400.0
"""Seconds after which a file that was not written to its end is of no use to anybody."""


def path_of(home: Path, conversation_id: str) -> Path:
    """Where the recording of that conversation lies, whether or not it does."""
    return home / FOLDER / f"{file_name(conversation_id)}{SOUND}"


def put(
    home: Path,
    conversation_id: str,
    left: Left,
    write: Callable[[SupportsWrite[bytes]], object],
    keys: Keyring = OPEN,
) -> Path:
    """Have `write` fill the file; it is whole or not there. A second one takes the first one's place."""
    path = path_of(home, conversation_id)
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.parent / f".{uuid4().hex}{HALF}"
    try:
        _fill(half, write, keys)
        write_whole(path.with_suffix(ABOUT), json.dumps({"left": left}).encode())
        half.replace(path)
        flush_folder(path.parent)
    finally:
        half.unlink(missing_ok=True)
    return path


def copy(home: Path, conversation_id: str, left: Left, source: Path, keys: Keyring = OPEN) -> Path:
    """Keep a copy of the file."""

    def write(target: SupportsWrite[bytes]) -> None:
        with source.open("rb") as given:
            shutil.copyfileobj(given, target)

    return put(home, conversation_id, left, write, keys)


def rewrite(path: Path, keys: Keyring) -> bool:
    """Have the recording under the newest key; whether it was not. One that is plain is encrypted.

    How long ago it came stays. Refused without the key it needs, BadInput when it is damaged.
    """
    if chunks.sealed(path):
        return chunks.rewrap(path, keys)
    kept = path.stat()
    half = path.parent / f".{uuid4().hex}{HALF}"
    try:
        _fill(half, lambda target: [target.write(piece) for piece in chunks.pieces(path, keys)], keys)
        os.utime(half, ns=(kept.st_atime_ns, kept.st_mtime_ns))
        if path.stat().st_ino != kept.st_ino:  # another one has come meanwhile: the next time, then
            return False
        half.replace(path)
        flush_folder(path.parent)
    finally:
        half.unlink(missing_ok=True)
    return True


def files(home: Path) -> list[Path]:
    """Every recording that lies there."""
    return sorted((home / FOLDER).glob(f"*{SOUND}"))


@contextmanager
def opened(home: Path, conversation_id: str, keys: Keyring = OPEN) -> Iterator[Path]:
    """The recording as a plain file, for as long as the block lasts: the file itself, or a copy that only we
    may read. Refused without the key it needs, BadInput when it is damaged."""
    path = path_of(home, conversation_id)
    if not chunks.sealed(path):
        yield path
        return
    with aside(home) as folder:
        plain = folder / path.name
        plain.touch(0o600)
        with plain.open("wb") as file:
            file.writelines(chunks.pieces(path, keys))
        yield plain


@contextmanager
def aside(home: Path) -> Iterator[Path]:
    """A folder for what is made of a recording meanwhile; `expire` takes out one that was left."""
    (home / FOLDER).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(HALF, ".", home / FOLDER, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def left_of(home: Path, conversation_id: str) -> Left:
    """Who is on the recording's left channel; the caller where nothing is known."""
    try:
        told = json.loads(path_of(home, conversation_id).with_suffix(ABOUT).read_bytes())
    except (OSError, ValueError):
        return "caller"
    return "staff" if isinstance(told, dict) and told.get("left") == "staff" else "caller"


def of(home: Path, ids: Iterable[str]) -> list[Path]:
    """The files that there are of these conversations."""
    paths = (path_of(home, one) for one in ids)
    return [path for found in paths for path in (found, found.with_suffix(ABOUT)) if path.is_file()]


def ages(home: Path) -> Iterator[tuple[str, float]]:
    """Whose recordings there are, and how many seconds ago each came."""
    now = time.time()
    for path in (home / FOLDER).glob(f"*{SOUND}"):
        with suppress(FileNotFoundError):
            yield key_of(path), now - path.stat().st_mtime


def expire(home: Path, days: float) -> tuple[str, ...]:
    """Remove recordings that came longer ago, and halves of files; whose they were."""
    now, gone = time.time(), []
    for path in (home / FOLDER).glob("*"):
        try:
            age = now - path.stat().st_mtime
        except FileNotFoundError:
            continue
        if path.suffix == SOUND and age > days * 86_400:
            gone.append(key_of(path))
        if path.suffix == HALF and age > FORGOTTEN and path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        elif (path.suffix in (SOUND, ABOUT) and age > days * 86_400) or (
            path.suffix == HALF and age > FORGOTTEN
        ):
            path.unlink(missing_ok=True)
    return tuple(gone)


def _fill(path: Path, write: Callable[[SupportsWrite[bytes]], object], keys: Keyring) -> None:
    """A new file that only we may read, down to the disk."""
    path.touch(0o600)
    with path.open("wb") as file:
        sealing = chunks.Sealing(file, keys)
        write(sealing)
        sealing.finish()
        file.flush()
        os.fsync(file.fileno())
