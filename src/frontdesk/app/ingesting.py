"""Files into the running index: the index is found, each file is read, and folders are looked at again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from frontdesk.app.asking import running
from frontdesk.app.recordings import settled
from frontdesk.config.stamps import Stamps, stamps
from frontdesk.errors import NotFound
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.intake import AS_IT_IS, Gathered, Given, gather, prepare
from frontdesk.knowledge.reading import contents
from frontdesk.knowledge.shelf import Ingested, Shelf
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store.db import Store

PATIENCE = 600.0
"""Seconds for the index to take in the largest document."""
PATIENCE_TO_BEGIN = 60.0
"""Seconds for one that has just been started to read the bots' own files."""
LOOK_EVERY = 2.0
"""Seconds between two looks at folders that are watched."""


def index_of(settings: Settings) -> RemoteIndex | None:
    """The running index; None when there is none."""
    return (
        RemoteIndex(settings.home, patience=PATIENCE) if running(settings.home, PATIENCE_TO_BEGIN) else None
    )


def index_needed(settings: Settings) -> RemoteIndex:
    """The running index; NotFound says how to start it."""
    index = index_of(settings)
    if index is None:
        raise NotFound(
            f"no knowledge index is running for {settings.home.absolute()}: start it with `frontdesk serve`,"
            " or alone with `frontdesk serve --only knowledge`, and ingest again. `--dry-run` needs none."
        )
    return index


def shelf_of(index: RemoteIndex, bot: Bot, store: Store | None = None) -> Shelf:
    """The documents of the bot's company."""
    return Shelf(index, store, bot.company_id)


def ingest(
    shelf: Shelf | None,
    bot: Bot,
    name: str,
    path: Path,
    given: Given = AS_IT_IS,
    *,
    keep: bool,
    folder: str = "",
) -> Ingested:
    """Read a file and, if `keep`, have the index keep it. BadInput when it cannot be read.

    Without a shelf nothing is kept or compared.
    """
    if shelf is None:
        return Ingested(prepare(name, contents(path), given))
    return shelf.take(bot.bot_id, name, contents(path), given, keep=keep, folder=folder)


def _stamps(found: Gathered) -> Stamps:
    """Of documents, and of whatever else nobody is writing to: it may be a recording."""
    return {**settled(found.others), **stamps(path for _, path in found.files)}


def watch(
    paths: Iterable[Path],
    again: Callable[[Gathered], object],
    stop: threading.Event,
    every: float = LOOK_EVERY,
) -> None:
    """Call `again` whenever a file under the paths has changed, come or gone, until `stop` is set."""
    wanted = list(paths)
    seen = _stamps(gather(wanted))
    while not stop.wait(every):
        found = gather(wanted)
        now = _stamps(found)
        if now != seen:
            seen = now
            again(found)
