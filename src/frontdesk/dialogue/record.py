"""What a committed turn leaves in the journal, and what a finished dialogue leaves behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from typing import Any, Protocol

from pydantic import TypeAdapter

from frontdesk.dialogue.context import DialogueContext
from frontdesk.dialogue.privacy import veiled_words
from frontdesk.models import (
    Call,
    Completion,
    Conversation,
    EndReason,
    Handoff,
    Turn,
    Usage,
    Utterance,
)

Entry = tuple[str, dict[str, Any]]


class Whose(Protocol):
    """What a conversation tells of its bot."""

    @property
    def bot_id(self) -> str: ...

    @property
    def company_id(self) -> str: ...

    @property
    def language(self) -> str: ...

    @property
    def version(self) -> str: ...


_PLAIN: dict[type, TypeAdapter[Any]] = {
    kind: TypeAdapter(kind) for kind in (Utterance, Turn, Completion, Handoff)
}


def entries(before: DialogueContext, after: DialogueContext) -> Iterator[Entry]:
    """The journal's lines for what `after` has and `before` had not, as (kind, plain JSON values)."""
    for said in after.utterances[len(before.utterances) :]:
        yield "utterance", plain(said)
    for index, completion in enumerate(after.state.completions):
        if before.state.completions[index : index + 1] != (completion,):
            yield "completion", plain(veiled_words(completion))
    if after.handoff is not None and after.handoff != before.handoff:
        yield "handoff", plain(after.handoff)
    for index, turn in enumerate(after.turns):
        if before.turns[index : index + 1] != (turn,):
            yield "turn", plain(turn)


def plain(value: Utterance | Turn | Completion | Handoff) -> dict[str, Any]:
    """A frozen value as plain JSON values."""
    data: dict[str, Any] = _PLAIN[type(value)].dump_python(value, mode="json")
    return data


def end(done: Conversation) -> dict[str, Any]:
    """The journal's last line: why it ended, and what only the end knows."""
    return {"reason": done.ended_by, "usage": asdict(done.usage), "counters": done.counters}


def conversation(
    bot: Whose,
    context: DialogueContext,
    *,
    ended_at: datetime,
    ended_by: EndReason,
    call: Call | None,
    caller: str | None,
    usage: Usage,
) -> Conversation:
    """What remains of the dialogue."""
    state = context.state
    last = state.completions[-1] if state.completions else None
    return Conversation(
        id=context.conversation_id,
        bot_id=bot.bot_id,
        channel=context.channel,
        language=state.language or bot.language,
        started_at=context.started_at or ended_at,
        ended_at=ended_at,
        ended_by=ended_by,
        company_id=bot.company_id,
        bot_version=bot.version,
        caller=caller,
        call=call,
        utterances=context.utterances,
        turns=context.turns,
        scenario=state.scenario or (last.scenario if last else None),
        slots=context.slots,
        completions=tuple(veiled_words(one) for one in state.completions),
        handoff=context.handoff,
        usage=usage,
        counters=dict(context.counters),
    )
