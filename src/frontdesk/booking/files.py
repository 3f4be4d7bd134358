"""Kept places in files, one for each day, changed under one lock for each bot: calls are separate processes.

The lock is the kernel's: whoever dies with it lets go of it. A day's file is whole or as it was before.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from frontdesk.booking.days import T, Work, by_day, dump, load
from frontdesk.booking.entries import Entries
from frontdesk.errors import ProviderError
from frontdesk.store.files import write_whole
from frontdesk.store.sealing import OPEN, Keyring

PATIENCE = 5.0
"""Seconds that a change waits for the others: each of them takes a few milliseconds."""
AGAIN = 0.002


class FileDays:
    """The files of one bot under `folder`. Reading takes no lock."""

    def __init__(self, folder: Path, keys: Keyring = OPEN) -> None:
        self._folder = folder
        self._keys = keys
        self._read: dict[date, tuple[tuple[int, int, int], Entries]] = {}

    def read(self, days: Iterable[date]) -> Entries:
        """What is kept on these days; BadInput when a file is damaged."""
        return tuple(one for day in sorted(set(days)) for one in self._day(day))

    def known(self) -> tuple[date, ...]:
        """The days on which anything is kept."""
        return tuple(sorted(date.fromisoformat(path.stem) for path in self._folder.glob("????-??-??.json")))

    def change(self, days: Iterable[date], work: Work[T]) -> T:
        """Under the bot's lock; ProviderError when it is not to be had in time."""
        wanted = sorted(set(days))
        with self._locked():
            before = tuple(one for day in wanted for one in self._fresh(day))
            entries, answer = work(before)
            old, new = by_day(before), by_day(entries)
            # later days first: a change to another day is there before the old place says it is left
            for day in sorted(new.keys() | old.keys(), reverse=True):
                if new.get(day, ()) != old.get(day, ()):
                    write_whole(self._path(day), dump(new.get(day, ()), self._keys))
            return answer

    def forget(self, before: date) -> None:
        """Drop the days before that one."""
        with self._locked():
            for day in self.known():
                if day < before:
                    self._path(day).unlink(missing_ok=True)
                    self._read.pop(day, None)

    def rewrite(self) -> int:
        """Under the lock."""
        with self._locked():
            days = self.known()
            for day in days:
                write_whole(self._path(day), dump(self._fresh(day), self._keys))
            return len(days)

    def close(self) -> None:
        """Nothing to let go of."""

    def _path(self, day: date) -> Path:
        return self._folder / f"{day.isoformat()}.json"

    def _day(self, day: date) -> Entries:
        """The file's entries; not read again while it is the same file."""
        path = self._path(day)
        try:
            found = path.stat()
        except FileNotFoundError:
            return ()
        mark = found.st_ino, found.st_mtime_ns, found.st_size
        if day not in self._read or self._read[day][0] != mark:
            self._read[day] = mark, self._fresh(day)
        return self._read[day][1]

    def _fresh(self, day: date) -> Entries:
        """What the file says now. The mark of a file can come again within one tick of the disk's clock:
        good enough for a look, not for a change."""
        path = self._path(day)
        try:
            return load(path.read_bytes(), str(path), self._keys)
        except FileNotFoundError:
            return ()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        self._folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self._folder / "lock", os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _hold(descriptor)
            yield
        finally:
            os.close(descriptor)


def _hold(descriptor: int) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise ProviderError("the calendar's lock is held by another process for too long") from None
            time.sleep(AGAIN)
        else:
            return
