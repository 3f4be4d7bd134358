"""What people do by hand with tickets elsewhere: move them, comment on them, link them, look at them now.

What others wrote on one is read then, too, and learned from as `tracking` does.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from hashlib import sha256

from frontdesk.config.addresses import plain
from frontdesk.errors import BadInput, Conflict
from frontdesk.postcall.lessons import from_ticket
from frontdesk.postcall.remarks import read_remarks
from frontdesk.providers.tickets._accounts import open_tracker
from frontdesk.providers.tickets.base import LONGEST_BODY, Tracker
from frontdesk.settings import Settings
from frontdesk.store import tickets
from frontdesk.store.db import Store
from frontdesk.store.tickets import Ticket

LONGEST_STATUS = 100


class Tending:
    """The tickets of one company. NotFound for an id that it has not, Conflict for one that is no ticket of
    its own, ProviderError when the tracker does not do it."""

    def __init__(self, settings: Settings, store: Store, company_id: str = "default") -> None:
        self._settings, self._store, self._company = settings, store, company_id

    def move(self, ticket_id: str, status: str) -> Ticket:
        """Into that status, in the tracker's own words."""
        if not 0 < len(status) <= LONGEST_STATUS:
            raise BadInput(f"a status has 1 to {LONGEST_STATUS} characters.")
        return self._done(ticket_id, lambda tracker, key: tracker.move(key, status))

    def comment(self, ticket_id: str, text: str) -> Ticket:
        """Add the text; the same text a second time is there once."""
        if not text.strip() or len(text) > LONGEST_BODY:
            raise BadInput(f"a comment has 1 to {LONGEST_BODY} characters.")
        mark = f"{ticket_id}-{sha256(text.encode()).hexdigest()[:12]}"
        return self._done(ticket_id, lambda tracker, key: tracker.comment(key, text, mark))

    def link(self, ticket_id: str, url: str, title: str = "") -> Ticket:
        """Put an http(s) address on it."""
        address = str(plain(url))
        return self._done(ticket_id, lambda tracker, key: tracker.link(key, address, title or address))

    def look(self, ticket_id: str) -> Ticket:
        """How it stands now."""
        return self._done(ticket_id, lambda tracker, key: None)

    def _done(self, ticket_id: str, deed: Callable[[Tracker, str], object]) -> Ticket:
        known = tickets.get(self._store, ticket_id, self._company)
        if known.state == "noted":
            raise Conflict(f"{ticket_id} is a comment on {known.key}: name that ticket.")
        if not known.key:
            raise Conflict(f"{ticket_id} is not filed yet.")
        with closing(open_tracker(self._settings, known.tracker)) as tracker:
            deed(tracker, known.key)
            now = tracker.get(known.key)
            if now is not None:
                read_remarks(self._store, known, tracker)
            if now is not None and now.state == "done":
                told = replace(known, url=now.url or known.url, title=now.title or known.title)
                from_ticket(self._settings, self._store, told)
        return tickets.stands(
            self._store,
            ticket_id,
            key=known.key,
            url=now.url if now is not None else "",
            state="gone" if now is None else now.state,
            status=known.status if now is None else now.status,
        )
