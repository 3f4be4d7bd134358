"""One attempt to deliver one row, and when the next one is due."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from frontdesk.errors import BadInput
from frontdesk.postcall.sender import Answer, post
from frontdesk.postcall.signing import secrets_of
from frontdesk.postcall.telling import deliveries_about, make_deliveries
from frontdesk.settings import Settings
from frontdesk.store import deliveries, endpoints
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Delivery
from frontdesk.store.endpoints import Endpoint

LADDER = (0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400)
"""Seconds before each attempt, counted from the one before it; after the last one the delivery is dead.
One to an address that we refuse to send to is dead at once."""

SENDERS = 8
GONE = 410
Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time, aware."""
    return datetime.now(UTC)


def attempt(
    store: Store, settings: Settings, delivery_id: str, clock: Clock = utc_now, *, once: bool = False
) -> bool | None:
    """Send it once, if it is due and nobody else has it (else None); whether it was delivered.

    `once`: a failure is the end of it, there is no ladder.
    """
    claimed = deliveries.claim(store, delivery_id, clock())
    if claimed is None:
        return None
    endpoint = endpoints.find(store, claimed.endpoint_id) if claimed.endpoint_id else None
    began = time.monotonic()
    answer = _send(claimed, endpoint, settings, clock())
    seconds = time.monotonic() - began
    now = clock()
    status, due = verdict(len(LADDER) if once else claimed.attempts, answer, now)
    deliveries.settle(
        store,
        claimed,
        now,
        status=status,
        next_attempt_at=due,
        answer=answer.status,
        error=answer.error,
        seconds=seconds,
    )
    if endpoint is not None and status == "gone" and answer.status == GONE:
        endpoints.gone(store, endpoint.id)
    if endpoint is not None and answer.ok and endpoint.status == "gone":
        endpoints.back(store, endpoint.id)
    return answer.ok


def verdict(attempts: int, answer: Answer, now: datetime) -> tuple[str, datetime | None]:
    """The status after so many attempts, and when the next one is due (None: there is none)."""
    if answer.ok:
        return "delivered", None
    if answer.status == GONE or answer.closed:
        return "gone", None
    if answer.refused or attempts >= len(LADDER):
        return "dead", None
    return "pending", now + timedelta(seconds=max(LADDER[attempts], answer.retry_after or 0.0))


def never() -> bool:
    """Nobody wants it to stop."""
    return False


def send_due(
    store: Store, settings: Settings, clock: Clock = utc_now, stopped: Callable[[], bool] = never
) -> int:
    """Attempt all whose time has come, a few at once, until `stopped`; how many were attempted."""
    make_deliveries(store, settings, clock())
    due = deliveries.due(store, clock())
    if not due:
        return 0
    with ThreadPoolExecutor(SENDERS, thread_name_prefix="webhooks") as pool:
        tried = pool.map(lambda one: None if stopped() else attempt(store, settings, one, clock), due)
        return sum(one is not None for one in tried)


def told_now(store: Store, settings: Settings, conversation_id: str, clock: Clock = utc_now) -> None:
    """Make the deliveries of what waits about that conversation, and their first attempts, at once.

    What is already failing is left to the sweeper: a worker has better things to do.
    """
    first = [
        one.id
        for one in deliveries_about(store, settings, conversation_id, clock())
        if one.status == "pending" and not one.attempts
        if not deliveries.failing(store, one.endpoint_id)
    ]
    if len(first) < 2:
        for one in first:
            attempt(store, settings, one, clock)
        return
    with ThreadPoolExecutor(min(len(first), SENDERS), thread_name_prefix="webhooks") as pool:
        list(pool.map(lambda name: attempt(store, settings, name, clock), first))


def replay(store: Store, delivery_id: str, company_id: str = "default") -> Delivery:
    """Send a dead or delivered one again, from the first attempt on; the sweeper does it within a second."""
    return deliveries.replay(store, delivery_id, utc_now(), company_id)


def _send(claimed: Delivery, endpoint: Endpoint | None, settings: Settings, now: datetime) -> Answer:
    if endpoint is not None and endpoint.status == "disabled":
        return Answer(error="not sent: the endpoint is disabled", closed=True)
    if endpoint is None and claimed.endpoint_id:
        return Answer(error="not sent: the endpoint was removed", closed=True)
    try:
        secrets = secrets_of(endpoint, claimed.secret_env, now)
    except BadInput as error:
        return Answer(error=str(error))
    return post(
        claimed.url,
        claimed.body,
        claimed.webhook_id,
        secrets,
        allow_private=settings.allow_private_webhooks,
    )
