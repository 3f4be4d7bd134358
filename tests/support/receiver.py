"""The receiver of webhooks as tests use it: its secret is in the environment, and it counts what came."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from frontdesk.testing.receiver import WebhookReceiver

SECRET = "whsec_" + "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"
SECRET_ENV = "FRONTDESK_TEST_SECRET"


class Receiver(WebhookReceiver):
    """What arrived, signed or not, in order."""

    @property
    def ids(self) -> list[str]:
        return [one.id for one in self.deliveries]

    @property
    def bodies(self) -> list[str]:
        return [one.body.decode() for one in self.deliveries]


@contextmanager
def receiver() -> Iterator[Receiver]:
    """Running, its secret in the environment under SECRET_ENV."""
    os.environ[SECRET_ENV] = SECRET
    try:
        with Receiver(SECRET) as taking:
            yield taking
    finally:
        del os.environ[SECRET_ENV]
