"""The bell: it tells a worker that a conversation waits. Losing a ring loses nothing but a little time."""

from __future__ import annotations

import logging
import time
from hashlib import sha256

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry
from rq import Queue
from rq.exceptions import DuplicateJobError, NoSuchJobError
from rq.job import Job
from rq.serializers import JSONSerializer

from frontdesk.settings import Settings

logger = logging.getLogger(__name__)
NAME = "frontdesk"
JOB = "frontdesk.postcall.jobs.process"
JOB_TIMEOUT = 180
PATIENCE = 0.5
SULK = 5.0
AGAIN = 30


def job_id(conversation_id: str) -> str:
    """A name that RQ accepts and that is always the same for the same conversation."""
    return f"conversation-{sha256(conversation_id.encode()).hexdigest()[:40]}"


def connection(settings: Settings, *, patience: float | None = PATIENCE) -> redis.Redis:
    """A connection that waits at most `patience` seconds for Redis, or as long as it takes."""
    assert settings.redis is not None
    return redis.Redis.from_url(
        settings.redis.get_secret_value(),
        socket_connect_timeout=patience or 5.0,
        socket_timeout=patience,
        retry=Retry(NoBackoff(), 0),
    )


class Bell:
    """`ring` never raises and never waits long; without Redis the worker looks into the spool by itself."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._open: Queue | None = None
        self._silent_until = 0.0

    def ring(self, conversation_id: str, *, again: bool = False) -> bool:
        """Whether a worker will hear of it. `again` rings even if an earlier ring is stuck with a worker."""
        if self._settings.redis is None or time.monotonic() < self._silent_until:
            return False
        try:
            queue = self._queue()
            name = job_id(conversation_id)
            if again and not _free_or_queued(queue, name):
                name = f"{name}-{int(time.time()) // AGAIN}"
            _enqueue(queue, name, conversation_id)
        except DuplicateJobError:
            return True
        except Exception as error:
            self._silent_until = time.monotonic() + SULK
            logger.warning("the bell did not ring, the sweeper will: %s", error)
            return False
        return True

    def close(self) -> None:
        """Close the connection to Redis, if there is one."""
        if self._open is not None:
            self._open.connection.close()
            self._open = None

    def _queue(self) -> Queue:
        if self._open is None:
            self._open = Queue(NAME, connection=connection(self._settings), serializer=JSONSerializer)
        return self._open


def _free_or_queued(queue: Queue, name: str) -> bool:
    """Whether the name can be used, or its job still waits: else a worker has it, or had it and died."""
    try:
        job = Job.fetch(name, connection=queue.connection, serializer=JSONSerializer)
    except NoSuchJobError:
        return True
    return bool(job.is_queued)


def _enqueue(queue: Queue, name: str, conversation_id: str) -> None:
    queue.enqueue(
        JOB,
        args=(conversation_id,),
        job_id=name,
        unique=True,
        job_timeout=JOB_TIMEOUT,
        result_ttl=0,
        failure_ttl=60,
    )
