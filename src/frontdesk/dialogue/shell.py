"""Carrying commands out: the side of a dialogue that waits, with a deadline for each thing it waits for."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing, asynccontextmanager
from dataclasses import replace
from functools import partial

from frontdesk.dialogue.answer import Answer
from frontdesk.dialogue.guessing import Ahead, Guess
from frontdesk.dialogue.likenesses import find
from frontdesk.dialogue.model import Model
from frontdesk.dialogue.ports import Mouth, Ports
from frontdesk.dialogue.router import understand as proposals
from frontdesk.dialogue.turn import TurnDraft
from frontdesk.errors import Code
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
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import FreeSlot, Hold

log = logging.getLogger(__name__)

SEARCH_WITHIN = 0.4
UNDERSTAND_WITHIN = 1.2
ACT_WITHIN = 3.0
SLOTS_WITHIN = 1.5


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
        own = not follows(command.query)
        if ahead is not None:
            found = ahead.passages
        else:
            found, alone = await self._passages(draft, command)
            own = own or (alone and stands(command.query))
        if any(one.score >= draft.bot.answer_score for one in found) and own:
            draft.context = replace(draft.context, topic=command.query)
        if not found:
            log.info("%s: there is nothing near a question of %s", Code.KNOWLEDGE_NOT_FOUND, draft.bot.bot_id)
        return Found(draft.at, found)

    async def _passages(self, draft: TurnDraft, command: Search) -> tuple[tuple[KnowledgeChunk, ...], bool]:
        """Those for the question with what it goes on with, unless it has an answer by itself; whether they
        are the question's alone."""
        try:
            async with asyncio.timeout(SEARCH_WITHIN):
                found = await self._found(draft, command, command.query)
                complete = whole(command.query, draft.context.topic)
                alone = found[0].score if found else 0.0
                answered = alone >= draft.bot.answer_score and stands(command.query)
                if complete == command.query or answered:
                    return found, True
                carried = await self._found(draft, command, complete)
                enough = min(draft.bot.answer_score, alone)
                better = bool(carried) and carried[0].score >= enough
                return (carried, False) if better else (found, True)
        except Exception as error:
            code = Code.VECTOR_SEARCH_FAILED
            log.warning("%s: the knowledge search failed: %s", code, error or type(error).__name__)
            draft.context = draft.context.counting("search_failures")
            return (), True

    async def _found(self, draft: TurnDraft, command: Search, query: str) -> tuple[KnowledgeChunk, ...]:
        """The bot's own passages that are in reach: from where was asked to look, if one there answers."""
        found = await self._near(draft.bot, command, query, command.sources)
        enough = draft.bot.answer_score
        if command.sources and not any(one.score >= enough for one in found):
            everywhere = await self._near(draft.bot, command, query)
            if not found or any(one.score >= enough for one in everywhere):
                return everywhere
        return found

    async def _near(
        self, bot: Bot, command: Search, query: str, sources: tuple[str, ...] = ()
    ) -> tuple[KnowledgeChunk, ...]:
        found = await self.ports.search(
            bot.bot_id, query, command.top_k, scenario=command.scenario, sources=sources
        )
        return tuple(passage for passage in found if passage.bot_id == bot.bot_id)

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
        likenesses = partial(find, self.ports.search, bot.bot_id, command.question, command.scenario)
        return Answer(
            bot,
            draft.context,
            draft.state,
            command,
            self._model(command.role),
            draft.voice,
            likenesses=likenesses,
        )

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
            answer = ahead.answer if ahead is not None else answer  # a draft may have taken its place
            draft.sources = answer.sources
            draft.blocked += answer.blocked
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
        found: tuple[FreeSlot, ...] | None = None
        if self.ports.slots is not None:
            async with _calendar(draft, "the calendar could not be asked"):
                found = await self.ports.slots.free(draft.context.conversation_id, command)
        return SlotsFound(draft.at, found)

    async def _hold_slot(self, draft: TurnDraft, command: HoldSlot) -> Held:
        draft.sent = draft.acted = True
        if command.instead_of is not None:
            await self._release(draft, command.instead_of)
        hold = None
        if self.ports.slots is not None:
            async with _calendar(draft, "a place could not be kept"):
                hold = await self.ports.slots.hold(draft.context.conversation_id, command)
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


@asynccontextmanager
async def _calendar(draft: TurnDraft, problem: str) -> AsyncIterator[None]:
    """In time, or the dialogue goes on without: that is written down, and counted."""
    try:
        async with asyncio.timeout(SLOTS_WITHIN):
            yield
    except Exception as error:
        log.warning("%s: %s", problem, error or type(error).__name__)
        draft.context = draft.context.counting("calendar_failures")
