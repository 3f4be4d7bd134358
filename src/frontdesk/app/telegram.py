"""Telegram's process: the channel, its sessions in the store, its conversations into the spool."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from frontdesk.app.parts import answering_bot
from frontdesk.app.wiring import new_id, text_ports
from frontdesk.channels.base import Session
from frontdesk.channels.desk import IDLE, Desk, Doors
from frontdesk.channels.telegram import Line, serve_until_told
from frontdesk.config import load_bots
from frontdesk.errors import BadInput
from frontdesk.providers.chain import build_llm
from frontdesk.scenario.intent import prepare
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import sessions, snapshot
from frontdesk.store.db import Store, open_store


def run(settings: Settings) -> None:
    """Answer on Telegram until told to stop. BadInput without a token or a bot, Refused for a wrong token."""
    if settings.telegram_token is None:
        raise BadInput("Telegram needs a token: set TELEGRAM_BOT_TOKEN.")
    name = answering_bot(settings, load_bots(settings)).bot_id
    prepare(published(settings, name))
    llm = build_llm(settings)
    store = open_store(settings)
    try:
        doors = Doors(
            bot=lambda: published(settings, name),
            ports=lambda bot: text_ports(settings, llm, bot),
            sessions=StoredSessions(store, "telegram", name),
            new_id=new_id,
        )
        line = Line(settings.telegram_token.get_secret_value(), settings.telegram_url)
        asyncio.run(serve_until_told(line, Desk("telegram", doors), lambda: datetime.now(UTC)))
    finally:
        store.close()


def published(settings: Settings, name: str) -> Bot:
    """The bot as it was published last, else as its file says."""
    known = snapshot.read(settings.home)
    return known.bot(name) if known and name in known.bots else load_bots(settings)[name]


@dataclass(frozen=True, slots=True)
class StoredSessions:
    """The channel's sessions in the database, each behind a thread: the store waits, the channel does not."""

    store: Store
    channel: str
    bot_id: str
    quiet: timedelta = IDLE

    def load(self, chat: str) -> Awaitable[Session | None]:
        return asyncio.to_thread(self._load, chat)

    def save(self, session: Session) -> Awaitable[None]:
        return asyncio.to_thread(
            sessions.keep, self.store, self._key(session.chat), self.bot_id, to_json(session)
        )

    def drop(self, chat: str) -> Awaitable[bool]:
        return asyncio.to_thread(sessions.drop, self.store, self._key(chat), self.bot_id)

    def idle(self, before: datetime) -> Awaitable[tuple[Session, ...]]:
        return asyncio.to_thread(self._idle, before)

    def _load(self, chat: str) -> Session | None:
        found = sessions.get(self.store, self._key(chat), self.bot_id)
        return from_json(found) if found else None

    def _idle(self, before: datetime) -> tuple[Session, ...]:
        quiet = sessions.quiet(self.store, self.bot_id, self.quiet)
        mine = (from_json(data) for key, data in quiet.items() if key.startswith(f"{self.channel}:"))
        return tuple(session for session in mine if session.at <= before)

    def _key(self, chat: str) -> str:
        return f"{self.channel}:{chat}"


def to_json(session: Session) -> dict[str, Any]:
    """The session as plain JSON values."""
    return {
        "chat": session.chat,
        "conversation_id": session.conversation_id,
        "bot_id": session.bot_id,
        "sender": session.sender,
        "snapshot": session.snapshot,
        "at": session.at.isoformat(),
        "seen": list(session.seen),
        "unsent": list(session.unsent),
    }


def from_json(data: dict[str, Any]) -> Session:
    """The session in plain JSON values."""
    at, seen, unsent = datetime.fromisoformat(data["at"]), tuple(data["seen"]), tuple(data["unsent"])
    return Session(**data | {"at": at, "seen": seen, "unsent": unsent})
