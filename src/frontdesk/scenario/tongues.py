"""Which language the caller speaks: a bot with several follows them, on clear evidence or when asked."""

from __future__ import annotations

import re
import unicodedata

from frontdesk.scenario.language import LANGUAGES, identify, listen
from frontdesk.scenario.language.tokens import LIMIT
from frontdesk.scenario.repairs import language_asked
from frontdesk.scenario.schema import Bot
from frontdesk.scenario.speech import asked_field
from frontdesk.scenario.state import DialogueState

ENOUGH = 4
"""So many words tell one language from another in the same letters."""
ENOUGH_OTHER_LETTERS = 2
FOREIGN = ("name", "email", "address", "spelled", "id", "postcode", "phone")
"""Types whose values are in letters of any language."""

_ADDRESS = re.compile(r"\S+@\S+|\bwww\.\S+")
"""What is in Latin letters in any language."""
_LETTERS = re.compile(r"[^\W\d_]+")


def tongue(bot: Bot, state: DialogueState, text: str) -> tuple[str, bool]:
    """The language to go on in, and whether the caller asked for it."""
    current = bot.language
    if len(bot.languages) < 2:
        return current, False
    asked = language_asked(text, [code.split("-")[0] for code in bot.languages])
    if asked:
        return _own(bot, asked), True
    field = asked_field(bot, state)
    if field is not None and field.kind in FOREIGN:
        return current, False
    text = _ADDRESS.sub(" ", text)
    words = _LETTERS.findall(text)
    if len(words) < ENOUGH_OTHER_LETTERS:
        return current, False
    heard = _own(bot, identify(text, bot.languages))
    if heard == current:
        return current, False
    enough = ENOUGH if _script(words[0]) in _scripts(bot, state) else ENOUGH_OTHER_LETTERS
    if _greets(text, heard) and not _greets(text, current):
        enough = ENOUGH_OTHER_LETTERS
    return (heard if len(words) >= enough else current), False


def _greets(text: str, code: str) -> bool:
    """Whether somebody says hello in that language: "buenas tardes" is short and clear."""
    tables = LANGUAGES.get(code.split("-")[0])
    return tables is not None and any(token.has("hello") for token in listen(text[:LIMIT], tables)[1])


def _own(bot: Bot, code: str) -> str:
    """The bot's own code for a language: `en-GB` for `en`."""
    base = code.split("-")[0]
    return next((one for one in bot.languages if one == code or one.split("-")[0] == base), bot.language)


def _scripts(bot: Bot, state: DialogueState) -> set[str]:
    """The letters that the bot's present language is written in."""
    return {_script(word) for word in _LETTERS.findall(str(bot.greeting))[:3]}


def _script(word: str) -> str:
    return unicodedata.name(word[0], "LATIN").split()[0]
