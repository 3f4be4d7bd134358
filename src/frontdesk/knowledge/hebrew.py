"""Hebrew words as they are looked for: without the little words that are written on to their front."""

from __future__ import annotations

import re

_PREFIX = re.compile("^(?:לכש|כש|מה|של|שה|שב|וש|וה|וב|ול|[ובהלמשכ])(?=[\u05d0-\u05ea]{3,})")


def without_joined(word: str) -> str:
    """A word without "and", "in", "the", "to", "from", "that" or "as" before it, if there is one."""
    return _PREFIX.sub("", word, count=1) if "\u05d0" <= word[:1] <= "\u05ea" else word
