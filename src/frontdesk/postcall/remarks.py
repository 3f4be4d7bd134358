"""What people write on our tickets over there is read at every look, and kept with the ticket."""

from __future__ import annotations

import logging

from frontdesk.errors import FrontdeskError
from frontdesk.providers.tickets.base import Tracker
from frontdesk.store import ticket_comments
from frontdesk.store.db import Store
from frontdesk.store.ticket_comments import comment_of
from frontdesk.store.tickets import Ticket

logger = logging.getLogger(__name__)


def read_remarks(store: Store, ticket: Ticket, tracker: Tracker) -> FrontdeskError | None:
    """Take what was written on it since; the reason when that could not be had. How the ticket stands is
    known without."""
    try:
        found = tracker.remarks(ticket.key)
        ticket_comments.keep(
            store, ticket, [comment_of(ticket, one.id, one.author, one.text, one.at) for one in found]
        )
    except FrontdeskError as error:
        logger.warning("comments on %s in %s: %s", ticket.key, ticket.tracker, error)
        return error
    return None
