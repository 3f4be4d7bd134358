"""Who has to be told in a chat that an agreed time could not be kept: from the database, behind a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from frontdesk.channels.base import Lost, Reply
from frontdesk.postcall.delivery import Clock, utc_now
from frontdesk.scenario.schema import Bot
from frontdesk.store import regrets
from frontdesk.store.db import Store


@dataclass(frozen=True, slots=True)
class StoredRegrets:
    """The channel's, of one bot; `bot` is asked only when there is something to say."""

    store: Store
    channel: str
    bot_id: str
    bot: Callable[[], Bot]
    now: Clock = utc_now

    def replies(self) -> Awaitable[tuple[Reply, ...]]:
        """What is to be said now."""
        return asyncio.to_thread(self._replies)

    def said(self, reply: Reply) -> Awaitable[None]:
        """They were told."""
        return asyncio.to_thread(regrets.told, self.store, reply.id)

    def _replies(self) -> tuple[Reply, ...]:
        owed = regrets.take(self.store, self.channel, self.bot_id, self.now())
        if not owed:
            return ()
        zone = ZoneInfo(self.bot().timezone)
        return tuple(
            Reply(
                name,
                one.chat,
                one.conversation_id,
                "",
                lost=Lost(one.receipt, f"{one.starts_at.astimezone(zone):%Y-%m-%dT%H:%M}", one.language),
            )
            for name, one in owed.items()
        )
