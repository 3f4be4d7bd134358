"""Up to three sentences from facts alone: what came of it, what was asked, how it ended."""

from __future__ import annotations

from frontdesk.models import Conversation, Outcome
from frontdesk.postcall.outcome import outcome_of
from frontdesk.postcall.phrases import phrase
from frontdesk.scenario.schema import Bot

MOST_QUESTIONS = 3
ASKED = ("direct", "knowledge", "model", "fallback")


def plain_summary(conversation: Conversation, bot: Bot | None) -> str:
    """What happened, what was asked, how it ended, each only where there is something to say."""
    outcome = outcome_of(conversation, bot)
    said = [_came_to(conversation, outcome), _questions(conversation), _ending(conversation, outcome)]
    return " ".join(sentence for sentence in said if sentence)


def _came_to(conversation: Conversation, outcome: Outcome) -> str:
    language = conversation.language
    slots = ", ".join(f"{name}: {evidence.value}" for name, evidence in outcome.slots.items())
    if not any(one.speaker == "caller" for one in conversation.utterances):
        return phrase(language, "silent")
    if outcome.kind in ("booking", "lead"):
        agreed = "confirmed" if outcome.confirmed else "unconfirmed"
        return phrase(language, outcome.kind, slots=slots or "—") + phrase(language, agreed)
    if outcome.kind == "handoff":
        return phrase(language, "handoff", reason=outcome.reason)
    if outcome.kind == "answered":
        return phrase(language, "answered")
    return phrase(language, "left", slots=slots) if slots else phrase(language, "abandoned")


def _questions(conversation: Conversation) -> str:
    spoken = {one.index: one.text for one in conversation.utterances if one.speaker == "caller"}
    asked = [
        f"«{spoken[index][:120].rstrip('?.! ')}?»"
        for turn in conversation.turns
        if turn.decided_by in ASKED
        for index in turn.utterances
        if spoken.get(index, "").strip()
    ]
    if not asked:
        return ""
    return phrase(conversation.language, "asked", questions=", ".join(asked[:MOST_QUESTIONS]))


def _ending(conversation: Conversation, outcome: Outcome) -> str:
    if conversation.ended_by in ("worker_lost", "silence", "max_turns"):
        return phrase(conversation.language, conversation.ended_by)
    if conversation.handoff is not None and outcome.kind != "handoff":
        return phrase(conversation.language, "also_handoff", reason=conversation.handoff.reason)
    return ""
