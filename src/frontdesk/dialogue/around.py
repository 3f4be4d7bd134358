"""What a dialogue finds around it: the bot's time zone, a caller known from before, text fit to be kept."""

from __future__ import annotations

import logging
from datetime import UTC, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from frontdesk.dialogue.ports import Known, Ports
from frontdesk.scenario.schema import Bot

log = logging.getLogger(__name__)


def recognised(ports: Ports, caller: str | None) -> Known | None:
    """Whether the caller is known from before; whoever cannot be looked up is new."""
    if ports.callers is None or not caller:
        return None
    try:
        return ports.callers(caller)
    except Exception:
        log.exception("the caller could not be looked up")
        return None


def told_of(known: Known | None) -> dict[str, Any]:
    """What `Started` is told of them."""
    if known is None:
        return {}
    return {"known": known.name, "returning": True, "last_at": known.last_at, "history": known.history}


def plain_text(text: str) -> str:
    """Without NUL and halves of surrogate pairs, which nothing behind us can keep."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def zone_of(bot: Bot) -> tzinfo:
    """Where the bot is; UTC when nobody knows that place."""
    try:
        return ZoneInfo(bot.timezone)
    except (ZoneInfoNotFoundError, ValueError):
        log.error("%s has no time zone called %s; UTC is used", bot.bot_id, bot.timezone)
        return UTC
