"""Learning a bot before it is needed, and in which language something was said."""

from __future__ import annotations

from functools import lru_cache

from frontdesk.scenario.intent.judging import Same
from frontdesk.scenario.intent.lexicon import CODES
from frontdesk.scenario.intent.routing import route
from frontdesk.scenario.language import identify
from frontdesk.scenario.schema import Bot


def prepare(bot: Bot) -> None:
    """Learn all the bot's languages now, half a second of work each, so that no caller waits for it.

    Does nothing for a bot that is known already, in whatever language it speaks at the moment.
    """
    _prepared(Same(bot), bot.languages)


def spoken_in(bot: Bot, text: str) -> str:
    """The language of `text`: one of the bot's, unless it is clearly another."""
    return identify(text, tuple(dict.fromkeys((bot.language, *bot.languages, *CODES))))


@lru_cache(maxsize=256)
def _prepared(same: Same, languages: tuple[str, ...]) -> None:
    for code in languages:
        spoken = same.bot.speaking(code)
        route(spoken, str(spoken.greeting))
