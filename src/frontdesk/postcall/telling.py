"""From an event to its deliveries: one for each endpoint that wants it, made once.

The endpoints of a bot are that of frontdesk.yaml (the bot's own, else the installation's) and those that
were added for it or for the whole company.
"""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from sqlalchemy.orm import Session

from frontdesk.catalogue import wants
from frontdesk.settings import Settings, Webhook
from frontdesk.store import deliveries, endpoints, outbox
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Delivery
from frontdesk.store.endpoints import Endpoint
from frontdesk.store.outbox import Waiting

MOST_ROUNDS = 50
GONE_BEFORE = "The endpoint answered 410 before: it wants no more."


def make_deliveries(store: Store, settings: Settings, now: datetime) -> tuple[Delivery, ...]:
    """Make the deliveries of all events that wait. Whoever dies in between changes nothing."""
    made: list[Delivery] = []
    for _ in range(MOST_ROUNDS):
        waiting = outbox.waiting(store)
        for event in waiting:
            with store.write() as session:
                made += _deliveries(session, settings, event, now)
                outbox.done(session, event.id)
        if not waiting:
            break
    return tuple(made)


def of_file(settings: Settings, company_id: str, bot_id: str) -> Endpoint | None:
    """The endpoint that frontdesk.yaml gives the bot: its own address, else the installation's, else none."""
    own = settings.bots.get(bot_id)
    found: Webhook | None = (own.webhook if own is not None else None) or settings.webhook
    if found is None:
        return None
    return Endpoint(
        endpoints.file_id(company_id, bot_id, found.url),
        company_id,
        bot_id,
        found.url,
        found.events,
        source="file",
        secret_env=found.secret_env,
    )


def prepared(event: Waiting, endpoint: Endpoint, now: datetime, *, parked: bool) -> Delivery:
    """The row for the first attempt; its body never changes from here on. `parked`: there is none yet."""
    return Delivery(
        id=uuid4().hex,
        company_id=event.company_id,
        bot_id=event.bot_id,
        conversation_id=event.conversation_id,
        event=event.event,
        url=endpoint.url,
        secret_env=endpoint.secret_env,
        webhook_id=event.id,
        body=event.body,
        status="gone" if parked else "pending",
        attempts=0,
        created_at=now,
        updated_at=now,
        next_attempt_at=now,
        last_status=None,
        last_error=GONE_BEFORE if parked else "",
        delivered_at=None,
        lease=None,
        endpoint_id=endpoint.id,
    )


def _deliveries(session: Session, settings: Settings, event: Waiting, now: datetime) -> list[Delivery]:
    found = list(endpoints.of(session, event.company_id, event.bot_id))
    own = of_file(settings, event.company_id, event.bot_id)
    if own is not None:
        found.insert(0, endpoints.noted(session, own))
    return [
        deliveries.put(session, prepared(event, one, now, parked=one.status == "gone"))
        for one in found
        if one.status != "disabled" and wants(one.events, event.event)
    ]
