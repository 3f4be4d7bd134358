"""What every text channel shares: a mouth, a session between two messages, and pieces of the right length."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from frontdesk.models import Handoff
from frontdesk.scenario.commands import Listen, Say

SEEN_KEPT = 200
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


class Sessions(Protocol):
    """Where sessions are kept. Each is found by its chat; `idle` are those untouched since `before`."""

    def load(self, chat: str) -> Awaitable[Session | None]: ...

    def save(self, session: Session) -> Awaitable[None]: ...

    def drop(self, chat: str) -> Awaitable[object]: ...

    def idle(self, before: datetime) -> Awaitable[tuple[Session, ...]]: ...


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
