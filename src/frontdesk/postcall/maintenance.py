"""Sweeper, reaper, announcer, messages to the team, calendars and tickets, round after round: one delays no
other."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from functools import partial

from frontdesk.booking.reconciling import compare_all
from frontdesk.booking.syncing import sync_all
from frontdesk.postcall.abandoned import end_abandoned
from frontdesk.postcall.announcing import Announcer
from frontdesk.postcall.delegating import delegate_due
from frontdesk.postcall.delivery import send_due
from frontdesk.postcall.exchanges import Looking
from frontdesk.postcall.lanes import FRESH
from frontdesk.postcall.listening import Listener
from frontdesk.postcall.notices import sending as notices
from frontdesk.postcall.notices.watching import watch_once
from frontdesk.postcall.queue import Bell
from frontdesk.postcall.reaper import LOST_AFTER, reap_once
from frontdesk.postcall.refreshing import refresh_once
from frontdesk.postcall.retaining import retain_once
from frontdesk.postcall.studying import study_once
from frontdesk.postcall.sweeper import Sweeper
from frontdesk.postcall.tracking import track_once
from frontdesk.settings import Settings
from frontdesk.store.db import Store, open_store
from frontdesk.store.mails import ANSWERED
from frontdesk.store.notices import INVITED

logger = logging.getLogger(__name__)
EVERY = 1.0
SWEEP_EVERY = 5.0
COMPARE_EVERY = 30.0
SYNC_EVERY = 60.0
ABANDONED_EVERY = 600.0
RETAIN_EVERY = 600.0
STUDY_EVERY = 600.0
TRACK_EVERY = 5.0
WATCH_EVERY = 20.0
REFRESH_EVERY = 15.0
LISTEN_EVERY = 2.0
SLEPT = 5.0


def run_forever(
    settings: Settings,
    stop: threading.Event,
    delete_room: Callable[[str], None],
    *,
    older_than: float = FRESH,
    lost_after: float = LOST_AFTER,
) -> None:
    """Until `stop` is set. `delete_room(room)` may raise.

    A database that is away is waited for; lost calls lose their rooms all the same.
    """
    opened, bell = _Opened(settings), Bell(settings)
    announcer = Announcer(settings, opened.store)
    sweeper = Sweeper(settings, bell, older_than=older_than)
    sweep_every = min(SWEEP_EVERY, max(older_than, 0.2))
    rounds: tuple[tuple[Callable[[], object], float], ...] = (
        (lambda: sweeper.sweep(opened.store()), sweep_every),
        (lambda: compare_all(settings, opened.store()), COMPARE_EVERY),
        (lambda: sync_all(settings, opened.store()), SYNC_EVERY),
        (lambda: track_once(settings, opened.store()), TRACK_EVERY),
        (lambda: delegate_due(settings, opened.store()), EVERY),
        (lambda: send_due(opened.store(), settings, stopped=stop.is_set), EVERY),
        *((one, EVERY) for one in _messages(settings, opened.store, stop)),
        (lambda: watch_once(settings, opened.store()), WATCH_EVERY),
        (lambda: refresh_once(settings, opened.store(), stop.is_set), REFRESH_EVERY),
        (lambda: end_abandoned(settings, opened.store()), ABANDONED_EVERY),
        (lambda: retain_once(settings, opened.store()), RETAIN_EVERY),
        (lambda: study_once(settings, opened.store(), stop), STUDY_EVERY),
        (announcer.once, EVERY),
        (Listener(settings, opened.store, stop.is_set).once, LISTEN_EVERY),
        (Looking(settings, opened.store, bell).once, LISTEN_EVERY),
        (lambda: reap_once(settings, delete_room, store=opened.now, bell=bell, lost_after=lost_after), EVERY),
    )
    threads = [threading.Thread(target=_loop, args=(one, every, stop)) for one, every in rounds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    bell.close()
    opened.close()


def _messages(
    settings: Settings, store: Callable[[], Store], stop: threading.Event
) -> list[Callable[[], object]]:
    """A round for each receiver under `notify`, one for invitations, one for answers to letters, and
    one for whom it names no more."""

    def send(only: str | None = None, but: tuple[str, ...] = ()) -> int:
        return notices.send_due(store(), settings, stopped=stop.is_set, only=only, but=but)

    names = (*settings.notify, INVITED, ANSWERED)
    return [*(partial(send, name) for name in names), partial(send, but=names)]


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
