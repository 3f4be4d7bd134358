"""Sweeper and reaper beside whatever else a process does."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

from frontdesk.postcall import maintenance
from frontdesk.settings import Settings

log = logging.getLogger(__name__)


@contextmanager
def upkeep(settings: Settings) -> Iterator[None]:
    """Sweep the spool, send webhooks that are due and finish lost calls for as long as the block lasts."""
    stop = threading.Event()

    def delete_room(room: str) -> None:
        from frontdesk.providers.telephony import livekit

        livekit.delete_room_now(settings.livekit, room)

    def run() -> None:
        if settings.livekit.api_key:
            try:  # takes a second, for which a caller whose call was lost would wait in silence
                import_module("frontdesk.providers.telephony.livekit")
            except Exception:
                log.exception(
                    "what ends the rooms of lost calls cannot be loaded; it is tried again for each"
                )
        maintenance.run_forever(settings, stop, delete_room)

    thread = threading.Thread(target=run, name="upkeep")
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
