"""One turn in the making: what has happened so far, none of it true until it is committed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from frontdesk.dialogue.context import UNMEASURED, DialogueContext
from frontdesk.dialogue.ports import Trace
from frontdesk.dialogue.privacy import bot_line, caller_line, veiled
from frontdesk.models import Source, Timings, Turn, Usage
from frontdesk.scenario.commands import Command
from frontdesk.scenario.engine import step
from frontdesk.scenario.events import Event
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.state import DialogueState

MAX_ROUNDS = 8


class TooManyRounds(RuntimeError):
    """The engine and the shell asked each other in circles."""


@dataclass
class TurnDraft:
    """`sent` means that words went out or the world was changed: from then on the turn must be committed.
    `acted` means that more than words went out: it can never be taken back.

    `safe` is the last state that waits for nobody; `queue` holds the commands not yet carried out.
    """

    bot: Bot
    context: DialogueContext
    at: datetime
    voice: bool
    timings: Timings = UNMEASURED
    utterances: tuple[int, ...] = ()
    trace: Trace | None = None
    sent: bool = False
    acted: bool = False
    rounds: int = 0
    replies: list[str] = field(default_factory=list)
    streamed: list[str] = field(default_factory=list)
    sources: tuple[Source, ...] = ()
    blocked: int = 0
    queue: deque[Command] = field(default_factory=deque)
    safe: DialogueState = field(init=False)
    before: DialogueState = field(init=False)

    def __post_init__(self) -> None:
        self.before = self.context.state
        self.safe = replace(self.context.state, pending=None)

    @property
    def state(self) -> DialogueState:
        return self.context.state

    def take(self, event: Event) -> None:
        """Step the core; its commands are next."""
        if self.rounds >= MAX_ROUNDS:
            raise TooManyRounds(f"{MAX_ROUNDS} round trips for one event, last {type(event).__name__}")
        self.rounds += 1
        state, commands = step(self.bot, self.state, event)
        self.context = replace(self.context, state=state)
        self.queue = deque(commands)
        if self.trace is not None:
            self.trace(event, commands)
        if state.pending is None:
            self.safe = state

    def saying(self, text: str) -> None:
        """These words are on their way to the caller."""
        self.sent = True
        if text:
            self.replies.append(text)

    def heard_at_once(self, text: str) -> None:
        """On text channels what is sent is what was read."""
        if text and not self.voice:
            line = bot_line(self.bot, self.state, text)
            self.context = self.context.hearing("bot", line, self.at)

    def finish(self, spent: Callable[[], tuple[Usage, str]]) -> tuple[DialogueContext, Turn | None]:
        """The context with this turn in it; no turn when nobody said anything. `spent` says what models cost
        since the last one, and which."""
        if not self.utterances and not self.replies:
            return self.context, None
        state = self.state
        self._veil()
        usage, model = spent()
        turn = Turn(
            index=len(self.context.turns),
            at=self.at,
            utterances=self.utterances,
            reply=bot_line(self.bot, state, " ".join(self.replies)),
            decided_by=state.decided_by,
            scenario=state.scenario,
            slots=tuple(veiled(slot) for slot in state.slots),
            timings=self.timings,
            sources=self.sources,
            model=model,
            usage=usage,
            blocked=self.blocked,
        )
        context = replace(self.context, turns=(*self.context.turns, turn))
        if turn.decided_by.startswith("fallback"):
            context = context.counting("fallbacks")
        return context, turn

    def _veil(self) -> None:
        """Take sensitive values out of what the caller said in this turn."""
        lines = list(self.context.utterances)
        for index in self.utterances:
            lines[index] = caller_line(self.bot, self.before, self.state, lines[index])
        self.context = replace(self.context, utterances=tuple(lines))
