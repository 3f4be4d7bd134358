"""One call's own loop. Whatever happens on the line is put into a queue and handled one at a time.

LiveKit's callbacks only put things in; the loop awaits the dialogue. What fails in it is caught and answered
with a fallback: the caller hears a sentence, never silence and never the end of the line.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, get_args

from frontdesk.models import Call, CallResult, EndReason, Handoff, Timings
from frontdesk.realtime.agent import RealtimeAgent
from frontdesk.realtime.governor import Governor
from frontdesk.realtime.guesser import Guesser
from frontdesk.realtime.mouth import PhoneMouth
from frontdesk.realtime.watchdog import Watchdog

log = logging.getLogger(__name__)

DEAF_AFTER = 2
MUTE_AFTER = 3
LAST_WORDS = 2.0
OPENERS = ("opener_word", "opener")
"""What is said while an answer is late, first and later."""
NOTHING_TIMED = Timings()


@dataclass(frozen=True, slots=True)
class Said:
    """The caller's final words. `stopped`: when they stopped speaking, epoch seconds; `joins`: the turn
    before was only the first half of this one."""

    text: str
    confidence: float = 1.0
    timings: Timings = NOTHING_TIMED
    stopped: float | None = None
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Keyed:
    """Keys that make an answer."""

    digits: str


@dataclass(frozen=True, slots=True)
class FellSilent:
    """The dialogue's timer has run out."""


@dataclass(frozen=True, slots=True)
class WasSpoken:
    """Our speech ended."""

    text: str
    interrupted: bool


@dataclass(frozen=True, slots=True)
class BrokeDown:
    """A part of ours is broken for good."""

    reason: str


@dataclass(frozen=True, slots=True)
class Over:
    """The call is over."""

    reason: EndReason


Happening = Said | Keyed | FellSilent | WasSpoken | BrokeDown | Over


class Desk:
    """The loop of one call. `run` greets, answers until the call is over, and returns what remains.

    `sentence(name)` is a built-in sentence in the language that is spoken now.
    """

    def __init__(
        self,
        agent: RealtimeAgent,
        call: Call,
        *,
        sentence: Callable[[str], str],
        handoff: Callable[[Handoff], None],
    ) -> None:
        self.agent = agent
        self.call = call
        self.mouth: PhoneMouth
        self.watchdog = Watchdog(self._bark)
        self.guesser = Guesser(agent.on_guess, lambda text: self.mouth.prepare(text))
        self.governor = Governor(lambda: agent.waits_for_model, self._open)
        self._sentence = sentence
        self._handoff = handoff
        self._queue: asyncio.Queue[Happening] = asyncio.Queue()
        self._backlog: deque[Happening] = deque()
        self._deaf = 0
        self._mute = 0
        self._broken = False

    @property
    def tasks(self) -> asyncio.TaskGroup | None:
        """The group of what is done ahead; without one nothing is."""
        return self.guesser.tasks

    @tasks.setter
    def tasks(self, group: asyncio.TaskGroup) -> None:
        self.guesser.tasks = group

    @property
    def language(self) -> str:
        """The language that is spoken now."""
        return self.agent.language

    # -- what happens on the line: called from LiveKit's callbacks, never waits, never raises

    def said(
        self, text: str, confidence: float, timings: Timings, stopped: float | None, *, joins: bool = False
    ) -> None:
        """The caller finished a turn, or (`joins`) went on with the one before."""
        self._deaf = 0
        self.mouth.heard_caller()
        self.watchdog.watch()
        self._queue.put_nowait(Said(text, confidence, timings, stopped, joins))

    def guessed(self, text: str) -> None:
        """The caller seems to be saying that."""
        self.guesser.guess(text)

    def half_said(self, text: str) -> None:
        """The caller is saying that, and goes on."""
        self.guesser.begin(text)

    def counted(self, name: str) -> None:
        """Something happened on the line that the call's record should tell of."""
        self.agent.count(name)

    def keyed(self, digits: str) -> None:
        """The caller pressed keys."""
        self.mouth.heard_caller()
        self.watchdog.watch()
        self._queue.put_nowait(Keyed(digits))

    def fell_silent(self) -> None:
        """Nothing was heard for as long as the dialogue allows."""
        self._queue.put_nowait(FellSilent())

    def was_spoken(self, text_heard: str, interrupted: bool) -> None:
        """All that was being said has ended."""
        self.watchdog.fed()
        self._queue.put_nowait(WasSpoken(text_heard, interrupted))

    def was_timed(self, turn: int, timings: Timings) -> None:
        """A turn's first sound was heard."""
        self.agent.on_measured(turn, timings)

    def sounds(self) -> None:
        """Something of ours can be heard."""
        self._mute = 0
        self.watchdog.fed()

    def could_not_speak(self) -> None:
        """The synthesiser gave no sound: say the sentence that is ready instead."""
        self._mute += 1
        if self._mute > MUTE_AFTER:
            self._queue.put_nowait(BrokeDown("the voice does not work"))
        else:
            self.mouth.say_now(self._sentence("trouble"), only_ready=True)

    def cannot_hear(self) -> None:
        """Every recogniser failed, once more."""
        self._deaf += 1
        if self._deaf == DEAF_AFTER:
            self._queue.put_nowait(BrokeDown("speech recognition does not work"))

    def may_hang_up(self, reason: str) -> None:
        """Everything said before the hang-up has been heard."""
        self._queue.put_nowait(Over(as_end_reason(reason)))

    def gone(self, reason: EndReason = "caller") -> None:
        """The line is closed."""
        self._queue.put_nowait(Over(reason))

    # -- the loop

    async def run(self) -> CallResult:
        """Take the call from the greeting to its end."""
        await self._safely(self.agent.on_call_start(self.call))
        while not isinstance(happening := await self._next(), Over):
            await self._handle(happening)
        self.watchdog.fed()
        self.guesser.close()
        self.governor.stop()
        self.mouth.close()
        return await self.agent.on_call_end(happening.reason)

    async def _next(self) -> Happening:
        return self._backlog.popleft() if self._backlog else await self._queue.get()

    async def _handle(self, happening: Happening) -> None:
        match happening:
            case Said():
                await self._hear(happening)
            case Keyed(digits):
                await self._safely(self.agent.on_keys(digits))
            case FellSilent():
                await self._safely(self.agent.on_silence())
            case WasSpoken(text, interrupted):
                await self._safely(self.agent.on_spoken(text, interrupted))
            case BrokeDown(reason):
                await self._give_up(reason)

    async def _hear(self, said: Said | None) -> None:
        """Answer; words that come before anything was sent are joined and the whole is heard anew."""
        while said is not None:
            said = await self._answer(said)

    async def _answer(self, said: Said) -> Said | None:
        """Answer one turn; the words to hear instead, when more came in time."""
        before = self.agent.take_back() if said.joins else None
        text = f"{before} {said.text}" if before else said.text
        self.mouth.expect(said.stopped)
        self.governor.watch()
        guess = self.guesser.take(text)
        speech = self.agent.on_speech(text, confidence=said.confidence, timings=said.timings, guess=guess)
        async with asyncio.TaskGroup() as group:
            work = group.create_task(self._safely(speech))
            watch = group.create_task(self._watch(work))
            await asyncio.wait({work})
            watch.cancel()
        self.governor.stop()
        if guess is not None and guess.ahead is not None and guess.ahead.adopted:
            self.agent.count("head_starts")
        more = None if watch.cancelled() else watch.result()
        if more is not None and work.cancelled():
            return joined(replace(said, text=text), more)
        if more is not None:
            self._backlog.append(more)
        self.mouth.name_turn(self.agent.last_turn)
        return None

    async def _watch(self, work: asyncio.Task[None]) -> Said | None:
        """While an answer is being made: take back what can be, and let a caller who left go."""
        while True:
            happening = await self._queue.get()
            if isinstance(happening, Said) and self.agent.may_take_back:
                work.cancel()
                return happening
            self._backlog.append(happening)
            if isinstance(happening, Over):
                await asyncio.wait({work}, timeout=LAST_WORDS)
                work.cancel()
                return None

    async def _safely(self, work: Coroutine[Any, Any, Any]) -> None:
        """Await it; what it raises is logged, and the caller hears that we are in trouble."""
        try:
            await work
        except Exception:
            log.exception("a turn failed")
            if not self.mouth.speaking:
                self.mouth.say_now(self._sentence("trouble"))

    async def _give_up(self, reason: str) -> None:
        """Promise a call-back, have a person told, and end the call politely."""
        if self._broken:
            return
        self._broken = True
        log.error("giving up on the call: %s", reason)
        self._handoff(self.agent.on_trouble(reason))
        self.mouth.interrupt()
        self.mouth.say_now(self._sentence("trouble"), only_ready=reason.startswith("the voice"))
        await self.mouth.hang_up("bot")

    def _open(self, step: int) -> bool:
        """The answer is late: say a word, later a few, if their sound is ready and nothing else is said."""
        words = self._sentence(OPENERS[step])
        opened = not self.mouth.speaking and self.mouth.say_opener(words)
        if opened:
            self.agent.count("openers")
        return opened

    def _bark(self) -> None:
        """The caller has waited too long: free the voice from what is stuck, and say something."""
        log.warning("the caller has waited too long for an answer")
        self.agent.count("watchdog_silence")
        self.mouth.interrupt()
        self.mouth.say_now(self._sentence("opener"), only_ready=True)


def joined(first: Said, second: Said) -> Said:
    """Two stretches of speech as the one turn they turned out to be."""
    confidence = min(first.confidence, second.confidence)
    return Said(f"{first.text} {second.text}", confidence, second.timings, second.stopped)


def as_end_reason(reason: str) -> EndReason:
    """The word of a hang-up command as an end reason; words of its own mean that the bot ended it."""
    return next((known for known in get_args(EndReason) if known == reason), "bot")
