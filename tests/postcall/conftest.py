from __future__ import annotations

from collections.abc import Iterator

import pytest

from frontdesk.settings import Settings
from frontdesk.store import snapshot
from tests.support.conversations import BOT
from tests.support.exchange import stand
from tests.support.receiver import SECRET_ENV, Receiver, receiver
from tests.support.stores import settings, store

__all__ = ["settings", "stand", "store"]


@pytest.fixture
def taking() -> Iterator[Receiver]:
    with receiver() as running:
        yield running


@pytest.fixture
def hooked(settings: Settings, taking: Receiver) -> Settings:
    """An installation whose bot is published and whose webhooks go to the receiver."""
    snapshot.publish(settings, {"salon": BOT})
    return Settings.model_validate(
        settings.model_copy(update={"allow_private_webhooks": True}).model_dump()
        | {"webhook": {"url": taking.url, "secret_env": SECRET_ENV}}
    )
