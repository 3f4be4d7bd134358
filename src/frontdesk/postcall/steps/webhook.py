"""Tells whoever must know: one delivery row, written before the first attempt, which is made right away."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import uuid4

from frontdesk.models import Conversation
from frontdesk.postcall.delivery import attempt
from frontdesk.postcall.job import Job
from frontdesk.postcall.payload import body
from frontdesk.settings import Settings, Webhook
from frontdesk.store import deliveries
from frontdesk.store.deliveries import Delivery

EVENT = "call.ended"


def run(job: Job) -> dict[str, Any]:
    """The deliveries' ids. A first attempt that fails is tried again by the sweeper, not by this step."""
    endpoint = endpoint_of(job.settings, job.conversation.bot_id)
    if endpoint is None:
        return {"deliveries": []}
    conversation = job.conversation
    health = deliveries.health(job.store, conversation.company_id, conversation.bot_id, endpoint.url)
    delivery = deliveries.add(job.store, prepared(job, endpoint, "gone" if health == "gone" else "pending"))
    if health == "fine":
        attempt(job.store, job.settings, delivery.id)
    return {"deliveries": [delivery.id]}


def endpoint_of(settings: Settings, bot_id: str) -> Webhook | None:
    """The bot's own address, else the installation's, else none."""
    own = settings.bots.get(bot_id)
    return (own.webhook if own is not None else None) or settings.webhook


def webhook_id(conversation: Conversation, event: str, url: str) -> str:
    """The same for the same conversation, event and address: a receiver knows a repeat by it."""
    key = "\n".join((conversation.company_id, conversation.id, event, url))
    return f"msg_{sha256(key.encode()).hexdigest()[:32]}"


def prepared(job: Job, endpoint: Webhook, status: str) -> Delivery:
    """The row for the first attempt; its body never changes from here on."""
    conversation, now = job.conversation, datetime.now(UTC)
    return Delivery(
        id=uuid4().hex,
        company_id=conversation.company_id,
        bot_id=conversation.bot_id,
        conversation_id=conversation.id,
        event=EVENT,
        url=endpoint.url,
        secret_env=endpoint.secret_env,
        webhook_id=webhook_id(conversation, EVENT, endpoint.url),
        body=body(EVENT, conversation, job.results),
        status=status,
        attempts=0,
        created_at=now,
        updated_at=now,
        next_attempt_at=now,
        last_status=None,
        last_error="The endpoint answered 410 before: it wants no more." if status == "gone" else "",
        delivered_at=None,
        lease=None,
    )
