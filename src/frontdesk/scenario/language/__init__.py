"""Words of a language, as shared meanings: the one place where Russian and English differ.

- `Language`: a language's tables (`en`, `ru`, one file each) compiled into a lexicon of phrases.
- `Token`: a stretch of text with what it can mean: a number, a weekday, "half", "yes", …
- `listen(text, language)` cuts a text into tokens; the grammar in `fields` reads only their meanings.

A language without a table is read with the English ones: digits, dates and e-mail addresses still work.
Nothing here knows what is being asked, or imports anything but a stemmer.
"""

from __future__ import annotations

from frontdesk.scenario.language.ar import ARABIC
from frontdesk.scenario.language.de import GERMAN
from frontdesk.scenario.language.en import ENGLISH
from frontdesk.scenario.language.es import SPANISH
from frontdesk.scenario.language.he import HEBREW
from frontdesk.scenario.language.identifying import identify
from frontdesk.scenario.language.lexicon import Language
from frontdesk.scenario.language.ru import RUSSIAN
from frontdesk.scenario.language.tokens import Token, Word, listen

__all__ = ["LANGUAGES", "Language", "Token", "Word", "identify", "language", "listen"]

LANGUAGES: dict[str, Language] = {
    "ar": ARABIC,
    "de": GERMAN,
    "en": ENGLISH,
    "es": SPANISH,
    "he": HEBREW,
    "ru": RUSSIAN,
}
"""The languages with tables of their own."""


def language(code: str) -> Language:
    """The tables for `ru`, `ru-RU`, …; for a language without any, the English ones."""
    return LANGUAGES.get(code.split("-")[0].lower(), ENGLISH)
