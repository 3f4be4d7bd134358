"""Keeps the index in step with the bots' files while the owner serves: they may change at any time."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from frontdesk.config.stamps import Stamps, stamps
from frontdesk.errors import BadInput

log = logging.getLogger(__name__)
LOOK_EVERY = 2.0


@contextmanager
def watching(
    files: Callable[[], Iterable[Path]],
    synchronise: Callable[[], int],
    read: Callable[[], Stamps] = dict,
    *,
    every: float = LOOK_EVERY,
) -> Iterator[None]:
    """While the block lasts, `synchronise` whenever one of `files()` has changed, in a thread of its own.

    `read()`: what is known of them as they were before they were read the last time, since one that changes
    while it is read has to be read again.
    """
    stop = threading.Event()
    given = (files, synchronise, read, _seen(files, read()), every, stop)
    thread = threading.Thread(target=_watch, args=given, name="knowledge files")
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def _watch(
    files: Callable[[], Iterable[Path]],
    synchronise: Callable[[], int],
    read: Callable[[], Stamps],
    seen: Stamps,
    every: float,
    stop: threading.Event,
) -> None:
    while not stop.wait(every):
        found = stamps(files())
        if found == seen:
            continue
        seen = found
        try:
            log.info("the knowledge files have changed: %d were read again", synchronise())
            seen = _seen(files, {**read(), **found})
        except BadInput as error:  # tried again when the mistake is mended
            log.error("the knowledge stays as it was: %s", error)
        except Exception:
            log.exception("the knowledge could not be read again")


def _seen(files: Callable[[], Iterable[Path]], read: Stamps) -> Stamps:
    """The stamps of those that are there, by preference as they were when they were read."""
    return {path: read.get(path, stamp) for path, stamp in stamps(files()).items()}
