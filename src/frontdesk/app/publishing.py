"""Publishes the bots of the scenario files: at the start, and whenever a file has changed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from frontdesk.config import load_bots
from frontdesk.config.bots import sources
from frontdesk.config.stamps import Stamps, stamps
from frontdesk.errors import BadInput
from frontdesk.providers.tickets._accounts import check_filing
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import bots, snapshot
from frontdesk.store.db import Store

log = logging.getLogger(__name__)


class Publisher:
    """Knows what was published last. `settings` is asked anew each time: numbers belong to them."""

    def __init__(self, store: Store, settings: Callable[[], Settings], also: tuple[Path, ...] = ()) -> None:
        self._store, self._settings, self._also = store, settings, also
        self._seen: Stamps = {}
        self._said = ""

    def publish(self) -> dict[str, Bot]:
        """Publish what the files say now; BadInput when they are wrong, and nothing changes."""
        settings = self._settings()
        found = self._stamps(settings)
        try:
            known = load_bots(settings)
            check_filing(settings, known)
        except BadInput:
            self._seen = found  # as wrong the next time, until a file changes
            raise
        snapshot.publish(settings, known)
        bots.publish(self._store, known.values())
        self._seen, self._said = found, ""
        log.info("published %s", ", ".join(sorted(known)) or "no bot")
        return known

    def publish_changes(self) -> str | None:
        """Publish again if a file has changed; what to tell the operator about it, None when nothing did.

        A disk or a database that is away is tried again the next time, a mistake when a file has changed.
        """
        try:
            settings = self._settings()
            same = self._stamps(settings) == self._seen
            if same and snapshot.path_of(settings.home).exists():
                return None
            return f"published anew: {', '.join(sorted(self.publish()))}"
        except (BadInput, OSError) as error:
            return self._once(f"not published, calls go on as before: {error}")
        except SQLAlchemyError as error:
            log.warning("the bots cannot be published: %s", error)
            return self._once("not published yet, calls go on as before: the database does not answer")

    def _stamps(self, settings: Settings) -> Stamps:
        return stamps((*sources(settings), *self._also))

    def _once(self, message: str) -> str | None:
        """The message, unless it was the last one too: a file that stays broken is reported once."""
        said, self._said = self._said, message
        return None if said == message else message
