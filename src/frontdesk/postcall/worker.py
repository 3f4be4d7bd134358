"""The worker process: answers the bell from Redis or, without Redis, looks into the spool itself."""

from __future__ import annotations

import contextlib
import logging
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import redis
from rq import Queue, SimpleWorker
from rq.exceptions import StopRequested
from rq.serializers import JSONSerializer
from rq.worker import WorkerStatus

from frontdesk.errors import BadInput, NotFound
from frontdesk.postcall import queue
from frontdesk.postcall.jobs import processing
from frontdesk.postcall.processing import Processing
from frontdesk.settings import Settings
from frontdesk.store import conversations, spool
from frontdesk.store.db import open_store

logger = logging.getLogger(__name__)
LOOK_EVERY = 0.2
ASK_EVERY = 2.0
LONGEST_PAUSE = 60.0


def run(settings: Settings) -> None:
    """Work until SIGTERM or SIGINT; the conversation at hand is finished first."""
    stop = threading.Event()
    _stop_on_signals(stop)
    if settings.redis is not None:
        serve_queue(settings, stop)
        return
    store = open_store(settings)
    try:
        serve_spool(Processing(settings, store), stop)
    finally:
        store.close()


def serve_spool(work: Processing, stop: threading.Event, look_every: float = LOOK_EVERY) -> None:
    """Do what lies in the spool, one at a time, and what is kept but not finished."""
    patience = Patience()
    begun = datetime.now(UTC) + conversations.FIRST_LOOK
    ask_at = 0.0
    while not stop.is_set():
        waiting = list(spool.pending(work.settings.home))
        if time.monotonic() >= ask_at:
            waiting += _unfinished(
                work, max(begun, datetime.now(UTC)) if ask_at == 0.0 else datetime.now(UTC)
            )
            ask_at = time.monotonic() + ASK_EVERY
        done = [one for one in dict.fromkeys(waiting) if not stop.is_set() and _one(work, one, patience)]
        if not done:
            stop.wait(look_every)


def serve_queue(settings: Settings, stop: threading.Event) -> None:
    """Do what Redis says; when Redis goes away, wait for it."""
    processing()
    pause = LOOK_EVERY
    while not stop.is_set():
        began = time.monotonic()
        try:
            _work(settings, stop)
        except (redis.RedisError, OSError) as error:
            logger.warning("Redis does not answer: %s", error)
        except StopRequested:
            return
        _stop_on_signals(stop)
        pause = LOOK_EVERY if time.monotonic() - began > LONGEST_PAUSE else min(pause * 2, 5.0)
        stop.wait(pause)


@dataclass
class Patience:
    """Which conversations are not to be tried again yet, because they failed a moment ago."""

    failures: dict[str, tuple[int, float]] = field(default_factory=dict)

    def allows(self, key: str) -> bool:
        """Whether its pause is over."""
        return time.monotonic() >= self.failures.get(key, (0, 0.0))[1]

    def failed(self, key: str) -> None:
        """Wait twice as long as the last time."""
        times = self.failures.get(key, (0, 0.0))[0] + 1
        pause = min(LONGEST_PAUSE, 0.25 * 2 ** min(times, 20))
        self.failures[key] = (times, time.monotonic() + pause)

    def succeeded(self, key: str) -> None:
        """Forget its failures."""
        self.failures.pop(key, None)


def _one(work: Processing, conversation_id: str, patience: Patience) -> bool:
    if not patience.allows(conversation_id):
        return False
    try:
        done = work.run(conversation_id)
    except (NotFound, BadInput) as error:
        logger.warning("%s", error)
        patience.failed(conversation_id)
        return False
    except Exception:
        logger.exception("%s is not done yet", conversation_id)
        patience.failed(conversation_id)
        return False
    patience.succeeded(conversation_id)
    return done


def _unfinished(work: Processing, now: datetime) -> tuple[str, ...]:
    try:
        return conversations.unfinished(work.store, now + timedelta(milliseconds=1))
    except Exception as error:
        logger.warning("the database does not answer: %s", error)
        return ()


class _Worker(SimpleWorker):
    """RQ's worker in this very process; a signal ends it after the job at hand, also while Redis is away."""

    stop: threading.Event
    max_connection_wait_time = 2.0

    def request_stop(self, signum: int, frame: Any) -> None:
        """Called by the signal; never asks Redis, because a job may be in the middle of a step."""
        self.stop.set()
        if self.get_state() != WorkerStatus.BUSY:
            raise StopRequested
        self._stop_requested = True


def _work(settings: Settings, stop: threading.Event) -> None:
    """Work until Redis goes away or a signal comes."""
    link = queue.connection(settings, patience=None)
    try:
        link.ping()
        jobs = Queue(queue.NAME, connection=link, serializer=JSONSerializer)
        worker = _Worker([jobs], connection=link, serializer=JSONSerializer)
        worker.stop = stop
        worker.work(logging_level="WARNING")
    finally:
        with contextlib.suppress(Exception):
            link.close()


def _stop_on_signals(stop: threading.Event) -> None:
    """SIGTERM and SIGINT end the loop; other threads than the main one cannot listen to signals."""
    if threading.current_thread() is not threading.main_thread():
        return
    listener: Callable[[int, Any], None] = lambda _number, _frame: stop.set()  # noqa: E731
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, listener)
