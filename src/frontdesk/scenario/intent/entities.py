"""What an utterance is about, and the addresses and numbers in it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from frontdesk.scenario.intent.features import Heard
from frontdesk.scenario.intent.lexicon import lexicon

MAIL = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
NUMBER = re.compile(r"(?<!\w)(?:[A-Za-z]{1,4}-?)?#?\d{4,12}(?!\w)")
MOST_TOPICS = 5
ASIDE = frozenset(("not", "want", "ask", "know", "greeting", "bye", "thanks", "urgent", "today", "again"))
"""Meanings that say how something is said, not what."""


def entities(text: str) -> Mapping[str, str]:
    """The first e-mail address (`email`) and the first order or customer number (`number`) in `text`."""
    found = {}
    mail = MAIL.search(text)
    if mail:
        found["email"] = mail[0].lower()
    number = NUMBER.search(MAIL.sub(" ", text))
    if number:
        found["number"] = number[0].lstrip("#").upper()
    return found


def topics(heard: Heard) -> tuple[str, ...]:
    """The words that say what it is about, as they were said, at most five."""
    small = lexicon(heard.code).function
    aside = {at for one in heard.meant if one.meaning in ASIDE for at in range(one.first, one.last)}
    found = dict.fromkeys(
        word
        for at, word in enumerate(heard.words)
        if at not in aside and word not in small and len(word) > 2 and not word.isdigit()
    )
    return tuple(found)[:MOST_TOPICS]
