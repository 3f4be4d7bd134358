"""An appointment, asked for.

With a calendar it is booked when the calendar says so; without one it is a request: nobody is told that they
are booked.
"""

from __future__ import annotations

from frontdesk.models import Completion, OutcomeKind
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import text

KIND: OutcomeKind = "booking"
CONFIRM = True


def finished(bot: Bot, completion: Completion, items: str) -> str:
    """What is said once the values are written down, or could not be."""
    receipt = completion.receipt
    if receipt is None or receipt.status == "failed":
        return text(bot, "failed_action")
    if receipt.status == "confirmed":
        return text(bot, "changed_booking" if completion.amends else "booked", items=items)
    return text(bot, "noted_booking", items=items)
