"""Looks for what nobody tells of: new tasks, what was given up, and the time of the digest.

What was found is told once, whoever looks and however often: the key of a message is what it is about.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from frontdesk.postcall.delivery import Clock, utc_now
from frontdesk.postcall.notices.digest import digest, due
from frontdesk.postcall.notices.making import notify
from frontdesk.postcall.notices.rendering import listed, plain
from frontdesk.postcall.parked import NOTICE, parked
from frontdesk.settings import Settings
from frontdesk.store import notices, tasks
from frontdesk.store.db import Store
from frontdesk.store.notices import notice_id

BACK = timedelta(hours=24)
"""What is older when it is first seen is not told any more."""
GATHERED = timedelta(minutes=5)
"""Whatever is parked within the same five minutes is one message: a dead receiver parks hundreds."""
MOST_LINES = 8
MOST = 500


def watch_once(settings: Settings, store: Store, clock: Clock = utc_now) -> int:
    """One round; how many messages there were to tell, also those that were told before."""
    if not settings.notify:
        return 0
    now = clock()
    return sum(look(settings, store, now) for look in (_tasks, _parked, _unheard, _digests))


def _tasks(settings: Settings, store: Store, now: datetime) -> int:
    told = 0
    for company in _companies(settings):
        for task in tasks.added(store, company, now - BACK):
            data = {
                "bot_id": task.bot_id,
                "conversation_id": task.conversation_id,
                "kind": task.kind,
                "reason": task.reason,
                "contact": task.contact,
                "details": task.details,
            }
            told += len(notify(store, settings, "task", task.id, data, company_id=company))
    return told


def _parked(settings: Settings, store: Store, now: datetime) -> int:
    told = 0
    for company in _companies(settings):
        found = [
            (one.since, one.kind, f"{plain(one.name, 80)}: {plain(one.why, 200)}")
            for one in parked(store, settings, company, MOST)
            if one.since is not None and one.kind != NOTICE
        ]
        for key, data in _gathered(found, now):
            told += len(notify(store, settings, "parked", key, data, company_id=company))
    return told


def _unheard(settings: Settings, store: Store, now: datetime) -> int:
    """Tell the others whom no message reaches. That one of these does not arrive is told to nobody."""
    told = 0
    for company in _companies(settings):
        dead = notices.listed(store, company, status="dead", limit=MOST)
        for receiver in sorted({one.receiver for one in dead}):
            found = [
                (
                    one.updated_at,
                    f"{NOTICE} {receiver}",
                    f"{receiver}, {one.event}: {plain(one.last_error, 200)}",
                )
                for one in dead
                if one.receiver == receiver and one.event not in ("parked", "test")
            ]
            for key, data in _gathered(found, now):
                told += len(notify(store, settings, "parked", key, data, company_id=company, but=receiver))
    return told


def _gathered(found: list[tuple[datetime, str, str]], now: datetime) -> Iterator[tuple[str, dict[str, Any]]]:
    """(when, kind, line) by five minutes that are over and by kind: the key of a message, and its values."""
    groups: dict[tuple[datetime, str], list[str]] = {}
    for at, kind, line in found:
        begin = _begin(at)
        if now - BACK <= begin and begin + GATHERED <= now:
            groups.setdefault((begin, kind), []).append(line)
    for (begin, kind), lines in sorted(groups.items()):
        more = [f"… {len(lines) - MOST_LINES}"] if len(lines) > MOST_LINES else []
        data = {"count": len(lines), "list": listed([*lines[:MOST_LINES], *more])}
        yield f"{kind}\0{begin.isoformat()}", data


def _begin(at: datetime) -> datetime:
    seconds = GATHERED.total_seconds()
    return datetime.fromtimestamp(at.timestamp() // seconds * seconds, UTC)


def _digests(settings: Settings, store: Store, now: datetime) -> int:
    told = 0
    for name, one in settings.notify.items():
        day = due(one, now)
        if day is None:
            continue
        key = day.local.isoformat()
        if not notices.known(store, [notice_id(one.company, name, "digest", key)]):
            data = digest(store, one, day)
            told += len(notify(store, settings, "digest", key, data, company_id=one.company, only=name))
    return told


def _companies(settings: Settings) -> list[str]:
    return sorted({one.company for one in settings.notify.values()})
