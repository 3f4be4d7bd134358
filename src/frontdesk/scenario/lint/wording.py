"""Texts that are missing in a language of the bot, and texts that are too long for the ear."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from frontdesk.scenario import texts
from frontdesk.scenario.lint.base import Finding, Place, spoken_texts, warning, written
from frontdesk.scenario.schema import Bot, Text

LONGEST = 10.0
"""Seconds that a caller listens to one sentence of a machine."""
RATES = {"ar": 9.6, "de": 16.5, "en": 15.8, "es": 15.3, "he": 11.8, "ru": 14.7}
"""Characters spoken in a second. Measured: espeak-ng 1.51 at its own pace (175 words a minute) saying all
fixed sentences of `scenario/texts`, 1,900 to 3,000 characters a language. Arabic and Hebrew are written
without most vowels."""
USUAL = 14.0
"""For a language without a figure."""
_PLACEHOLDER = re.compile(r"\{[\w.]*\}")
VALUE = "something"
"""Stands for a value of usual length."""


def seconds(text: str, language: str) -> float:
    """About how long it takes to say the text, in seconds."""
    return len(_PLACEHOLDER.sub(VALUE, text)) / RATES.get(language.split("-")[0], USUAL)


def findings(bot: Bot) -> Iterator[Finding]:
    """Language by language what is missing, then what is too long."""
    yield from _missing(bot)
    yield from _built_in(bot)
    for place, text in spoken_texts(bot):
        for code, words in (text.translations or {bot.language: str(text)}).items():
            took = seconds(words, code)
            if took > LONGEST:
                at: Place = (*place, code) if text.translations else place
                message = f"takes about {took:.1f} s to say; callers listen for {LONGEST:.0f}: shorten it"
                yield warning("long", at, message)


def _missing(bot: Bot) -> Iterator[Finding]:
    for place, text in spoken_texts(bot):
        lacking = [code for code in bot.languages if not _has(text, code, bot.language)]
        if lacking and len(bot.languages) > 1 and not _language_free(text):
            message = f"is not written in {', '.join(lacking)}: callers will hear it in {bot.language}"
            yield warning("untranslated", place, message)
    for place, scenario in written(bot):
        words = scenario.trigger_keywords
        lacking = [code for code in bot.languages if words.translations and not words.of(code)]
        if lacking:
            message = f"has no words in {', '.join(lacking)}: callers cannot start it in that language"
            yield warning("untranslated", (*place, "trigger_keywords"), message)


def _has(text: Text, code: str, own: str) -> bool:
    if not text.translations:
        return code.split("-")[0] == own.split("-")[0]
    return code.split("-")[0] in {one.split("-")[0] for one in text.translations}


def _language_free(text: Text) -> bool:
    """Nothing but values and numbers is the same everywhere."""
    return not any(letter.isalpha() for letter in _PLACEHOLDER.sub("", text))


def _built_in(bot: Bot) -> Iterator[Finding]:
    """Languages that the built-in sentences are not written in."""
    lacking: dict[str, list[str]] = defaultdict(list)
    for code in bot.languages:
        if code.split("-")[0].lower() in texts.LANGUAGES:
            continue
        for name in sorted(texts.NAMES):
            own = bot.texts.get(name)
            if own is None or not _has(own, code, bot.language):
                lacking[code].append(name)
    for code, names in lacking.items():
        place: Place = ("language",) if code == bot.language else ("languages",)
        yield warning(
            "untranslated",
            place,
            f"there are no built-in sentences in {code!r}: {len(names)} of them will be English; "
            f"write them under `texts` ({', '.join(names[:3])}, …)",
        )
