"""What was understood during the call beside what the whole transcript says afterwards.

The call's value counts: the caller has heard it read back. Where the two differ, a person is told; nothing is
overwritten. The second reading is the bot's own engine, which hears all the caller's lines once more, and
whatever a model quotes from them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from frontdesk.catalogue import Disagreement
from frontdesk.errors import BadInput
from frontdesk.models import Conversation, Evidence, Outcome, Slot
from frontdesk.postcall.outcome import find
from frontdesk.postcall.transcript import conversation as replayed
from frontdesk.scenario.parsing import parse
from frontdesk.scenario.schema import Bot, Scenario

LONGEST = 200
FREE = ("text", "name", "address", "spelled")
"""Kinds of fields whose words may be cut in many ways, all of them right."""
SAME_DIGITS = 7


def disagreements(
    conversation: Conversation, bot: Bot | None, outcome: Outcome, quoted: Mapping[str, str]
) -> tuple[Disagreement, ...]:
    """Each field once. `quoted` are words that a model says the caller said, by field."""
    scenario = bot.scenario(outcome.scenario) if bot is not None else None
    if bot is None or scenario is None or not outcome.slots:
        return ()
    found = [
        *_heard_again(conversation, bot, scenario, outcome),
        *_quoted(conversation, bot, scenario, outcome, quoted),
    ]
    return tuple({one.field: one for one in reversed(found)}.values())


def _heard_again(
    conversation: Conversation, bot: Bot, scenario: Scenario, outcome: Outcome
) -> Iterator[Disagreement]:
    """What the engine makes of the lines alone: without a recogniser's doubts, keys and interruptions."""
    if bot.booking is not None and not outcome.confirmed:
        return  # which times were offered depends on what was free then
    if any(turn.decided_by == "language" for turn in conversation.turns):
        return  # the lines alone do not say in which language each was heard
    again = replayed(conversation.transcript(), bot, conversation.started_at)
    slots: dict[str, Slot] = {slot.name: slot for slot in again.slots}
    for done in again.completions:
        if done.scenario == scenario.name:
            slots |= {slot.name: slot for slot in done.slots}
    for name, live in outcome.slots.items():
        other, field = slots.get(name), scenario.field(name)
        if other is None or field is None or field.kind in FREE or _same(live.value, other.value):
            continue
        if not _comparable(conversation, live, other):
            continue
        yield Disagreement(
            field=name, live=live.value[:LONGEST], found=other.value[:LONGEST], utterance=other.utterance
        )


def _comparable(conversation: Conversation, live: Evidence, other: Slot) -> bool:
    """Whether both were said: keys that were pressed, and sensitive values, are in no transcript."""
    lines = {one.index for one in conversation.utterances if one.speaker == "caller"}
    return not live.sensitive and live.utterance in lines and other.utterance in lines


def _same(one: str, other: str) -> bool:
    """Whether two values mean the same: a telephone number may have its country or not."""
    if one == other:
        return True
    digits = ["".join(filter(str.isdigit, value)) for value in (one, other)]
    plain = all(value.lstrip("+").isdigit() for value in (one, other))
    return (
        plain
        and min(map(len, digits)) >= SAME_DIGITS
        and digits[0][-SAME_DIGITS:] == digits[1][-SAME_DIGITS:]
    )


def _quoted(
    conversation: Conversation, bot: Bot, scenario: Scenario, outcome: Outcome, quoted: Mapping[str, str]
) -> Iterator[Disagreement]:
    for name, words in quoted.items():
        live, field = outcome.slots.get(name), scenario.field(name)
        utterance = find(words, conversation.utterances)
        if live is None or live.sensitive or field is None or utterance < 0:
            continue
        try:
            options = {value: tuple(others) for value, others in field.options.items()}
            read = parse(
                field.kind, words, conversation.language, conversation.started_at, bot.country, options
            )
        except (BadInput, ValueError):
            continue
        if (
            field.kind not in FREE
            and read.normalised is not None
            and not _same(str(read.normalised), live.value)
        ):
            yield Disagreement(
                field=name,
                live=live.value[:LONGEST],
                found=str(read.normalised)[:LONGEST],
                utterance=utterance,
            )
