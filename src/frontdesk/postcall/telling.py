"""From an event to its deliveries: one for each endpoint that wants it, made once.

The endpoints of a bot are that of frontdesk.yaml (the bot's own, else the installation's) and those that
were added for it or for the whole company.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy.orm import Session

from frontdesk.catalogue import wants
from frontdesk.postcall import asked
from frontdesk.postcall.notices.inviting import invite
from frontdesk.postcall.notices.making import from_event
from frontdesk.settings import Settings, Webhook
from frontdesk.store import deliveries, endpoints, outbox
from frontdesk.store.db import Store
from frontdesk.store.deliveries import Delivery
from frontdesk.store.endpoints import Endpoint
from frontdesk.store.outbox import Waiting

MOST_ROUNDS = 50
GONE_BEFORE = "The endpoint answered 410 before: it wants no more."


def make_deliveries(store: Store, settings: Settings, now: datetime) -> tuple[Delivery, ...]:
    """Make the deliveries of all events that wait, and the messages about them: to the team, and
    invitations to whoever booked.

    Whoever dies in between changes nothing.
    """
    made: list[Delivery] = []
    for _ in range(MOST_ROUNDS):
        waiting = outbox.waiting(store)
        for event in waiting:
            made += _made(store, settings, (event,), now)
        if not waiting:
            break
    return tuple(made)


def deliveries_about(
    store: Store, settings: Settings, conversation_id: str, now: datetime
) -> tuple[Delivery, ...]:
    """The same of the events about one conversation, all at once; others are their own workers' affair."""
    return tuple(_made(store, settings, outbox.waiting(store, about=conversation_id), now))


def _made(store: Store, settings: Settings, events: Sequence[Waiting], now: datetime) -> list[Delivery]:
    """Those of some events, in one transaction."""
    made: list[Delivery] = []
    if events:
        with store.write() as session:
            whose = dict.fromkeys((one.company_id, one.bot_id) for one in events)
            to = {of: _endpoints(session, settings, *of) for of in whose}
            for event in events:
                made += _deliveries(session, event, to[event.company_id, event.bot_id], now)
                from_event(session, settings, event, now)
                invite(session, settings, event, now)
                asked.begin(session, settings, event, now)
            outbox.done(session, [event.id for event in events])
    return made


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


def _endpoints(session: Session, settings: Settings, company_id: str, bot_id: str) -> list[Endpoint]:
    found = list(endpoints.of(session, company_id, bot_id))
    own = of_file(settings, company_id, bot_id)
    if own is not None:
        found.insert(0, endpoints.noted(session, own))
    return found


def _deliveries(session: Session, event: Waiting, to: Iterable[Endpoint], now: datetime) -> list[Delivery]:
    return [
        deliveries.put(session, prepared(event, one, now, parked=one.status == "gone"))
        for one in to
        if one.status != "disabled" and wants(one.events, event.event)
    ]
