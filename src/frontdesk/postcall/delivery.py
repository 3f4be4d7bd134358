"""One attempt to deliver one row, and when the next one is due."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from frontdesk.config.installation import variable
from frontdesk.errors import BadInput
from frontdesk.postcall.sender import Answer, post
from frontdesk.settings import Settings
from frontdesk.store import deliveries
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Delivery

LADDER = (0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400)
"""Seconds before each attempt, counted from the one before it; after the last one the delivery is dead.
One to an address that we refuse to send to is dead at once."""

SENDERS = 8
GONE = 410
Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time, aware."""
    return datetime.now(UTC)


def attempt(store: Store, settings: Settings, delivery_id: str, clock: Clock = utc_now) -> bool | None:
    """Send it once, if it is due and nobody else has it (else None); whether it was delivered."""
    claimed = deliveries.claim(store, delivery_id, clock())
    if claimed is None:
        return None
    answer = _send(claimed, settings)
    now = clock()
    status, due = verdict(claimed.attempts, answer, now)
    deliveries.settle(
        store,
        claimed,
        now,
        status=status,
        next_attempt_at=due,
        answer=answer.status,
        error=answer.error,
    )
    return answer.ok


def verdict(attempts: int, answer: Answer, now: datetime) -> tuple[str, datetime | None]:
    """The status after so many attempts, and when the next one is due (None: there is none)."""
    if answer.ok:
        return "delivered", None
    if answer.status == GONE:
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
    due = deliveries.due(store, clock())
    if not due:
        return 0
    with ThreadPoolExecutor(SENDERS, thread_name_prefix="webhooks") as pool:
        tried = pool.map(lambda one: None if stopped() else attempt(store, settings, one, clock), due)
        return sum(one is not None for one in tried)


def replay(store: Store, delivery_id: str, company_id: str = "default") -> Delivery:
    """Send a dead or delivered one again, from the first attempt on; the sweeper does it within a second."""
    return deliveries.replay(store, delivery_id, utc_now(), company_id)


def _send(claimed: Delivery, settings: Settings) -> Answer:
    try:
        secret = variable(os.environ, claimed.secret_env)
    except BadInput as error:
        return Answer(error=str(error))
    if not secret:
        return Answer(error=f"not sent: set {claimed.secret_env} to the endpoint's whsec_… secret")
    return post(
        claimed.url,
        claimed.body,
        claimed.webhook_id,
        secret,
        allow_private=settings.allow_private_webhooks,
    )
