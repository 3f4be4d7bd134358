"""Where events go, what became of each, and how to send it again."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field as Key

from frontdesk.api.deps import Company, Door, TheDoor
from frontdesk.api.routes.calls import DeliveryItem, FromValue
from frontdesk.catalogue import EVENTS
from frontdesk.postcall.hooks import DEFAULT_EVENTS, Hooks
from frontdesk.store import deliveries, endpoints
from frontdesk.store.deliveries import Which

router = APIRouter(prefix="/webhooks", tags=["webhooks"])
Short = Annotated[str, Query(max_length=200)]
Events = Annotated[list[Annotated[str, Key(max_length=64)]], Key(min_length=1, max_length=32)]
Address = Annotated[str, Key(min_length=1, max_length=2000)]
MOST_HOURS = 30 * 24


class Body(BaseModel):
    """What a request brings: no key that means nothing."""

    model_config = ConfigDict(extra="forbid")


class NewEndpoint(Body):
    """An address to send events to. `events`: names, families such as `booking.*`, or `*`."""

    url: Address
    events: Events = list(DEFAULT_EVENTS)
    bot: Annotated[str, Key(max_length=64)] = ""
    note: Annotated[str, Key(max_length=200)] = ""


class Changes(Body):
    """What is to be changed; what is left out stays. `enabled` takes back a 410, too."""

    url: Address | None = None
    events: Events | None = None
    note: Annotated[str | None, Key(max_length=200)] = None
    enabled: bool | None = None


class Rotation(Body):
    """For how long the secret before signs too."""

    overlap_hours: Annotated[float, Key(ge=0, le=MOST_HOURS)] = 24.0


class EndpointItem(FromValue):
    """An endpoint. `source` is `file` (frontdesk.yaml) or `added`; `status` is active, disabled or gone."""

    id: str
    bot_id: str
    url: str
    events: tuple[str, ...]
    source: str
    note: str
    status: str
    previous_until: datetime | None
    created_at: datetime
    updated_at: datetime


class WithSecret(BaseModel):
    """An endpoint with its secret, which is shown this once."""

    endpoint: EndpointItem
    secret: str


class AttemptItem(FromValue):
    """One try. `status` is empty when nothing came back."""

    at: datetime
    number: int
    status: int | None
    seconds: float
    error: str


class LoggedDelivery(DeliveryItem):
    """A delivery in the log."""

    endpoint_id: str
    conversation_id: str
    bot_id: str


class DeliveryDetails(LoggedDelivery):
    """A delivery with what it says and every attempt."""

    body: dict[str, Any]
    log: list[AttemptItem]


class Replayed(BaseModel):
    """How many deliveries will be sent again."""

    deliveries: int


@router.get("/events")
def list_events(company: Company) -> dict[str, str]:
    """The events there are, and when each is told."""
    return {name: " ".join((kind.__doc__ or "").split()) for name, kind in EVENTS.items()}


@router.get("/endpoints")
def list_endpoints(door: TheDoor, company: Company) -> list[EndpointItem]:
    """The company's endpoints; one of frontdesk.yaml is here once something was told."""
    return [EndpointItem.model_validate(one) for one in endpoints.list_(door.store, company)]


@router.post("/endpoints", status_code=201)
def add_endpoint(door: TheDoor, company: Company, new: NewEndpoint) -> WithSecret:
    """Add an endpoint; its secret is shown now and never again."""
    made, secret = _hooks(door, company).add(new.url, new.events, new.bot, new.note)
    return WithSecret(endpoint=EndpointItem.model_validate(made), secret=secret)


@router.patch("/endpoints/{endpoint_id}")
def change_endpoint(door: TheDoor, company: Company, endpoint_id: str, changes: Changes) -> EndpointItem:
    """Change its address, events or note, disable it or enable it again."""
    changed = _hooks(door, company).change(endpoint_id, **changes.model_dump())
    return EndpointItem.model_validate(changed)


@router.delete("/endpoints/{endpoint_id}", status_code=204)
def remove_endpoint(door: TheDoor, company: Company, endpoint_id: str) -> None:
    """Forget it; what was on its way is parked."""
    _hooks(door, company).remove(endpoint_id)


@router.post("/endpoints/{endpoint_id}/rotate")
def rotate_secret(door: TheDoor, company: Company, endpoint_id: str, rotation: Rotation) -> WithSecret:
    """Replace its secret; both sign for a while."""
    rotated, secret = _hooks(door, company).rotate(endpoint_id, timedelta(hours=rotation.overlap_hours))
    return WithSecret(endpoint=EndpointItem.model_validate(rotated), secret=secret)


@router.post("/endpoints/{endpoint_id}/test")
def send_test(door: TheDoor, company: Company, endpoint_id: str) -> DeliveryDetails:
    """Send it a `webhook.test` now; how it went."""
    sent = _hooks(door, company).test(endpoint_id)
    return _details(door, company, sent.id)


@router.post("/endpoints/{endpoint_id}/replay")
def replay_endpoint(door: TheDoor, company: Company, endpoint_id: str) -> Replayed:
    """Send everything again that is parked for it."""
    return Replayed(deliveries=_hooks(door, company).replay_parked(endpoint_id))


@router.get("/deliveries")
def list_deliveries(
    door: TheDoor,
    company: Company,
    endpoint: Short | None = None,
    event: Short | None = None,
    status: Short | None = None,
    conversation: Short | None = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
) -> list[LoggedDelivery]:
    """The log, latest first. `status`: pending, delivered, dead or gone; the last two are parked."""
    which = Which(company, status, event, endpoint, conversation)
    return [LoggedDelivery.model_validate(one) for one in deliveries.matching(door.store, which, limit)]


@router.get("/deliveries/{delivery_id}")
def get_delivery(door: TheDoor, company: Company, delivery_id: str) -> DeliveryDetails:
    """One delivery with its body and every attempt."""
    return _details(door, company, delivery_id)


@router.post("/deliveries/{delivery_id}/replay")
def replay_delivery(door: TheDoor, company: Company, delivery_id: str) -> LoggedDelivery:
    """Send it again, same id and body; 409 while it is still on its way."""
    return LoggedDelivery.model_validate(_hooks(door, company).replay(delivery_id))


def _hooks(door: Door, company: str) -> Hooks:
    return Hooks(door.settings, door.store, company)


def _details(door: Door, company: str, delivery_id: str) -> DeliveryDetails:
    one = deliveries.get(door.store, delivery_id, company)
    same = LoggedDelivery.model_validate(one).model_dump()
    tried = deliveries.log(door.store, delivery_id, company)
    return DeliveryDetails(
        **same, body=json.loads(one.body), log=[AttemptItem.model_validate(each) for each in tried]
    )
