"""Which language the caller speaks: a bot with several follows them, on clear evidence or when asked."""

from __future__ import annotations

import re

from frontdesk.scenario.history import History
from frontdesk.scenario.language import LANGUAGES, identify, listen
from frontdesk.scenario.language.identifying import lead, tells
from frontdesk.scenario.language.tokens import LIMIT
from frontdesk.scenario.repairs import language_asked
from frontdesk.scenario.schema import Bot, Field
from frontdesk.scenario.speech import asked_field
from frontdesk.scenario.state import DialogueState

ENOUGH = 4
"""So many words tell one language from another by themselves; of fewer, some must be that language's own."""
AT_FIRST = 6.0
"""By so much another language must be likelier for a caller's very first words: nothing was asked yet."""
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
    heard = _own(bot, identify(text, bot.languages)) if words else current
    if heard == current:
        return current, False
    clear = len(words) >= ENOUGH or _clear(text, words, heard, current, field)
    first = state.turn <= 1 and len(words) > 1 and lead(text, heard, current) >= AT_FIRST
    return (heard if clear or first else current), False


def spoken_before(bot: Bot, state: DialogueState, history: History | None) -> str:
    """The language to begin in: the one a caller spoke last time, if the bot speaks it."""
    before = history.language if history is not None else ""
    own = _own(bot, before) if before else ""
    return own if own.split("-")[0] == before.split("-")[0] and own != bot.language else state.language


def _clear(text: str, words: list[str], heard: str, current: str, field: Field | None) -> bool:
    """Whether a few words are surely in another language than the present one. One word is, where it greets,
    or in letters of its own; not where the caller's own words are asked for, which may name a thing."""
    if _greets(text, heard) and not _greets(text, current):
        return True
    choices = {word.casefold() for one in _choices(field) for word in _LETTERS.findall(one)}
    own = [word for word in words if word.casefold() not in choices]
    few = len(words) == 1 and field is not None and field.kind == "text"
    return bool(own) and not few and tells(" ".join(own) if choices else text, heard, current)


def _choices(field: Field | None) -> list[str]:
    """What the caller is asked to choose from, where it is not said in which language it is called so."""
    if field is None or not isinstance(field.choices, dict):
        return list(field.choices) if field else []
    plain = (word for words in field.choices.values() if not words.translations for word in words)
    return [*field.choices, *plain]


def _greets(text: str, code: str) -> bool:
    """Whether somebody says hello in that language: "buenas tardes" is short and clear."""
    tables = LANGUAGES.get(code.split("-")[0])
    return tables is not None and any(token.has("hello") for token in listen(text[:LIMIT], tables)[1])


def _own(bot: Bot, code: str) -> str:
    """The bot's own code for a language: `en-GB` for `en`."""
    base = code.split("-")[0]
    return next((one for one in bot.languages if one == code or one.split("-")[0] == base), bot.language)
