"""Sweeper, reaper, announcer and calendars, round after round, in threads: one delays no other."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from frontdesk.booking.reconciling import compare_all
from frontdesk.booking.syncing import sync_all
from frontdesk.postcall.announcing import Announcer
from frontdesk.postcall.delivery import send_due
from frontdesk.postcall.queue import Bell
from frontdesk.postcall.reaper import LOST_AFTER, reap_once
from frontdesk.postcall.sweeper import OLD, sweep_spool
from frontdesk.settings import Settings
from frontdesk.store.db import Store, open_store

logger = logging.getLogger(__name__)
EVERY = 1.0
SWEEP_EVERY = 5.0
COMPARE_EVERY = 30.0
SYNC_EVERY = 60.0
SLEPT = 5.0


def run_forever(
    settings: Settings,
    stop: threading.Event,
    delete_room: Callable[[str], None],
    *,
    older_than: float = OLD,
    lost_after: float = LOST_AFTER,
) -> None:
    """Until `stop` is set. `delete_room(room)` may raise.

    A database that is away is waited for; lost calls lose their rooms all the same.
    """
    opened, bell = _Opened(settings), Bell(settings)
    announcer = Announcer(settings, opened.store)
    sweep_every = min(SWEEP_EVERY, max(older_than, 0.2))
    rounds: tuple[tuple[Callable[[], object], float], ...] = (
        (lambda: sweep_spool(settings, opened.store(), bell, older_than=older_than), sweep_every),
        (lambda: compare_all(settings, opened.store()), COMPARE_EVERY),
        (lambda: sync_all(settings, opened.store()), SYNC_EVERY),
        (lambda: send_due(opened.store(), settings, stopped=stop.is_set), EVERY),
        (announcer.once, EVERY),
        (lambda: reap_once(settings, delete_room, store=opened.now, bell=bell, lost_after=lost_after), EVERY),
    )
    threads = [threading.Thread(target=_loop, args=(one, every, stop)) for one, every in rounds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    bell.close()
    opened.close()


def _loop(once: Callable[[], object], every: float, stop: threading.Event) -> None:
    while not _overslept(every, stop):
        try:
            once()
        except Exception as error:
            logger.warning("a round of upkeep failed: %s", error)


def _overslept(every: float, stop: threading.Event) -> bool:
    """Wait for the next round; whether it is time to stop.

    After a pause much longer than asked for (the whole machine slept) one more round passes, because every
    heartbeat looks old just then.
    """
    while True:
        began = time.time()
        if stop.wait(every):
            return True
        if time.time() - began < every + SLEPT:
            return False


class _Opened:
    """The database as soon as it answers: `now` is None until then, and `store()` tries to open it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lock = threading.Lock()
        self.now: Store | None = None

    def store(self) -> Store:
        with self._lock:
            if self.now is None:
                self.now = open_store(self._settings)
            return self.now

    def close(self) -> None:
        if self.now is not None:
            self.now.close()
