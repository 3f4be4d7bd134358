"""Tickets of chats in which a person was asked for: written down with the wish itself, to be filed at once.

`pressing` files them in the next round, while the chat goes on. Their id is that of the conversation's
ticket, so the step `tickets` finds it when the chat is over, and adds the rest.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from frontdesk.settings import Filing, Settings
from frontdesk.store import sessions, tickets
from frontdesk.store.outbox import Waiting
from frontdesk.store.tickets import Ticket, ticket_id

EVENT, WISH = "handoff.requested", "handoff"


def begin(session: Session, settings: Settings, event: Waiting, now: datetime) -> int:
    """Have tickets filed of the wish, where the settings say so and the chat goes on; how many. A call, and a
    chat that is over, is filed as a whole by the step."""
    filings = filings_of(settings, event.bot_id) if event.event == EVENT else {}
    if not filings:
        return 0
    data = _data(event)
    chat = f"{data.get('channel')}:{data.get('caller')}"
    kept = sessions.read(session, chat, event.bot_id, event.company_id)
    if kept is None or kept.get("conversation_id") != event.conversation_id or not kept.get("snapshot"):
        return 0
    made = (
        Ticket(
            ticket_id(event.company_id, name, event.conversation_id),
            event.company_id,
            event.bot_id,
            name,
            conversation_id=event.conversation_id,
        )
        for name in filings
    )
    return sum(tickets.note(session, one, look_at=now) for one in made)


def filings_of(settings: Settings, bot_id: str) -> dict[str, Filing]:
    """What the bot files when a person is asked for, by tracker; of several for one the first counts."""
    own = settings.bots.get(bot_id)
    found = [one for one in own.filing if WISH in one.when] if own is not None else []
    return {one.tracker: one for one in reversed(found)}


def _data(event: Waiting) -> dict[str, Any]:
    try:
        data = json.loads(event.body)["data"]
    except (ValueError, KeyError, TypeError):
        return {}
    return data if isinstance(data, dict) else {}
