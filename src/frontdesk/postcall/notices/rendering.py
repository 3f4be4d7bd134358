"""An event in the words of a receiver: title and text. Pure.

What strangers said is filled in as plain text on one line: nothing in it breaks out of its place, calls
people of a chat together, or makes a link that says something else than where it leads.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from frontdesk.config.notifying import ALWAYS, FILLS, placeholders
from frontdesk.postcall.notices.values import VALUES, named
from frontdesk.postcall.notices.wording import MOMENTS, TEXTS, TITLES
from frontdesk.postcall.reasons import worded
from frontdesk.scenario.speech import HIDDEN
from frontdesk.settings import Notify

LONGEST_VALUE = 600
LONGEST_LIST = 2500
LONGEST_TEXT = 3500
"""Characters. Telegram takes 4096."""
_AT = re.compile(r"(?<![\w.])@(?=\w)")
_JOINER = "\u2060"
_UNSEEN = ("Cc", "Cf", "Cs", "Co")
"""Control characters, directions of writing, halves of letters."""
_TIMES = {"starts": "starts_at", "ends": "ends_at", "before": "from_starts_at"}
_OTHERS = {"conversation": "conversation_id", "booking": "booking_id"}


def rendered(one: Notify, event: str, data: Mapping[str, Any], at: datetime) -> tuple[str, str]:
    """Title and text. `data` are the event's fields as JSON values; what is not there is empty."""
    zone = ZoneInfo(one.timezone)
    moment = MOMENTS[one.language]
    values = {name: _value(name, data, zone, moment) for name in (*ALWAYS, *FILLS[event])}
    values |= {name: _ours(name, value, one.language) for name, value in values.items()}
    values["at"] = at.astimezone(zone).strftime(moment)
    template = one.texts.get(event) or TEXTS[one.language][event]
    lines = [_line(line, values) for line in template.splitlines()]
    text = "\n".join(line for line in lines if line is not None)
    return TITLES[one.language][event], _cut(text, LONGEST_TEXT)


def plain(value: object, longest: int = LONGEST_VALUE) -> str:
    """A stranger's words on one line, with nothing in them that a mail program or a chat would obey."""
    words = " ".join(str(value).split())
    words = "".join(letter for letter in words if unicodedata.category(letter) not in _UNSEEN)
    words = words.replace("<", "‹").replace(">", "›").replace("](", "] (").replace("`", "'")
    return _cut(_AT.sub(f"@{_JOINER}", words), longest)


def listed(lines: list[str]) -> str:
    """Lines that are plain already, as one value."""
    return _cut("\n".join(lines), LONGEST_LIST)


def _line(line: str, values: Mapping[str, str]) -> str | None:
    """The line filled in; None when it has placeholders and nothing is known for any of them."""
    names = [name for name in placeholders(line) if name != "bot"]
    if names and not any(values[name] for name in names):
        return None
    return re.sub(r"^[\s,،:;]+|[\s,،;]+$", "", line.format_map(values)) if names else line.format_map(values)


def _value(name: str, data: Mapping[str, Any], zone: tzinfo, moment: str) -> str:
    if name == "bot":
        return plain(data.get("bot_id") or "")
    if name in _TIMES:
        return _moment(data.get(_TIMES[name]), zone, moment)
    if name == "details":
        return _details(data)
    if name == "outcome":
        inner = data.get("outcome")
        return plain(inner.get("kind") or "") if isinstance(inner, Mapping) else plain(inner or "")
    if name == "points":
        lead = data.get("lead")
        return f"{lead.get('score')}/{lead.get('threshold')}" if isinstance(lead, Mapping) else ""
    if name == "list":
        return _cut(str(data.get("list") or ""), LONGEST_LIST)
    value = data.get(_OTHERS.get(name, name))
    if isinstance(value, list | tuple):
        return plain(", ".join(str(item) for item in value))
    return "" if value is None else plain(value)


def _ours(name: str, value: str, language: str) -> str:
    """A value that is our own word, in the language of whoever reads it."""
    if name == "reason":
        return worded(value, language)
    return named(name, language, value) if name in VALUES else value


def _details(data: Mapping[str, Any]) -> str:
    """What the caller said besides, by the fields' names; what is sensitive is a mark."""
    outcome = data.get("outcome")
    found = data.get("details") or data.get("slots")
    if not found and isinstance(outcome, Mapping):
        found = outcome.get("slots")
    if not isinstance(found, Mapping):
        return plain(found or "")
    parts = []
    for name, value in found.items():
        if isinstance(value, Mapping):
            value = HIDDEN if value.get("sensitive") else value.get("value")
        parts.append(f"{plain(name, 60)}: {plain(value, 200)}")
    return _cut("; ".join(parts), LONGEST_VALUE)


def _moment(value: Any, zone: tzinfo, moment: str) -> str:
    try:
        return datetime.fromisoformat(str(value)).astimezone(zone).strftime(moment)
    except ValueError:
        return ""


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
