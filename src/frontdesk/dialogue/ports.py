"""What a live dialogue needs from outside, handed in by `app`: it imports none of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from frontdesk.models import Conversation, Handoff, KnowledgeChunk, Receipt
from frontdesk.providers.base import LLMProvider
from frontdesk.scenario.commands import Act, Command, FindSlots, HoldSlot, Listen, Say
from frontdesk.scenario.events import Event
from frontdesk.scenario.history import History
from frontdesk.scenario.state import FreeSlot, Hold


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


class Search(Protocol):
    """What a bot's knowledge has: best first; raises ProviderError when it cannot tell.

    Of what is found while `scenario` runs (empty: none does), of these `sources` or of all.
    """

    def __call__(
        self, bot_id: str, query: str, top_k: int, /, *, scenario: str = "", sources: Sequence[str] = ()
    ) -> Awaitable[tuple[KnowledgeChunk, ...]]: ...


DoAct = Callable[[str, Act], Awaitable[Receipt]]
"""`await act(conversation_id, act)`: idempotent by (conversation, turn, action)."""


@dataclass(frozen=True, slots=True)
class Known:
    """A caller who was here before; `name` is empty when they are known by their number alone. `last_at` is
    when their last conversation began, `history` what they may be told of (None: of nothing)."""

    name: str = ""
    last_at: datetime | None = None
    history: History | None = None


Callers = Callable[[str], Known | None]
"""`callers(number)`: from a snapshot in memory, never waited for."""


class SlotSource(Protocol):
    """A calendar that is asked while somebody is on the line: free places, holds, bookings."""

    async def free(self, conversation_id: str, wanted: FindSlots) -> tuple[FreeSlot, ...]:
        """Free places, the wished moment first if free, then the nearest; raises when it cannot tell."""

    async def hold(self, conversation_id: str, wanted: HoldSlot) -> Hold | None:
        """Keep a place for this conversation until it is booked, released or expires; None: it is taken."""

    async def release(self, conversation_id: str, hold: Hold) -> None:
        """Give the place up; an unknown or expired hold is no error."""

    async def book(self, conversation_id: str, act: Act) -> Receipt:
        """Turn `act.hold` into a booking (or change the one `act.amends` names). Idempotent like `act`."""


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
    slots: SlotSource | None = None
    callers: Callers | None = None
    roles: Mapping[str, LLMProvider] = field(default_factory=dict)
    people: bool = False
    """Whether people of the company answer in this chat when they are asked for."""
