from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import pytest
from rq import Queue
from rq.serializers import JSONSerializer

from frontdesk.postcall.queue import JOB, NAME, Bell, connection, job_id
from frontdesk.settings import Settings
from frontdesk.testing.services import RedisServer, free_port, redis_server


@pytest.fixture
def server() -> Iterator[RedisServer]:
    with redis_server() as running:
        yield running


def bell_for(url: str) -> Bell:
    return Bell(Settings(redis=url))  # type: ignore[arg-type]


def waiting(server: RedisServer) -> list[tuple[str, object]]:
    link = connection(Settings(redis=server.url))  # type: ignore[arg-type]
    jobs = Queue(NAME, connection=link, serializer=JSONSerializer).jobs
    link.close()
    return [(job.func_name, job.args) for job in jobs]


def test_names_are_what_the_queue_accepts() -> None:
    assert job_id("tg:42/ж") == job_id("tg:42/ж") != job_id("tg:43")
    assert ":" not in job_id("tg:42")


def test_without_redis_it_stays_silent() -> None:
    bell = Bell(Settings())
    assert not bell.ring("call-1")
    bell.close()


@pytest.mark.integration
def test_ringing_twice_is_one_job_in_plain_json(server: RedisServer) -> None:
    bell = bell_for(server.url)
    assert bell.ring("tg:42")
    assert bell.ring("tg:42")
    assert bell.ring("tg:42", again=True)
    assert waiting(server) == [(JOB, ["tg:42"])]
    bell.close()


@pytest.mark.integration
def test_ringing_again_gets_past_a_job_that_hangs_in_a_dead_worker(server: RedisServer) -> None:
    bell = bell_for(server.url)
    bell.ring("call-1")
    link = connection(Settings(redis=server.url))  # type: ignore[arg-type]
    jobs = Queue(NAME, connection=link, serializer=JSONSerializer)
    jobs.jobs[0].set_status("started")  # type: ignore[arg-type]
    link.delete(jobs.key)
    link.close()
    assert bell.ring("call-1")
    assert waiting(server) == []
    assert bell.ring("call-1", again=True)
    assert bell.ring("call-1", again=True)
    assert len(waiting(server)) == 1
    bell.close()


@pytest.mark.integration
def test_a_killed_redis_costs_no_time_and_no_error(server: RedisServer) -> None:
    bell = bell_for(server.url)
    assert bell.ring("call-1")
    server.kill()
    began = time.monotonic()
    for number in range(20):
        assert not bell.ring(f"call-{number}")
    assert time.monotonic() - began < 2
    bell.close()


def test_a_redis_that_takes_the_call_and_says_nothing_costs_half_a_second() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        bell = bell_for(f"redis://127.0.0.1:{deaf.getsockname()[1]}/0")
        began = time.monotonic()
        assert not bell.ring("call-1")
        assert time.monotonic() - began < 2
        bell.close()


def test_nobody_there_is_no_error() -> None:
    bell = bell_for(f"redis://127.0.0.1:{free_port()}/0")
    assert not bell.ring("call-1")
    bell.close()


def test_an_address_that_is_none_is_no_error_either() -> None:
    bell = bell_for("nonsense")
    assert not bell.ring("call-1")
    bell.close()
