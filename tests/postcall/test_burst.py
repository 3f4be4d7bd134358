from __future__ import annotations

import signal
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from frontdesk.errors import ProviderError
from frontdesk.postcall.burst import Burst, run
from frontdesk.settings import Settings
from frontdesk.store import conversations, deliveries, spool
from frontdesk.store.db import Store
from frontdesk.testing.services import free_port
from tests.store.test_deliveries import delivery
from tests.support.conversations import START, booked
from tests.support.receiver import SECRET_ENV, Receiver


@pytest.fixture(autouse=True)
def signals() -> Iterator[None]:
    """Whoever bursts listens to signals; here somebody else goes on afterwards."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


def test_it_does_what_waits_and_ends(store: Store, hooked: Settings, taking: Receiver) -> None:
    spool.put(hooked.home, booked("call-1"))
    conversations.save(store, booked("call-2"))
    conversations.save(store, booked("call-3"))
    conversations.finish(store, "call-3", START)
    early = START.replace(year=2020)
    deliveries.add(
        store,
        delivery(url=taking.url, secret_env=SECRET_ENV, conversation_id="call-3", next_attempt_at=early),
    )
    assert run(hooked) == Burst(done=2, left=0, sent=1)
    assert conversations.stored(store, ["call-1", "call-2"]) == {"call-1": True, "call-2": True}
    assert len(taking.deliveries) == 3
    assert run(hooked) == Burst(done=0, left=0, sent=0)


def test_what_cannot_be_done_is_left_and_counted(store: Store, settings: Settings) -> None:
    spool.put(settings.home, booked("other")).rename(spool.path_of(settings.home, "bad"))
    (settings.home / "spool" / ".hidden.json").write_text("{}")
    conversations.save(store, booked("later"))
    conversations.try_again(store, "later", datetime.now(UTC) + timedelta(minutes=5))
    assert run(settings) == Burst(done=0, left=2, sent=0)
    assert (settings.home / "spool" / "bad" / "bad.json").exists()


def test_a_redis_that_is_away_is_said(settings: Settings) -> None:
    away = Settings(home=settings.home, redis=f"redis://127.0.0.1:{free_port()}/0")  # type: ignore[arg-type]
    with pytest.raises(ProviderError, match="REDIS_URL"):
        run(away)
