from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import pytest
from rq import Queue
from rq.serializers import JSONSerializer

from frontdesk.postcall.lanes import AGAIN, BACKLOG, MOST, NEW, key_of
from frontdesk.postcall.queue import JOB, NAME, PATIENCE, Bell, connection, job_id
from frontdesk.settings import Settings
from frontdesk.testing.services import RedisServer, free_port, redis_server


@pytest.fixture
def server() -> Iterator[RedisServer]:
    with redis_server() as running:
        yield running


def bell_for(url: str) -> Bell:
    return Bell(Settings(redis=url))  # type: ignore[arg-type]


def waiting(server: RedisServer, lane: str = NEW) -> list[tuple[str, object]]:
    link = connection(Settings(redis=server.url))  # type: ignore[arg-type]
    jobs = Queue(lane, connection=link, serializer=JSONSerializer).jobs
    link.close()
    return [(job.func_name, job.args) for job in jobs]


def test_names_are_what_the_queue_accepts() -> None:
    assert job_id("tg:42/ж") == job_id("tg:42/ж") != job_id("tg:43")
    assert ":" not in job_id("tg:42")
    assert len(job_id("tg:42")) == NAME


def test_without_redis_it_stays_silent() -> None:
    bell = Bell(Settings())
    assert not bell.ring("call-1")
    bell.close()


@pytest.mark.integration
def test_ringing_twice_is_one_job_in_plain_json(server: RedisServer) -> None:
    bell = bell_for(server.url)
    assert bell.ring("tg:42")
    assert bell.ring("tg:42")
    assert bell.ring("tg:42", lane=AGAIN)
    assert waiting(server) == [(JOB, ["tg:42"])]
    bell.close()


@pytest.mark.integration
def test_ringing_again_gets_past_a_job_that_hangs_in_a_dead_worker(server: RedisServer) -> None:
    bell = bell_for(server.url)
    bell.ring("call-1")
    link = connection(Settings(redis=server.url))  # type: ignore[arg-type]
    jobs = Queue(NEW, connection=link, serializer=JSONSerializer)
    jobs.jobs[0].set_status("started")  # type: ignore[arg-type]
    link.delete(jobs.key)
    link.close()
    assert bell.ring("call-1")
    assert waiting(server) == []
    assert bell.ring("call-1", lane=BACKLOG)
    assert bell.ring("call-1", lane=BACKLOG)
    assert waiting(server) == []
    assert waiting(server, BACKLOG) == [(JOB, ["call-1"])]
    bell.close()


@pytest.mark.integration
def test_ringing_again_gets_past_a_job_whose_worker_died_with_it_in_hand(server: RedisServer) -> None:
    bell = bell_for(server.url)
    bell.ring("call-1")
    link = connection(Settings(redis=server.url))  # type: ignore[arg-type]
    assert Queue.lmove(link, key_of(NEW), None) is not None
    link.close()
    assert bell.silent(["call-1"]) == ["call-1"]
    assert bell.ring("call-1", lane=BACKLOG)
    assert waiting(server, BACKLOG) == [(JOB, ["call-1"])]
    assert bell.silent(["call-1"]) == [], "else it is rung for again at every turn of the sweeper"
    bell.close()


@pytest.mark.integration
def test_a_killed_redis_costs_no_time_and_no_error(server: RedisServer) -> None:
    bell = bell_for(server.url)
    assert bell.ring("call-1")
    server.kill()
    began = time.monotonic()
    for number in range(20):
        assert not bell.ring(f"call-{number}")
        assert not bell.heard, "it is not asked again at once"
    assert time.monotonic() - began < 10
    bell.close()


def test_a_redis_that_takes_the_call_and_says_nothing_is_not_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        bell = bell_for(f"redis://127.0.0.1:{deaf.getsockname()[1]}/0")
        began = time.monotonic()
        assert not bell.ring("call-1")
        assert PATIENCE <= time.monotonic() - began < 10
        bell.close()


def test_nobody_there_is_no_error() -> None:
    bell = bell_for(f"redis://127.0.0.1:{free_port()}/0")
    assert not bell.ring("call-1")
    bell.close()


def test_an_address_that_is_none_is_no_error_either() -> None:
    bell = bell_for("nonsense")
    assert not bell.ring("call-1")
    bell.close()


@pytest.mark.integration
def test_there_is_room_for_a_part_of_a_backlog(server: RedisServer) -> None:
    bell = bell_for(server.url)
    assert bell.room() == MOST
    bell.ring("call-1", lane=BACKLOG)
    bell.ring("call-2", lane=AGAIN)
    assert bell.room() == MOST - 1
    assert bell.silent(["call-1", "call-2", "call-3"]) == ["call-3"]
    link = connection(Settings(redis=server.url))  # type: ignore[arg-type]
    link.rpush(key_of(BACKLOG), *range(MOST + 5))
    link.close()
    assert bell.room() == 0
    server.kill()
    assert (bell.room(), bell.silent(["call-1"])) == (0, [])
    assert not bell.heard
    bell.close()


def test_without_redis_there_is_nobody_to_ring_for() -> None:
    bell = Bell(Settings())
    assert (bell.room(), bell.silent(["call-1"]), bell.heard) == (0, [], False)
