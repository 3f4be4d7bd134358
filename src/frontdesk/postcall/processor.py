"""The founding interface of everything after the call: one thread for each method, and no logic."""

from __future__ import annotations

import asyncio

from frontdesk.models import Outcome
from frontdesk.postcall import direct
from frontdesk.postcall.processing import Processing
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store.db import Store


class PostCallProcessor:
    """`process` is what a worker does with a conversation's id; the others do one part by hand."""

    def __init__(self, settings: Settings, store: Store) -> None:
        self._settings = settings
        self._processing = Processing(settings, store)

    async def process(self, call_id: str) -> None:
        """Save, summarise, extract, measure and tell; goes on where an earlier try stopped."""
        await asyncio.to_thread(self._processing.run, call_id)

    async def generate_summary(self, transcript: str) -> str:
        """Up to three sentences about lines of `Caller: …` and `Bot: …`."""
        return await asyncio.to_thread(direct.summary, self._settings, transcript)

    async def extract_outcome(self, transcript: str, bot_config: Bot) -> Outcome:
        """What the caller's lines come to when that bot hears them."""
        return await asyncio.to_thread(direct.outcome, self._settings, transcript, bot_config)

    async def send_webhook(self, outcome: Outcome, webhook_url: str) -> bool:
        """Post the outcome, signed, once; whether the receiver took it."""
        return await asyncio.to_thread(direct.send, self._settings, outcome, webhook_url)
