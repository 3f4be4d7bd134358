"""The first sentence of every call."""

from __future__ import annotations

from frontdesk.scenario.commands import Say
from frontdesk.scenario.schema import Bot


def greet(bot: Bot) -> Say:
    """The bot's greeting, ready to be synthesised before anybody calls."""
    return Say(bot.greeting, name="greeting", fixed=True)
