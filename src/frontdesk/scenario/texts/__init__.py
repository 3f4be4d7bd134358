"""The built-in sentences: what a bot says when its YAML has no words for it.

One file per language, each a table from name to sentence; `{x}` stands for a value. A bot's own `texts` come
first, then its language, then English. A value that a sentence does not mention is ignored; one that it
mentions and nobody gave becomes empty, so a sentence never fails in the middle of a call.

It imports nothing but the tables beside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from frontdesk.scenario.schema import Bot
from frontdesk.scenario.texts import ar, de, en, es, he, ru

LANGUAGES: dict[str, Mapping[str, str]] = {
    "ar": ar.TEXTS,
    "de": de.TEXTS,
    "en": en.TEXTS,
    "es": es.TEXTS,
    "he": he.TEXTS,
    "ru": ru.TEXTS,
}
"""The catalogues, by language code."""

NAMES = frozenset(en.TEXTS)
"""Every name a bot's `texts` may override."""


_PLACEHOLDER = re.compile(r"\{(\w{1,40})\}")


def text(bot: Bot, name: str, **values: str) -> str:
    """The sentence called `name` in the bot's words; KeyError when there is none of that name."""
    catalogue = LANGUAGES.get(bot.language.split("-")[0].lower(), en.TEXTS)
    sentence = bot.texts.get(name) or catalogue.get(name) or en.TEXTS[name]
    return fill(sentence, values)


def fill(sentence: str, values: Mapping[str, str]) -> str:
    """`sentence` with its placeholders replaced; braces that are no placeholder stay as written."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], ""), sentence).strip()
