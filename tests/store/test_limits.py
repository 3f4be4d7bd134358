"""Two instances that count together, and each for itself while Redis is away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from redis import Redis

from frontdesk.channels.pace import Pace
from frontdesk.config.keys import fresh, parse
from frontdesk.settings import Settings
from frontdesk.store.limits import SharedLimit, limit
from frontdesk.store.sealing import Keyring
from frontdesk.testing.services import free_port, redis_server
from tests.booking.keeping import redis_address

pytestmark = pytest.mark.integration

AT = datetime(2026, 11, 20, tzinfo=UTC)


def instances(name: str, messages: int, url: str = "", keys: Keyring | None = None) -> list[SharedLimit]:
    minute = timedelta(minutes=1)
    known = keys or Keyring()
    return [SharedLimit(url or redis_address(), name, Pace(messages, minute), known) for _ in range(2)]


def verdicts(instances: list[SharedLimit], *seconds: float, person: str = "a") -> list[str]:
    """What the instances say in turns."""
    asked = [(instances[number % 2], AT + timedelta(seconds=after)) for number, after in enumerate(seconds)]
    return [one.verdict(person, at) for one, at in asked]


def test_what_goes_to_two_instances_is_counted_together() -> None:
    both = instances("together", 3)
    assert verdicts(both, 0, 1, 2, 3, 4, 61.5, 62) == [
        *("fine", "fine", "fine"),
        *("tell", "ignore"),
        *("fine", "fine"),
    ]
    assert verdicts(both, 62, person="b") == ["fine"]
    assert verdicts(instances("another limit", 3), 62) == ["fine"]


def test_each_by_itself_does_not_ask_redis_when_its_own_count_is_over() -> None:
    one, _ = instances("flood", 2)
    assert [one.verdict("a", AT) for _ in range(100)] == ["fine", "fine", "tell", *["ignore"] * 97]
    with Redis.from_url(redis_address()) as redis:
        [key] = redis.scan_iter("frontdesk:limit:{flood:*")
        assert redis.llen(key) == 2


def test_what_is_written_is_bounded_gone_soon_and_names_nobody() -> None:
    both = instances("bounded", 2, keys=Keyring(parse(fresh())))
    for _ in range(20):
        verdicts(both, 0, 0, person="+12025550199")
    with Redis.from_url(redis_address()) as redis:
        keys = sorted(redis.scan_iter("frontdesk:limit:{bounded:*"))
        assert [key.rpartition(b":")[2] for key in keys] == [b"times", b"told"]
        assert redis.llen(keys[0]) == 2
        assert all(0 < int(redis.pttl(key)) <= 60_000 for key in keys)
        assert not any(b"2025550199" in key for key in keys)


def test_while_redis_is_away_each_counts_for_itself() -> None:
    with redis_server() as server:
        first, second = instances("away", 2, server.url)
        assert verdicts([first, second], 0, 1, 2) == ["fine", "fine", "tell"]
        server.kill()
        assert [first.verdict("b", AT) for _ in range(4)] == ["fine", "fine", "tell", "ignore"]
        assert [second.verdict("b", AT) for _ in range(3)] == ["fine", "fine", "tell"]
        server.start()
        again = instances("away", 2, server.url)
        assert verdicts(again, 0, 1, 2, person="b") == ["fine", "fine", "tell"], "nothing is left of before"


def test_without_redis_it_is_the_processes_own(tmp_path: Path) -> None:
    own = Pace()
    assert limit(Settings(home=tmp_path), "any", own) is own
    address = SecretStr(f"redis://127.0.0.1:{free_port()}/0")
    assert isinstance(limit(Settings(home=tmp_path, redis=address), "any", own), SharedLimit)
