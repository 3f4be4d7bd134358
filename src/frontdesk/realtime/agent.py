"""The dialogue as the phone sees it: words in, words out, and what remains at the end of the call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.dialogue.guessing import Guess
from frontdesk.dialogue.slow import blame
from frontdesk.models import CallInfo, CallResult, EndReason, Handoff, Timings

BUDGET = 0.5
"""Seconds from the end of the caller's speech to the first sound of the answer."""


def now() -> datetime:
    """The present moment, aware."""
    return datetime.now(UTC)


class RealtimeAgent:
    """One phone call's dialogue. Each method is awaited to its end before the next one is called.

    What is said goes out through the dialogue's mouth as it is decided; `on_speech` also returns it whole. A
    first sound later than `budget` seconds is counted, by the leg that took the time.
    """

    def __init__(
        self, dialogue: Dialogue, clock: Callable[[], datetime] = now, *, budget: float = BUDGET
    ) -> None:
        self.dialogue = dialogue
        self.budget = budget
        self.info: CallInfo | None = None
        self._clock = clock
        self._trouble: Handoff | None = None
        self.last_turn = -1

    async def on_call_start(self, call_info: CallInfo) -> None:
        """The line is open: greet."""
        self.info = call_info
        await self.dialogue.start(self._clock())

    async def on_speech(
        self,
        text: str,
        *,
        confidence: float = 1.0,
        timings: Timings | None = None,
        guess: Guess | None = None,
    ) -> str:
        """The caller said `text`; the reply, already on its way to the caller."""
        turn = await self.dialogue.hear(
            text, self._clock(), confidence=confidence, timings=timings or Timings(), guess=guess
        )
        if turn is None:
            return ""
        self.last_turn = turn.index
        return turn.reply

    async def on_guess(self, text: str, *, early: bool = False) -> Guess | None:
        """The caller seems to be saying `text`, or (`early`) something that begins so: prepare an answer.
        None while another is being made."""
        return await self.dialogue.prepare(text, self._clock(), early=early)

    def take_back(self) -> str | None:
        """The last turn was none, its caller goes on: what they had said, or None when it stands."""
        return self.dialogue.take_back()

    def count(self, name: str) -> None:
        """Something happened on the line that the call's record should tell of."""
        self.dialogue.count(name)

    @property
    def waits_for_model(self) -> bool:
        """Whether an answer has been asked of a model and not begun yet."""
        return self.dialogue.writing

    async def on_keys(self, digits: str) -> None:
        """The caller pressed keys."""
        await self.dialogue.keys(digits, self._clock())

    async def on_silence(self) -> None:
        """The time the dialogue named has come and nothing was heard."""
        await self.dialogue.silence(self._clock())

    async def on_spoken(self, text_heard: str, interrupted: bool) -> None:
        """Our speech ended or was cut off; `text_heard` is what the caller can have heard of it."""
        await self.dialogue.spoken(text_heard, interrupted, self._clock())

    def on_trouble(self, reason: str) -> Handoff:
        """Something on our side is broken for good: a person has to call back."""
        number = self.info.caller_number if self.info else None
        summary = f"The line failed ({reason}). Call back {number or 'the caller'}."
        self._trouble = Handoff(reason, None, summary, self._clock())
        return self._trouble

    @property
    def language(self) -> str:
        """The language spoken now: the bot's first one, until the caller speaks another of its languages."""
        return self.dialogue.speaking.language

    @property
    def may_take_back(self) -> bool:
        """Whether `on_speech`, under way, may still be cancelled without a trace."""
        return not self.dialogue.committed_to

    def on_measured(self, turn: int, timings: Timings) -> None:
        """A turn's first sound was heard."""
        self.dialogue.measured(turn, timings)
        known = next((one for one in self.dialogue.context.turns if one.index == turn), None)
        cause = blame(known.timings, self.budget) if known and timings.first_audio is not None else None
        if cause is not None:
            self.count(f"slow_{cause}")

    async def on_call_end(self, reason: EndReason = "caller") -> CallResult:
        """The call is over: what remains of it."""
        conversation = await self.dialogue.hang_up(self._clock(), reason)
        if self._trouble is not None and conversation.handoff is None:
            conversation = replace(conversation, handoff=self._trouble)
        return conversation
