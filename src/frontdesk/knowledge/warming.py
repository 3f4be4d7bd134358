"""What the first search for a chunk would have to do is done beforehand, while nobody waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable

from frontdesk.knowledge import money
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.matching import REMEMBERED, foresee, profile
from frontdesk.knowledge.scope import Scope
from frontdesk.knowledge.vectors.base import Kept

AT_ONCE = 20
PAUSE = 0.005
"""Chunks that are looked at in one go, which takes a millisecond or two, and the seconds that searches have
the processor to themselves afterwards."""


class Warming:
    """Remembers which documents were looked at. `pause` is called between two goes, with the seconds."""

    def __init__(self, pause: Callable[[float], object] = time.sleep) -> None:
        self._pause = pause
        self._index: Index | None = None
        self._known: dict[tuple[Scope, str], Kept] = {}

    def warm(self, index: Index) -> int:
        """Look at documents that are new or have changed, as many as can be remembered; how many chunks."""
        if index is not self._index:
            self._index, self._known = index, {}
        there = {(scope, key): kept for scope in index.scopes() for key, kept in _documents(index, scope)}
        self._known = {key: kept for key, kept in self._known.items() if there.get(key) == kept}
        room = REMEMBERED - sum(kept.chunks for kept in self._known.values())
        looked = 0
        for (scope, key), kept in there.items():
            if (scope, key) not in self._known and kept.chunks <= room:
                self._known[scope, key] = kept
                self._look(index, scope, kept)
                room -= kept.chunks
                looked += kept.chunks
        staying = {scope for scope, _ in there} - {
            scope for scope, key in there if (scope, key) not in self._known
        }
        index.let_go(staying)
        for scope in staying:
            index.take_in(scope, lambda: self._pause(PAUSE))
        return looked

    def _look(self, index: Index, scope: Scope, kept: Kept) -> None:
        points = index.store.points(scope, index.head(scope).generation, kept.entry.doc_id)
        for number, point in enumerate(points, 1):
            foresee(profile(point.part.text, point.part.section, kept.entry.kind or point.part.kind))
            money.named(point.part.text)
            if number % AT_ONCE == 0:
                self._pause(PAUSE)


def _documents(index: Index, scope: Scope) -> list[tuple[str, Kept]]:
    return list(index.head(scope).documents.items())
