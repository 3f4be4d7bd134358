"""A dialogue between messages: JSON out, JSON in, checked like anything that comes from outside."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pydantic import TypeAdapter

from frontdesk.dialogue.context import DialogueContext
from frontdesk.errors import BadInput
from frontdesk.models import Usage, Utterance
from frontdesk.scenario.builtin import CALLBACK
from frontdesk.scenario.engine import start_state
from frontdesk.scenario.schema import Bot


@dataclass(frozen=True, slots=True)
class Saved:
    """What is kept. `format` changes when an older snapshot can no longer be read."""

    context: DialogueContext
    usage: Usage
    format: int = 1


_SAVED: TypeAdapter[Saved] = TypeAdapter(Saved)


def dump(context: DialogueContext, usage: Usage) -> str:
    """The dialogue as JSON, without what is known of its caller from before: that is looked up anew."""
    context = replace(context, state=replace(context.state, history=None))
    return _SAVED.dump_json(Saved(context, usage)).decode()


def transcript(snapshot: str | bytes) -> tuple[Utterance, ...]:
    """What was said so far; BadInput when it is no snapshot."""
    return _read(snapshot).context.utterances


def language(snapshot: str | bytes) -> str:
    """What is spoken, where it is another language than the bot's first, else nothing; BadInput as above."""
    return _read(snapshot).context.state.language or ""


def so_far(snapshot: str | bytes) -> tuple[DialogueContext, Usage]:
    """The dialogue as it was kept, whatever its bot is like by now; BadInput as above."""
    saved = _read(snapshot)
    return saved.context, saved.usage


def load(snapshot: str | bytes, bot: Bot) -> tuple[DialogueContext, Usage]:
    """The dialogue in a snapshot. A scenario the bot no longer has is forgotten, the transcript is kept."""
    saved = _read(snapshot)
    context = saved.context
    if context.bot_id != bot.bot_id:
        raise BadInput(f"the snapshot is of {context.bot_id}, not of {bot.bot_id}")
    state = context.state
    if state.scenario not in (None, CALLBACK) and bot.scenario(state.scenario) is None:
        fresh = start_state()
        state = replace(
            fresh,
            voice=state.voice,
            caller=state.caller,
            language=state.language,
            known=state.known,
            returning=state.returning,
            last_at=state.last_at,
            channel=state.channel,
            calendar=state.calendar,
            people=state.people,
            turn=state.turn,
            utterance=state.utterance,
            completions=state.completions,
            answered=state.answered,
            at=state.at,
        )
    return replace(context, state=replace(state, pending=None)), saved.usage


def _read(snapshot: str | bytes) -> Saved:
    try:
        return _SAVED.validate_json(snapshot)
    except ValueError as error:
        raise BadInput(f"not a dialogue's snapshot: {error}") from error
