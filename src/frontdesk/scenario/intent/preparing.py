"""Learning a bot before it is needed, and in which language something was said."""

from __future__ import annotations

from frontdesk.scenario.intent.lexicon import CODES
from frontdesk.scenario.intent.routing import route
from frontdesk.scenario.language import identify
from frontdesk.scenario.schema import Bot


def prepare(bot: Bot) -> None:
    """Learn all the bot's languages now, half a second of work each, so that no caller waits for it.

    A bot that is known already costs some milliseconds.
    """
    for code in bot.languages:
        spoken = bot.speaking(code)
        route(spoken, str(spoken.greeting))


def spoken_in(bot: Bot, text: str) -> str:
    """The language of `text`: one of the bot's, unless it is clearly another."""
    return identify(text, tuple(dict.fromkeys((bot.language, *bot.languages, *CODES))))
