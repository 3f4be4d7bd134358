"""What a live call leaves behind as it happens: `home/live/<id>.jsonl`, written by one thread, never awaited.

The first line is the header (`conversation_id`, `bot_id`, `company_id`, `channel`, `language`, `bot_version`,
`room`, `caller`, `call`, `pid`, `started_at`), each further line `{"at", "kind", "data"}`; with keys each
line is encrypted. The file's modification time is the heartbeat. `seal` turns it into a spool file; whoever
finds one without a heartbeat reads it back (`read_journal`) and makes a conversation of what was committed
(`rebuild`).
"""

from __future__ import annotations

import json
import logging
import os
import queue
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from frontdesk.errors import BadInput
from frontdesk.models import Conversation
from frontdesk.store import spool
from frontdesk.store.files import file_name, flush_folder, key_of
from frontdesk.store.sealing import OPEN, Keyring

logger = logging.getLogger(__name__)
BEAT = 2.0
FLUSH_WITHIN = 5.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what kind of thing was committed, when, and its fields as JSON values."""

    at: datetime
    kind: str
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class JournalContents:
    """A journal read back. `beat` is its last heartbeat; `damaged` counts lines that could not be read."""

    header: dict[str, Any]
    entries: tuple[Entry, ...]
    beat: datetime
    damaged: int = 0

    @property
    def conversation_id(self) -> str:
        """The id chosen at pick-up."""
        return str(self.header["conversation_id"])


def path_of(home: Path, conversation_id: str) -> Path:
    """Where the journal of that conversation lies while it lives."""
    return home / "live" / f"{file_name(conversation_id)}.jsonl"


def id_of(path: Path) -> str:
    """The conversation a journal belongs to, from its name alone."""
    return key_of(path)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else str(value)


class CallJournal:
    """The journal of one live conversation. `write` never blocks and never raises."""

    def __init__(
        self, home: Path, header: Mapping[str, Any], *, beat: float = BEAT, keys: Keyring = OPEN
    ) -> None:
        self.home = home
        self._keys = keys
        self.path = path_of(home, str(header["conversation_id"]))
        self._beat = beat
        self._lines: queue.SimpleQueue[bytes | threading.Event | None] = queue.SimpleQueue()
        first = {"pid": os.getpid(), "started_at": datetime.now(UTC), **header}
        self._lines.put(self._line(first))
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def write(self, kind: str, data: Mapping[str, Any]) -> None:
        """Note that this was committed, now."""
        try:
            self._lines.put(self._line({"at": datetime.now(UTC), "kind": kind, "data": dict(data)}))
        except Exception:
            logger.exception("journal entry of kind %s is lost", kind)

    def flush(self, timeout: float = FLUSH_WITHIN) -> bool:
        """Wait until all that was written lies on the disk; False when that took too long."""
        done = threading.Event()
        self._lines.put(done)
        return done.wait(timeout)

    def seal(self, conversation: Conversation) -> Path:
        """Lay the finished conversation into the spool, then remove the journal; the spool file's path."""
        self.flush()
        path = spool.put(self.home, conversation, self._keys)
        self.close()
        self.path.unlink(missing_ok=True)
        return path

    def close(self) -> None:
        """Stop the thread and the heartbeat; the file stays."""
        self._lines.put(None)
        self._thread.join(FLUSH_WITHIN)

    def _line(self, value: Mapping[str, Any]) -> bytes:
        return self._keys.seal(json.dumps(value, default=_plain)).encode() + b"\n"

    def _run(self) -> None:
        writer = _Writer(self.path)
        beat_due = time.monotonic() + self._beat
        while True:
            batch = self._batch(max(0.0, beat_due - time.monotonic()))
            writer.append([item for item in batch if isinstance(item, bytes)])
            for item in batch:
                if isinstance(item, threading.Event):
                    item.set()
            if None in batch:
                writer.close()
                return
            if time.monotonic() >= beat_due:
                writer.beat()
                beat_due = time.monotonic() + self._beat

    def _batch(self, wait: float) -> list[bytes | threading.Event | None]:
        """All that waits to be written, at most `wait` seconds from now; empty when nothing came."""
        batch: list[bytes | threading.Event | None] = []
        try:
            batch.append(self._lines.get(timeout=wait) if wait > 0 else self._lines.get_nowait())
            while True:
                batch.append(self._lines.get_nowait())
        except queue.Empty:
            return batch


class _Writer:
    """Appends to one file. What a full disk refuses is kept and tried again with the next lines."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None
        self._unwritten: list[bytes] = []
        self._torn = False
        self._complained = False

    def append(self, lines: list[bytes]) -> None:
        self._unwritten += lines
        if not self._unwritten:
            return
        try:
            descriptor = self._open()
            data = (b"\n" if self._torn else b"") + b"".join(self._unwritten)
            self._torn = True
            while data:
                data = data[os.write(descriptor, data) :]
            self._torn = False
            self._unwritten.clear()
            os.fsync(descriptor)
        except OSError as error:
            self._complain(error)

    def beat(self) -> None:
        """Show that the call lives, even when nothing is said."""
        self.append([])
        try:
            os.utime(self._path)
        except OSError as error:
            self._complain(error)

    def close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _open(self) -> int:
        if self._descriptor is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._descriptor = os.open(self._path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
            flush_folder(self._path.parent)
        return self._descriptor

    def _complain(self, error: OSError) -> None:
        if not self._complained:
            logger.error("the journal %s cannot be written: %s", self._path, error)
        self._complained = True


def read_journal(path: Path, keys: Keyring = OPEN) -> JournalContents:
    """Read a journal back. Torn or damaged lines are counted and skipped; BadInput without a header, Refused
    when the key it needs is not there."""
    beat = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    lines = [line for line in path.read_bytes().split(b"\n") if line.strip()]
    header = _object(lines[0], keys) if lines else None
    if not header or not header.get("conversation_id") or not header.get("bot_id"):
        raise BadInput(f"{path} has no header that names its conversation and its bot")
    entries = [_entry(line, keys) for line in lines[1:]]
    good = tuple(entry for entry in entries if entry is not None)
    return JournalContents(header, good, beat, damaged=len(entries) - len(good))


def _object(line: bytes, keys: Keyring) -> dict[str, Any] | None:
    try:
        value = json.loads(keys.open(line.decode()))
    except (ValueError, RecursionError, BadInput):
        return None
    return value if isinstance(value, dict) else None


def _entry(line: bytes, keys: Keyring) -> Entry | None:
    """The line as an entry, its time in UTC; None when it is none."""
    value = _object(line, keys)
    try:
        at = datetime.fromisoformat(str((value or {})["at"]))
        at = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
        data = (value or {})["data"]
        return Entry(at, str((value or {})["kind"]), data) if isinstance(data, dict) else None
    except (KeyError, ValueError, OverflowError):
        return None
