"""One live dialogue: events in, one at a time; each turn is committed once, when it is over.

A turn that is cancelled before anything was sent changes nothing: a channel whose caller spoke on cancels
`hear` and calls it again with both texts. Once words are out (`committed_to` is true) the turn ends as
planned whatever happens. Nothing is ever raised at a channel: the caller hears that something went wrong,
somebody is told to call back, and the dialogue goes on.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from frontdesk.dialogue import record, sessions
from frontdesk.dialogue.around import plain_text, recognised, told_of, zone_of
from frontdesk.dialogue.context import UNMEASURED, DialogueContext
from frontdesk.dialogue.guessing import Guess, same_words
from frontdesk.dialogue.model import Model, Spending
from frontdesk.dialogue.ports import Mouth, Ports
from frontdesk.dialogue.preparing import prepare
from frontdesk.dialogue.privacy import bot_line
from frontdesk.dialogue.shell import Shell
from frontdesk.dialogue.turn import TurnDraft
from frontdesk.models import Call, Channel, Conversation, EndReason, Handoff, Timings, Turn, Usage
from frontdesk.scenario.commands import Listen, Say
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.events import Event, Heard, HungUp, Keyed, Silence, Spoken, Started, wants_person
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState
from frontdesk.scenario.texts import text

log = logging.getLogger(__name__)

HANG_UP_WITHIN = 2.0
"""Seconds that a hang-up waits for the turn in progress; its caller has gone anyway."""


class Dialogue:
    """The live loop of one conversation. All methods may be called at any time, from one event loop."""

    def __init__(
        self,
        bot: Bot,
        mouth: Mouth,
        ports: Ports,
        *,
        conversation_id: str,
        channel: Channel,
        call: Call | None = None,
        caller: str | None = None,
        voice: bool,
    ) -> None:
        self.bot = bot
        self.call = call
        self.caller = caller
        self.voice = voice
        self.known = recognised(ports, caller)
        self.handed_over = False
        self.context = DialogueContext(conversation_id, bot.bot_id, channel, start_state())
        self._ports = ports
        self._model = Model(ports.llm) if ports.llm else None
        self._roles = {role: Model(llm) for role, llm in ports.roles.items()}
        self._spending = Spending([one for one in (self._model, *self._roles.values()) if one is not None])
        self._shell = Shell(mouth, ports, self._model, self._roles)
        self._zone = zone_of(bot)
        self._lock = asyncio.Lock()
        self._draft: TurnDraft | None = None
        self._undo: tuple[DialogueContext, str] | None = None
        self._counts: Counter[str] = Counter()
        self._acted = False
        self._conversation: Conversation | None = None

    @property
    def state(self) -> DialogueState:
        """What the engine remembers, as of the last committed turn."""
        return self.context.state

    @property
    def speaking(self) -> Bot:
        """The bot in the language that it and the caller speak now, in the middle of a turn too."""
        state = self._draft.state if self._draft else self.state
        return self.bot.speaking(state.language or self.bot.language)

    @property
    def listening(self) -> Listen | None:
        """What is waited for; None while nothing is, and after the end."""
        return self.context.listening

    @property
    def committed_to(self) -> bool:
        """Whether the turn in progress has sent words or acted: it can no longer be taken back."""
        return self._draft is not None and self._draft.sent

    @property
    def usage(self) -> Usage:
        """What the model has cost so far."""
        return self._spending.total

    @property
    def conversation(self) -> Conversation | None:
        """What remained of it, once it is over."""
        return self._conversation

    async def start(self, at: datetime) -> Turn | None:
        """The line is open: greet."""

        def begin(draft: TurnDraft) -> Event:
            draft.context = replace(draft.context, started_at=draft.at)
            return Started(
                draft.at,
                self.voice,
                self._model is not None or bool(self._roles),
                # Who writes has an account, not a number: it must never become somebody's telephone.
                self.caller if self.voice else None,
                **told_of(self.known),
                channel=self.context.channel,
                calendar=self._ports.slots is not None,
                people=self._ports.people,
            )

        return await self._turn(at, begin)

    async def hear(
        self,
        text: str,
        at: datetime,
        *,
        confidence: float = 1.0,
        timings: Timings = UNMEASURED,
        guess: Guess | None = None,
    ) -> Turn | None:
        """The caller said something. May be cancelled as long as `committed_to` is false. What was prepared
        on a guess is used if it fits."""
        text = plain_text(text)
        before = self.context

        def heard(draft: TurnDraft) -> Event:
            self._undo, self._shell.guess = None, guess if guess and guess.fits(text, self.context) else None
            index = self._hearing(draft, text, confidence)
            return Heard(draft.at, text, confidence=confidence, utterance=index)

        turn = await self._turn(at, heard, timings)
        if turn is not None and not self._acted and _only_words(before, self.context):
            self._undo = before, text
        return turn

    async def prepare(self, text: str, at: datetime, *, early: bool = False) -> Guess | None:
        """Do ahead what answering `text` would need; nothing is heard or changed. None during a turn."""
        if self._draft is not None or self._conversation is not None:
            return None
        text = plain_text(text)
        guess = Guess(same_words(text), self.context)
        draft = TurnDraft(self.bot, self.context, self._local(at), self.voice)
        draft.take(Heard(draft.at, text, utterance=self._hearing(draft, text, 1.0)))
        await prepare(self._shell, draft, guess, early=early)
        return guess

    def take_back(self) -> str | None:
        """Undo the last turn because its caller had not finished: what they had said. None when it cannot be
        undone, because it did more than speak."""
        undo, self._undo = self._undo, None
        if undo is None or self._draft is not None or self._conversation is not None:
            return None
        self.context, said = undo
        self.count("joined")
        return said

    def count(self, name: str) -> None:
        """Something happened on the line that its record should tell of."""
        self._counts[name] += 1

    @property
    def writing(self) -> bool:
        """Whether a model has been asked for an answer and has not begun it."""
        return self._shell.writing

    async def keys(self, digits: str, at: datetime) -> Turn | None:
        """The caller pressed keys."""
        self._undo = None

        def keyed(draft: TurnDraft) -> Event:
            return Keyed(draft.at, digits, utterance=self._hearing(draft, digits, 1.0))

        return await self._turn(at, keyed)

    async def ask_person(self, at: datetime) -> Turn | None:
        """The caller pressed the button for a person: whatever is open, that is no answer to it."""
        self._undo = None
        return await self._turn(at, self._pressed)

    def _pressed(self, draft: TurnDraft) -> Event:
        said = text(self.speaking, "button_person")
        return wants_person(draft.at, said, self._hearing(draft, said, 1.0))

    async def silence(self, at: datetime) -> Turn | None:
        """The time named by `listening.silence_at` has come and nothing was heard."""
        self._undo = None

        def silent(draft: TurnDraft) -> Event:
            draft.context = draft.context.counting("silences")
            return Silence(draft.at)

        return await self._turn(at, silent)

    async def spoken(self, text_heard: str, interrupted: bool, at: datetime) -> Turn | None:
        """Our speech ended, or was cut off: what the caller can have heard of it is what we said."""

        def spoke(draft: TurnDraft) -> Event:
            if text_heard.strip():
                line = bot_line(draft.bot, draft.state, text_heard.strip())
                draft.context = draft.context.hearing("bot", line, draft.at, interrupted=interrupted)
            if interrupted:
                draft.context = draft.context.counting("barge_ins")
            return Spoken(draft.at, text_heard, interrupted)

        return await self._turn(at, spoke)

    def measured(self, index: int, timings: Timings) -> None:
        """What was measured of a turn after it was committed; the journal gets the turn again."""
        if self._conversation is None:
            self._replace(self.context.timed(index, timings))

    async def hang_up(self, at: datetime, reason: EndReason) -> Conversation:
        """It is over: hand over what remains, once (`handed_over`). A second call gives the same."""
        self._shell.gone = True
        locked = False
        try:
            async with asyncio.timeout(HANG_UP_WITHIN):
                locked = await self._lock.acquire()
        except TimeoutError:
            log.error("the last turn did not end; hanging up without it")
        try:
            return self._conversation or await self._end(self._local(at), reason)
        finally:
            if locked:
                self._lock.release()

    def snapshot(self) -> str:
        """Everything a text dialogue must remember between messages, as JSON."""
        return sessions.dump(self.context, self.usage)

    @classmethod
    def restore(
        cls,
        snapshot: str | bytes,
        bot: Bot,
        mouth: Mouth,
        ports: Ports,
        *,
        call: Call | None = None,
        caller: str | None = None,
        voice: bool = False,
    ) -> Dialogue:
        """The dialogue a snapshot was taken of; BadInput when it is not one, or another bot's."""
        context, usage = sessions.load(snapshot, bot)
        dialogue = cls(
            bot,
            mouth,
            ports,
            conversation_id=context.conversation_id,
            channel=context.channel,
            call=call,
            caller=caller,
            voice=voice,
        )
        calendar = context.state.calendar and ports.slots is not None
        has_model = ports.llm is not None or bool(ports.roles)
        history = dialogue.known.history if dialogue.known else None
        state = replace(context.state, model=has_model, calendar=calendar, history=history)
        dialogue.context = replace(context, state=state)
        dialogue._spending.go_on(usage)
        return dialogue

    def _hearing(self, draft: TurnDraft, said: str, confidence: float) -> int:
        """Put the caller's words into the transcript; their index."""
        draft.context = draft.context.hearing("caller", said, draft.at, confidence=confidence)
        draft.utterances = (len(draft.context.utterances) - 1,)
        return draft.utterances[0]

    async def _turn(
        self, at: datetime, begin: Callable[[TurnDraft], Event], timings: Timings = UNMEASURED
    ) -> Turn | None:
        async with self._lock:
            if self._conversation is not None:
                return None
            local = self._local(at)
            draft = TurnDraft(self.bot, self.context, local, self.voice, timings, trace=self._ports.trace)
            self._draft = draft
            try:
                await self._play(draft, begin)
                return self._commit(draft)
            finally:
                self._draft, self._shell.guess, self._acted = None, None, draft.acted

    async def _play(self, draft: TurnDraft, begin: Callable[[TurnDraft], Event]) -> None:
        try:
            draft.take(begin(draft))
            await self._shell.run(draft)
        except asyncio.CancelledError:
            if draft.sent:
                await self._settle(draft)
                self._commit(draft)
            raise
        except Exception:
            await self._trouble(draft)

    async def _settle(self, draft: TurnDraft) -> None:
        """Cancelled after words went out: end the turn as planned, without saying anything twice."""
        try:
            await self._shell.run(draft, resuming=True)
        except asyncio.CancelledError:
            draft.context = replace(draft.context, state=draft.safe)
        except Exception:
            await self._trouble(draft)

    async def _trouble(self, draft: TurnDraft) -> None:
        """Something broke: say so, have somebody call back, and keep listening."""
        log.exception("a turn of %s failed", draft.context.conversation_id)
        draft.context = replace(draft.context, state=draft.safe).counting("troubles")
        if draft.context.handoff is None:
            self._shell.hand_off(draft, Handoff("trouble", None, "something went wrong", draft.at))
        if self._shell.gone:
            return
        say = Say(text(self.speaking, "trouble"), name="trouble", fixed=True)
        listen = draft.context.listening or Listen(None, "open", 0.8, None)
        draft.context = replace(draft.context, listening=listen)
        try:
            draft.saying(say.text)
            draft.heard_at_once(say.text)
            await self._shell.mouth.say(say)
            await self._shell.mouth.listen(listen)
        except Exception:
            log.exception("the caller could not be told")

    def _commit(self, draft: TurnDraft) -> Turn | None:
        if self._conversation is not None:
            return None
        context, turn = draft.finish(self._spending.since)
        self._replace(context)
        return turn

    def _replace(self, context: DialogueContext) -> None:
        before, self.context = self.context, context
        for kind, data in record.entries(before, context):
            self._note(kind, data)

    def _note(self, kind: str, data: Mapping[str, Any]) -> None:
        try:
            self._ports.journal.write(kind, data)
        except Exception:
            log.exception("the journal failed")

    async def _end(self, at: datetime, reason: EndReason) -> Conversation:
        ended = self.state.ended or reason
        draft = TurnDraft(self.bot, self.context, at, self.voice, trace=self._ports.trace)
        try:
            draft.take(HungUp(at))
            await self._shell.run(draft)
        except Exception:
            log.exception("the end of %s failed", self.context.conversation_id)
            draft.context = replace(draft.context, state=draft.safe)
        if self._conversation is not None:
            return self._conversation
        self._replace(replace(draft.context, listening=None))
        for name, times in self._counts.items():
            self.context = self.context.counting(name, times)
        usage = self.usage
        if usage.llm_failures:
            self.context = self.context.counting("llm_failures", usage.llm_failures)
        self._conversation = record.conversation(
            self.bot,
            self.context,
            ended_at=at,
            ended_by=ended,
            call=self.call,
            caller=self.caller,
            usage=usage,
        )
        self._note("end", record.end(self._conversation))
        try:
            self._ports.on_end(self._conversation)
            self.handed_over = True
        except Exception:
            log.exception("the conversation %s could not be handed over", self.context.conversation_id)
        return self._conversation

    def _local(self, at: datetime) -> datetime:
        """Wall-clock time where the bot is; a time without a zone is taken for UTC."""
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(self._zone)


def _only_words(before: DialogueContext, after: DialogueContext) -> bool:
    """Whether nothing was completed or handed over in between."""
    return before.state.completions == after.state.completions and before.handoff == after.handoff
