"""Files the ticket of a chat that goes on, with all that was said so far: a person was asked for in it."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Any

from frontdesk.dialogue import record, sessions as snapshots
from frontdesk.errors import BadInput, FrontdeskError
from frontdesk.models import Conversation
from frontdesk.postcall.asked import filings_of
from frontdesk.postcall.job import Job
from frontdesk.postcall.lessons import bot_of
from frontdesk.postcall.steps.tickets import filed
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import sessions, tickets
from frontdesk.store.db import Store
from frontdesk.store.tickets import Ticket

logger = logging.getLogger(__name__)


def file_now(settings: Settings, store: Store, one: Ticket) -> bool:
    """File it; False when the chat is over, which leaves it to the step `tickets`."""
    filing = filings_of(settings, one.bot_id).get(one.tracker)
    bot = bot_of(settings, one.bot_id, one.company_id)
    held = sessions.holding(store, one.bot_id, one.conversation_id)
    so_far = _so_far(held[1], bot) if held is not None and bot is not None else None
    if filing is None or so_far is None:
        tickets.look_later(store, one.id, None)
        return False
    try:
        filed(Job(so_far, bot, settings, store), filing)
    except FrontdeskError as error:  # the step tries again when the chat is over, and parks it
        logger.warning("%s is not filed while its chat goes on: %s", one.conversation_id, error)
        tickets.look_later(store, one.id, None)
        return False
    return True


def _so_far(kept: dict[str, Any], bot: Bot) -> Conversation | None:
    """The chat as if it ended now; None when it has, or cannot be read."""
    snapshot = kept.get("snapshot")
    try:
        if not snapshot:
            return None
        context, usage = snapshots.load(snapshot, bot)
    except BadInput as error:
        logger.warning("%s cannot be read: %s", kept.get("conversation_id"), error)
        return None
    caller, now = str(kept.get("sender") or ""), datetime.now(UTC)
    return record.conversation(
        bot, context, ended_at=now, ended_by="transfer", call=None, caller=caller or None, usage=usage
    )
