"""Calls that people had elsewhere, as conversations before anything is known of what was said."""

from __future__ import annotations

from datetime import datetime

from frontdesk.models import Call, Channel, Conversation
from frontdesk.scenario.schema import Bot


def unheard(
    bot: Bot, key: str, channel: Channel, leg: Call, began: datetime, ended: datetime, caller: str | None
) -> Conversation:
    """The conversation `key` of the bot's company without its words, in the bot's own language. `caller` is
    the customer's number, whoever called whom."""
    return Conversation(
        id=key,
        bot_id=bot.bot_id,
        company_id=bot.company_id,
        bot_version=bot.version,
        channel=channel,
        language=bot.language,
        started_at=began,
        ended_at=ended,
        ended_by="caller",
        caller=caller,
        call=leg,
    )
