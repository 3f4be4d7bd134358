"""What `frontdesk webhooks …` does."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from rich.console import Console
from rich.text import Text

from frontdesk.api.routes.webhooks import AttemptItem, EndpointItem, LoggedDelivery
from frontdesk.catalogue import EVENTS
from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.cli.printing import print_json, print_table
from frontdesk.cli.whose import whose
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


def show(company: str | None = None, *, as_json: bool) -> int:
    """List the endpoints."""
    _, store, owner = _opened(company)
    found = endpoints.list_(store, owner)
    if as_json:
        print_json([EndpointItem.model_validate(one).model_dump(mode="json") for one in found])
    elif found:
        rows = [
            (one.id, one.status, one.bot_id or "all", " ".join(one.events), one.url, one.note)
            for one in found
        ]
        print_table(console, ("id", "status", "bot", "events", "address", "note"), rows, ROOM)
    else:
        console.print("No endpoints yet. One of frontdesk.yaml is here once something was told.")
    return FINE


def add(url: str, events: Sequence[str], bot: str, note: str, company: str | None = None) -> int:
    """Add one and print its secret."""
    made, secret = _hooks(company, bot).add(url, events or DEFAULT_EVENTS, bot, note)
    console.print(Text(f"{made.id} gets {', '.join(made.events)} at {made.url}"), soft_wrap=True)
    _secret(secret)
    return FINE


def change(endpoint: str, company: str | None = None, **changes: Any) -> int:
    """Change what is given."""
    changed = _hooks(company).change(endpoint, **changes)
    console.print(
        Text(f"{changed.id} is {changed.status} and gets {', '.join(changed.events)} at {changed.url}"),
        soft_wrap=True,
    )
    return FINE


def remove(endpoint: str, company: str | None = None) -> int:
    """Forget it."""
    _hooks(company).remove(endpoint)
    console.print(f"{endpoint} is forgotten; what was on its way to it is parked.")
    return FINE


def rotate(endpoint: str, hours: float, company: str | None = None) -> int:
    """Replace its secret."""
    rotated, secret = _hooks(company).rotate(endpoint, timedelta(hours=hours))
    until = f"{rotated.previous_until:%Y-%m-%d %H:%M} UTC" if rotated.previous_until else "now"
    console.print(f"{rotated.id} has a new secret; the old one signs too until {until}.")
    _secret(secret)
    return FINE


def test(endpoint: str, company: str | None) -> int:
    """Send a test and say how it went."""
    sent = _hooks(company).test(endpoint)
    if sent.status == "delivered":
        console.print(Text(f"{sent.url} took it: {sent.last_status}."), soft_wrap=True)
        return FINE
    console.print(Text(f"{sent.url} did not take it: {sent.last_error}."), soft_wrap=True)
    return PROBLEMS


@dataclass(frozen=True, slots=True)
class Wish:
    """Which deliveries are to be listed."""

    endpoint: str | None = None
    event: str | None = None
    status: str | None = None
    company: str | None = None


def show_log(wish: Wish, limit: int, *, as_json: bool) -> int:
    """List deliveries."""
    if wish.status is not None and wish.status not in STATUSES:
        raise BadInput(f"--status: there is no {wish.status!r}; known: {', '.join(STATUSES)}")
    _, store, owner = _opened(wish.company)
    found = deliveries.matching(store, Which(owner, wish.status, wish.event, wish.endpoint), limit)
    if as_json:
        print_json([LoggedDelivery.model_validate(one).model_dump(mode="json") for one in found])
    elif found:
        print_table(
            console,
            ("id", "when (UTC)", "event", "status", "tries", "answer", "address"),
            map(_line, found),
            ROOM,
        )
    else:
        console.print("Nothing was sent.")
    return FINE


def show_delivery(delivery: str, company: str | None = None, *, as_json: bool) -> int:
    """One with its body and every attempt."""
    _, store, owner = _opened(company)
    one = deliveries.get(store, delivery, owner)
    tried = [AttemptItem.model_validate(each) for each in deliveries.log(store, delivery, owner)]
    if as_json:
        same = LoggedDelivery.model_validate(one).model_dump(mode="json")
        print_json(
            {**same, "body": json.loads(one.body), "log": [each.model_dump(mode="json") for each in tried]}
        )
        return FINE
    console.print(Text(f"{one.event} → {one.url}: {one.status}\nwebhook-id {one.webhook_id}"), soft_wrap=True)
    for each in tried:
        said = f"answer {each.status}" if each.status else each.error
        line = f"{each.number:>3}  {each.at:%Y-%m-%d %H:%M:%S} UTC  {each.seconds * 1000:.0f} ms  {said}"
        console.print(Text(line), soft_wrap=True)
    console.print(Text(json.dumps(json.loads(one.body), ensure_ascii=False, indent=2)), soft_wrap=True)
    return FINE


def replay(delivery: str, company: str | None = None) -> int:
    """Send one again."""
    again = _hooks(company).replay(delivery)
    console.print(Text(f"{again.event} will be sent to {again.url} again."), soft_wrap=True)
    return FINE


def replay_parked(endpoint: str, company: str | None = None) -> int:
    """Send all again that are parked for an endpoint."""
    console.print(f"{_hooks(company).replay_parked(endpoint)} will be sent again.")
    return FINE


def show_events() -> int:
    """The catalogue."""
    rows = [(name, " ".join((kind.__doc__ or "").split())) for name, kind in EVENTS.items()]
    print_table(console, ("event", "told when"), rows, ROOM)
    return FINE


def _opened(company: str | None, bot: str = "") -> tuple[Settings, Store, str]:
    settings = load_settings()
    store = open_store(settings)
    return settings, store, whose(settings, store, company, bot)


def _hooks(company: str | None, bot: str = "") -> Hooks:
    return Hooks(*_opened(company, bot))


def _secret(secret: str) -> None:
    console.print("[dim]Its secret, shown this once:[/]")
    print(secret)


def _line(one: Delivery) -> tuple[str, ...]:
    answer = str(one.last_status or one.last_error or "–")
    when = f"{one.created_at:%Y-%m-%d %H:%M:%S}"
    return one.id, when, one.event, one.status, str(one.attempts), answer, one.url
