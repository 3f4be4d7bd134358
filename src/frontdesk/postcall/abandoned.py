"""Chats that nobody will end, because their session was lost or their channel runs no more: what was said in
them becomes a conversation, which goes the way of all others."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from frontdesk.postcall.lessons import bot_of
from frontdesk.settings import Settings
from frontdesk.store import chats, conversations, sessions, spool
from frontdesk.store.db import Store

logger = logging.getLogger(__name__)
LOST_AFTER = timedelta(hours=48)
"""A channel ends a chat after half an hour of silence; a person who was asked into it has a day at most."""
HELD = timedelta(days=30)
"""For so long at most, and no longer than conversations are kept, a session waits for its channel."""
AT_ONCE = 1000


def end_abandoned(settings: Settings, store: Store, now: datetime | None = None) -> tuple[str, ...]:
    """Lay those into the spool in which nothing was said for so long; their ids.

    Saving them takes them out of the chats that go on, in one transaction: done again, it is the same file.
    """
    at = now or datetime.now(UTC)
    done = []
    for conversation_id in chats.untouched(store, at - LOST_AFTER, AT_ONCE):
        if spool.path_of(settings.home, conversation_id).exists():
            continue
        found = chats.get(store, conversation_id, None)
        if found is None or _kept(store, conversation_id):
            continue
        held = sessions.holding(store, found.bot_id, conversation_id)
        if held is not None and found.ended_at > at - _patience(settings, found.company_id):
            continue  # its channel ends it, in its own time
        if not found.language:
            bot = bot_of(settings, found.bot_id, found.company_id)
            found = replace(found, language=bot.language if bot is not None else "en")
        spool.put(settings.home, found, store.keys)
        if held is not None:
            sessions.drop(store, held[0], found.bot_id, found.company_id)
        logger.warning("the chat %s was lost: %d turns were kept", conversation_id, len(found.turns))
        done.append(conversation_id)
    return tuple(done)


def _patience(settings: Settings, company_id: str) -> timedelta:
    days = settings.retention.of(company_id).conversations
    return HELD if days is None else min(HELD, timedelta(days=days))


def _kept(store: Store, conversation_id: str) -> bool:
    """Whether it is a conversation already, in which case it goes on no more."""
    if not conversations.stored(store, [conversation_id]):
        return False
    with store.write() as session:
        chats.over(session, conversation_id)
    return True
