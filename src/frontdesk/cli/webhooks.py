"""What `frontdesk webhooks …` does."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from frontdesk.api.routes.webhooks import AttemptItem, EndpointItem, LoggedDelivery
from frontdesk.catalogue import EVENTS
from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.config import load_settings
from frontdesk.errors import BadInput
from frontdesk.postcall.hooks import DEFAULT_EVENTS, Hooks
from frontdesk.settings import Settings
from frontdesk.store import deliveries, endpoints
from frontdesk.store.db import Store, open_store
from frontdesk.store.deliveries import Delivery, Which

STATUSES = ("pending", "delivered", *deliveries.PARKED)
console = Console(highlight=False)
ROOM = 140
"""Columns that the lists need; a narrower terminal breaks their lines, not their words."""


def show(*, as_json: bool) -> int:
    """List the endpoints."""
    found = endpoints.list_(_opened()[1])
    if as_json:
        _json([EndpointItem.model_validate(one).model_dump(mode="json") for one in found])
    elif found:
        rows = [
            (one.id, one.status, one.bot_id or "all", " ".join(one.events), one.url, one.note)
            for one in found
        ]
        _table(("id", "status", "bot", "events", "address", "note"), rows)
    else:
        console.print("No endpoints yet. One of frontdesk.yaml is here once something was told.")
    return FINE


def add(url: str, events: Sequence[str], bot: str, note: str) -> int:
    """Add one and print its secret."""
    made, secret = _hooks().add(url, events or DEFAULT_EVENTS, bot, note)
    console.print(Text(f"{made.id} gets {', '.join(made.events)} at {made.url}"), soft_wrap=True)
    _secret(secret)
    return FINE


def change(endpoint: str, **changes: Any) -> int:
    """Change what is given."""
    changed = _hooks().change(endpoint, **changes)
    console.print(
        Text(f"{changed.id} is {changed.status} and gets {', '.join(changed.events)} at {changed.url}"),
        soft_wrap=True,
    )
    return FINE


def remove(endpoint: str) -> int:
    """Forget it."""
    _hooks().remove(endpoint)
    console.print(f"{endpoint} is forgotten; what was on its way to it is parked.")
    return FINE


def rotate(endpoint: str, hours: float) -> int:
    """Replace its secret."""
    rotated, secret = _hooks().rotate(endpoint, timedelta(hours=hours))
    until = f"{rotated.previous_until:%Y-%m-%d %H:%M} UTC" if rotated.previous_until else "now"
    console.print(f"{rotated.id} has a new secret; the old one signs too until {until}.")
    _secret(secret)
    return FINE


def test(endpoint: str) -> int:
    """Send a test and say how it went."""
    sent = _hooks().test(endpoint)
    if sent.status == "delivered":
        console.print(Text(f"{sent.url} took it: {sent.last_status}."), soft_wrap=True)
        return FINE
    console.print(Text(f"{sent.url} did not take it: {sent.last_error}."), soft_wrap=True)
    return PROBLEMS


def show_log(
    endpoint: str | None, event: str | None, status: str | None, limit: int, *, as_json: bool
) -> int:
    """List deliveries."""
    if status is not None and status not in STATUSES:
        raise BadInput(f"--status: there is no {status!r}; known: {', '.join(STATUSES)}")
    found = deliveries.matching(_opened()[1], Which("default", status, event, endpoint), limit)
    if as_json:
        _json([LoggedDelivery.model_validate(one).model_dump(mode="json") for one in found])
    elif found:
        _table(("id", "when (UTC)", "event", "status", "tries", "answer", "address"), map(_line, found))
    else:
        console.print("Nothing was sent.")
    return FINE


def show_delivery(delivery: str, *, as_json: bool) -> int:
    """One with its body and every attempt."""
    store = _opened()[1]
    one = deliveries.get(store, delivery)
    tried = [AttemptItem.model_validate(each) for each in deliveries.log(store, delivery)]
    if as_json:
        same = LoggedDelivery.model_validate(one).model_dump(mode="json")
        _json({**same, "body": json.loads(one.body), "log": [each.model_dump(mode="json") for each in tried]})
        return FINE
    console.print(Text(f"{one.event} → {one.url}: {one.status}\nwebhook-id {one.webhook_id}"), soft_wrap=True)
    for each in tried:
        said = f"answer {each.status}" if each.status else each.error
        line = f"{each.number:>3}  {each.at:%Y-%m-%d %H:%M:%S} UTC  {each.seconds * 1000:.0f} ms  {said}"
        console.print(Text(line), soft_wrap=True)
    console.print(Text(json.dumps(json.loads(one.body), ensure_ascii=False, indent=2)), soft_wrap=True)
    return FINE


def replay(delivery: str) -> int:
    """Send one again."""
    again = _hooks().replay(delivery)
    console.print(Text(f"{again.event} will be sent to {again.url} again."), soft_wrap=True)
    return FINE


def replay_parked(endpoint: str) -> int:
    """Send all again that are parked for an endpoint."""
    console.print(f"{_hooks().replay_parked(endpoint)} will be sent again.")
    return FINE


def show_events() -> int:
    """The catalogue."""
    rows = [(name, " ".join((kind.__doc__ or "").split())) for name, kind in EVENTS.items()]
    _table(("event", "told when"), rows)
    return FINE


def _opened() -> tuple[Settings, Store]:
    settings = load_settings()
    return settings, open_store(settings)


def _hooks() -> Hooks:
    return Hooks(*_opened())


def _secret(secret: str) -> None:
    console.print("[dim]Its secret, shown this once:[/]")
    print(secret)


def _line(one: Delivery) -> tuple[str, ...]:
    answer = str(one.last_status or one.last_error or "–")
    when = f"{one.created_at:%Y-%m-%d %H:%M:%S}"
    return one.id, when, one.event, one.status, str(one.attempts), answer, one.url


def _table(heads: Sequence[str], rows: Any) -> None:
    table = Table(*heads, box=None, pad_edge=False, header_style="dim")
    for column in table.columns:
        column.overflow = "fold"
    for row in rows:
        table.add_row(*map(Text, row))
    Console(highlight=False, width=max(console.width, ROOM)).print(table)


def _json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))
