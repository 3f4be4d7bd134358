"""Sweeper and reaper beside whatever else a process does."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from frontdesk.postcall import maintenance
from frontdesk.settings import Settings


@contextmanager
def upkeep(settings: Settings) -> Iterator[None]:
    """Sweep the spool, send webhooks that are due and finish lost calls for as long as the block lasts."""
    stop = threading.Event()

    def delete_room(room: str) -> None:
        from frontdesk.providers.telephony import livekit  # rarely needed, and takes a second to import

        livekit.delete_room_now(settings.livekit, room)

    thread = threading.Thread(
        target=maintenance.run_forever, args=(settings, stop, delete_room), name="upkeep"
    )
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
