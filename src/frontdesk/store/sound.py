"""What is heard and said in a call, as it happens: `home/sound/<id>.sound`, written by one thread.

The first line says whose it is, as JSON; then come pieces: a head of `HEAD` (side, first sample, rate,
length) and 16-bit samples, encrypted where there are keys. A piece that was not written to its end is not
there. The file stays until a worker has made the recording of it.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import struct
import threading
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from frontdesk.errors import BadInput
from frontdesk.store.blobs import BlobKey
from frontdesk.store.files import file_name, key_of
from frontdesk.store.sealing import OPEN, Keyring

logger = logging.getLogger(__name__)
FOLDER, SUFFIX = "sound", ".sound"
HEAD = struct.Struct("<BQII")
CALLER, BOT, CUT, YES, NO = "caller", "bot", "cut", "yes", "no"
SIDES = (CALLER, BOT, CUT, YES, NO)
"""By their number in the file. CUT: what we meant to say from that sample on was not said. YES, NO: from here
on the caller agrees to be recorded, or not any more."""
ASKED = "asked"
"""The `consent` in the first line of a file that holds the caller's YES, or none."""
EVERY = 0.5
"""Seconds between two writes."""
CLOSED_WITHIN = 5.0
LONGEST_LINE, MOST_BYTES = 10_000, 100_000_000


@dataclass(frozen=True, slots=True)
class Piece:
    """Samples of one side. `first` is the number of the first one, counted from the call's beginning."""

    side: str
    first: int
    rate: int
    data: bytes


def path_of(home: Path, conversation_id: str) -> Path:
    """Where the sound of that conversation lies, whether or not it does."""
    return home / FOLDER / f"{file_name(conversation_id)}{SUFFIX}"


def waiting(home: Path) -> list[tuple[str, Path]]:
    """Every conversation whose sound lies there."""
    return [(key_of(path), path) for path in (home / FOLDER).glob(f"*{SUFFIX}")]


class SoundFile:
    """The sound of one live call. `put` never blocks and never raises; a full disk only loses the sound."""

    def __init__(self, home: Path, about: Mapping[str, Any], keys: Keyring = OPEN) -> None:
        self.path = path_of(home, str(about["conversation_id"]))
        self._key = BlobKey.fresh(keys)
        self._about = {**about, "key": self._key.wrapped(keys)}
        self._pieces: queue.SimpleQueue[Piece] = queue.SimpleQueue()
        self._over = threading.Event()
        self._number = 0
        self._thread = threading.Thread(target=self._run, name="sound", daemon=True)
        self._thread.start()

    def put(self, side: str, first: int, rate: int, data: bytes) -> None:
        """More of it, as in `Piece`."""
        self._pieces.put(Piece(side, first, rate, data))

    def close(self) -> None:
        """Write the rest and stop."""
        self._over.set()
        self._thread.join(CLOSED_WITHIN)

    def _run(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self.path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(json.dumps(self._about).encode() + b"\n")
                over = False
                while not over:
                    over = self._over.wait(EVERY)
                    file.writelines(self._written(piece) for piece in _joined(self._drained()))
                    file.flush()
        except OSError as error:
            logger.error("the sound of a call cannot be written to %s: %s", self.path, error)

    def _drained(self) -> Iterator[Piece]:
        while True:
            try:
                yield self._pieces.get_nowait()
            except queue.Empty:
                return

    def _written(self, piece: Piece) -> bytes:
        data = self._key.seal(piece.data, self._number)
        self._number += 1
        return HEAD.pack(SIDES.index(piece.side), piece.first, piece.rate, len(data)) + data


def read(path: Path, keys: Keyring = OPEN) -> tuple[dict[str, Any], Iterator[Piece]]:
    """Whose it is, and its pieces; BadInput for what is no such file, Refused without its key.

    What was torn or changed at the end is left out.
    """
    with path.open("rb") as file:
        line = file.readline(LONGEST_LINE)
    try:
        about = json.loads(line)
        key = BlobKey.unwrapped(str(about["key"]), keys)
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput(f"{path} is no sound of a call") from error
    return dict(about), _pieces(path, len(line), key)


def agreed(pieces: Iterable[Piece]) -> bool:
    """Whether the last that the caller said of it is that they may be recorded."""
    answers = [one.side for one in pieces if one.side in (YES, NO)]
    return answers[-1:] == [YES]


def rewrap(path: Path, keys: Keyring) -> bool:
    """Have its key kept under the newest key; whether it was not. The call may go on: what is written anew is
    as long as before. BadInput for what is no such file, Refused without the key it needs."""
    with path.open("r+b") as file:
        line = file.readline(LONGEST_LINE)
        if not line:  # it has just begun
            return False
        try:
            about = json.loads(line)
            before = str(about["key"])
        except (ValueError, KeyError, TypeError) as error:
            raise BadInput(f"{path} is no sound of a call") from error
        if not before or keys.current(before):
            return False
        after = json.dumps({**about, "key": keys.seal(keys.open(before))}).encode() + b"\n"
        if len(after) != len(line):
            raise BadInput(f"{path} is no sound of a call")
        file.seek(0)
        file.write(after)
    return True


def _pieces(path: Path, begin: int, key: BlobKey) -> Iterator[Piece]:
    number = 0
    with path.open("rb") as file:
        file.seek(begin)
        while len(head := file.read(HEAD.size)) == HEAD.size:
            side, first, rate, length = HEAD.unpack(head)
            data = file.read(min(length, MOST_BYTES))
            if len(data) < length or side >= len(SIDES):
                return
            try:
                opened = key.open(data, number)
            except BadInput:
                return
            yield Piece(SIDES[side], first, rate, opened)
            number += 1


def _joined(pieces: Iterator[Piece]) -> list[Piece]:
    """What follows on each side as one piece; a cut stands where it is."""
    done: list[Piece] = []
    going: dict[str, list[Piece]] = {}

    def finish(side: str) -> None:
        parts = going.pop(side, [])
        if parts:
            whole = b"".join(part.data for part in parts)
            done.append(Piece(side, parts[0].first, parts[0].rate, whole))

    for piece in pieces:
        if piece.side not in (CALLER, BOT):
            for side in (BOT,) if piece.side == CUT else (CALLER, BOT):
                finish(side)
            done.append(piece)
            continue
        before = going.get(piece.side)
        if before and before[-1].first + len(before[-1].data) // 2 != piece.first:
            finish(piece.side)
        going.setdefault(piece.side, []).append(piece)
    for side in (CALLER, BOT):
        finish(side)
    return done
