"""`frontdesk erase`: a person's wish to be forgotten."""

from __future__ import annotations

from dataclasses import asdict

from rich.console import Console

from frontdesk.cli.edge import FINE
from frontdesk.cli.whose import whose
from frontdesk.config import load_settings
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.postcall import erasing
from frontdesk.postcall.erasing import Erased
from frontdesk.store.db import open_store

console = Console(highlight=False)
PATIENCE = 30.0
CALLED = {
    "conversations": "conversations, with transcript, outcome and analytics",
    "recordings": "recordings of calls",
    "deliveries": "webhooks' bodies",
    "learned": "candidates and learned answers",
    "bookings": "bookings (the places stay taken)",
    "chats": "chats going on",
    "tasks": "tasks",
    "notices": "messages to the team",
    "mails": "letters, with the answers to them (in the mailbox they stay)",
    "people": "people, with all that they are known by",
    "tickets": "tickets and questions passed on (elsewhere they stay)",
    "archived": "transcripts of chats going on",
    "files": "conversations that wait as files",
}


def run(who: str, company: str | None, *, dry_run: bool) -> int:
    """Say what there is of the person and, unless it is a dry run, take it out."""
    settings = load_settings()
    store = open_store(settings)
    try:
        owner = whose(settings, store, company)
        if dry_run:
            found = erasing.look(settings, store, owner, who)
        else:
            found = erasing.erase(settings, store, RemoteIndex(settings.home, PATIENCE), owner, who)
    finally:
        store.close()
    console.print(_said(found, dry_run))
    return FINE


def _said(found: Erased, dry_run: bool) -> str:
    lines = [f"  {count} {CALLED[name]}" for name, count in asdict(found).items() if count]
    if not lines:
        return "Nothing is known of them."
    return "\n".join(["Would be erased:" if dry_run else "Erased:", *lines])
