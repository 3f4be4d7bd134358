"""A line to talk to a dialogue over: a mouth that remembers, ports that answer, a model with a script."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from frontdesk.config import load_bot
from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.dialogue.ports import Ports, SlotSource
from frontdesk.errors import ProviderError
from frontdesk.models import Conversation, Handoff, KnowledgeChunk, Receipt
from frontdesk.providers.base import LLMProvider, Message, Tokens
from frontdesk.scenario.commands import Act, Listen, Say
from frontdesk.scenario.schema import Bot

START = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
SALON = Path(__file__).parents[2] / "scenarios" / "salon.yaml"
PARKING = KnowledgeChunk(
    "c1",
    "d1",
    "salon",
    "about.md",
    "Yes, there is free parking behind the house, for up to 2 hours.",
    "Parking",
    score=0.9,
)


def salon(**changes: Any) -> Bot:
    """The English salon."""
    return load_bot(SALON).model_copy(update=changes)


@dataclass
class Mouth:
    """Remembers what was sent. `before` runs before anything is said, and may wait or raise."""

    said: list[str] = field(default_factory=list)
    listens: list[Listen] = field(default_factory=list)
    transfers: list[Handoff] = field(default_factory=list)
    hung_up: str | None = None
    takes_transfers: bool = True
    before: Callable[[str], Any] | None = None

    async def say(self, say: Say) -> None:
        await self._before(say.text)
        self.said.append(say.text)

    async def stream(self, clauses: AsyncIterator[str]) -> str:
        sent = []
        async for clause in clauses:
            await self._before(clause)
            sent.append(clause)
            self.said.append(clause)
        return " ".join(sent)

    async def listen(self, listen: Listen) -> None:
        self.listens.append(listen)

    async def transfer(self, handoff: Handoff) -> bool:
        self.transfers.append(handoff)
        return self.takes_transfers

    async def hang_up(self, reason: str) -> None:
        self.hung_up = reason

    async def _before(self, text: str) -> None:
        waiting = self.before(text) if self.before else None
        if waiting is not None:
            await waiting


@dataclass
class Script:
    """A model that answers what it is told to: a text, an error, or a wait that never ends.

    `commands` answers questions for JSON, `answers` the others.
    """

    commands: str | Exception | None = '{"commands": []}'
    answers: str | Exception | None = ""
    pause: float = 0.0
    name: str = "script"
    model: str = "script"
    asked: list[tuple[str, list[Message]]] = field(default_factory=list)

    async def stream(
        self,
        system_prompt: str,
        messages: Sequence[Message],
        max_tokens: int = 150,
        *,
        json_schema: dict[str, Any] | None = None,
        on_usage: Callable[[Tokens], None] | None = None,
    ) -> AsyncIterator[str]:
        self.asked.append((system_prompt, list(messages)))
        answer = self.commands if json_schema else self.answers
        if answer is None:
            await asyncio.Event().wait()
        if isinstance(answer, Exception):
            raise answer
        for piece in str(answer).split(" "):
            await asyncio.sleep(self.pause)
            yield f"{piece} "
        if on_usage:
            on_usage(Tokens(10, 5))

    async def generate(self, system_prompt: str, messages: Sequence[Message], max_tokens: int = 150) -> str:
        return "".join([piece async for piece in self.stream(system_prompt, messages, max_tokens)])


@dataclass
class Journal:
    """Lines as written."""

    lines: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)

    def write(self, kind: str, data: Mapping[str, Any]) -> None:
        self.lines.append((kind, data))

    def of(self, kind: str) -> list[Mapping[str, Any]]:
        return [data for written, data in self.lines if written == kind]


@dataclass
class Line:
    """Everything around one dialogue."""

    bot: Bot = field(default_factory=salon)
    llm: LLMProvider | None = None
    roles: dict[str, LLMProvider] = field(default_factory=dict)
    passages: tuple[KnowledgeChunk, ...] = (PARKING,)
    voice: bool = True
    caller: str | None = None
    search_error: BaseException | None = None
    search_waits: bool = False
    act_error: Exception | None = None
    slots: SlotSource | None = None
    mouth: Mouth = field(default_factory=Mouth)
    journal: Journal = field(default_factory=Journal)
    ended: list[Conversation] = field(default_factory=list)
    handoffs: list[Handoff] = field(default_factory=list)
    acts: list[Act] = field(default_factory=list)
    dialogue: Dialogue = field(init=False)
    now: datetime = START

    def __post_init__(self) -> None:
        self.dialogue = Dialogue(
            self.bot,
            self.mouth,
            self.ports(),
            conversation_id="c-1",
            channel="phone" if self.voice else "chat",
            caller=self.caller,
            voice=self.voice,
        )

    def ports(self) -> Ports:
        return Ports(
            self._search,
            self._act,
            self.journal,
            self.ended.append,
            self._handoff,
            llm=self.llm,
            roles=self.roles,
            slots=self.slots,
        )

    async def start(self) -> None:
        await self.dialogue.start(self.tick())

    async def hear(self, *texts: str) -> str:
        """Say these, one after another; what was answered to the last."""
        before = len(self.mouth.said)
        for text in texts:
            before = len(self.mouth.said)
            await self.dialogue.hear(text, self.tick())
        return " ".join(self.mouth.said[before:])

    def tick(self, seconds: float = 5) -> datetime:
        self.now += timedelta(seconds=seconds)
        return self.now

    async def _search(self, bot_id: str, query: str, top_k: int, **_: object) -> tuple[KnowledgeChunk, ...]:
        if self.search_waits:
            await asyncio.Event().wait()
        if self.search_error:
            raise self.search_error
        return self.passages if "park" in query or "lot" in query else ()

    async def _act(self, conversation_id: str, act: Act) -> Receipt:
        self.acts.append(act)
        if self.act_error:
            raise self.act_error
        return Receipt(f"r-{act.turn}", act.action, "requested")

    def _handoff(self, conversation_id: str, handoff: Handoff) -> None:
        self.handoffs.append(handoff)


def refused(status: int) -> ProviderError:
    """What a model's service answers when it does not want to."""
    return ProviderError(f"the service answered {status}", permanent=status == 403)
