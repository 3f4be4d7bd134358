"""What every text channel shares: a mouth, a session between two messages, and pieces of the right length."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from typing import ParamSpec, Protocol, TypeVar

from frontdesk.dialogue.context import DialogueContext
from frontdesk.errors import ProviderError
from frontdesk.models import Handoff, KnowledgeChunk, Speaker
from frontdesk.scenario.commands import Listen, Say

P = ParamSpec("P")
T = TypeVar("T")
log = logging.getLogger(__name__)

SEEN_KEPT = 200
ANEW = 2
_BREAKS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"(?<=[.!?…])\s+"), re.compile(r"\s+"))


class TextMouth:
    """Collects what is said during one event; the channel sends it when the event has been dealt with."""

    def __init__(self) -> None:
        self.listening: Listen | None = None
        self.closed: str | None = None
        self._said: list[str] = []

    def take(self) -> tuple[str, ...]:
        """What was said since the last time, in order."""
        said, self._said = tuple(self._said), []
        return said

    async def say(self, say: Say) -> None:
        if say.text.strip():
            self._said.append(say.text)

    async def stream(self, clauses: AsyncIterator[str]) -> str:
        text = " ".join([clause.strip() async for clause in clauses]).strip()
        if text:
            self._said.append(text)
        return text

    async def listen(self, listen: Listen) -> None:
        self.listening = listen

    async def transfer(self, handoff: Handoff) -> bool:
        """A written conversation cannot be put through to a telephone: somebody calls back."""
        return False

    async def hang_up(self, reason: str) -> None:
        self.closed = reason


@dataclass(frozen=True, slots=True)
class Session:
    """A dialogue between two messages. `snapshot` is what it is restored from; empty once it has ended.

    An ended one is kept for a while for the sake of `seen`: its last message may be delivered again.
    `unsent` are answers that may not have reached the person, because we died while sending them.
    """

    chat: str
    conversation_id: str
    bot_id: str
    sender: str
    snapshot: str
    at: datetime
    seen: tuple[str, ...] = ()
    unsent: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Whether there is a dialogue to go on with."""
        return bool(self.snapshot)

    def has_seen(self, message_id: str) -> bool:
        """Whether that message has been answered already."""
        return message_id in self.seen


@dataclass(frozen=True, slots=True)
class Wanted:
    """A person has been asked for. `here`: they are to answer in this chat."""

    handoff: Handoff
    here: bool = False


class Unreachable(ProviderError):
    """Whoever is in that chat can be written to no more, until they write again."""


class Overtaken(ProviderError):
    """Another instance dealt with this chat meanwhile."""


def again(deal: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """Do it anew when another instance was faster: what that one kept is read then, and counts."""

    @wraps(deal)
    async def dealt(*args: P.args, **kwargs: P.kwargs) -> T:
        for _ in range(ANEW):
            try:
                return await deal(*args, **kwargs)
            except Overtaken as error:
                log.warning("once more: %s", error)
        return await deal(*args, **kwargs)

    return dealt


class Sessions(Protocol):
    """Where sessions are kept. Each is found by its chat; `idle` are those untouched since `before`.

    `save` raises Overtaken when another instance saved the chat after it was loaded here.

    `wanted` is a person who has just been asked for: told of if the session is kept, and only then.
    """

    def load(self, chat: str) -> Awaitable[Session | None]: ...

    def save(self, session: Session, wanted: Wanted | None = None) -> Awaitable[None]: ...

    def drop(self, chat: str) -> Awaitable[object]: ...

    def idle(self, before: datetime) -> Awaitable[tuple[Session, ...]]: ...


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A message that the bot had no answer to, the dialogue, and what is known about it at all. `message` is
    the network's id."""

    chat: str
    message: str
    text: str
    at: datetime
    context: DialogueContext
    found: tuple[KnowledgeChunk, ...] = ()


@dataclass(frozen=True, slots=True)
class Lost:
    """A time that was agreed on and cannot be kept. `receipt` is what was given for it, `when` the moment by
    the business's clock (`2026-11-24T15:00`), `language` what was spoken, empty where nobody knows."""

    receipt: str
    when: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer that somebody else gave meanwhile, for the dialogue with that id in that chat. `lost` instead
    of a text: what has to be said there in any case, also when the dialogue is over."""

    id: str
    chat: str
    conversation_id: str
    text: str
    speaker: Speaker = "bot"
    lost: Lost | None = None

    def belongs(self, session: Session | None) -> bool:
        """Whether the dialogue it is for still goes on in that session."""
        return session is not None and session.open and session.conversation_id == self.conversation_id


class Others(Protocol):
    """Who else has something to say in a chat."""

    def replies(self) -> Awaitable[tuple[Reply, ...]]: ...

    def said(self, reply: Reply) -> Awaitable[None]: ...


class Delegations(Protocol):
    """Who else is asked what the bot could not answer."""

    def ask(self, asked: Unanswered) -> Awaitable[None]: ...

    def replies(self) -> Awaitable[tuple[Reply, ...]]: ...

    def said(self, reply: Reply) -> Awaitable[None]: ...


@dataclass(frozen=True, slots=True)
class Attended:
    """A person has that chat; `over`: no longer, and the bot has not said yet that it is back."""

    id: str
    chat: str
    conversation_id: str
    over: bool = False


class Handovers(Protocol):
    """Chats that people answer in, and what they write there. Sessions open them (`Wanted.here`)."""

    def standing(self, conversation_id: str) -> Awaitable[Attended | None]: ...

    def over(self) -> Awaitable[tuple[Attended, ...]]: ...

    def closed(self, conversation_id: str) -> Awaitable[None]: ...

    def replies(self) -> Awaitable[tuple[Reply, ...]]: ...

    def said(self, reply: Reply) -> Awaitable[None]: ...


def remember(seen: tuple[str, ...], message_id: str) -> tuple[str, ...]:
    """The ids answered so far with this one added; the oldest are forgotten."""
    return (*seen, message_id)[-SEEN_KEPT:]


def split(text: str, limit: int) -> tuple[str, ...]:
    """`text` in pieces of at most `limit` characters, cut where a reader would: paragraph, line, sentence."""
    pieces, rest = [], text.strip()
    while len(rest) > limit:
        cut = _cut(rest, limit)
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return tuple(piece for piece in (*pieces, rest) if piece)


def _cut(text: str, limit: int) -> int:
    """Where to cut: the last good break in the second half of what fits, else at the limit."""
    for breaks in _BREAKS:
        places = [found.start() for found in breaks.finditer(text, 0, limit + 1) if found.start() <= limit]
        if places and places[-1] > limit // 2:
            return places[-1]
    return limit
