"""Redis dies while somebody is on the line, and right after the call: nothing is lost, nothing doubled."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from frontdesk.realtime.caller import CallReport
from frontdesk.testing.services import RedisServer, redis_server
from tests.support.phone import House, house

pytestmark = [pytest.mark.integration, pytest.mark.timeout(300), pytest.mark.alone]

NAILS = "Can I book a manicure for next Wednesday at eleven in the morning?"
YES = "Yes, that is right."
PHONE = {"keys": "02079460123#"}


@dataclass(frozen=True, slots=True)
class Desk:
    """A served installation whose queue is a Redis of its own."""

    house: House
    redis: RedisServer


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home = tmp_path_factory.mktemp("redis") / "var"
    changes = {"phone": {"caller_within": 3, "drain_seconds": 0}}
    with (
        redis_server() as redis,
        house(home, (NAILS, YES), changes=changes, environment={"REDIS_URL": redis.url}) as made,
    ):
        yield Desk(made, redis)


def _booked_once(desk: Desk, report: CallReport) -> None:
    known = desk.house.recorded(report.room, within=90)
    assert known.outcome is not None
    assert known.outcome.kind == "booking", desk.house.log()
    mine = known.conversation.id.encode()
    receiver = desk.house.stage.receiver
    hooks = desk.house.wait(lambda: [one for one in receiver.deliveries if mine in one.body], 30)
    assert len({(one.id, one.body) for one in hooks}) == 1
    assert all(one.verified for one in hooks)
    spool = Path(desk.house.home, "spool")
    assert desk.house.wait(lambda: not list(spool.glob("*.json")), 60), list(spool.iterdir())


def test_redis_dies_during_the_call_and_comes_back_after_it(desk: Desk) -> None:
    with ThreadPoolExecutor(1) as aside:
        calling = aside.submit(desk.house.call, {"say": NAILS}, PHONE, {"say": YES})
        assert desk.house.wait(lambda: list(Path(desk.house.home, "live").glob("*.jsonl")), 60)
        desk.redis.kill()
        report = calling.result()
    assert desk.house.records(report.room) == []
    desk.redis.start()
    _booked_once(desk, report)


def test_redis_dies_the_moment_the_call_is_over(desk: Desk) -> None:
    report = desk.house.call({"say": NAILS}, PHONE, {"say": YES})
    desk.redis.kill()
    desk.redis.start()
    _booked_once(desk, report)
