"""Chats in which a person answers, and what they write: in the database, each call behind a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import UTC, datetime

from frontdesk.channels.base import Attended, Reply
from frontdesk.store import handovers
from frontdesk.store.db import Store


@dataclass(frozen=True, slots=True)
class StoredHandovers:
    """The channel's handovers, of one bot."""

    store: Store
    channel: str
    bot_id: str
    company_id: str = "default"

    def standing(self, conversation_id: str) -> Awaitable[Attended | None]:
        """Whether a person has that chat."""
        return asyncio.to_thread(self._standing, conversation_id)

    def replies(self) -> Awaitable[tuple[Reply, ...]]:
        """What people wrote, to be said."""
        return asyncio.to_thread(self._replies)

    def said(self, reply: Reply) -> Awaitable[None]:
        """It was said, or there is nobody to say it to any more."""
        return asyncio.to_thread(handovers.said, self.store, reply.id)

    def over(self) -> Awaitable[tuple[Attended, ...]]:
        """Chats that are the bot's again, and do not know it yet."""
        return asyncio.to_thread(self._over)

    def closed(self, conversation_id: str) -> Awaitable[None]:
        """The chat is the bot's again, or nobody is in it any more."""
        return asyncio.to_thread(handovers.closed, self.store, conversation_id, self.company_id)

    def _standing(self, conversation_id: str) -> Attended | None:
        found = handovers.standing(self.store, conversation_id, self.company_id)
        return _attended(found, datetime.now(UTC)) if found else None

    def _replies(self) -> tuple[Reply, ...]:
        written = handovers.to_say(self.store, self.channel, self.bot_id)
        return tuple(Reply(one.id, one.chat, one.conversation_id, one.reply, "staff") for one in written)

    def _over(self) -> tuple[Attended, ...]:
        now = datetime.now(UTC)
        found = handovers.to_give_back(self.store, self.channel, self.bot_id, now)
        return tuple(_attended(one, now) for one in found)


def _attended(one: handovers.Handover, now: datetime) -> Attended:
    return Attended(one.id, one.chat, one.conversation_id, one.over(now))
