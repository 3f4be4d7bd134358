"""Three queues in Redis at which workers take turns, so that nobody waits behind everything else.

`NEW` holds what has just ended, `AGAIN` what failed and is due, `BACKLOG` what has waited long. A job is in
one of them and no other: what waits too long in `NEW` is moved to the end of `BACKLOG` by one script.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from redis import Redis
from rq import Queue
from rq.exceptions import DequeueTimeout
from rq.job import Job
from rq.utils import utcformat

NEW, AGAIN, BACKLOG = "frontdesk", "frontdesk-again", "frontdesk-backlog"
LANES = (NEW, AGAIN, BACKLOG)
FRESH = 30.0
"""Seconds for which a conversation that ended counts as new."""
MOST = 1000
"""As many of a backlog are in its queue at once: five seconds' work, until the next round of the sweeper, for
workers that get through 200 a second."""
LISTEN = 1
"""Seconds after which an idle worker looks at the other queues; what is new wakes it at once."""

_AGE = """
    local moved = 0
    while moved < tonumber(ARGV[4]) do
        local id = redis.call('LINDEX', KEYS[1], 0)
        if not id then break end
        local since = redis.call('HGET', ARGV[3] .. id, 'enqueued_at')
        if since and since >= ARGV[1] then break end
        redis.call('LPOP', KEYS[1])
        if since then
            redis.call('HSET', ARGV[3] .. id, 'origin', ARGV[2])
            redis.call('RPUSH', KEYS[2], id)
            redis.call('SADD', KEYS[3], KEYS[2])
        end
        moved = moved + 1
    end
    return moved
"""


def key_of(lane: str) -> str:
    """The name of its list in Redis."""
    return f"{Queue.redis_queue_namespace_prefix}{lane}"


def age(connection: Redis, older_than: float = FRESH) -> int:
    """Move what has waited for so many seconds in `NEW` to the end of `BACKLOG`; at most `MOST`, how many."""
    before = utcformat(datetime.now(UTC) - timedelta(seconds=older_than))
    keys = (key_of(NEW), key_of(BACKLOG), Queue.redis_queues_keys)
    values = (before, BACKLOG, Job.redis_job_namespace_prefix, MOST)
    return int(cast(int, connection.eval(_AGE, len(keys), *keys, *values)))


class Lane(Queue):
    """One of these queues, for RQ's workers.

    RQ waits at several queues in a way that forgets a job whose worker dies on the next line; at one queue
    it notes first who took it. So the queues are asked one after the other, in the order the worker gives.
    """

    @classmethod
    def dequeue_any(
        cls, queues: Iterable[Queue], timeout: int | None, connection: Redis, *rest: Any, **options: Any
    ) -> tuple[Job, Queue] | None:
        """The next job and its queue; None where `timeout` is None and nothing waits, else DequeueTimeout."""
        lanes = list(queues)
        bell = [one for one in lanes if one.name == NEW] or lanes[:1]
        until = time.monotonic() + (timeout or 0)
        while True:
            age(connection)
            for one in lanes:
                found = super().dequeue_any([one], None, connection, *rest, **options)
                if found is not None or (timeout is None and one is lanes[-1]):
                    return found
            if time.monotonic() >= until:
                raise DequeueTimeout(timeout, [one.key for one in lanes])
            try:
                return super().dequeue_any(bell, LISTEN, connection, *rest, **options)
            except DequeueTimeout:
                continue
