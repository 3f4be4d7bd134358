"""Whatever was forgotten: rings again, clears what is kept from the spool, sends webhooks that are due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from frontdesk.postcall.delivery import send_due
from frontdesk.postcall.queue import Bell
from frontdesk.settings import Settings
from frontdesk.store import conversations, spool
from frontdesk.store.db import Store

OLD = 30.0


@dataclass(frozen=True, slots=True)
class Swept:
    """How many were rung for again, cleared from the spool, and sent."""

    rung: int = 0
    cleared: int = 0
    sent: int = 0


def sweep_once(settings: Settings, store: Store, bell: Bell, *, older_than: float = OLD) -> Swept:
    """One round. `older_than` is how many seconds a spool file may wait before it counts as forgotten."""
    rung, cleared = sweep_spool(settings, store, bell, older_than=older_than)
    return Swept(rung, cleared, send_due(store, settings))


def sweep_spool(settings: Settings, store: Store, bell: Bell, *, older_than: float = OLD) -> tuple[int, int]:
    """Ring for old files and for kept conversations with steps left; remove files that are kept."""
    old = spool.pending(settings.home, older_than)
    kept = conversations.stored(store, old)
    for conversation_id in kept:
        spool.remove(settings.home, conversation_id)
    waiting = [one for one in old if one not in kept]
    waiting += conversations.unfinished(store, datetime.now(UTC))
    for conversation_id in waiting:
        bell.ring(conversation_id, again=True)
    return len(waiting), len(kept)
