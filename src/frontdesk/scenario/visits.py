"""When a caller was here last, in words; and texts without what nobody knows of them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from frontdesk.scenario.speaking import speak
from frontdesk.scenario.state import DialogueState

VALUE = "last_visit"
_SENTENCE = re.compile(r"(?:\{[\w.]*\}|[^.!?…؟])+[.!?…؟]*\s*")


def last_visit(state: DialogueState, language: str) -> str:
    """The day of the conversation before this one, where the bot is; empty when there was none."""
    if state.last_at is None:
        return ""
    zone = state.at.tzinfo if state.at is not None else None
    at = state.last_at.astimezone(zone) if zone is not None else state.last_at
    return speak("date", at.date().isoformat(), language)


def without_visit(template: str) -> str:
    """The template without the sentences that tell of a last time, for whom there is none."""
    return without(template, (VALUE,))


def without(template: str, unknown: Iterable[str]) -> str:
    """The template without the sentences in which one of these stands as `{name}`."""
    marks = [f"{{{name}}}" for name in unknown]
    if not any(mark in template for mark in marks):
        return template.strip()
    sentences = _SENTENCE.findall(template)
    return "".join(one for one in sentences if not any(mark in one for mark in marks)).strip()
