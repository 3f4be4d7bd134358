"""One go: do what waits now, and end. For a cron job, or before an upgrade; workers may run beside it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import redis

from frontdesk.errors import ProviderError
from frontdesk.postcall.delivery import send_due
from frontdesk.postcall.jobs import processing
from frontdesk.postcall.processing import Processing
from frontdesk.postcall.queue import SULK, Bell
from frontdesk.postcall.sweeper import Sweeper
from frontdesk.postcall.worker import serve_spool, stop_on_signals, take_jobs
from frontdesk.settings import Settings
from frontdesk.store import conversations, spool
from frontdesk.store.db import Store, open_store

LATER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Burst:
    """`done`: conversations that were worked on; `left`: those that still lie in the spool or wait for
    another try of a step (of the latter at most 100 are counted); `sent`: webhooks that were due."""

    done: int
    left: int
    sent: int


def run(settings: Settings) -> Burst:
    """Do what waits, rung for or not, and send webhooks that are due; SIGTERM ends it after the conversation
    at hand. ProviderError when Redis is configured and does not answer."""
    stop = threading.Event()
    stop_on_signals(stop)
    store = open_store(settings)
    try:
        work = _queued if settings.redis is not None else _spooled
        done = work(settings, store, stop)
        sent = send_due(store, settings, stopped=stop.is_set)
        kept = conversations.unfinished(store, datetime.now(UTC) + LATER)
        return Burst(done, len({*spool.pending(settings.home), *kept}), sent)
    finally:
        store.close()


def _spooled(settings: Settings, store: Store, stop: threading.Event) -> int:
    return serve_spool(Processing(settings, store), stop, burst=True)


def _queued(settings: Settings, store: Store, stop: threading.Event) -> int:
    """What is in the queues, then what lies there without a job, a part at a time; each is rung for once."""
    bell = Bell(settings)
    sweeper, done = Sweeper(settings, bell, older_than=0.0, once=True), 0
    try:
        while not stop.is_set():
            done += take_jobs(settings, stop, burst=True)
            if sweeper.sweep(store).rung:
                continue
            if bell.heard:
                break
            stop.wait(SULK)
    except (redis.RedisError, OSError) as error:
        raise ProviderError(f"Redis does not answer: {error} (see REDIS_URL).") from error
    finally:
        bell.close()
        if processing.cache_info().currsize:
            processing().store.close()
            processing.cache_clear()
    return done
