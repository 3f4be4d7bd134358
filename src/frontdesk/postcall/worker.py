"""The worker process: answers the bell from Redis or, without Redis, looks into the spool itself."""

from __future__ import annotations

import contextlib
import logging
import signal
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import redis
from rq import SimpleWorker
from rq.exceptions import StopRequested
from rq.job import Job
from rq.queue import Queue
from rq.serializers import JSONSerializer
from rq.worker import DequeueStrategy, WorkerStatus

from frontdesk.errors import BadInput, NotFound
from frontdesk.postcall import queue
from frontdesk.postcall.jobs import processing
from frontdesk.postcall.lanes import LANES, Lane
from frontdesk.postcall.processing import Processing
from frontdesk.postcall.turns import LONGEST_PAUSE, Patience, Turns
from frontdesk.settings import Settings
from frontdesk.store import conversations
from frontdesk.store.db import open_store

logger = logging.getLogger(__name__)
LOOK_EVERY = 0.2


def run(settings: Settings) -> None:
    """Work until SIGTERM or SIGINT; the conversation at hand is finished first."""
    stop = threading.Event()
    stop_on_signals(stop)
    if settings.redis is not None:
        serve_queue(settings, stop)
        return
    store = open_store(settings)
    try:
        serve_spool(Processing(settings, store), stop)
    finally:
        store.close()


def serve_spool(
    work: Processing, stop: threading.Event, look_every: float = LOOK_EVERY, *, burst: bool = False
) -> int:
    """Do what lies in the spool, and what is kept but not finished, one at a time: new ones, second tries and
    the backlog in turns. With `burst` until nothing is left that may be tried now. How many were done."""
    patience, done = Patience(), 0
    turns = Turns(work.settings.home, _asking(work), patience, look_every)
    while not stop.is_set():
        if (one := turns.next()) is not None:
            done += _one(work, one, patience)
        elif burst:
            break
        else:
            stop.wait(look_every)
    return done


def serve_queue(settings: Settings, stop: threading.Event) -> None:
    """Do what Redis says; when Redis goes away, wait for it."""
    processing()
    pause = LOOK_EVERY
    while not stop.is_set():
        began = time.monotonic()
        try:
            take_jobs(settings, stop)
        except (redis.RedisError, OSError) as error:
            logger.warning("Redis does not answer: %s", error)
        pause = LOOK_EVERY if time.monotonic() - began > LONGEST_PAUSE else min(pause * 2, 5.0)
        stop.wait(pause)


def take_jobs(settings: Settings, stop: threading.Event, *, burst: bool = False) -> int:
    """Work until Redis goes away or a signal comes, with `burst` until no job waits; how many jobs it did."""
    link = queue.connection(settings, patience=None)
    try:
        link.ping()
        lanes = [Lane(name, connection=link, serializer=JSONSerializer) for name in LANES]
        worker = _Worker(lanes, connection=link, serializer=JSONSerializer, queue_class=Lane)
        worker.stop = stop
        worker.work(burst=burst, logging_level="WARNING", dequeue_strategy=DequeueStrategy.ROUND_ROBIN)
    except StopRequested:
        pass
    finally:
        stop_on_signals(stop)
        with contextlib.suppress(Exception):
            link.close()
    return worker.done


def _one(work: Processing, conversation_id: str, patience: Patience) -> bool:
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
    if done:
        patience.succeeded(conversation_id)
    else:
        patience.busy(conversation_id)
    return done


def _asking(work: Processing) -> Callable[[], tuple[str, ...]]:
    """What asks for kept conversations whose next try is due; the first time also for those that whoever
    worked here before has left."""
    begun: list[datetime] = [datetime.now(UTC) + conversations.FIRST_LOOK]

    def ask() -> tuple[str, ...]:
        now = max([datetime.now(UTC), *begun])
        begun.clear()
        try:
            return conversations.unfinished(work.store, now + timedelta(milliseconds=1))
        except Exception as error:
            logger.warning("the database does not answer: %s", error)
            return ()

    return ask


class _Worker(SimpleWorker):
    """RQ's worker in this very process; a signal ends it after the job at hand, also while Redis is away."""

    stop: threading.Event
    done = 0
    max_connection_wait_time = 2.0

    def execute_job(self, job: Job, queue: Queue) -> None:
        """Do it, and count it."""
        super().execute_job(job, queue)
        self.done += 1

    def request_stop(self, signum: int, frame: Any) -> None:
        """Called by the signal; never asks Redis, because a job may be in the middle of a step."""
        self.stop.set()
        if self.get_state() != WorkerStatus.BUSY:
            raise StopRequested
        self._stop_requested = True


def stop_on_signals(stop: threading.Event) -> None:
    """SIGTERM and SIGINT end the loop; other threads than the main one cannot listen to signals."""
    if threading.current_thread() is not threading.main_thread():
        return
    listener: Callable[[int, Any], None] = lambda _number, _frame: stop.set()  # noqa: E731
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, listener)
