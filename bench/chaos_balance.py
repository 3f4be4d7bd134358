"""The books of `bench.chaos`, and whether they balance: what is stored, and what webhooks told."""

from __future__ import annotations

import json

from sqlalchemy import select

from bench.chaos_calls import Caller
from bench.chaos_desk import Others
from bench.chaos_elsewhere import in_calendar, in_tracker, on_tape, told_by_mail, told_team
from bench.chaos_found import Balance, bodies, same
from frontdesk.postcall.processing import SLOW
from frontdesk.settings import Settings
from frontdesk.store import bookings, outbox, sound, spool, tasks
from frontdesk.store.db import Store
from frontdesk.store.people_tables import TalkRow
from frontdesk.store.tables import AnalyticsRow, ConversationRow, DeliveryRow, OutcomeRow, StepRow

EACH = ("call.started", "call.ended", "call.analyzed")
"""Events of every conversation."""


def balance(settings: Settings, store: Store, caller: Caller, others: Others) -> Balance:
    """Count everything."""
    found = Balance()
    _rows(found, store, caller)
    _steps(found, settings, store, caller)
    _people(found, store, caller)
    _bookings(found, store, caller)
    _deliveries(found, store, caller)
    _received(found, store, others)
    in_calendar(found, store, others.calendar)
    in_tracker(found, store, caller, others.tracker)
    told_team(found, store, caller, others)
    told_by_mail(found, store, caller, others.mail)
    on_tape(found, settings, store, caller)
    left = {
        "in the spool": spool.pending(settings.home),
        "set aside": [path.name for path in settings.home.glob("*/bad/*")],
        "as a journal": [path.name for path in (settings.home / "live").glob("*.jsonl")],
        "in the outbox": outbox.waiting(store),
        "as sound": [name for name, _ in sound.waiting(settings.home)],
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
        outcomes = session.scalars(select(OutcomeRow.conversation_id)).all()
        measured = session.scalars(select(AnalyticsRow.conversation_id)).all()
    found.conversations = len(rows)
    found.summaries = sum(bool(row.summary) for row in rows)
    same(found, "conversations", caller.names, [row.id for row in rows])
    same(found, "summaries", caller.names, [row.id for row in rows if row.summary])
    same(found, "finished", caller.names, [row.id for row in rows if row.finished_at])
    same(found, "outcomes", caller.names, outcomes)
    same(found, "measured", caller.names, measured)


def _steps(found: Balance, settings: Settings, store: Store, caller: Caller) -> None:
    """Each step of each conversation, done."""
    with store.read() as session:
        steps = session.execute(select(StepRow.conversation_id, StepRow.step, StepRow.status)).all()
    wanted = [one for one in settings.postcall.steps if one not in SLOW]
    done = [f"{step.step} of {step.conversation_id}" for step in steps if step.status == "done"]
    same(found, "steps done", [f"{step} of {name}" for name in caller.names for step in wanted], done)


def _people(found: Balance, store: Store, caller: Caller) -> None:
    """Each conversation is one person's, and whoever calls twice is one person."""
    with store.read() as session:
        talks = session.execute(select(TalkRow.conversation_id, TalkRow.person_id)).all()
    same(found, "whose it was", caller.numbers, [talk.conversation_id for talk in talks])
    pairs = {(caller.numbers.get(talk.conversation_id, ""), talk.person_id) for talk in talks}
    found.people = len({person for _, person in pairs})
    same(found, "people's numbers", set(caller.numbers.values()), [number for number, _ in pairs])
    same(found, "people", {person for _, person in pairs}, [person for _, person in pairs])


def _bookings(found: Balance, store: Store, caller: Caller) -> None:
    rows = bookings.listed(store, limit=100_000)
    waiting = [one for one in tasks.listed(store, limit=100_000) if one.kind == "confirm"]
    found.bookings, found.noted = len(rows), len(waiting)
    same(found, "bookings", caller.agreed, [row.owner for row in rows])
    same(found, "noted", caller.noted, [one.conversation_id for one in waiting])
    others = [one.reason for one in tasks.listed(store, limit=100_000) if one.kind != "confirm"]
    if others:
        found.wrong.append(f"somebody is to call back or to look: {others[:3]}")


def _deliveries(found: Balance, store: Store, caller: Caller) -> None:
    with store.read() as session:
        rows = session.scalars(select(DeliveryRow)).all()
    found.delivered = sum(row.status == "delivered" for row in rows)
    found.parked = sum(row.status in ("gone", "dead") for row in rows)
    same(
        found,
        "deliveries' ids",
        {(row.endpoint_id, row.webhook_id) for row in rows},
        [(row.endpoint_id, row.webhook_id) for row in rows],
    )
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
            same(found, f"{event} to {endpoint}", caller.names, told)
        told = [row.conversation_id for row in own if row.event == "booking.confirmed"]
        same(found, f"booking.confirmed to {endpoint}", caller.agreed, told)
    closed = [row for row in rows if row.endpoint_id == "ep_closed"]
    if any(row.status != "gone" for row in closed) or len(closed) != len(caller.names):
        found.wrong.append("not everything for the endpoint that is gone is parked")


def _received(found: Balance, store: Store, others: Others) -> None:
    """Each id came with one body, however often; and what is delivered did arrive."""
    arrived = bodies(found, "webhooks", others.steady.deliveries)
    with store.read() as session:
        rows = session.scalars(select(DeliveryRow).where(DeliveryRow.status == "delivered")).all()
    steadily = {row.webhook_id for row in rows if row.endpoint_id.startswith("file_")}
    same(found, "what arrived", steadily, arrived)
    lines = others.taken.read_text().splitlines() if others.taken.exists() else []
    handled = [json.dumps(json.loads(line), sort_keys=True) for line in lines if line]
    told = [
        json.dumps(json.loads(row.body), sort_keys=True) for row in rows if row.endpoint_id == "ep_process"
    ]
    if set(handled) != set(told):
        found.wrong.append(f"the receiver's process handled {len(handled)} events of {len(told)}")
    if len({one.id for one in others.closed.deliveries if one.path == "/"}) > found.conversations:
        found.wrong.append("the endpoint that is gone was told more than there was to tell")
