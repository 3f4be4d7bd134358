"""What a conversation measured. Times are seconds, percentiles are over its turns."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any

from frontdesk.models import Conversation, Timings

WATCHDOG = "watchdog_"
"""What the names of counters begin with that say how often a silence of ours was broken."""


def measure(conversation: Conversation) -> dict[str, Any]:
    """Durations, counts, and for each leg of a turn how many were measured with p50 and p95."""
    said = conversation.utterances
    legs = {one.name: _leg(conversation, one.name) for one in fields(Timings)}
    first_audio = legs["first_audio"]
    return {
        "duration": max(0.0, (conversation.ended_at - conversation.started_at).total_seconds()),
        "turns": len(conversation.turns),
        "caller_utterances": sum(one.speaker == "caller" for one in said),
        "bot_utterances": sum(one.speaker == "bot" for one in said),
        "first_audio_p50": first_audio["p50"],
        "first_audio_p95": first_audio["p95"],
        "legs": {name: leg for name, leg in legs.items() if leg["measured"]},
        "silences": _decided(conversation, "silence"),
        "fallbacks": _decided(conversation, "fallback"),
        "barge_ins": sum(one.interrupted for one in said),
        "watchdog_trips": sum(
            number for name, number in conversation.counters.items() if name.startswith(WATCHDOG)
        ),
        "decided_by": _tally([turn.decided_by for turn in conversation.turns]),
        "llm_tokens": conversation.usage.prompt_tokens + conversation.usage.completion_tokens,
        "usage": asdict(conversation.usage),
        "counters": dict(conversation.counters),
        "ended_by": conversation.ended_by,
    }


def percentile(values: Sequence[float], share: float) -> float | None:
    """The smallest value that at least `share` of the values do not exceed; None of none."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else None


def _leg(conversation: Conversation, name: str) -> dict[str, Any]:
    times = [getattr(turn.timings, name) for turn in conversation.turns]
    measured = [time for time in times if time is not None and math.isfinite(time)]
    return {"measured": len(measured), "p50": percentile(measured, 0.5), "p95": percentile(measured, 0.95)}


def _decided(conversation: Conversation, word: str) -> int:
    return sum(turn.decided_by.startswith(word) for turn in conversation.turns)


def _tally(words: Sequence[str]) -> dict[str, int]:
    return {word: words.count(word) for word in sorted(set(words))}
