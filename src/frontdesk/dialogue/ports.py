"""What a live dialogue needs from outside, handed in by `app`: it imports none of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from frontdesk.models import Conversation, Handoff, KnowledgeChunk, Receipt
from frontdesk.providers.base import LLMProvider
from frontdesk.scenario.commands import Act, Command, Listen, Say
from frontdesk.scenario.events import Event


class Mouth(Protocol):
    """The way out to the caller: one per channel.

    `say` and `stream` hand words over in order and return once they are on their way, not once heard.
    """

    async def say(self, say: Say) -> None: ...

    async def stream(self, clauses: AsyncIterator[str]) -> str:
        """Send clauses as they come and return all that was sent."""

    async def listen(self, listen: Listen) -> None: ...

    async def transfer(self, handoff: Handoff) -> bool:
        """Pass the caller on after what was said has been heard; False when nobody took the call."""

    async def hang_up(self, reason: str) -> None: ...


class Journal(Protocol):
    """Where a live dialogue is written down as it happens; never awaited, never raises."""

    def write(self, kind: str, data: Mapping[str, Any]) -> None: ...


Search = Callable[[str, str, int], Awaitable[tuple[KnowledgeChunk, ...]]]
"""`await search(bot_id, query, top_k)`: best first; raises ProviderError when it cannot."""

DoAct = Callable[[str, Act], Awaitable[Receipt]]
"""`await act(conversation_id, act)`: idempotent by (conversation, turn, action)."""


Trace = Callable[[Event, tuple[Command, ...]], None]
"""`trace(event, commands)`: what the core was told and what it answered; for a watcher, never raises."""


@dataclass(frozen=True, slots=True)
class Ports:
    """The callables and objects of one live dialogue."""

    search: Search
    act: DoAct
    journal: Journal
    on_end: Callable[[Conversation], None]
    handoff: Callable[[str, Handoff], None]
    llm: LLMProvider | None = None
    trace: Trace | None = None
