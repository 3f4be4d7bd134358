"""`frontdesk audit`: what operators did."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

from rich.console import Console

from frontdesk.cli.calls import moment
from frontdesk.cli.edge import FINE
from frontdesk.cli.printing import plain, print_json, print_table
from frontdesk.cli.whose import whose
from frontdesk.config import load_settings
from frontdesk.store.audit import Act, listed
from frontdesk.store.db import open_store

console = Console(highlight=False)
ROOM = 120


def show(since: str | None, limit: int, company: str | None = None, *, as_json: bool) -> int:
    """List it, the latest first."""
    settings = load_settings()
    store = open_store(settings)
    try:
        owner = whose(settings, store, company)
        start = moment(since, datetime.now(UTC)) if since else None
        found = listed(store, owner, since=start, limit=limit)
    finally:
        store.close()
    if as_json:
        print_json([{**asdict(act), "at": act.at.isoformat()} for act in found])
    elif found:
        print_table(console, ("When (UTC)", "Who", "What", "To", "Result"), map(_row, found), ROOM)
    else:
        console.print("Nothing was done yet.")
    return FINE


def _row(act: Act) -> tuple[str, ...]:
    who = f"{act.by} ({act.door})" if act.by else act.door
    target = " ".join(part for part in (act.bot_id, act.target) if part)
    return f"{act.at:%Y-%m-%d %H:%M:%S}", *(plain(one) for one in (who, act.action, target, act.result))
