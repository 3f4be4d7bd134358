"""Carrying commands out: the side of a dialogue that waits, with a deadline for each thing it waits for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from dataclasses import replace
from pathlib import PurePath

from frontdesk.dialogue.answer import Answer
from frontdesk.dialogue.guessing import Ahead, Guess
from frontdesk.dialogue.model import Model
from frontdesk.dialogue.ports import Mouth, Ports
from frontdesk.dialogue.router import understand as proposals
from frontdesk.dialogue.turn import TurnDraft
from frontdesk.knowledge.following import follows, stands, whole
from frontdesk.models import Handoff, KnowledgeChunk, Receipt
from frontdesk.scenario.commands import (
    Act,
    Command,
    FindSlots,
    HangUp,
    HoldSlot,
    Listen,
    Release,
    Reply,
    Say,
    Search,
    Transfer,
    Understand,
)
from frontdesk.scenario.events import (
    Acted,
    Event,
    Found,
    Held,
    Replied,
    SlotsFound,
    TransferFailed,
    Understood,
)
from frontdesk.scenario.knowing import NO_MODEL
from frontdesk.scenario.state import Hold

log = logging.getLogger(__name__)

SEARCH_WITHIN = 0.4
UNDERSTAND_WITHIN = 1.2
ACT_WITHIN = 3.0
SLOTS_WITHIN = 1.5
WIDER = 4
"""So many times more passages are looked at where only some files count."""


class Shell:
    """Executes one command for a draft; what the core must hear of it comes back as an event."""

    def __init__(
        self, mouth: Mouth, ports: Ports, model: Model | None, roles: Mapping[str, Model] | None = None
    ) -> None:
        self.mouth = mouth
        self.ports = ports
        self.model = model
        self.roles = roles or {}
        self.gone = False
        self.guess: Guess | None = None
        self.writing = False

    async def run(self, draft: TurnDraft, *, resuming: bool = False) -> None:
        """Carry out the draft's queue, round trip by round trip, until the core waits for the caller.

        When `resuming` after a cancellation, the command that was under way is not said a second time.
        """
        if resuming and draft.queue:
            self._resume(draft)
        while draft.queue:
            event = await self._do(draft, draft.queue[0])
            draft.queue.popleft()
            if event is not None:
                draft.take(event)

    def _resume(self, draft: TurnDraft) -> None:
        command = draft.queue[0]
        if isinstance(command, Reply) and draft.streamed:
            text = " ".join(draft.streamed)
            self._replied(draft, text)
            draft.take(Replied(draft.at, text))
        elif isinstance(command, Say | Listen | Transfer | HangUp):
            draft.queue.popleft()

    async def _do(self, draft: TurnDraft, command: Command) -> Event | None:
        match command:
            case Search():
                return await self.look_up(draft, command)
            case Understand():
                return await self.understand(draft, command)
            case FindSlots():
                return await self._find_slots(draft, command)
            case HoldSlot():
                return await self._hold_slot(draft, command)
            case Release():
                await self._release(draft, command.hold)
            case Act():
                return await self._act(draft, command)
            case Transfer():
                return await self._transfer(draft, command)
            case _ if self.gone:
                return None
            case Say():
                draft.saying(command.text)
                draft.heard_at_once(command.text)
                await self.mouth.say(command)
            case Listen():
                draft.context = replace(draft.context, listening=command)
                await self.mouth.listen(command)
            case Reply():
                return await self._reply(draft, command)
            case HangUp():
                draft.sent = draft.acted = True
                draft.context = replace(draft.context, listening=None)
                await self.mouth.hang_up(command.reason)
        return None

    async def look_up(self, draft: TurnDraft, command: Search) -> Found:
        """What the bot's knowledge has about it; nothing when it cannot be asked in time."""
        ahead = self.guess.passages(command) if self.guess else None
        found = ahead.passages if ahead is not None else await self._passages(draft, command)
        if any(one.score >= draft.bot.answer_score for one in found) and not follows(command.query):
            draft.context = replace(draft.context, topic=command.query)
        return Found(draft.at, found)

    async def _passages(self, draft: TurnDraft, command: Search) -> tuple[KnowledgeChunk, ...]:
        """Those for the question with what it goes on with, unless it has an answer by itself."""
        try:
            async with asyncio.timeout(SEARCH_WITHIN):
                found = await self._found(draft, command, command.query)
                complete = whole(command.query, draft.context.topic)
                alone = found[0].score if found else 0.0
                answered = alone >= draft.bot.answer_score and stands(command.query)
                if complete == command.query or answered:
                    return found
                carried = await self._found(draft, command, complete)
                enough = min(draft.bot.answer_score, alone)
                return carried if carried and carried[0].score >= enough else found
        except Exception as error:
            log.warning("the knowledge search failed: %s", error or type(error).__name__)
            draft.context = draft.context.counting("search_failures")
            return ()

    async def _found(self, draft: TurnDraft, command: Search, query: str) -> tuple[KnowledgeChunk, ...]:
        """The bot's own passages, of the files that the command names if it names any."""
        top_k = command.top_k * WIDER if command.files else command.top_k
        passages = await self.ports.search(draft.bot.bot_id, query, top_k)
        own = tuple(passage for passage in passages if passage.bot_id == draft.bot.bot_id)
        if command.files:
            names = {PurePath(file).name for file in command.files}
            own = tuple(passage for passage in own if PurePath(passage.source).name in names)
        return own[: command.top_k]

    async def understand(self, draft: TurnDraft, command: Understand) -> Understood:
        """What the model takes it for; nothing when it cannot tell in time."""
        model = self._model(command.role)
        if model is None:
            return Understood(draft.at)
        ahead = self.guess.meaning(command) if self.guess else None
        if ahead is not None:
            return Understood(draft.at, ahead.proposals)
        bot = draft.bot.speaking(draft.state.language or draft.bot.language)
        found = await proposals(bot, draft.context, draft.state, command, model, UNDERSTAND_WITHIN)
        return Understood(draft.at, found)

    def answer(self, draft: TurnDraft, command: Reply) -> Answer:
        """The reply that the command asks for, not begun yet."""
        bot = draft.bot.speaking(draft.state.language or draft.bot.language)
        return Answer(bot, draft.context, draft.state, command, self._model(command.role), draft.voice)

    async def _reply(self, draft: TurnDraft, command: Reply) -> Replied:
        ahead = self.guess.written(command) if self.guess else None
        answer = ahead.answer if ahead is not None else self.answer(draft, command)
        model = answer.model
        self.writing = model is not None
        try:
            async with aclosing(self._tracked(draft, ahead or answer)) as clauses:  # type: ignore[type-var]
                sent = await self.mouth.stream(clauses)
        finally:
            self.writing = False
            draft.sources = answer.sources
            if answer.blocked:
                draft.context = draft.context.counting("gate_blocks", answer.blocked)
        if answer.by_model and model is not None and model.ttft is not None:
            draft.timings = replace(draft.timings, llm_ttft=model.ttft)
        text = (sent if isinstance(sent, str) else " ".join(draft.streamed)).strip()
        self._replied(draft, text)
        return Replied(draft.at, text)

    async def _tracked(self, draft: TurnDraft, answer: Answer | Ahead) -> AsyncIterator[str]:
        draft.streamed = []
        async with aclosing(answer.clauses()) as clauses:  # type: ignore[type-var]
            async for clause in clauses:
                self.writing = False
                draft.sent = True
                draft.streamed.append(clause)
                yield clause

    def _replied(self, draft: TurnDraft, text: str) -> None:
        if text:
            draft.saying(text)
            draft.heard_at_once(text)

    def _model(self, role: str) -> Model | None:
        """The model for a scenario's role; a role that nobody fills is the general one's."""
        return None if role == NO_MODEL else self.roles.get(role, self.model)

    async def _find_slots(self, draft: TurnDraft, command: FindSlots) -> SlotsFound:
        if self.ports.slots is None:
            return SlotsFound(draft.at, None)
        try:
            async with asyncio.timeout(SLOTS_WITHIN):
                found = await self.ports.slots.free(draft.context.conversation_id, command)
        except Exception as error:
            log.warning("the calendar could not be asked: %s", error or type(error).__name__)
            draft.context = draft.context.counting("calendar_failures")
            return SlotsFound(draft.at, None)
        return SlotsFound(draft.at, found)

    async def _hold_slot(self, draft: TurnDraft, command: HoldSlot) -> Held:
        draft.sent = draft.acted = True
        if command.instead_of is not None:
            await self._release(draft, command.instead_of)
        hold = None
        if self.ports.slots is not None:
            try:
                async with asyncio.timeout(SLOTS_WITHIN):
                    hold = await self.ports.slots.hold(draft.context.conversation_id, command)
            except Exception as error:
                log.warning("a place could not be kept: %s", error or type(error).__name__)
                draft.context = draft.context.counting("calendar_failures")
        return Held(draft.at, hold)

    async def _release(self, draft: TurnDraft, hold: Hold) -> None:
        """Whatever happens, the hold expires by itself."""
        draft.sent = draft.acted = True
        if self.ports.slots is None:
            return
        try:
            async with asyncio.timeout(SLOTS_WITHIN):
                await self.ports.slots.release(draft.context.conversation_id, hold)
        except Exception as error:
            log.warning("a place could not be given up: %s", error or type(error).__name__)

    async def _act(self, draft: TurnDraft, command: Act) -> Acted:
        draft.sent = draft.acted = True
        try:
            async with asyncio.timeout(ACT_WITHIN):
                book = self.ports.slots.book if self.ports.slots and command.hold else self.ports.act
                receipt = await book(draft.context.conversation_id, command)
        except Exception as error:
            log.exception("the action %s failed", command.action)
            draft.context = draft.context.counting("act_failures")
            receipt = Receipt("", command.action, "failed", type(error).__name__)
        return Acted(draft.at, receipt)

    async def _transfer(self, draft: TurnDraft, command: Transfer) -> TransferFailed | None:
        handoff = Handoff(command.reason, command.target, command.summary, draft.at)
        self.hand_off(draft, handoff)
        if command.target is None or self.gone:
            return None
        if not await self.mouth.transfer(handoff):
            return TransferFailed(draft.at, "nobody took the call")
        state = replace(draft.state, phase="ended", pending=None, ended="transfer")
        draft.context = replace(
            draft.context, handoff=replace(handoff, done=True), state=state, listening=None
        )
        draft.safe = state
        return None

    def hand_off(self, draft: TurnDraft, handoff: Handoff) -> None:
        """Record that a person has to take over, and tell whoever passes it on."""
        draft.sent = draft.acted = True
        draft.context = replace(draft.context, handoff=handoff)
        try:
            self.ports.handoff(draft.context.conversation_id, handoff)
        except Exception:
            log.exception("the handoff could not be passed on")
