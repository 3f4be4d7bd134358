"""The collection in use, and the way to another one when the embedder changes.

A collection's name says which embedders its vectors are from. With another embedder a collection is filled
beside the old one, which goes on answering; then the two change places in one step. A search has one of them
from beginning to end.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from frontdesk.errors import ProviderError
from frontdesk.knowledge.embedder import NAME
from frontdesk.knowledge.gate import Gate
from frontdesk.knowledge.index import GRACE, Index
from frontdesk.knowledge.likely import Likely
from frontdesk.knowledge.meaning import Meaning
from frontdesk.knowledge.vectors.base import AGAIN, Collections
from frontdesk.settings import Settings

log = logging.getLogger(__name__)

APART = "--"
"""Between the two embedders in a collection's name."""
FAMILY = NAME.split("-")[0]
"""What all collections' names begin with."""
AGAIN_AFTER = 15.0
"""Seconds of rest when an embedder that is needed does not answer."""


class Library:
    """Answers from `index`, changes in `writing`; `keep_house` does the rest from time to time."""

    def __init__(
        self,
        collections: Collections,
        meaning: Meaning | None = None,
        *,
        likely: Likely | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._collections, self._meaning, self._clock = collections, meaning, clock
        self._likely = likely
        self._gate = Gate()
        self._ending = Event()
        self._left: list[tuple[float, str, Index]] = []
        self._rest = 0.0
        self._cleared = False
        self._filled: tuple[Index, int] | None = None
        name = collections.current()
        self.name = name or NAME
        self._index = self._opened(self.name)
        if name is None:
            collections.switch(self.name)

    @property
    def index(self) -> Index:
        """The one in use. Ask once for each search: it may be another one the next time."""
        return self._index

    @contextmanager
    def writing(self) -> Iterator[Index]:
        """The one in use, which stays in use until the change is made."""
        with self._gate.passing():
            yield self._index

    def keep_house(self) -> None:
        """Change over if the embedder has changed, embed what waits for it, remove what nobody needs."""
        if self._clock() < self._rest:
            return
        try:
            self._index.tidy()
            self._leave()
            with self._gate.passing():
                self._index.store.settle()
            self._renew()
            self._fill()
            self._clear_up()
            if self._likely:
                with self._gate.passing():
                    self._likely.write(self._index)
        except ProviderError as error:
            self._rest = self._clock() + AGAIN_AFTER
            log.warning("the knowledge index cannot be put in order, its searches go on: %s", error)

    def rewrite(self) -> None:
        """Have nothing left in the files of what was removed: what counts is written into a new collection.

        Searches go on meanwhile, changes wait. The old files go seconds later, when `keep_house` knows that
        no search can still be reading them.
        """
        with self._gate.alone():
            name = self._collections.rewritten(self.name, self._index.store)
            if name is not None:
                self._take(name, self._opened(name))

    def end(self) -> None:
        """Have a long change of collections stop soon; the next process goes on with it."""
        self._ending.set()

    def close(self) -> None:
        """Let go of everything but the collections as such."""
        self._index.close()
        for _, _, index in self._left:
            index.close()
        if self._meaning is not None:
            self._meaning.close()

    def _wanted(self) -> str:
        if self._meaning is None:
            return NAME
        return f"{NAME}{APART}{self._meaning.id}"

    def _opened(self, name: str) -> Index:
        """The collection, with our embedder where its vectors are from it."""
        ours = self._meaning is not None and name.startswith(f"{NAME}{APART}{self._meaning.stem}-")
        return Index(self._collections.open(name, _dimensions(name)), self._meaning if ours else None)

    def _renew(self) -> None:
        name = self._wanted()
        if name == _plain(self.name):
            return
        log.info("the embedder has changed: %s is filled beside %s", name, self.name)
        fresh = self._opened(name)
        try:
            self._copy(fresh)
            while fresh.fill():
                self._go_on()
            fresh.measure()
            with self._gate.alone():
                self._copy(fresh)
                self._take(name, fresh)
        except BaseException:
            fresh.close()
            raise
        log.info("the knowledge is in %s now", name)

    def _take(self, name: str, fresh: Index) -> None:
        """From now on this one is in use."""
        self._collections.switch(name)
        self._left.append((self._clock(), self.name, self._index))
        self._index, self.name = fresh, name

    def _copy(self, fresh: Index) -> None:
        """Bring the new one to where ours is; what is there already is not embedded again."""
        for scope in {*fresh.scopes(), *self._index.scopes()}:
            theirs, ours = fresh.head(scope).documents, self._index.head(scope).documents
            for doc_id in theirs.keys() - ours.keys():
                fresh.delete(scope, doc_id)
            for doc_id, kept in ours.items():
                if theirs.get(doc_id) != kept:
                    fresh.replace(kept.entry, self._index.parts(scope, doc_id))
                    self._go_on()

    def _go_on(self) -> None:
        if self._ending.is_set():
            raise ProviderError("the index is being closed")

    def _fill(self) -> None:
        """Embed what waits for it and see what the embedder is worth, when something has changed."""
        index, changes = self._index, self._index.changes
        if self._filled == (index, changes):
            return
        with self._gate.passing():
            while index.fill():
                self._go_on()
        index.measure()
        self._filled = (index, changes)

    def _leave(self) -> None:
        """Close and remove collections that no search can still be reading."""
        before = self._clock() - GRACE
        for left in [one for one in self._left if one[0] <= before]:
            left[2].close()
            self._collections.drop(left[1])
            self._left.remove(left)

    def _clear_up(self) -> None:
        """Remove, once, what another process left: collections of earlier embedders, which nobody reads."""
        if self._cleared or self._left or _plain(self.name) != self._wanted():
            return
        self._cleared = True
        for name in self._collections.names():
            if name != self.name and name.startswith(FAMILY):
                log.info("nobody uses the collection %s any more: it is removed", name)
                self._collections.drop(name)


def _dimensions(name: str) -> int:
    """Those of the meaning, from the end of a collection's name."""
    return int(_plain(name).rpartition("-")[2]) if APART in name else 0


def _plain(name: str) -> str:
    """A collection's name without how often it was rewritten."""
    return name.partition(AGAIN)[0]


def collections(settings: Settings, folder: Path) -> Collections:
    """Where the settings want knowledge kept: a Qdrant server, else the folder."""
    if settings.qdrant.url:
        from frontdesk.knowledge.vectors.server import ServerCollections  # a client that nobody else needs

        return ServerCollections(settings.qdrant)
    from frontdesk.knowledge.vectors.edge import EdgeCollections

    return EdgeCollections(folder)
