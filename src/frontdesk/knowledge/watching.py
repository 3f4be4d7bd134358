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
    seen: Stamps | None = None,
    *,
    every: float = LOOK_EVERY,
) -> Iterator[None]:
    """While the block lasts, `synchronise` whenever one of `files()` has changed, in a thread of its own.

    `seen`: those there were when they were read; without it, those there are now.
    """
    stop = threading.Event()
    known = stamps(files()) if seen is None else seen
    given = (files, synchronise, known, every, stop)
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
            # those that are named since; what has changed while it was read is seen the next time
            seen = {**stamps(files()), **found}
        except BadInput as error:  # tried again when the mistake is mended
            log.error("the knowledge stays as it was: %s", error)
        except Exception:
            log.exception("the knowledge could not be read again")
