"""A question, answered from what the business knows: nothing is collected."""

from __future__ import annotations

from frontdesk.models import Completion, OutcomeKind
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import text

KIND: OutcomeKind = "answered"
CONFIRM = False


def finished(bot: Bot, completion: Completion, items: str) -> str:
    """Nothing was promised; only offer to go on."""
    return text(bot, "anything_else")
