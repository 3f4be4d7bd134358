"""The events about a conversation, made from what is known of it. The full record stays at the API.

`call.ended` has a way of its own to fit into its limit: the transcript's middle goes before anything else.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from typing import Any

from frontdesk.catalogue import (
    CallAnalyzed,
    CallEnded,
    CallStarted,
    HandoffRequested,
    LeadCaptured,
    Points,
    Result,
    message,
)
from frontdesk.models import Completion, Conversation, Handoff, Outcome
from frontdesk.postcall.assessment import Assessment
from frontdesk.postcall.measuring import measure
from frontdesk.postcall.outcome import evidence, outcome_of
from frontdesk.postcall.summary import plain_summary
from frontdesk.scenario.schema import Bot
from frontdesk.store.outbox import dumps, fits, fitted

LONGEST_LINE = 400


def about(conversation: Conversation) -> dict[str, Any]:
    """What every event about it says."""
    names = ("company_id", "bot_id", "channel", "caller")
    same = {name: getattr(conversation, name) for name in names}
    return {**same, "conversation_id": conversation.id}


def started(conversation: Conversation) -> CallStarted:
    """That somebody is, or was, on the line."""
    dialled = conversation.call.dialled_number if conversation.call is not None else None
    return CallStarted(
        **about(conversation),
        language=conversation.language,
        dialled=dialled,
        started_at=conversation.started_at,
    )


def handed(conversation: Conversation, handoff: Handoff) -> HandoffRequested:
    """That a person is wanted."""
    return requested(about(conversation), handoff)


def requested(whom: Mapping[str, Any], handoff: Handoff) -> HandoffRequested:
    """The same of a conversation that goes on; `whom` is what `about` would say of it."""
    return HandoffRequested(
        **whom,
        reason=handoff.reason,
        target=handoff.target,
        summary=handoff.summary,
        at=handoff.at,
    )


def handoff_key(conversation_id: str, handoff: Handoff) -> str:
    """A person may be asked for more than once in a conversation, at different times."""
    return f"{conversation_id}\0{handoff.at.astimezone(UTC).isoformat()}"


def captured(conversation: Conversation, completion: Completion) -> LeadCaptured:
    """That somebody left their details."""
    receipt = completion.receipt
    return LeadCaptured(
        **about(conversation),
        scenario=completion.scenario,
        event=completion.event,
        confirmed=completion.confirmed,
        slots=evidence(completion.slots, conversation.utterances),
        receipt=receipt.id if receipt is not None and receipt.status != "failed" else None,
        lead=completion.lead and Points.model_validate(completion.lead),
        category=completion.category,
        at=conversation.ended_at,
    )


def ended(conversation: Conversation, bot: Bot | None) -> CallEnded:
    """That it is over, with what facts alone tell of it."""
    outcome = outcome_of(conversation, bot)
    return CallEnded(
        **about(conversation),
        language=conversation.language,
        started_at=conversation.started_at,
        ended_at=conversation.ended_at,
        ended_by=conversation.ended_by,
        summary=plain_summary(conversation, bot),
        outcome=Result.model_validate(outcome),
        transcript=conversation.utterances,
        analytics={**measure(conversation), "outcome": outcome.kind},
    )


def analyzed(
    conversation: Conversation,
    summary: str,
    by: str,
    outcome: Outcome | None,
    assessed: Assessment,
    analytics: Mapping[str, Any] | None,
) -> CallAnalyzed:
    """What it came to, after the second look."""
    return CallAnalyzed(
        **about(conversation),
        language=conversation.language,
        started_at=conversation.started_at,
        ended_at=conversation.ended_at,
        summary=summary,
        summary_by="model" if by == "model" else "facts",
        outcome=outcome and Result.model_validate(outcome),
        **assessed.as_told(),
        analytics=dict(analytics) if analytics is not None else None,
    )


def body(told: CallEnded) -> str:
    """`call.ended` as JSON, always the same for the same conversation.

    Where it would be too long, long lines are cut, then the transcript's middle is left out (an item
    `{"omitted": n}` marks the place), and at last long values everywhere.
    """
    whole = message(told, told.ended_at)
    if fits(written := dumps(whole)):
        return written
    lines = [{**line, "text": _cut(line["text"], LONGEST_LINE)} for line in whole["data"]["transcript"]]
    low, high = 0, len(lines)
    while low < high:
        middle = (low + high + 1) // 2
        enough = fits(dumps(_with(whole, _without_middle(lines, middle))))
        low, high = (middle, high) if enough else (low, middle - 1)
    shortened = _with(whole, _without_middle(lines, low))
    return dumps(shortened) if fits(dumps(shortened)) else fitted(_with(shortened, [], analytics=None))


def _with(whole: dict[str, Any], transcript: list[dict[str, Any]], **changes: Any) -> dict[str, Any]:
    return {**whole, "data": {**whole["data"], "transcript": transcript, **changes}}


def _without_middle(lines: list[dict[str, Any]], keep: int) -> list[dict[str, Any]]:
    if keep >= len(lines):
        return lines
    first = keep // 2
    return [*lines[:first], {"omitted": len(lines) - keep}, *lines[len(lines) - (keep - first) :]]


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
