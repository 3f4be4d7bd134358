from __future__ import annotations

import pytest
from redis import Redis

from frontdesk.booking.redis import RedisDays
from frontdesk.config.keys import fresh, parse
from frontdesk.errors import ProviderError
from frontdesk.store.sealing import Keyring
from frontdesk.testing.services import free_port
from tests.booking.keeping import redis_address
from tests.booking.shop import TUESDAY
from tests.booking.test_days import adding, entry

pytestmark = pytest.mark.integration


def test_bots_and_companies_are_apart() -> None:
    own = RedisDays(redis_address(), "one", "salon")
    own.change([TUESDAY], adding(entry("a")))
    for company, bot in (("two", "salon"), ("one", "dental")):
        other = RedisDays(redis_address(), company, bot)
        assert other.read([TUESDAY]) == ()
        other.close()
    own.close()


def test_without_redis_there_is_an_error() -> None:
    days = RedisDays(f"redis://127.0.0.1:{free_port()}/0", "default", "salon")
    with pytest.raises(ProviderError, match="Redis"):
        days.read([TUESDAY])
    with pytest.raises(ProviderError, match="Redis"):
        days.change([TUESDAY], adding(entry("a")))
    with pytest.raises(ProviderError, match="Redis"):
        days.known()
    days.close()


def test_written_anew_under_the_newest_key() -> None:
    plain = RedisDays(redis_address(), "one", "keys")
    plain.change([TUESDAY], adding(entry("a")))
    plain.close()
    keys = Keyring(parse(fresh()))
    days = RedisDays(redis_address(), "one", "keys", keys)
    assert days.rewrite() == 1
    with Redis.from_url(redis_address()) as redis:
        written: list[bytes] = redis.hvals("frontdesk:holds:one:keys")  # type: ignore[assignment]
    assert [keys.current(one.decode()) for one in written] == [True]
    assert [one.id for one in days.read([TUESDAY])] == ["a"]
    days.close()
