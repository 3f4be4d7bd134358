"""With Redis and PostgreSQL: Redis is killed at every moment, and still there is one of everything."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.postcall.queue import Bell
from frontdesk.store import conversations, spool
from frontdesk.store.conversations import Filters
from frontdesk.store.records import record
from frontdesk.testing.receiver import Answer
from frontdesk.testing.services import RedisServer, redis_server
from tests.support.afterlife import House, house
from tests.support.conversations import booked
from tests.support.receiver import Receiver, receiver
from tests.support.stores import postgres_database
from tests.support.waiting import until

pytestmark = pytest.mark.integration


@pytest.fixture
def taking() -> Iterator[Receiver]:
    with receiver() as running:
        yield running


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with redis_server() as running:
        yield running


@pytest.fixture
def here(tmp_path: Path, taking: Receiver, redis: RedisServer) -> Iterator[House]:
    with house(tmp_path, taking, redis=redis.url, database=postgres_database()) as made:
        yield made


def rung(here: House, *names: str) -> list[bool]:
    bell = Bell(here.settings)
    answers = [bell.ring(name) for name in names]
    bell.close()
    return answers


def noticed(here: House) -> int:
    """How often the worker has written down that it does not reach Redis."""
    logs = [here.folder / "worker.log", *(here.settings.home / "logs").glob("*.log")]
    said = "".join(log.read_text(errors="replace") for log in logs if log.exists())
    return len(re.findall(r"could not connect to Redis|Redis does not answer", said))


def once(here: House, taking: Receiver, *names: str) -> None:
    """One stored conversation, one outcome, one webhook id each, and nothing in the spool."""
    assert here.finished(*names)
    assert until(lambda: here.told_once(taking, *names), within=60)
    assert {row.id for row in conversations.list_(here.store, Filters(), limit=500).rows} == set(names)
    for name in names:
        outcome = record(here.store, name).outcome
        assert outcome is not None
        assert outcome.kind == "booking"


def test_the_bell_brings_the_worker(here: House, taking: Receiver) -> None:
    worker = here.work()
    here.put(booked("call-1"))
    assert rung(here, "call-1") == [True]
    once(here, taking, "call-1")
    assert here.end(worker) == 0


def test_rings_that_died_with_redis_are_rung_again(here: House, taking: Receiver, redis: RedisServer) -> None:
    names = [f"call-{number}" for number in range(20)]
    here.put(*(booked(name) for name in names))
    assert rung(here, *names) == [True] * 20
    redis.kill()
    here.put(booked("call-20"))
    assert rung(here, "call-20") == [False]
    redis.start()
    here.work()
    with here.upkeep():
        once(here, taking, *names, "call-20")


def test_redis_killed_in_the_middle_of_a_job(here: House, taking: Receiver, redis: RedisServer) -> None:
    taking.answers = [Answer(delay=1.5)]
    here.work()
    here.put(booked("call-1"), booked("call-2"))
    rung(here, "call-1", "call-2")
    assert taking.wait(timeout=30)
    redis.kill()
    taking.answers = [Answer()]
    with here.upkeep():
        assert until(lambda: len(taking.deliveries) >= 1)
        redis.start()
        once(here, taking, "call-1", "call-2")
    assert len(taking.deliveries) == 2


def test_a_worker_outlives_redis_and_goes_when_told(
    here: House, taking: Receiver, redis: RedisServer
) -> None:
    worker = here.work()
    here.put(booked("call-1"))
    rung(here, "call-1")
    once(here, taking, "call-1")
    redis.kill()
    here.put(booked("call-2"))
    with here.upkeep():
        # not a matter of seconds: it has noticed, and goes on
        assert until(lambda: noticed(here) >= 1, within=60)
        assert worker.poll() is None
        assert not here.finished("call-2", within=0)
        redis.start()
        once(here, taking, "call-1", "call-2")
    before = noticed(here)
    redis.kill()
    assert until(lambda: noticed(here) > before, within=60)
    assert worker.poll() is None
    assert here.end(worker) == 0


def test_a_worker_killed_in_the_middle_of_a_job(here: House, taking: Receiver) -> None:
    taking.answers = [Answer(delay=30.0)]
    worker = here.work()
    here.put(booked("call-1"))
    rung(here, "call-1")
    assert taking.wait(timeout=30)
    here.end(worker, signal.SIGKILL)
    taking.answers = [Answer()]
    with here.store.write() as session:  # instead of waiting half a minute for the first look
        session.connection().exec_driver_sql("UPDATE webhook_deliveries SET lease_until = '2020-01-01'")
        session.connection().exec_driver_sql("UPDATE conversations SET retry_at = '2020-01-01'")
    here.work()
    with here.upkeep():
        once(here, taking, "call-1")
    assert len(taking.deliveries) == 2


def test_one_go_does_what_was_rung_for_and_what_was_not_and_ends(here: House, taking: Receiver) -> None:
    names = [f"call-{number}" for number in range(6)]
    here.put(*(booked(name) for name in names))
    rung(here, *names[:3])
    said = here.burst()
    assert (said.returncode, said.stdout) == (0, "6 done, 0 webhooks sent, 0 left.\n"), said.stderr
    once(here, taking, *names)
    assert here.burst().stdout == "0 done, 0 webhooks sent, 0 left.\n"


def test_one_go_leaves_what_fails_to_another(here: House, taking: Receiver) -> None:
    here.put(booked("call-1"))
    spool.put(here.settings.home, booked("call-2")).write_text("{")
    (here.settings.home / "spool" / ".strange.json").write_text("{}")
    said = here.burst()
    assert said.returncode == 1
    assert said.stdout.endswith("app.log.\n"), said.stderr
    assert " 1 left." in said.stdout, (here.settings.home / "logs" / "app.log").read_text()
    assert taking.wait(timeout=5)
