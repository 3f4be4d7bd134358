"""From something that happened to the messages about it: one for each receiver that wants it, made once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from frontdesk.catalogue import wants
from frontdesk.config.notifying import after_quiet, quiet_hours
from frontdesk.postcall.notices.rendering import rendered
from frontdesk.settings import Notify, Settings
from frontdesk.store import notices
from frontdesk.store.db import Store
from frontdesk.store.notices import Notice, notice_id
from frontdesk.store.outbox import Waiting

URGENCIES = ("low", "medium", "high", "critical")


def notify(
    store: Store,
    settings: Settings,
    event: str,
    key: str,
    data: Mapping[str, Any],
    *,
    company_id: str = "default",
    only: str | None = None,
    but: str | None = None,
) -> tuple[str, ...]:
    """Tell everybody under `notify:` who wants to know; the ids of the messages, sent within a second or two.

    `event` is one of `config.notifying.FILLS`, `data` the values its words stand for (by the names of the
    webhooks' fields: `bot_id`, `conversation_id`, `caller`, `reason`, …), `key` tells it from others of its
    kind: told again with the same key, nobody hears it twice. The events of the webhooks need no call:
    whoever writes them into the outbox has told the team. `only` and `but` name one receiver.
    """
    now = datetime.now(UTC)
    told = [
        made_for(name, one, event, key, data, now, company_id=company_id)
        for name, one in _asked(settings, event, data, company_id)
        if only in (None, name) and but != name
    ]
    known = notices.known(store, [one.id for one in told])
    if new := [one for one in told if one.id not in known]:
        with store.write() as session:
            for one in new:
                notices.put(session, one)
    return tuple(one.id for one in told)


def from_event(session: Session, settings: Settings, told: Waiting, now: datetime) -> int:
    """The messages about an event of the webhooks, in the transaction that makes its deliveries; how many."""
    asked = list(_asked(settings, told.event, None, told.company_id))
    if not asked:
        return 0
    try:
        data = json.loads(told.body)["data"]
    except (ValueError, KeyError, TypeError):
        data = None
    if not isinstance(data, Mapping):
        return 0
    made = [
        made_for(name, one, told.event, told.id, data, now, company_id=told.company_id)
        for name, one in asked
        if _concerns(one, told.event, data)
    ]
    return sum(notices.put(session, each) for each in made)


def made_for(
    name: str,
    one: Notify,
    event: str,
    key: str,
    data: Mapping[str, Any],
    now: datetime,
    *,
    company_id: str,
) -> Notice:
    """The message to that receiver, worded; due now, or when the quiet hours are over."""
    title, text = rendered(one, event, data, now)
    passes = event == "test" or wants(one.despite_quiet, event)
    return Notice(
        id=notice_id(company_id, name, event, key),
        company_id=company_id,
        bot_id=str(data.get("bot_id") or "")[:64],
        receiver=name,
        event=event,
        title=title,
        text=text,
        created_at=now,
        updated_at=now,
        next_attempt_at=released(one, now, passes=passes),
        conversation_id=str(data.get("conversation_id") or "")[:200],
        passes=passes,
    )


def released(one: Notify, at: datetime, *, passes: bool) -> datetime:
    """That moment, or when the receiver may be disturbed again."""
    if passes or not one.quiet:
        return at
    return after_quiet(quiet_hours(one), at, ZoneInfo(one.timezone)) or at


def _asked(
    settings: Settings, event: str, data: Mapping[str, Any] | None, company_id: str
) -> Iterator[tuple[str, Notify]]:
    for name, one in settings.notify.items():
        wanted = wants(one.on, event) or event == "digest"
        if wanted and one.company == company_id and (data is None or _concerns(one, event, data)):
            yield name, one


def _concerns(one: Notify, event: str, data: Mapping[str, Any]) -> bool:
    bot = data.get("bot_id")
    if one.bots and bot and bot not in one.bots:
        return False
    if event != "call.analyzed":
        return True
    urgency = data.get("urgency")
    return urgency in URGENCIES and URGENCIES.index(urgency) >= URGENCIES.index(one.urgency)
