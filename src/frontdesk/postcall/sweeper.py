"""Whatever was forgotten: rings again for it, a part at a time, and clears what is kept from the spool."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from time import time

from frontdesk.postcall.lanes import AGAIN, BACKLOG, FRESH, MOST
from frontdesk.postcall.queue import Bell
from frontdesk.postcall.turns import in_turns
from frontdesk.settings import Settings
from frontdesk.store import conversations, spool
from frontdesk.store.db import Store


@dataclass(frozen=True, slots=True)
class Swept:
    """How many were rung for again, and cleared from the spool."""

    rung: int = 0
    cleared: int = 0


class Sweeper:
    """Keeps in mind for whom it rang how often.

    `older_than` is how many seconds a spool file may wait before it counts as forgotten. A round asks the
    database and rings only for as many as `Bell.room` has, the oldest first; those for whom it rang in vain
    take turns with them, so that neither keeps the other waiting. With `once` nobody is rung for twice.
    """

    def __init__(
        self, settings: Settings, bell: Bell, *, older_than: float = FRESH, once: bool = False
    ) -> None:
        self._settings, self._bell = settings, bell
        self._older_than, self._once = older_than, once
        self._watch = spool.Watch(settings.home)
        self._times: dict[str, int] = {}

    def sweep(self, store: Store) -> Swept:
        """One round."""
        chosen = self._next(self._forgotten())
        kept = conversations.stored(store, chosen)
        for one in kept:
            spool.remove(self._settings.home, one)
        due = conversations.unfinished(store, datetime.now(UTC))
        if self._once:
            due = tuple(one for one in due if one not in self._times)
        rung = self._ring(due, AGAIN) + self._ring([one for one in chosen if one not in kept], BACKLOG)
        return Swept(rung, len(kept))

    def _forgotten(self) -> list[str]:
        """The ids, oldest first; whoever is not among them any more is forgotten here, too."""
        laid = self._watch.look()
        edge = time() - self._older_than
        old = [one for since, one in laid if since <= edge or not self._older_than]
        if not self._once:
            self._times = {one: self._times[one] for one in old if one in self._times}
        return old

    def _next(self, old: list[str]) -> list[str]:
        """Whom to ring for in this round. Without Redis: of whom to see whether they are kept already, which
        a worker sees for the others when it comes to them."""
        room = self._bell.room() if self._settings.redis is not None else MOST
        never = (one for one in old if one not in self._times)
        if self._once or not room:
            return list(islice(never, room))
        before = sorted((one for one in old if one in self._times), key=lambda one: self._times[one])
        return list(islice(in_turns(never, self._bell.silent(before[: MOST + room])), room))

    def _ring(self, ids: tuple[str, ...] | list[str], lane: str) -> int:
        for count, one in enumerate(ids):
            if not self._bell.ring(one, lane=lane):
                return count
            if self._once or lane == BACKLOG:
                self._times[one] = self._times.get(one, 0) + 1
        return len(ids)
