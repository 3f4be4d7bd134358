"""Files of any size, encrypted piece by piece where there are keys; a file that is plain is read as it is.

An encrypted one begins with `MARK`, its own key (`BlobKey.wrapped`) and a line's end. Then come pieces: four
bytes of length, and that much that is encrypted. A piece is bound to its number and to being the last one, so
that none can be left out, moved or cut off unnoticed.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from frontdesk.errors import BadInput
from frontdesk.store.blobs import BlobKey
from frontdesk.store.sealing import Keyring

MARK = b"frontdesk-sealed-1 "
"""No kind of sound begins so."""
PIECE = 1_000_000
"""Bytes of a piece before it is encrypted."""
HEAD = struct.Struct("<I")
LONGEST_LINE = 1_000


class Sealing:
    """Writes to `file`, which is new, under the newest key; as it comes without keys. `finish` ends it."""

    def __init__(self, file: BinaryIO, keys: Keyring) -> None:
        self._file, self._key = file, BlobKey.fresh(keys)
        self._rest, self._number = bytearray(), 0
        if self._key:
            file.write(MARK + self._key.wrapped(keys).encode() + b"\n")

    def write(self, data: bytes, /) -> int:
        """More of it; how much it was."""
        if not self._key:
            self._file.write(data)
            return len(data)
        self._rest += data
        while len(self._rest) > PIECE:
            self._put(bytes(self._rest[:PIECE]), last=False)
            del self._rest[:PIECE]
        return len(data)

    def finish(self) -> None:
        """Write what is left; without it the file is torn."""
        if self._key:
            self._put(bytes(self._rest), last=True)

    def _put(self, data: bytes, *, last: bool) -> None:
        sealed = self._key.seal(data, _place(self._number, last=last))
        self._file.write(HEAD.pack(len(sealed)) + sealed)
        self._number += 1


def pieces(path: Path, keys: Keyring) -> Iterator[bytes]:
    """What is in the file, encrypted or not. Refused names the key that is missing, BadInput says that it is
    damaged: what came before is right then, but not all."""
    with path.open("rb") as file:
        wrapped = _wrapped(file, path)
        if wrapped is None:
            while plain := file.read(PIECE):
                yield plain
            return
        key, number, data = BlobKey.unwrapped(wrapped, keys), 0, _next(file)
        while data is not None:
            after = _next(file)
            yield key.open(data, _place(number, last=after is None))
            number, data = number + 1, after
        if not number:
            raise BadInput(f"{path.name} is damaged: it ends before it begins")


def rewrap(path: Path, keys: Keyring) -> bool:
    """Have the file's own key kept under the newest one; whether it was not. False for a plain file too.

    Its sound and its time stay as they are. Refused without the key it needs, BadInput when it is damaged.
    """
    with path.open("r+b") as file:
        wrapped = _wrapped(file, path)
        if wrapped is None or keys.current(wrapped):
            return False
        after = keys.seal(keys.open(wrapped)).encode()
        if len(after) != len(wrapped):
            raise BadInput(f"{path.name} is damaged: its key has another length")
        kept = os.fstat(file.fileno())
        file.seek(len(MARK))
        file.write(after)
        file.flush()
        os.utime(file.fileno(), ns=(kept.st_atime_ns, kept.st_mtime_ns))
    return True


def sealed(path: Path) -> bool:
    """Whether the file is encrypted."""
    with path.open("rb") as file:
        return file.read(len(MARK)) == MARK


def _wrapped(file: BinaryIO, path: Path) -> str | None:
    """Its key; None, and back at the beginning, for a plain file."""
    if file.read(len(MARK)) != MARK:
        file.seek(0)
        return None
    line = file.readline(LONGEST_LINE)
    if not line.endswith(b"\n") or not line.isascii() or len(line) < HEAD.size:
        raise BadInput(f"{path.name} is damaged: its first line has no key")
    return line[:-1].decode()


def _next(file: BinaryIO) -> bytes | None:
    """The next piece as it is written; None at the end. A torn one stays short, and cannot be opened."""
    head = file.read(HEAD.size)
    if not head:
        return None
    return file.read(min(HEAD.unpack(head)[0], 2 * PIECE)) if len(head) == HEAD.size else b""


def _place(number: int, *, last: bool) -> int:
    return number * 2 + last
