"""The database and the kept places, compared from time to time: what one knows, the other learns.

- a confirmed place without a row (its call is still going on, or died) becomes a row: the caller said yes;
- a row without a place (the files or Redis were lost) is put back, so that nobody is offered it;
- a booked place whose row was cancelled or moved is given up.

A yes that cannot be kept is somebody's task and, where it was given in a chat, is taken back there.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta

from frontdesk.booking.agenda import Agenda, open_agenda
from frontdesk.booking.committing import SCOPE, commit, entry_of, now_of
from frontdesk.booking.entries import OUTSIDE, Entry
from frontdesk.booking.regretting import regret, task_of
from frontdesk.booking.times import moment
from frontdesk.errors import Conflict
from frontdesk.settings import Settings
from frontdesk.store import bookings, snapshot, tasks
from frontdesk.store.db import Store
from frontdesk.store.tasks import Task

logger = logging.getLogger(__name__)
AFTER = 60.0
"""Seconds after the yes until a row is written without waiting for the end of the conversation."""
KEPT = timedelta(days=2)
"""So long what is over stays where places are kept."""


@dataclass(frozen=True, slots=True)
class Compared:
    """How many rows were written, places put back, and places given up."""

    written: int = 0
    restored: int = 0
    freed: int = 0


def compare_all(settings: Settings, store: Store) -> None:
    """For every published bot with a calendar; one that fails keeps none of the others waiting."""
    published = snapshot.read(settings.home)
    for bot_id, values in (published.bots if published else {}).items():
        if not values.get("booking"):
            continue
        scope = str(values.get("company_id") or "default"), bot_id
        agenda = open_agenda(settings, *scope)
        try:
            compare(store, agenda, scope)
        except Exception as error:
            logger.warning("the calendar of %s could not be compared: %s", bot_id, error)
        finally:
            agenda.close()


def compare(store: Store, agenda: Agenda, scope: SCOPE, after: float = AFTER) -> Compared:
    """One bot's. The places are looked at before the rows: a row that is new since then is no surprise."""
    kept = agenda.everything()
    now = now_of(agenda)
    company_id, bot_id = scope
    rows = {row.receipt: row for row in bookings.listed(store, company_id, bot_id, now - KEPT, limit=100_000)}
    late = [one for one in kept if one.state == "confirmed" and one.confirmed_at + after <= now.timestamp()]
    written = sum(_write(store, agenda, scope, one) for one in late)
    known = {one.id for one in kept}
    lost = [row for receipt, row in rows.items() if receipt not in known and row.busy_until > now]
    for row in lost:
        agenda.restore(entry_of(row))
    over = [one for one in kept if one.state == "booked" and one.id not in rows and one.writer != OUTSIDE]
    for one in over:
        agenda.give_up(one.id)
    agenda.forget((now - KEPT).date())
    return Compared(written, len(lost), len(over))


def _write(store: Store, agenda: Agenda, scope: SCOPE, entry: Entry) -> bool:
    try:
        return commit(store, agenda, scope, entry)
    except Conflict as error:
        logger.warning("%s cannot be kept: %s", entry.id, error)
        tasks.add(store, promised(scope, entry, str(error)))
        regret(store, scope, entry.owner, entry.id, moment(entry.start), now_of(agenda))
        return False


def promised(scope: SCOPE, entry: Entry, reason: str, contact: str | None = None) -> Task:
    """That somebody was told they are booked, and cannot be."""
    company_id, bot_id = scope
    return Task(
        task_of(entry.id),
        company_id,
        bot_id,
        "call_back",
        reason,
        entry.owner,
        contact or entry.details.get("phone"),
        dict(entry.details),
    )
