"""Sends what is due, each message until it is taken or no try helps; what falls into quiet hours waits."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from uuid import uuid4

from frontdesk.config.installation import variable
from frontdesk.errors import NotFound
from frontdesk.postcall.delivery import Clock, never, utc_now
from frontdesk.postcall.notices import answered, hook, invited, mail, telegram
from frontdesk.postcall.notices.making import made_for, released
from frontdesk.postcall.notices.sent import Sent
from frontdesk.providers.breaker import Breaker, outside
from frontdesk.providers.guarded import host_of
from frontdesk.settings import Notify, Settings
from frontdesk.store import notices
from frontdesk.store.db import Store
from frontdesk.store.mails import ANSWERED
from frontdesk.store.notices import INVITED, Notice

LADDER = (0, 15, 60, 300, 900, 3600, 10_800, 21_600, 43_200)
"""Seconds before each attempt, counted from the one before it; after the last one it is parked: a day."""
SENDERS = 4


def send_due(
    store: Store,
    settings: Settings,
    clock: Clock = utc_now,
    stopped: Callable[[], bool] = never,
    *,
    only: str | None = None,
    but: Sequence[str] = (),
) -> int:
    """Attempt all whose time has come, a few at once; how many were attempted.

    `only` one receiver's, or those of none of `but`: a server that says nothing keeps nobody else waiting.
    """
    due = notices.due(store, clock(), only=only, but=but)
    if not due:
        return 0
    with ThreadPoolExecutor(SENDERS, thread_name_prefix="notices") as pool:
        tried = pool.map(lambda one: None if stopped() else attempt(store, settings, one, clock), due)
        return sum(one is not None for one in tried)


def attempt(store: Store, settings: Settings, notice: str, clock: Clock = utc_now) -> bool | None:
    """Send it once, if it is due and nobody else has it (else None); whether it was taken."""
    claimed = notices.claim(store, notice, clock())
    if claimed is None:
        return None
    if claimed.receiver == INVITED and invited.overtaken(store, claimed):
        notices.settle(store, claimed, clock(), "overtaken", counted=False)
        return False
    one = receiver_of(settings, claimed)
    if one is None:
        gone = f"there is no {claimed.receiver!r} under notify any more"
        notices.settle(store, claimed, clock(), "dead", error=gone, counted=False)
        return False
    now, breaker = clock(), breaker_of(settings, one)
    left = timedelta(seconds=breaker.left if breaker is not None else 0.0)
    if (due := max(released(one, now, passes=claimed.passes), now + left)) > now:
        notices.settle(
            *(store, claimed, now, "pending"),
            next_attempt_at=due,
            error=claimed.last_error,
            counted=False,
        )
        return False
    sent = deliver(settings, one, claimed)
    status, next_at = verdict(claimed.attempts, sent, clock())
    notices.settle(store, claimed, clock(), status, next_attempt_at=next_at, error=sent.error)
    return sent.ok


def receiver_of(settings: Settings, notice: Notice) -> Notify | None:
    """Whom it is for; None when `notify` has nobody of that name any more."""
    if notice.receiver == ANSWERED:
        return answered.receiver(notice)
    return invited.receiver(notice) if notice.receiver == INVITED else settings.notify.get(notice.receiver)


def verdict(attempts: int, sent: Sent, now: datetime) -> tuple[str, datetime | None]:
    """The status after so many attempts, and when the next one is due (None: there is none)."""
    if sent.ok:
        return "sent", None
    if sent.permanent or attempts >= len(LADDER):
        return "dead", None
    return "pending", now + timedelta(seconds=max(LADDER[attempts], sent.retry_after))


def breaker_of(settings: Settings, one: Notify) -> Breaker | None:
    """What tells whether the service that the messages go through is left alone; None for a web address,
    which is a receiver of its own and has its ladder."""
    if one.telegram:
        return outside(settings.home, "telegram", host_of(settings.telegram_url))
    return outside(settings.home, "mail", settings.smtp.host) if one.email else None


def deliver(settings: Settings, one: Notify, notice: Notice) -> Sent:
    """Send it the receiver's way, once, and note whether the service works. Never raises."""
    sent = _handed_over(settings, one, notice)
    breaker = breaker_of(settings, one)
    if breaker is not None and sent.down:
        breaker.failed(wait=sent.retry_after, why=sent.error)
    elif breaker is not None:
        breaker.succeeded()
    return sent


def _handed_over(settings: Settings, one: Notify, notice: Notice) -> Sent:
    if one.telegram:
        if settings.telegram_token is None:
            return Sent("Telegram needs a token: set TELEGRAM_BOT_TOKEN")
        token = settings.telegram_token.get_secret_value()
        return telegram.send(settings.telegram_url, token, one.telegram, f"{notice.title}\n{notice.text}")
    if notice.receiver == INVITED:
        return invited.send(settings.smtp, notice)
    if notice.receiver == ANSWERED:
        return answered.send(settings.smtp, notice)
    if one.email:
        return mail.send(settings.smtp, one.email, notice)
    url = one.webhook or variable(os.environ, one.webhook_env or "")
    if not url:
        return Sent(f"not sent: set {one.webhook_env} to the address")
    return hook.send(url, notice, allow_private=settings.allow_private_webhooks)


def try_out(store: Store, settings: Settings, name: str, clock: Clock = utc_now) -> Notice:
    """Send a test to that receiver now, once, and write down how it went; NotFound for nobody."""
    one = settings.notify.get(name)
    if one is None:
        known = ", ".join(settings.notify) or "nobody"
        raise NotFound(f"there is no {name!r} under notify; there: {known}")
    now = clock()
    made = made_for(name, one, "test", uuid4().hex, {}, now, company_id=one.company)
    notices.add(store, made)
    claimed = notices.claim(store, made.id, now)
    if claimed is not None:
        sent = deliver(settings, one, claimed)
        notices.settle(store, claimed, clock(), "sent" if sent.ok else "dead", error=sent.error)
    return notices.get(store, made.id, one.company)
