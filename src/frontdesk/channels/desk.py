"""One message in, a turn of a dialogue, its words out: what every text channel does between its two ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol
from weakref import WeakValueDictionary

from frontdesk.channels.base import (
    Attended,
    Delegations,
    Handovers,
    Others,
    Reply,
    Session,
    Sessions,
    TextMouth,
    Unanswered,
    Wanted,
    again,
    remember,
)
from frontdesk.channels.pace import Pace, Verdict
from frontdesk.channels.person import ask_person, button
from frontdesk.channels.relaying import noting, pass_round, relayed
from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.dialogue.ports import Ports
from frontdesk.errors import BadInput, FrontdeskError, ProviderError
from frontdesk.models import Channel, EndReason, Turn
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import text as wording

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

log = logging.getLogger(__name__)

MAX_TEXT = 4096
IDLE = timedelta(minutes=30)
SWEEP_SECONDS = 30.0
RELAY_SECONDS = 1.0
DIALOGUES = 20
"""So many does one person begin within an hour: each is written down, and may ask for somebody."""
RESULTS = 5
"""Passages that go along with what is passed on."""


class Send(Protocol):
    """Say it in the chat. Where `button` has words, they are on a button below that asks for a person."""

    def __call__(self, text: str, button: str = "") -> Awaitable[None]: ...


@dataclass(frozen=True, slots=True)
class Message:
    """What a person sent. `text` None: something that is not text; `id` is the network's own; `pressed`: the
    button that asks for a person."""

    chat: str
    id: str
    sender: str
    text: str | None
    at: datetime
    pressed: bool = False


@dataclass(frozen=True, slots=True)
class Doors:
    """What the app hands to a text channel. `limit` counts what a person sends to all instances together, and
    while one is within `alone(chat)` the others wait."""

    bot: Callable[[], Bot]
    ports: Callable[[Bot], Ports]
    sessions: Sessions
    new_id: Callable[[], str]
    delegations: Delegations | None = None
    handovers: Handovers | None = None
    regrets: Others | None = None
    limit: Callable[[str, datetime], Awaitable[Verdict]] | None = None
    alone: Callable[[str], AbstractAsyncContextManager[object]] = nullcontext


class Desk:
    """The dialogues of one text channel. Every method is safe to call for many chats at once."""

    def __init__(
        self, channel: Channel, doors: Doors, *, idle: timedelta = IDLE, pace: Pace | None = None
    ) -> None:
        self._channel = channel
        self._doors = doors
        self._idle = idle
        self._pace = pace or Pace()
        self._begun = Pace(DIALOGUES, timedelta(hours=1))
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def receive(self, message: Message, send: Send) -> None:
        """Answer one message. What follows is kept before it is said, and said again if we died then."""
        who, at = message.sender, message.at
        if not await self._slow_enough(self._pace.verdict(who, at), send):
            return
        async with self._lock(message.chat):
            # here: whoever waits for the others' count keeps their place in the chat
            limit = self._doors.limit
            if limit is None or await self._slow_enough(await limit(who, at), send):
                await self._received(message, send)

    @again
    async def _received(self, message: Message, send: Send) -> None:
        session = await self._current(message.chat, message.at)
        if session and session.unsent:
            session = await self._deliver(session, send)
        if session and session.has_seen(message.id):
            return
        if refusal := self._refusal(message):
            await send(refusal)
            return
        attended = await self._attended(session)
        if session and attended and not attended.over:
            await self._overheard(session, message, send)
            return
        if session and attended:
            session = await self._back(session, attended, message.at, send)
        await self._turn(session, message, send)

    async def _slow_enough(self, verdict: Verdict, send: Send) -> bool:
        if verdict == "tell":
            await send(self._words("too_fast"))
        return verdict == "fine"

    @again
    async def begin(self, message: Message, send: Send) -> None:
        """Greet, in a new dialogue: one that was open is ended."""
        async with self._lock(message.chat):
            session = await self._doors.sessions.load(message.chat)
            if session and session.has_seen(message.id):
                return
            if session and session.open:
                session = await self._end(session, message.at, "caller")
            await self._turn(session, replace(message, text=None), send)

    @again
    async def end(self, message: Message, send: Send) -> None:
        """End the dialogue at the person's wish."""
        async with self._lock(message.chat):
            session = await self._doors.sessions.load(message.chat)
            if session and session.open and not session.has_seen(message.id):
                await self._end(session, message.at, "caller")
                await send(self._words("chat_ended"))

    @again
    async def back(self, message: Message, send: Send) -> None:
        """The bot has the chat again, at the person's wish."""
        async with self._lock(message.chat):
            session = await self._current(message.chat, message.at)
            attended = await self._attended(session)
            if session and attended:
                await self._back(session, attended, message.at, send)
            else:
                await send(self._words("go_ahead"))

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
                ended += await self._expire(session, at)
            except Exception as error:
                reason = error or type(error).__name__
                unforeseen = not isinstance(error, FrontdeskError | OSError)
                log.error("an idle %s dialogue is kept: %s", self._channel, reason, exc_info=unforeseen)
        return ended

    async def _expire(self, session: Session, at: datetime) -> bool:
        async with self._lock(session.chat):
            current = await self._doors.sessions.load(session.chat)
            if current != session or await self._attended(session):
                return False
            if session.open:
                await self._end(session, at, "silence")
            await self._doors.sessions.drop(session.chat)
            return True

    async def tend(self, now: Callable[[], datetime]) -> None:
        """Expire dialogues for as long as the task lives."""
        while True:
            await asyncio.sleep(SWEEP_SECONDS)
            try:
                await self.expire(now())
            except Exception:
                log.exception("idle %s dialogues could not be ended; the next try is soon", self._channel)

    @again
    async def relay(self, reply: Reply, send: Send, at: datetime) -> bool:
        """Say somebody else's answer, once, in the dialogue it belongs to; False when that is over. What was
        lost is said then, too."""
        async with self._lock(reply.chat):
            session = await self._doors.sessions.load(reply.chat)
            if reply.lost is None and not reply.belongs(session):
                return False
            if session is None or not session.has_seen(reply.id):
                try:
                    session = relayed(self._doors.bot(), session, reply, at)
                except BadInput as error:
                    log.error("the dialogue %s cannot be continued: %s", reply.conversation_id, error)
                    return False
                await self._doors.sessions.save(session)
            await self._deliver(session, send)
            return True

    async def _attended(self, session: Session | None) -> Attended | None:
        """The person who has the chat, if one was asked into it."""
        if self._doors.handovers is None or session is None or not session.open:
            return None
        return await self._doors.handovers.standing(session.conversation_id)

    async def _overheard(self, session: Session, message: Message, send: Send) -> None:
        """A person has the chat: what is written there is for them, and the bot says nothing."""
        if message.pressed:
            await send(self._words("person_asked"))
        else:
            written = noting(self._doors.bot(), session, message.id, "caller", message.text or "", message.at)
            await self._doors.sessions.save(written)

    async def _back(self, session: Session, attended: Attended, at: datetime, send: Send) -> Session:
        """Say once that the bot is there again. The session after that."""
        name = f"{attended.id}-over"
        if not session.has_seen(name):
            words = self._words("person_left", session)
            session = noting(self._doors.bot(), session, name, "bot", words, at)
            session = replace(session, unsent=(*session.unsent, words))
            await self._doors.sessions.save(session)
        if self._doors.handovers is not None:
            await self._doors.handovers.closed(session.conversation_id)
        return await self._deliver(session, send)

    async def pass_on(self, send_to: Callable[[str], Send], now: Callable[[], datetime]) -> None:
        """Say what others answered, for as long as the task lives; at once over when nobody is asked."""
        doors = self._doors
        others = [one for one in (doors.delegations, doors.handovers, doors.regrets) if one is not None]
        while others:
            await asyncio.sleep(RELAY_SECONDS)
            for one in others:
                await pass_round(one, lambda reply: self.relay(reply, send_to(reply.chat), now()))
            try:
                await self.give_back(send_to, now())
            except Exception:
                log.exception("chats that are the bot's again wait; the next try is soon")

    async def give_back(self, send_to: Callable[[str], Send], at: datetime) -> None:
        """Tell the chats that people have left, or whose time has run out, that the bot is there again."""
        for left in await self._doors.handovers.over() if self._doors.handovers else ():
            async with self._lock(left.chat):
                session = await self._doors.sessions.load(left.chat)
                attended = await self._attended(session)
                if session and attended and session.conversation_id == left.conversation_id:
                    await self._back(session, attended, at, send_to(left.chat))
                elif self._doors.handovers:
                    await self._doors.handovers.closed(left.conversation_id)

    async def _turn(self, session: Session | None, message: Message, send: Send) -> None:
        mouth, bot = TextMouth(), self._doors.bot()
        known = session if session and session.open else None
        dialogue = self._restored(known, bot, mouth) if known else None
        before = dialogue.context.handoff if dialogue else None
        if dialogue is None:
            if not await self._slow_enough(self._begun.verdict(message.sender, message.at), send):
                return
            dialogue = self._new(bot, mouth, message)
            await dialogue.start(message.at)
        if message.pressed:
            await ask_person(dialogue, mouth, message.at)
        elif message.text is not None:
            turn = await dialogue.hear(message.text, message.at)
            await self._pass_on(turn, message, dialogue)
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
        asked = dialogue.context.handoff
        here = dialogue.state.passed == dialogue.state.turn
        await self._doors.sessions.save(kept, Wanted(asked, here) if asked and asked != before else None)
        await self._deliver(kept, send, button(dialogue))

    async def _pass_on(self, turn: Turn | None, message: Message, dialogue: Dialogue) -> None:
        """Have somebody else asked what the bot had no answer to. Before the session is kept: a message that
        is delivered again is passed on under the same name."""
        if self._doors.delegations is None or turn is None or not turn.decided_by.startswith("fallback"):
            return
        text, bot = message.text or "", dialogue.bot
        try:
            found = await self._doors.ports(bot).search(bot.bot_id, text, RESULTS)
        except ProviderError as error:
            log.warning("nothing is passed on from the knowledge: %s", error)
            found = ()
        asked = Unanswered(message.chat, message.id, text, message.at, dialogue.context, tuple(found))
        try:
            await self._doors.delegations.ask(asked)
        except Exception:
            log.exception("message %s of chat %s was not passed on", message.id, message.chat)

    async def _deliver(self, session: Session, send: Send, button: str = "") -> Session:
        """Send what is unsent, the button below the last of it; the session without it."""
        for number, words in enumerate(session.unsent, 1):
            await send(words, button if number == len(session.unsent) else "")
        sent = replace(session, unsent=())
        await self._doors.sessions.save(sent)
        return sent

    def _ports(self, bot: Bot, chat: str, sender: str) -> Ports:
        """What a dialogue needs; where others read along, nothing is known of who writes."""
        ports = self._doors.ports(bot)
        return ports if chat == sender else replace(ports, callers=None)

    def _new(self, bot: Bot, mouth: TextMouth, message: Message) -> Dialogue:
        return Dialogue(
            bot,
            mouth,
            self._ports(bot, message.chat, message.sender),
            conversation_id=self._doors.new_id(),
            channel=self._channel,
            caller=message.sender,
            voice=False,
        )

    def _restored(self, session: Session, bot: Bot, mouth: TextMouth) -> Dialogue | None:
        """The dialogue that was open; None when another bot answers now, or when it cannot be read."""
        ports = self._ports(bot, session.chat, session.sender)
        try:
            return Dialogue.restore(session.snapshot, bot, mouth, ports, caller=session.sender, voice=False)
        except BadInput as error:
            log.error("the dialogue %s cannot be continued: %s", session.conversation_id, error)
            return None

    async def _current(self, chat: str, at: datetime) -> Session | None:
        """The chat's session; one that has been idle for too long is ended first."""
        session = await self._doors.sessions.load(chat)
        if session and session.open and at - session.at > self._idle and not await self._attended(session):
            return await self._end(session, at, "silence")
        return session

    async def _end(self, session: Session, at: datetime, reason: EndReason) -> Session:
        """End the dialogue; what is left of its session."""
        dialogue = self._restored(session, self._doors.bot(), TextMouth())
        if dialogue:
            await _hang_up(dialogue, at, reason)
        if self._doors.handovers:
            await self._doors.handovers.closed(session.conversation_id)
        ended = replace(session, snapshot="", at=at, unsent=())
        await self._doors.sessions.save(ended)
        return ended

    def _refusal(self, message: Message) -> str | None:
        if message.text is None:
            return None if message.pressed else self._words("not_text")
        return self._words("too_long") if len(message.text) > MAX_TEXT else None

    def _words(self, name: str, session: Session | None = None) -> str:
        """The sentence in the language that is spoken in the session, else in the bot's own."""
        bot = self._doors.bot()
        dialogue = self._restored(session, bot, TextMouth()) if session else None
        return wording(dialogue.speaking if dialogue else bot, name)

    @asynccontextmanager
    async def _lock(self, chat: str) -> AsyncIterator[None]:
        lock = self._locks.setdefault(chat, asyncio.Lock())
        async with lock, self._doors.alone(chat):
            yield


async def _hang_up(dialogue: Dialogue, at: datetime, reason: EndReason) -> None:
    """End it. ProviderError when nobody took what remains: the session is kept for the next try."""
    done = await dialogue.hang_up(at, reason)
    if not dialogue.handed_over:
        raise ProviderError(f"the conversation {done.id} could not be handed over")
