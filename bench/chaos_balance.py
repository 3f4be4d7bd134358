"""The books of `bench.chaos`, and whether they balance."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from bench.chaos_calls import Caller
from frontdesk.settings import Settings
from frontdesk.store import bookings, outbox, spool, tasks
from frontdesk.store.db import Store
from frontdesk.store.tables import ConversationRow, DeliveryRow, StepRow
from frontdesk.testing.receiver import WebhookReceiver

EACH = ("call.started", "call.ended", "call.analyzed")
"""Events of every conversation."""


@dataclass
class Balance:
    """What was counted. `wrong` says in words what does not balance; empty is what is wanted."""

    conversations: int = 0
    summaries: int = 0
    bookings: int = 0
    noted: int = 0
    delivered: int = 0
    parked: int = 0
    repeats: int = 0
    deeds: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        broken = ", ".join(f"{name} {times}" for name, times in sorted(Counter(self.deeds).items()))
        return (
            f"{self.conversations} conversations, {self.summaries} summaries, {self.bookings} bookings,"
            f" {self.noted} noted, {self.delivered} deliveries, {self.parked} parked,"
            f" {self.repeats} repeats; {broken or 'nothing was broken'}"
        )


def balance(
    settings: Settings,
    store: Store,
    caller: Caller,
    steady: WebhookReceiver,
    closed: WebhookReceiver,
    taken: Path,
) -> Balance:
    """Count everything."""
    found = Balance()
    _rows(found, store, caller)
    _bookings(found, store, caller)
    _deliveries(found, store, caller)
    _received(found, store, steady, taken)
    if len({one.id for one in closed.deliveries}) > len(caller.names):
        found.wrong.append("the endpoint that is gone was told more than there was to tell")
    left = {
        "in the spool": spool.pending(settings.home),
        "set aside": [path.name for path in settings.home.glob("*/bad/*")],
        "as a journal": [path.name for path in (settings.home / "live").glob("*.jsonl")],
        "in the outbox": outbox.waiting(store),
    }
    found.wrong += [
        f"{len(things)} are left {where}: {things[:3]}" for where, things in left.items() if things
    ]
    return found


def _rows(found: Balance, store: Store, caller: Caller) -> None:
    with store.read() as session:
        rows = session.execute(
            select(ConversationRow.id, ConversationRow.summary, ConversationRow.finished_at)
        ).all()
        steps = session.execute(select(StepRow.conversation_id, StepRow.step, StepRow.status)).all()
    found.conversations = len(rows)
    found.summaries = sum(bool(row.summary) for row in rows)
    _same(found, "conversations", caller.names, [row.id for row in rows])
    _same(found, "summaries", caller.names, [row.id for row in rows if row.summary])
    _same(found, "finished", caller.names, [row.id for row in rows if row.finished_at])
    undone = [f"{step.step} of {step.conversation_id}" for step in steps if step.status != "done"]
    if undone:
        found.wrong.append(f"steps not done: {undone[:5]}")


def _bookings(found: Balance, store: Store, caller: Caller) -> None:
    rows = bookings.listed(store, limit=100_000)
    waiting = [one for one in tasks.listed(store, limit=100_000) if one.kind == "confirm"]
    found.bookings, found.noted = len(rows), len(waiting)
    _same(found, "bookings", caller.agreed, [row.owner for row in rows])
    _same(found, "noted", caller.noted, [one.conversation_id for one in waiting])
    others = [one.reason for one in tasks.listed(store, limit=100_000) if one.kind == "call_back"]
    if others:
        found.wrong.append(f"callers who were booked are to be called back: {others[:3]}")


def _deliveries(found: Balance, store: Store, caller: Caller) -> None:
    with store.read() as session:
        rows = session.scalars(select(DeliveryRow)).all()
    found.delivered = sum(row.status == "delivered" for row in rows)
    found.parked = sum(row.status in ("gone", "dead") for row in rows)
    for endpoint in {row.endpoint_id for row in rows if row.endpoint_id != "ep_closed"}:
        own = [row for row in rows if row.endpoint_id == endpoint]
        stuck = [
            f"{row.event} of {row.conversation_id}: {row.last_error}"
            for row in own
            if row.status != "delivered"
        ]
        if stuck:
            found.wrong.append(f"not delivered to {endpoint}: {stuck[:3]}")
        for event in EACH:
            told = [row.conversation_id for row in own if row.event == event]
            _same(found, f"{event} to {endpoint}", caller.names, told)
        told = [row.conversation_id for row in own if row.event == "booking.confirmed"]
        _same(found, f"booking.confirmed to {endpoint}", caller.agreed, told)
    closed = [row for row in rows if row.endpoint_id == "ep_closed"]
    if any(row.status != "gone" for row in closed) or len(closed) != len(caller.names):
        found.wrong.append("not everything for the endpoint that is gone is parked")


def _received(found: Balance, store: Store, steady: WebhookReceiver, taken: Path) -> None:
    """Each id came with one body, however often; and what is delivered did arrive."""
    bodies: dict[str, set[bytes]] = {}
    for one in steady.deliveries:
        bodies.setdefault(one.id, set()).add(one.body)
    found.repeats = len(steady.deliveries) - len(bodies)
    if any(len(versions) > 1 for versions in bodies.values()):
        found.wrong.append("one id came with two bodies")
    if not all(one.verified for one in steady.deliveries):
        found.wrong.append("a signature did not hold")
    with store.read() as session:
        rows = session.scalars(select(DeliveryRow).where(DeliveryRow.status == "delivered")).all()
    steadily = {row.webhook_id for row in rows if row.endpoint_id.startswith("file_")}
    _same(found, "what arrived", steadily, list(bodies))
    handled = {
        json.dumps(json.loads(line), sort_keys=True) for line in taken.read_text().splitlines() if line
    }
    told = {
        json.dumps(json.loads(row.body), sort_keys=True) for row in rows if row.endpoint_id == "ep_process"
    }
    if handled != told:
        found.wrong.append(f"the receiver's process handled {len(handled)} events of {len(told)}")


def _same(found: Balance, what: str, wanted: Iterable[str], had: Iterable[str]) -> None:
    """Exactly these, each once."""
    expected, counted = set(wanted), Counter(had)
    missing, extra = sorted(expected - set(counted)), sorted(set(counted) - expected)
    twice = sorted(name for name, times in counted.items() if times > 1)
    for word, names in (("missing", missing), ("too many", extra), ("more than once", twice)):
        if names:
            found.wrong.append(f"{what}: {len(names)} {word}, such as {names[:3]}")
