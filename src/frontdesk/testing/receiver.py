"""A receiver of webhooks that checks every signature with the `standardwebhooks` package.

It answers what it is told to, one `Answer` per delivery (the last one repeated): 200, 500, 410, 429 with
Retry-After, a redirect, or slowly. What arrived is in `deliveries`, signed or not.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from frontdesk.testing.served import Served


@dataclass(frozen=True, slots=True)
class Answer:
    """What the receiver says: a status, headers, and after how many seconds."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0


@dataclass(frozen=True, slots=True)
class Delivery:
    """One POST. `event` is the body's JSON if its signature held, else None, and `problem` says why. It
    arrived `at`, in epoch seconds."""

    path: str
    headers: Mapping[str, str]
    body: bytes
    status: int
    event: Mapping[str, Any] | None
    problem: str = ""
    at: float = 0.0

    @property
    def id(self) -> str:
        """`webhook-id`: the same for every repeat."""
        return self.headers.get("webhook-id", "")

    @property
    def verified(self) -> bool:
        return self.event is not None


class WebhookReceiver(Served):
    """Takes POSTs on every path. An unsigned or wrongly signed one is answered 401."""

    def __init__(self, secret: str, answers: Sequence[Answer] = ()) -> None:
        super().__init__()
        self.secret(secret)
        self.answers = list(answers) or [Answer()]
        self.deliveries: list[Delivery] = []
        self._arrived = threading.Condition()

    def secret(self, secret: str) -> None:
        """Another secret from now on, as when it is replaced."""
        self._webhook = Webhook(secret)

    def routes(self) -> web.Application:
        app = web.Application(client_max_size=16 * 1024 * 1024)
        app.router.add_post("/{path:.*}", self._take)
        return app

    @property
    def events(self) -> list[Mapping[str, Any]]:
        """The verified bodies, in order of arrival."""
        return [delivery.event for delivery in self.deliveries if delivery.event is not None]

    def wait(self, count: int = 1, timeout: float = 10.0) -> list[Delivery]:
        """All deliveries as soon as there are `count`, or those there are when the time is up."""
        until = time.monotonic() + timeout
        with self._arrived:
            while len(self.deliveries) < count and (left := until - time.monotonic()) > 0:
                self._arrived.wait(left)
            return list(self.deliveries)

    async def _take(self, request: web.Request) -> web.Response:
        at = time.time()
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        event, problem = self._checked(body, headers)
        answer = self.answers[min(len(self.deliveries), len(self.answers) - 1)]
        status = answer.status if event is not None else 401
        delivery = Delivery(request.path, headers, body, status, event, problem, at)
        with self._arrived:
            self.deliveries.append(delivery)
            self._arrived.notify_all()
        await asyncio.sleep(answer.delay)
        return web.Response(status=status, headers=dict(answer.headers))

    def _checked(self, body: bytes, headers: dict[str, str]) -> tuple[Mapping[str, Any] | None, str]:
        try:
            event = self._webhook.verify(body, headers)
        except (WebhookVerificationError, ValueError) as problem:
            return None, str(problem) or type(problem).__name__
        return (event, "") if isinstance(event, dict) else (None, "the body is not a JSON object")
