"""Keeps a library in order while its owner serves: in a thread of its own, now and then."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from frontdesk.knowledge.library import Library
from frontdesk.knowledge.warming import Warming

log = logging.getLogger(__name__)
EVERY = 1.0
LEAVE_WITHIN = 10.0


@contextmanager
def keeping(library: Library, *, every: float = EVERY) -> Iterator[None]:
    """While the block lasts, keep house; nothing that goes wrong there ends it."""
    stop = threading.Event()
    thread = threading.Thread(target=_keep, args=(library, every, stop), name="housekeeping", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        library.end()
        thread.join(LEAVE_WITHIN)


def _keep(library: Library, every: float, stop: threading.Event) -> None:
    warming = Warming(stop.wait)
    while not stop.wait(every):
        try:
            library.keep_house()
            warming.warm(library.index)
        except Exception:
            log.exception("the index could not be put in order; it is tried again")
