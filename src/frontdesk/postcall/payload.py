"""What a webhook says: everything that fits into 20 KB. The full record stays at the API."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from frontdesk.models import Conversation

LIMIT = 20_000
LONGEST_LINE = 400
LONGEST_TEXT = 300


def body(event: str, conversation: Conversation, results: Mapping[str, Mapping[str, Any]]) -> str:
    """`{type, timestamp, data}` as JSON, always the same for the same conversation and results.

    Where it would be too long, long lines are cut, then the transcript's middle is left out (an item
    `{"omitted": n}` marks the place), and at last long values everywhere.
    """
    lines = [_line(conversation, index) for index in range(len(conversation.utterances))]
    whole = _written(event, conversation, results, lines)
    if _fits(whole):
        return whole
    lines = [{**line, "text": _cut(line["text"], LONGEST_LINE)} for line in lines]
    low, high = 0, len(lines)
    while low < high:
        middle = (low + high + 1) // 2
        fits = _fits(_written(event, conversation, results, _without_middle(lines, middle)))
        low, high = (middle, high) if fits else (low, middle - 1)
    best = _written(event, conversation, results, _without_middle(lines, low))
    return best if _fits(best) else _least(best)


def _written(
    event: str,
    conversation: Conversation,
    results: Mapping[str, Mapping[str, Any]],
    transcript: list[dict[str, Any]],
) -> str:
    data = {
        "conversation_id": conversation.id,
        "company_id": conversation.company_id,
        "bot_id": conversation.bot_id,
        "channel": conversation.channel,
        "language": conversation.language,
        "caller": conversation.caller,
        "started_at": conversation.started_at.isoformat(),
        "ended_at": conversation.ended_at.isoformat(),
        "ended_by": conversation.ended_by,
        "summary": results.get("summarise", {}).get("summary", ""),
        "outcome": results.get("extract"),
        "transcript": transcript,
        "analytics": results.get("analytics"),
    }
    return _json({"type": event, "timestamp": conversation.ended_at.isoformat(), "data": data})


def _line(conversation: Conversation, index: int) -> dict[str, Any]:
    one = conversation.utterances[index]
    return {"index": one.index, "speaker": one.speaker, "text": one.text, "at": one.at.isoformat()}


def _without_middle(lines: list[dict[str, Any]], keep: int) -> list[dict[str, Any]]:
    if keep >= len(lines):
        return lines
    first = keep // 2
    return [*lines[:first], {"omitted": len(lines) - keep}, *lines[len(lines) - (keep - first) :]]


def _least(written: str) -> str:
    """The last resort: no analytics, few and short values; identifiers stay whole."""
    message = json.loads(written)
    data = message["data"]
    data["analytics"] = None
    outcome = data["outcome"] or {}
    outcome["slots"] = dict(list(outcome.get("slots", {}).items())[:12])
    outcome["notes"] = outcome.get("notes", [])[:5]
    data["outcome"] = _shorter(outcome)
    for name in ("summary", "caller"):
        data[name] = data[name] and _cut(data[name], LONGEST_TEXT)
    return _json(message)


def _shorter(value: Any) -> Any:
    if isinstance(value, str):
        return _cut(value, LONGEST_TEXT // 5)
    if isinstance(value, dict):
        return {_cut(key, 64): _shorter(item) for key, item in value.items()}
    return [_shorter(item) for item in value] if isinstance(value, list) else value


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _fits(written: str) -> bool:
    return len(written.encode()) < LIMIT


def _json(value: Any) -> str:
    """As letters, not escapes, so that more Russian fits; half a surrogate pair is no letter."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")
