"""The chunks that were read or written last, so that a search need not fetch again what it finds again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from threading import Lock

from frontdesk.knowledge.vectors.base import Chunk


class Recent:
    """At most `most` chunks by id, those that were asked for last. Safe between threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = Lock()
        self._kept: OrderedDict[str, Chunk] = OrderedDict()

    def keep(self, chunks: Iterable[tuple[str, Chunk]]) -> None:
        """Remember these, in place of what was asked for longest ago."""
        with self._lock:
            for key, kept in chunks:
                self._kept[key] = kept
                self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)

    def get(
        self, keys: Iterable[str], fetch: Callable[[list[str]], Iterable[tuple[str, Chunk]]]
    ) -> Mapping[str, Chunk]:
        """The chunks of these ids; what is not known is fetched, and what cannot be is left out."""
        found: dict[str, Chunk] = {}
        missing: list[str] = []
        with self._lock:
            for key in keys:
                kept = self._kept.get(key)
                if kept is None:
                    missing.append(key)
                else:
                    found[key] = kept
                    self._kept.move_to_end(key)
        if missing:
            fetched = dict(fetch(missing))
            self.keep(fetched.items())
            found |= fetched
        return found
