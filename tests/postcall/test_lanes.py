from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from redis import Redis
from rq import Queue
from rq.exceptions import DequeueTimeout
from rq.job import Job
from rq.serializers import JSONSerializer
from rq.utils import utcformat

from frontdesk.postcall.lanes import AGAIN, BACKLOG, LANES, NEW, Lane, age, key_of
from frontdesk.postcall.queue import Bell, connection, job_id
from frontdesk.settings import Settings
from frontdesk.testing.services import RedisServer, redis_server

pytestmark = pytest.mark.integration


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    with redis_server() as running:
        yield running


@pytest.fixture
def settings(server: RedisServer) -> Settings:
    return Settings(redis=server.url)  # type: ignore[arg-type]


@pytest.fixture
def link(settings: Settings) -> Iterator[Redis]:
    made = connection(settings)
    made.flushall()
    yield made
    made.close()


def rung(settings: Settings, lane: str, *names: str) -> None:
    bell = Bell(settings)
    assert all(bell.ring(name, lane=lane) for name in names)
    bell.close()


def aged(link: Redis, *names: str) -> None:
    """They have waited for a minute."""
    since = utcformat(datetime.now(UTC) - timedelta(minutes=1))
    for name in names:
        link.hset(Job.key_for(job_id(name)), "enqueued_at", since)


def waiting(link: Redis, lane: str) -> list[str]:
    return [job.args[0] for job in Lane(lane, connection=link, serializer=JSONSerializer).jobs]


def order(link: Redis, count: int) -> list[str]:
    """As a worker takes them: the queue it took from comes last the next time."""
    lanes: list[Queue] = [Lane(name, connection=link, serializer=JSONSerializer) for name in LANES]
    names = []
    for _ in range(count):
        found = Lane.dequeue_any(lanes, None, connection=link, serializer=JSONSerializer)
        assert found is not None
        names.append(found[0].args[0])
        place = lanes.index(found[1])
        lanes = lanes[place + 1 :] + lanes[: place + 1]
    return names


def test_workers_take_turns_at_the_lanes(settings: Settings, link: Redis) -> None:
    rung(settings, BACKLOG, *(f"old-{number}" for number in range(5)))
    rung(settings, NEW, "new-0", "new-1")
    rung(settings, AGAIN, "again-0")
    assert order(link, 8) == ["new-0", "again-0", "old-0", "new-1", "old-1", "old-2", "old-3", "old-4"]
    nothing = Lane.dequeue_any([Lane(NEW, connection=link)], None, connection=link, serializer=JSONSerializer)
    assert nothing is None


def test_one_that_is_taken_is_noted_until_it_is_begun(settings: Settings, link: Redis) -> None:
    for lane in LANES:
        rung(settings, lane, lane)
    order(link, len(LANES))
    for lane in LANES:
        kept = link.lrange(f"{key_of(lane)}:intermediate", 0, -1)
        assert kept == [job_id(lane).encode()], "a worker that dies here would lose it"


def test_what_waited_too_long_joins_the_backlog_in_order_and_is_in_no_other_lane(
    settings: Settings, link: Redis
) -> None:
    rung(settings, BACKLOG, "oldest")
    names = [f"call-{number}" for number in range(5)]
    rung(settings, NEW, *names)
    aged(link, *names[:3])
    assert age(link) == 3
    assert age(link) == 0
    assert (waiting(link, NEW), waiting(link, BACKLOG)) == (names[3:], ["oldest", *names[:3]])
    assert Job.fetch(job_id(names[0]), connection=link, serializer=JSONSerializer).origin == BACKLOG
    rung(settings, NEW, *names)
    rung(settings, BACKLOG, *names)
    rung(settings, AGAIN, *names)
    assert (waiting(link, NEW), waiting(link, BACKLOG)) == (names[3:], ["oldest", *names[:3]])
    assert waiting(link, AGAIN) == []


def test_after_an_hour_without_workers_a_new_one_is_the_first_or_the_second(
    settings: Settings, link: Redis
) -> None:
    names = [f"call-{number:02}" for number in range(40)]
    rung(settings, NEW, *names)
    aged(link, *names)
    rung(settings, NEW, "just now")
    taken = order(link, 41)
    assert taken.index("just now") <= 1
    assert [one for one in taken if one != "just now"] == names


def test_a_job_whose_body_has_gone_holds_nobody_up(settings: Settings, link: Redis) -> None:
    rung(settings, NEW, "gone", "here")
    link.delete(Job.key_for(job_id("gone")))
    assert order(link, 1) == ["here"]


def test_an_idle_worker_says_so_after_its_time(link: Redis) -> None:
    with pytest.raises(DequeueTimeout):
        Lane.dequeue_any([Lane(NEW, connection=link)], 0, connection=link, serializer=JSONSerializer)
