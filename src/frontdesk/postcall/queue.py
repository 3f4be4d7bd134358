"""The bell: it tells a worker that a conversation waits. Losing a ring loses nothing but a little time."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from hashlib import sha256

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry
from rq import Queue
from rq.exceptions import DuplicateJobError, NoSuchJobError
from rq.job import Job
from rq.serializers import JSONSerializer

from frontdesk.postcall.lanes import BACKLOG, LANES, MOST, NEW, key_of
from frontdesk.settings import Settings

logger = logging.getLogger(__name__)
JOB = "frontdesk.postcall.jobs.process"
JOB_TIMEOUT = 180
PATIENCE = 0.5
SULK = 5.0
STUCK_FOR = 30
NAME = len("conversation-") + 40
"""Characters of a job's name; a later ring for the same conversation has a number behind them."""


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
        self._open: redis.Redis | None = None
        self._silent_until = 0.0

    @property
    def heard(self) -> bool:
        """Whether workers listen to it: there is a Redis, and it answered a moment ago."""
        return self._settings.redis is not None and time.monotonic() >= self._silent_until

    def ring(self, conversation_id: str, *, lane: str = NEW) -> bool:
        """Whether a worker will hear of it. In another lane than `NEW` it rings even if an earlier ring is
        stuck with a worker; one that waits in any lane stays where it is."""
        if not self.heard:
            return False
        try:
            queue = Queue(lane, connection=self._link(), serializer=JSONSerializer)
            name = job_id(conversation_id)
            if lane != NEW and not _free_or_waits(queue, name):
                now = int(time.time()) // STUCK_FOR
                if _waits(queue, f"{name}-{now - 1}"):
                    return True
                name = f"{name}-{now}"
            _enqueue(queue, name, conversation_id)
        except DuplicateJobError:
            return True
        except Exception as error:
            self._sulk(error)
            return False
        return True

    def room(self) -> int:
        """How many more of a backlog may be rung for; 0 while Redis does not answer."""
        if not self.heard:
            return 0
        try:
            return max(0, MOST - int(self._link().llen(key_of(BACKLOG))))
        except Exception as error:
            self._sulk(error)
            return 0

    def silent(self, ids: Sequence[str]) -> list[str]:
        """Which of these wait in no queue; none of them while Redis does not answer."""
        if not self.heard or not ids:
            return []
        try:
            with self._link().pipeline(transaction=False) as asked:
                for lane in LANES:
                    asked.lrange(key_of(lane), 0, -1)
                waiting = {name[:NAME] for lane in asked.execute() for name in lane}
        except Exception as error:
            self._sulk(error)
            return []
        return [one for one in ids if job_id(one).encode() not in waiting]

    def close(self) -> None:
        """Close the connection to Redis, if there is one."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def _link(self) -> redis.Redis:
        if self._open is None:
            self._open = connection(self._settings)
        return self._open

    def _sulk(self, error: Exception) -> None:
        self._silent_until = time.monotonic() + SULK
        logger.warning("the bell did not ring, the sweeper will: %s", error)


def _free_or_waits(queue: Queue, name: str) -> bool:
    """Whether the name can be used, or its job still waits: else a worker has it, or had it and died.

    A job whose worker died before its first line still calls itself queued, and is in no queue.
    """
    try:
        job = Job.fetch(name, connection=queue.connection, serializer=JSONSerializer)
    except NoSuchJobError:
        return True
    return bool(job.is_queued) and _waits(queue, name, job.origin)


def _waits(queue: Queue, name: str, lane: str = "") -> bool:
    """Whether the job of that name is in the lane, by default in the queue's own."""
    return queue.connection.lpos(key_of(lane) if lane else queue.key, name) is not None


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
