"""Kept places in memory, for one process: trying a bot, and tests."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from threading import Lock

from frontdesk.booking.days import T, Work, by_day
from frontdesk.booking.entries import Entries


class MemoryDays:
    """Nothing is left of it afterwards."""

    def __init__(self) -> None:
        self._days: dict[date, Entries] = {}
        self._lock = Lock()

    def read(self, days: Iterable[date]) -> Entries:
        """What is kept on these days."""
        return tuple(one for day in days for one in self._days.get(day, ()))

    def known(self) -> tuple[date, ...]:
        """The days on which anything is kept."""
        return tuple(sorted(self._days))

    def change(self, days: Iterable[date], work: Work[T]) -> T:
        """Under a lock."""
        wanted = sorted(set(days))
        with self._lock:
            entries, answer = work(self.read(wanted))
            for day in wanted:
                self._days.pop(day, None)
            self._days |= by_day(entries)
            return answer

    def forget(self, before: date) -> None:
        """Drop the days before that one."""
        with self._lock:
            self._days = {day: entries for day, entries in self._days.items() if day >= before}

    def rewrite(self) -> int:
        """Nothing is written."""
        return 0

    def close(self) -> None:
        """Nothing to let go of."""
