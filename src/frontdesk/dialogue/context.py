"""All that is known of one live dialogue, as one frozen value: a turn replaces it whole, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime

from frontdesk.dialogue.privacy import veiled
from frontdesk.models import Channel, Handoff, Slot, Speaker, Timings, Turn, Utterance
from frontdesk.scenario.commands import Listen
from frontdesk.scenario.state import DialogueState

HISTORY = 12
UNMEASURED = Timings()


@dataclass(frozen=True, slots=True)
class DialogueContext:
    """State, transcript and timings of a live dialogue; `topic` is the last question knowledge answered."""

    conversation_id: str
    bot_id: str
    channel: Channel
    state: DialogueState
    started_at: datetime | None = None
    utterances: tuple[Utterance, ...] = ()
    turns: tuple[Turn, ...] = ()
    listening: Listen | None = None
    handoff: Handoff | None = None
    counters: Mapping[str, int] = field(default_factory=dict)
    topic: str = ""

    @property
    def turn_count(self) -> int:
        """How many turns the caller has taken."""
        return sum(1 for turn in self.turns if turn.utterances)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The running form's slots, else those of the last form completed; sensitive values are masked."""
        running = self.state.slots or not self.state.completions
        slots = self.state.slots if running else self.state.completions[-1].slots
        return tuple(veiled(slot) for slot in slots)

    def hearing(
        self, speaker: Speaker, text: str, at: datetime, *, confidence: float = 1.0, interrupted: bool = False
    ) -> DialogueContext:
        """With one more utterance at the end of the transcript."""
        said = Utterance(len(self.utterances), speaker, text, at, interrupted, confidence)
        return replace(self, utterances=(*self.utterances, said))

    def counting(self, name: str, by: int = 1) -> DialogueContext:
        """With one counter moved."""
        return replace(self, counters={**self.counters, name: self.counters.get(name, 0) + by})

    def losing(self, receipt: str, why: str) -> DialogueContext:
        """With what that receipt stood for undone: whoever would change it wishes for something new."""
        undone = tuple(
            replace(one, receipt=replace(one.receipt, status="failed", detail=why))
            if one.receipt is not None and one.receipt.id == receipt
            else one
            for one in self.state.completions
        )
        state = replace(self.state, completions=undone)
        if state.amends == receipt:
            state = replace(state, amends="", hold=None)
        return replace(self, state=state)

    def timed(self, index: int, timings: Timings) -> DialogueContext:
        """With what was measured of a turn after it was committed; unknown turns change nothing."""
        turns = tuple(
            replace(turn, timings=merged(turn.timings, timings)) if turn.index == index else turn
            for turn in self.turns
        )
        return replace(self, turns=turns)

    def history(self, last: int = HISTORY) -> list[dict[str, str]]:
        """The last utterances as a model's messages; neighbours of one speaker are joined."""
        messages: list[dict[str, str]] = []
        for said in self.utterances[-last:]:
            role = "user" if said.speaker == "caller" else "assistant"
            if messages and messages[-1]["role"] == role:
                messages[-1]["content"] += f"\n{said.text}"
            else:
                messages.append({"role": role, "content": said.text})
        return messages


def merged(old: Timings, new: Timings) -> Timings:
    """`old` with every value that `new` knows."""
    known = {f.name: getattr(new, f.name) for f in fields(new) if getattr(new, f.name) is not None}
    return replace(old, **known)
