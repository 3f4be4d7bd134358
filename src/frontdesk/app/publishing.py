"""Publishes the bots of the scenario files: at the start, and whenever a file has changed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from frontdesk.config import load_bots
from frontdesk.config.bots import scenario_files
from frontdesk.errors import BadInput
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import bots, snapshot
from frontdesk.store.db import Store

log = logging.getLogger(__name__)

Stamp = dict[Path, tuple[int, int]]


class Publisher:
    """Knows what was published last. `settings` is asked anew each time: numbers belong to them."""

    def __init__(self, store: Store, settings: Callable[[], Settings], also: tuple[Path, ...] = ()) -> None:
        self._store, self._settings, self._also = store, settings, also
        self._seen: Stamp = {}
        self._said = ""

    def publish(self) -> dict[str, Bot]:
        """Publish what the files say now; BadInput when they are wrong, and nothing changes."""
        settings = self._settings()
        self._seen = self._stamp(settings)
        known = load_bots(settings)
        snapshot.publish(settings, known)
        bots.publish(self._store, known.values())
        self._said = ""
        log.info("published %s", ", ".join(sorted(known)) or "no bot")
        return known

    def publish_changes(self) -> str | None:
        """Publish again if a file has changed; what to tell the operator about it, None when nothing did."""
        try:
            if self._stamp(self._settings()) == self._seen:
                return None
            return f"published anew: {', '.join(sorted(self.publish()))}"
        except (BadInput, OSError) as error:
            return self._once(f"not published, calls go on as before: {error}")

    def _stamp(self, settings: Settings) -> Stamp:
        found: Stamp = {}
        for path in (*scenario_files(settings), *self._also):
            if path.is_file():
                stat = path.stat()
                found[path] = (stat.st_mtime_ns, stat.st_size)
        return found

    def _once(self, message: str) -> str | None:
        """The message, unless it was the last one too: a file that stays broken is reported once."""
        said, self._said = self._said, message
        return None if said == message else message
