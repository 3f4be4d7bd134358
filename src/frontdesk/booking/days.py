"""Where kept places lie: a day's entries together, several days changed at once or not at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from typing import Protocol, TypeVar

from pydantic import TypeAdapter

from frontdesk.booking.entries import Entries, Entry
from frontdesk.booking.times import day_of
from frontdesk.errors import BadInput
from frontdesk.store.sealing import OPEN, Keyring

T = TypeVar("T")
Work = Callable[[Entries], tuple[Entries, T]]
"""What becomes of some days' entries, and what to tell whoever asked. Pure: it may be run more than once."""

_ENTRIES: TypeAdapter[Entries] = TypeAdapter(Entries)


class Days(Protocol):
    """One bot's kept places."""

    def read(self, days: Iterable[date]) -> Entries:
        """What is kept on these days."""

    def known(self) -> tuple[date, ...]:
        """The days on which anything is kept."""

    def change(self, days: Iterable[date], work: Work[T]) -> T:
        """Replace what is kept on these days by what `work` makes of it, while nobody else changes it."""

    def forget(self, before: date) -> None:
        """Drop the days before that one."""

    def rewrite(self) -> int:
        """Write every day anew, as its encryption key changed; how many there are."""

    def close(self) -> None:
        """Let go of connections."""


def by_day(entries: Entries) -> dict[date, Entries]:
    """Each entry under the day, in UTC, on which it begins."""
    found: dict[date, list[Entry]] = defaultdict(list)
    for one in entries:
        found[day_of(one.begin)].append(one)
    return {day: tuple(ones) for day, ones in found.items()}


def dump(entries: Entries, keys: Keyring = OPEN) -> bytes:
    """As JSON, encrypted where there are keys."""
    return keys.seal(_ENTRIES.dump_json(entries).decode()).encode()


def load(data: bytes, where: str, keys: Keyring = OPEN) -> Entries:
    """From JSON; BadInput names the place that is damaged, Refused the key that is needed and not there."""
    try:
        return _ENTRIES.validate_json(keys.open(data.decode("utf-8", "replace")))
    except (ValueError, BadInput) as error:
        remedy = "remove it, and what is booked is put back from the database"
        raise BadInput(f"{where} is damaged: {remedy} ({error})") from error
