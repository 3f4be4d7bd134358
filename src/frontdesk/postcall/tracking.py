"""Tickets elsewhere, looked at again: when a webhook says that one changed, and every half an hour.

No webhook is believed about how a ticket stands or what was written on it: it only says that it is time to
ask. One that is done, where the bot learns from its tickets, is a candidate for knowledge.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from frontdesk.errors import FrontdeskError, NotFound
from frontdesk.postcall.lessons import from_ticket
from frontdesk.postcall.pressing import file_now
from frontdesk.postcall.remarks import read_remarks
from frontdesk.providers.tickets._accounts import open_tracker
from frontdesk.providers.tickets.base import Tracker
from frontdesk.settings import Settings
from frontdesk.store import conversations, steps, tickets
from frontdesk.store.db import Store
from frontdesk.store.tickets import Ticket

logger = logging.getLogger(__name__)
STEP = "tickets"
LATER = timedelta(minutes=10)
MUCH_LATER = timedelta(days=1)
UNDERWAY = timedelta(minutes=5)
"""So long a conversation that is tried again is left to the worker."""


def track_once(settings: Settings, store: Store) -> int:
    """One round: what could not be filed is tried again, and what may have changed is asked for; how many."""
    tried = sum(_again(settings, store, one) for one in tickets.to_file(store))
    return tried + sum(1 for _ in _looked(settings, store))


def _again(settings: Settings, store: Store, one: Ticket) -> bool:
    """Have it filed; what cannot be dealt with keeps no other waiting."""
    try:
        return _filed(settings, store, one)
    except Exception:
        logger.exception("the ticket %s is not filed yet", one.id)
        tickets.look_later(store, one.id, LATER)
        return False


def _filed(settings: Settings, store: Store, one: Ticket) -> bool:
    """Have a worker do the step once more; of a chat that goes on it is filed here."""
    try:
        conversation = conversations.get(store, one.conversation_id, one.company_id)
    except NotFound:  # a chat that goes on, or erased meanwhile
        return file_now(settings, store, one)
    tickets.look_later(store, one.id, UNDERWAY)
    steps.again(store, conversation, STEP, "the tracker did not answer")
    conversations.reopen(store, conversation.id, datetime.now(UTC))
    return True


def _looked(settings: Settings, store: Store) -> Iterator[str]:
    with ExitStack() as stack:
        opened: dict[str, Tracker | None] = {}
        for one in tickets.to_look_at(store):
            if one.tracker not in opened:
                opened[one.tracker] = _open(settings, one.tracker, stack)
            tracker = opened[one.tracker]
            if tracker is None:
                tickets.look_later(store, one.id, MUCH_LATER)
            elif _look(settings, store, one, tracker):
                yield one.id


def _open(settings: Settings, name: str, stack: ExitStack) -> Tracker | None:
    try:
        tracker = open_tracker(settings, name)
    except FrontdeskError as error:
        logger.warning("tickets in %s cannot be looked at: %s", name, error)
        return None
    stack.callback(tracker.close)
    return tracker


def _look(settings: Settings, store: Store, one: Ticket, tracker: Tracker) -> bool:
    """Whether it stands otherwise than we knew."""
    try:
        now = tracker.get(one.key)
    except FrontdeskError as error:  # also a key that the tracker of that name cannot have any more
        logger.warning("%s in %s: %s", one.key, one.tracker, error)
        later = max(LATER, timedelta(seconds=error.retry_after))
        tickets.look_later(store, one.id, MUCH_LATER if error.permanent else later)
        return False
    problem = None if now is None else read_remarks(store, one, tracker)
    state, status = ("gone", one.status) if now is None else (now.state, now.status)
    url, title = ("", "") if now is None else (now.url, now.title)
    if problem is None and state == "done":
        problem = from_ticket(settings, store, replace(one, url=url or one.url, title=title or one.title))
    try:
        tickets.stands(store, one.id, key=one.key, url=url, state=state, status=status, title=title)
    except NotFound:  # erased meanwhile
        return False
    if problem is not None and not problem.permanent:
        tickets.look_later(store, one.id, LATER)
    return (state, status) != (one.state, one.status)
