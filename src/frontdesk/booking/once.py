"""A booking asked for under a key: asked for again, after an answer that was lost, it is the same booking.

The key and what was wished stand in the booking's `owner`, so that nothing lies between the booking and the
memory of it: whoever dies at any moment leaves either both or neither.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from typing import Any

from frontdesk.booking.agenda import Agenda
from frontdesk.booking.committing import commit
from frontdesk.booking.plan import Plan
from frontdesk.errors import BadInput, Conflict
from frontdesk.store import bookings
from frontdesk.store.bookings import Booking
from frontdesk.store.db import Store

LONGEST = 200


def once(
    store: Store,
    agenda: Agenda,
    plan: Plan,
    key: str,
    wish: dict[str, Any],
    reserve: Callable[[str], Booking],
) -> tuple[Booking, bool]:
    """The booking, and whether it was there already. `reserve(owner)` makes it; what it raises is not kept.

    BadInput for a key that is none, or was used for another wish; Conflict while another request under it
    is being answered.
    """
    if not key.strip() or len(key) > LONGEST or not key.isprintable():
        raise BadInput(f"Idempotency-Key: 1 to {LONGEST} printable characters, such as a UUID")
    begin = f"key:{_digest(plan.company_id, plan.bot_id, key)}:"
    owner = begin + _digest(json.dumps(wish, sort_keys=True))[:16]
    with store.alone(f"booking {begin}") as mine:
        if not mine:
            raise Conflict("a booking is just being made under this Idempotency-Key: ask again in a moment")
        before = _before(store, agenda, plan, begin)
        if before is None:
            return reserve(owner), False
        if before.owner != owner:
            raise BadInput("this Idempotency-Key was used for another booking: use a new one for each wish")
        return before, True


def _before(store: Store, agenda: Agenda, plan: Plan, begin: str) -> Booking | None:
    """What was booked under the key, also by a request that died before it was written."""
    written = bookings.of_writer(store, begin, plan.company_id)
    if written is not None:
        return written
    kept = [entry for entry in agenda.everything() if entry.owner.startswith(begin)]
    for entry in kept:
        if entry.state == "confirmed":
            commit(store, agenda, (plan.company_id, plan.bot_id), entry)
            return bookings.find(store, entry.event, plan.company_id)
        if entry.state == "pending":
            agenda.release(entry.id)
    return None


def _digest(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
