"""Upkeep as a process, so that `bench.chaos` can kill it: `python -P bench/chaos_upkeep.py`.

It reads frontdesk.yaml of the folder it runs in. Lost calls and forgotten files are noticed within seconds,
and calendars are compared every five seconds besides, as somebody does who asks for it by hand.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from pathlib import Path

from frontdesk.booking.syncing import sync_all
from frontdesk.config import load_settings
from frontdesk.postcall.maintenance import run_forever
from frontdesk.settings import Settings
from frontdesk.store.db import connect

SYNC_EVERY = 5.0
OLDER_THAN, LOST_AFTER = 1.0, 3.0


def sync(settings: Settings, stop: threading.Event) -> None:
    """Bring the calendars together, round after round."""
    store = connect(settings)
    while not stop.wait(SYNC_EVERY):
        try:
            sync_all(settings, store)
        except Exception as error:
            logging.getLogger(__name__).warning("calendars: %s", error)
    store.close()


def main() -> int:
    """Until a signal comes."""
    logging.basicConfig(level=logging.WARNING)
    settings, stop = load_settings(os.environ, Path("frontdesk.yaml")), threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: stop.set())
    syncing = threading.Thread(target=sync, args=(settings, stop))
    syncing.start()
    run_forever(settings, stop, lambda _room: None, older_than=OLDER_THAN, lost_after=LOST_AFTER)
    syncing.join()
    return 0


if __name__ == "__main__":
    sys.exit(main())
