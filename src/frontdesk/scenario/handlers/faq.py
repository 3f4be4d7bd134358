"""Frequent questions: nothing is collected, the knowledge base answers."""

from __future__ import annotations

from frontdesk.models import Completion, OutcomeKind
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import text

KIND: OutcomeKind = "answered"
CONFIRM = False
ANSWERS = True
"""The caller's words are looked up at once."""


def finished(bot: Bot, completion: Completion, items: str) -> str:
    """Nothing was promised; only offer to go on."""
    return text(bot, "anything_else")
