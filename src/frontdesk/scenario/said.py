"""Whether a value stands in what the caller said: a model may understand a day, but not invent a number.

A choice, a day or a time may be said in words that no parser knows ("the thing with the scissors"): there the
read-back is the caller's chance to object. A name, a number to call or an address must be the caller's own.
"""

from __future__ import annotations

import re

from frontdesk.scenario.events import Heard
from frontdesk.scenario.fields import hearing
from frontdesk.scenario.fields.phone import digits_said
from frontdesk.scenario.language import language
from frontdesk.scenario.schema import Bot, Field

SPELLED = ("id", "spelled", "postcode")
TAIL = 7
"""The last digits of a number, which no prefix or country code changes."""


def was_said(bot: Bot, field: Field, value: str, heard: Heard) -> bool:
    """Whether `value` may be taken for that field from what was heard."""
    text = heard.text
    if field.kind in ("text", "name"):
        return bool(_words(value)) and f" {_words(value)} " in f" {_words(text)} "
    if field.kind == "phone":
        spoken = digits_said(hearing(text, language(bot.language), heard.at, bot.country))
        return len(value) >= TAIL and value[-TAIL:] in spoken
    if field.kind in ("email", "address"):
        squeezed = _words(text).replace(" ", "")
        return all(part in squeezed for part in _words(value).split())
    if field.kind in SPELLED:
        squeezed = _words(text).replace(" ", "")
        spoken = digits_said(hearing(text, language(bot.language), heard.at, bot.country))
        return _words(value).replace(" ", "") in squeezed or (value.isdecimal() and value in spoken)
    return True


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold().replace("_", " ")))
