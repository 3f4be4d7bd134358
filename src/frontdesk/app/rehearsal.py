"""Trying a bot without a network: turns as `frontdesk chat --json` writes them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import asdict
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from frontdesk.app.ports import NoJournal, note_end, note_handoff, request
from frontdesk.booking.source import rehearsed
from frontdesk.channels.base import TextMouth
from frontdesk.channels.chat import Exchange, Rehearsal
from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.dialogue.ports import Known, Ports, Search, Trace
from frontdesk.models import Slot, outcome_to_json
from frontdesk.postcall.outcome import outcome_of
from frontdesk.providers.base import LLMProvider
from frontdesk.scenario.schema import Bot

JsonTurn = dict[str, Any]
ID = "rehearsal"


def rehearsal_ports(
    search: Search, *, llm: LLMProvider | None = None, trace: Trace | None = None, bot: Bot | None = None
) -> Ports:
    """Ports that leave nothing behind: for trying a bot and for its transcripts. The calendar is empty."""
    slots = rehearsed(bot) if bot is not None else None
    return Ports(search, request, NoJournal(), note_end, note_handoff, llm, trace, slots)


class Stage:
    """One rehearsal, driven from plain code; a context manager, since it owns an event loop. `known` is what
    there was with the caller before."""

    def __init__(self, bot: Bot, ports: Ports, *, voice: bool, known: Known | None = None) -> None:
        self._bot, self._ports, self._voice, self._known = bot, ports, voice, known
        self._runner = asyncio.Runner()
        self._rehearsal = Rehearsal(self._dialogue)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._runner.close()

    @property
    def over(self) -> bool:
        """Whether nobody is on the line any more."""
        return self._rehearsal.over

    def start(self, at: datetime) -> JsonTurn:
        """The greeting's turn."""
        return self._run(self._rehearsal.start(at))

    def hear(self, text: str, at: datetime) -> list[JsonTurn]:
        """The turns of due timers, then this one's; Conflict when the conversation is over."""
        return self._run_all(self._rehearsal.hear(text, at))

    def keys(self, digits: str, at: datetime) -> list[JsonTurn]:
        """The same for keys."""
        return self._run_all(self._rehearsal.keys(digits, at))

    def hang_up(self, at: datetime) -> JsonTurn:
        """The caller leaves; the turn that has the outcome."""
        return self._run(self._rehearsal.hang_up(at))

    def _dialogue(self, mouth: TextMouth) -> Dialogue:
        made = Dialogue(self._bot, mouth, self._ports, conversation_id=ID, channel="chat", voice=self._voice)
        made.known = self._known
        return made

    def _run(self, work: Coroutine[Any, Any, Exchange]) -> JsonTurn:
        return as_json(self._runner.run(work), self._bot)

    def _run_all(self, work: Coroutine[Any, Any, list[Exchange]]) -> list[JsonTurn]:
        return [as_json(exchange, self._bot) for exchange in self._runner.run(work)]


def as_json(exchange: Exchange, bot: Bot) -> JsonTurn:
    """One turn as plain JSON values."""
    context, done = exchange.context, exchange.conversation
    return {
        "say": list(exchange.say),
        "decided_by": exchange.turn.decided_by if exchange.turn else "",
        "scenario": context.state.scenario,
        "state": context.state.phase,
        "slots": {slot.name: _slot(slot) for slot in context.slots},
        "outcome": outcome_to_json(outcome_of(done, bot)) if done else None,
        "end": done.ended_by if done else None,
    }


def _slot(slot: Slot) -> dict[str, Any]:
    values = asdict(slot)
    del values["name"], values["sensitive"]
    return values
