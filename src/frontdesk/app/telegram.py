"""Telegram's process: the channel, its sessions in the store, its conversations into the spool."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Lock
from typing import Any

from frontdesk.app.archiving import Owner, archive
from frontdesk.app.attending import StoredHandovers
from frontdesk.app.delegating import StoredDelegations
from frontdesk.app.in_turn import Alone, in_turn
from frontdesk.app.parts import answering_bot
from frontdesk.app.regretting import StoredRegrets
from frontdesk.app.wiring import new_id, takeover, text_ports
from frontdesk.channels.base import Delegations, Handovers, Overtaken, Session, Wanted
from frontdesk.channels.desk import IDLE, Desk, Doors
from frontdesk.channels.pace import Pace, Verdict
from frontdesk.channels.telegram import Line, serve_until_told
from frontdesk.config import load_bots
from frontdesk.errors import BadInput
from frontdesk.postcall import payload
from frontdesk.providers.chain import build_llm
from frontdesk.scenario.intent import prepare
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store import chats, handovers, outbox, sessions, snapshot
from frontdesk.store.db import Store, open_store
from frontdesk.store.limits import limit
from frontdesk.store.singly import singly

CHATS_KNOWN = 10_000


def run(settings: Settings) -> None:
    """Answer on Telegram until told to stop. BadInput without a token or a bot, Refused for a wrong token."""
    if settings.telegram_token is None:
        raise BadInput("Telegram needs a token: set TELEGRAM_BOT_TOKEN.")
    answering = answering_bot(settings, load_bots(settings))
    name = answering.bot_id
    prepare(published(settings, name))
    llm = build_llm(settings)
    store = open_store(settings)
    names = singly(store)
    try:
        sessions.belong(store, name, answering.company_id)
        chats.belong(store, name, answering.company_id)
        doors = Doors(
            bot=lambda: published(settings, name),
            ports=lambda bot: text_ports(settings, llm, bot),
            sessions=StoredSessions(
                store,
                "telegram",
                name,
                company_id=answering.company_id,
                wait=takeover(settings, name),
                language=answering.language,
            ),
            new_id=new_id,
            delegations=_delegations(settings, store, name),
            handovers=_handovers(settings, store, answering),
            regrets=StoredRegrets(store, "telegram", name, lambda: published(settings, name)),
            limit=_limit(settings, name),
            alone=Alone(names, f"telegram:{answering.company_id}:{name}") if names else nullcontext,
        )
        line = Line(settings.telegram_token.get_secret_value(), settings.telegram_url)
        turns = partial(in_turn, names, f"telegram {line.bot}") if names else None
        asyncio.run(serve_until_told(line, Desk("telegram", doors), lambda: datetime.now(UTC), turns))
    finally:
        if names:
            names.close()
        store.close()


def _handovers(settings: Settings, store: Store, bot: Bot) -> Handovers | None:
    """Chats that people answer in, where `takeover` of the bot says that they do."""
    if not takeover(settings, bot.bot_id):
        return None
    return StoredHandovers(store, "telegram", bot.bot_id, bot.company_id)


def _limit(settings: Settings, name: str) -> Callable[[str, datetime], Awaitable[Verdict]] | None:
    """How often a person may write to all instances together, where they share a Redis."""
    if settings.redis is None:
        return None
    shared = limit(settings, f"telegram:{name}", Pace())
    return lambda person, at: asyncio.to_thread(shared.verdict, person, at)


def _delegations(settings: Settings, store: Store, name: str) -> Delegations | None:
    """Who else is asked, where `delegate` of the bot says so."""
    own = settings.bots.get(name)
    if settings.workflow is None or own is None or not own.delegate:
        return None
    return StoredDelegations(store, "telegram", lambda: published(settings, name))


def published(settings: Settings, name: str) -> Bot:
    """The bot as it was published last, else as its file says."""
    known = snapshot.read(settings.home)
    return known.bot(name) if known and name in known.bots else load_bots(settings)[name]


class Versions:
    """Which version of each chat's session this process saw last; of the most recent chats only."""

    def __init__(self) -> None:
        self._seen: OrderedDict[str, int] = OrderedDict()
        self._guard = Lock()

    def put(self, chat: str, version: int) -> None:
        with self._guard:
            self._seen[chat] = version
            self._seen.move_to_end(chat)
            while len(self._seen) > CHATS_KNOWN:
                self._seen.popitem(last=False)

    def get(self, chat: str) -> int:
        with self._guard:
            return self._seen.get(chat, 0)


@dataclass(frozen=True, slots=True)
class StoredSessions:
    """The channel's sessions in the database, each behind a thread: the store waits, the channel does not.

    That a person is wanted (`handoff.requested`) is written down in the transaction that keeps the session:
    a message that comes again after a crash is either told of already, or tells it now under the same id.
    There, too, a chat becomes that person's for `wait`, where they answer in it, and what was said is written
    down (`chats`): a session that is lost takes no message with it. What another instance kept since the chat
    was loaded here is not overwritten.
    """

    store: Store
    channel: str
    bot_id: str
    quiet: timedelta = IDLE
    company_id: str = "default"
    wait: timedelta = timedelta(0)
    language: str = ""
    known: Versions = field(default_factory=Versions, repr=False, compare=False)

    def load(self, chat: str) -> Awaitable[Session | None]:
        return asyncio.to_thread(self._load, chat)

    def save(self, session: Session, wanted: Wanted | None = None) -> Awaitable[None]:
        return asyncio.to_thread(self._save, session, wanted)

    def drop(self, chat: str) -> Awaitable[bool]:
        return asyncio.to_thread(self._drop, chat)

    def idle(self, before: datetime) -> Awaitable[tuple[Session, ...]]:
        return asyncio.to_thread(self._idle, before)

    def _load(self, chat: str) -> Session | None:
        found = sessions.get(self.store, self._key(chat), self.bot_id, self.company_id)
        self.known.put(chat, found.get("version", 0) if found else 0)
        return from_json(found) if found else None

    def _drop(self, chat: str) -> bool:
        self.known.put(chat, 0)
        return sessions.drop(self.store, self._key(chat), self.bot_id, self.company_id)

    def _save(self, session: Session, wanted: Wanted | None) -> None:
        key, version = self._key(session.chat), self.known.get(session.chat)
        with self.store.write() as writing:
            data = to_json(session)
            if not sessions.note_next(writing, key, self.bot_id, data, self.company_id, version):
                raise Overtaken(f"another instance answers in the chat {key}")
            archive(writing, Owner(self.bot_id, self.company_id, self.language), session)
            if wanted is not None:
                whom, asked = self._about(session), wanted.handoff
                key = payload.handoff_key(session.conversation_id, asked)
                outbox.tell(writing, payload.requested(whom, asked), key, asked.at)
                if wanted.here and session.open and self.wait:
                    handovers.begin(writing, whom, session.chat, asked, self.wait, datetime.now(UTC))
        self.known.put(session.chat, version + 1)

    def _about(self, session: Session) -> dict[str, Any]:
        return {
            "company_id": self.company_id,
            "bot_id": session.bot_id,
            "channel": self.channel,
            "caller": session.sender,
            "conversation_id": session.conversation_id,
        }

    def _idle(self, before: datetime) -> tuple[Session, ...]:
        quiet = sessions.quiet(self.store, self.bot_id, self.quiet, self.company_id)
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
    data = {name: value for name, value in data.items() if name != "version"}
    at, seen, unsent = datetime.fromisoformat(data["at"]), tuple(data["seen"]), tuple(data["unsent"])
    return Session(**data | {"at": at, "seen": seen, "unsent": unsent})
