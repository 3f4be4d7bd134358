"""The terminal: a dialogue in virtual time. Timers fire when the next line's time has passed them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from frontdesk.channels.base import TextMouth
from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.errors import Conflict
from frontdesk.models import Conversation, Turn

MAX_TIMERS = 1000


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was said at one moment, and how things stand then. `conversation` is there when it is over."""

    at: datetime
    say: tuple[str, ...]
    turn: Turn | None
    context: DialogueContext
    conversation: Conversation | None = None


class Rehearsal:
    """A dialogue whose clock is moved by hand. What is said is heard at once and whole."""

    def __init__(self, make: Callable[[TextMouth], Dialogue]) -> None:
        self._mouth = TextMouth()
        self._dialogue = make(self._mouth)

    @property
    def over(self) -> bool:
        """Whether nobody is on the line any more."""
        return self._dialogue.conversation is not None

    async def start(self, at: datetime) -> Exchange:
        """The line is open; the greeting."""
        return await self._after(self._dialogue.start(at), at)

    async def hear(self, text: str, at: datetime) -> list[Exchange]:
        """Timers that are due before, each a turn of its own, then this, unless they ended it.

        Conflict when it was over already.
        """
        return await self._then(lambda: self._dialogue.hear(text, at), at)

    async def keys(self, digits: str, at: datetime) -> list[Exchange]:
        """The same for keys pressed on a telephone."""
        return await self._then(lambda: self._dialogue.keys(digits, at), at)

    async def hang_up(self, at: datetime) -> Exchange:
        """The caller leaves; what remains."""
        conversation = await self._dialogue.hang_up(at, "caller")
        return Exchange(at, self._mouth.take(), None, self._dialogue.context, conversation)

    async def _then(self, act: Callable[[], Awaitable[Turn | None]], at: datetime) -> list[Exchange]:
        if self.over:
            raise Conflict("the conversation is over")
        exchanges = await self._timers(at)
        if not self.over:
            exchanges.append(await self._after(act(), at))
        return exchanges

    async def _timers(self, until: datetime) -> list[Exchange]:
        exchanges: list[Exchange] = []
        while len(exchanges) < MAX_TIMERS and not self.over:
            listening = self._dialogue.listening
            due = listening.silence_at if listening else None
            if due is None or due >= until:
                break
            exchanges.append(await self._after(self._dialogue.silence(due), due))
        return exchanges

    async def _after(self, doing: Awaitable[Turn | None], at: datetime) -> Exchange:
        """Wait for the turn, say that its words were heard, and leave when the bot hangs up."""
        turn = await doing
        said = self._mouth.take()
        if said and self._dialogue.voice:
            await self._dialogue.spoken(" ".join(said), False, at)
            said += self._mouth.take()
        conversation = None
        if self._mouth.closed is not None:
            conversation = await self._dialogue.hang_up(at, self._dialogue.state.ended or "bot")
        return Exchange(at, said, turn, self._dialogue.context, conversation)
