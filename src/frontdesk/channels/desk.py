"""One message in, a turn of a dialogue, its words out: what every text channel does between its two ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from frontdesk.channels.base import Session, Sessions, TextMouth, remember
from frontdesk.channels.pace import Pace
from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.dialogue.ports import Ports
from frontdesk.errors import BadInput, ProviderError
from frontdesk.models import Channel, EndReason
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import text as wording

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

log = logging.getLogger(__name__)

Send = Callable[[str], Awaitable[None]]
MAX_TEXT = 4096
IDLE = timedelta(minutes=30)
SWEEP_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Message:
    """What a person sent. `text` None: something that is not text; `id` is the network's own."""

    chat: str
    id: str
    sender: str
    text: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Doors:
    """What the app hands to a text channel."""

    bot: Callable[[], Bot]
    ports: Callable[[Bot], Ports]
    sessions: Sessions
    new_id: Callable[[], str]


class Desk:
    """The dialogues of one text channel. Every method is safe to call for many chats at once."""

    def __init__(
        self, channel: Channel, doors: Doors, *, idle: timedelta = IDLE, pace: Pace | None = None
    ) -> None:
        self._channel = channel
        self._doors = doors
        self._idle = idle
        self._pace = pace or Pace()
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def receive(self, message: Message, send: Send) -> None:
        """Answer one message. What follows is kept before it is said, and said again if we died then."""
        verdict = self._pace.verdict(message.sender, message.at)
        if verdict == "tell":
            await send(self._words("too_fast"))
        if verdict != "fine":
            return
        async with self._lock(message.chat):
            session = await self._current(message.chat, message.at)
            if session and session.unsent:
                session = await self._deliver(session, send)
            if session and session.has_seen(message.id):
                return
            refusal = self._refusal(message)
            if refusal:
                await send(refusal)
                return
            await self._turn(session, message, send)

    async def begin(self, message: Message, send: Send) -> None:
        """Greet, in a new dialogue: one that was open is ended."""
        async with self._lock(message.chat):
            session = await self._doors.sessions.load(message.chat)
            if session and session.has_seen(message.id):
                return
            if session and session.open:
                session = await self._end(session, message.at, "caller")
            await self._turn(session, replace(message, text=None), send)

    async def end(self, message: Message, send: Send) -> None:
        """End the dialogue at the person's wish."""
        async with self._lock(message.chat):
            session = await self._doors.sessions.load(message.chat)
            if session and session.open and not session.has_seen(message.id):
                await self._end(session, message.at, "caller")
                await send(self._words("chat_ended"))

    async def trouble(self, send: Send) -> None:
        """Say that something is wrong on our side."""
        await send(self._words("trouble"))

    async def expire(self, at: datetime) -> int:
        """End the dialogues that nobody has written in for too long; returns how many.

        One that cannot be handed over stays for the next time, and keeps no other waiting.
        """
        ended = 0
        for session in await self._doors.sessions.idle(at - self._idle):
            try:
                await self._expire(session, at)
                ended += 1
            except ProviderError as error:
                log.error("an idle %s dialogue is kept: %s", self._channel, error)
        return ended

    async def _expire(self, session: Session, at: datetime) -> None:
        async with self._lock(session.chat):
            current = await self._doors.sessions.load(session.chat)
            if current != session:
                return
            if session.open:
                await self._end(session, at, "silence")
            await self._doors.sessions.drop(session.chat)

    async def tend(self, now: Callable[[], datetime]) -> None:
        """Expire dialogues for as long as the task lives."""
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                await self.expire(now())
            except Exception:
                log.exception("idle %s dialogues could not be ended; the next try is soon", self._channel)

    async def _turn(self, session: Session | None, message: Message, send: Send) -> None:
        mouth, bot = TextMouth(), self._doors.bot()
        known = session if session and session.open else None
        dialogue = self._restored(known, bot, mouth) if known else None
        if dialogue is None:
            dialogue = self._new(bot, mouth, message.sender)
            await dialogue.start(message.at)
        if message.text is not None:
            await dialogue.hear(message.text, message.at)
        snapshot = dialogue.snapshot()
        if mouth.closed is not None or dialogue.state.ended:
            await _hang_up(dialogue, message.at, dialogue.state.ended or "bot")
            snapshot = ""
        kept = Session(
            chat=message.chat,
            conversation_id=dialogue.context.conversation_id,
            bot_id=bot.bot_id,
            sender=message.sender,
            snapshot=snapshot,
            at=message.at,
            seen=remember(session.seen if session else (), message.id),
            unsent=mouth.take(),
        )
        await self._doors.sessions.save(kept)
        await self._deliver(kept, send)

    async def _deliver(self, session: Session, send: Send) -> Session:
        """Send what is unsent; the session without it."""
        for words in session.unsent:
            await send(words)
        sent = replace(session, unsent=())
        await self._doors.sessions.save(sent)
        return sent

    def _new(self, bot: Bot, mouth: TextMouth, sender: str) -> Dialogue:
        return Dialogue(
            bot,
            mouth,
            self._doors.ports(bot),
            conversation_id=self._doors.new_id(),
            channel=self._channel,
            caller=sender,
            voice=False,
        )

    def _restored(self, session: Session, bot: Bot, mouth: TextMouth) -> Dialogue | None:
        """The dialogue that was open; None when another bot answers now, or when it cannot be read."""
        ports = self._doors.ports(bot)
        try:
            return Dialogue.restore(session.snapshot, bot, mouth, ports, caller=session.sender, voice=False)
        except BadInput as error:
            log.error("the dialogue %s cannot be continued: %s", session.conversation_id, error)
            return None

    async def _current(self, chat: str, at: datetime) -> Session | None:
        """The chat's session; one that has been idle for too long is ended first."""
        session = await self._doors.sessions.load(chat)
        if session and session.open and at - session.at > self._idle:
            return await self._end(session, at, "silence")
        return session

    async def _end(self, session: Session, at: datetime, reason: EndReason) -> Session:
        """End the dialogue; what is left of its session."""
        dialogue = self._restored(session, self._doors.bot(), TextMouth())
        if dialogue:
            await _hang_up(dialogue, at, reason)
        ended = replace(session, snapshot="", at=at, unsent=())
        await self._doors.sessions.save(ended)
        return ended

    def _refusal(self, message: Message) -> str | None:
        if message.text is None:
            return self._words("not_text")
        return self._words("too_long") if len(message.text) > MAX_TEXT else None

    def _words(self, name: str) -> str:
        return wording(self._doors.bot(), name)

    @asynccontextmanager
    async def _lock(self, chat: str) -> AsyncIterator[None]:
        lock = self._locks.setdefault(chat, asyncio.Lock())
        async with lock:
            yield


async def _hang_up(dialogue: Dialogue, at: datetime, reason: EndReason) -> None:
    """End it. ProviderError when nobody took what remains: the session is kept for the next try."""
    done = await dialogue.hang_up(at, reason)
    if not dialogue.handed_over:
        raise ProviderError(f"the conversation {done.id} could not be handed over")
