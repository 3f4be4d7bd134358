"""Something went wrong with what a customer got: taken down for a colleague who looks into it."""

from __future__ import annotations

from frontdesk.models import Completion, OutcomeKind
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import text

KIND: OutcomeKind = "lead"
CONFIRM = False


def finished(bot: Bot, completion: Completion, items: str) -> str:
    """What is said once the values are written down, or could not be."""
    if completion.receipt is None or completion.receipt.status == "failed":
        return text(bot, "failed_action")
    return text(bot, "noted_claim", items=items)
