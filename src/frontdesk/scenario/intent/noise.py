"""What was not said to us: silence, fillers, a television, letters in a row; and insults."""

from __future__ import annotations

import re

from frontdesk.scenario.intent.features import Heard
from frontdesk.scenario.intent.lexicon import lexicon, meant, occurs
from frontdesk.scenario.language.lexicon import fold

RUN = re.compile(r"(.)\1{3,}")
CLUSTER = re.compile(r"[bcdfghjklmnpqrstvwxzбвгджзйклмнпрстфхцчшщ]{5,}")
BRACKETED = re.compile(r"^\s*[\[(*♪][^\])*♪]*[\])*♪]?\s*$")
"""How recognisers write sounds: [music], (applause)."""
LONG = 4
"""Letters of a word that must be known for the words around it to make sense."""


def is_noise(heard: Heard, own: frozenset[str]) -> bool:
    """Whether nobody said anything to us; `own` are words of the bot."""
    tables = lexicon(heard.code)
    if not heard.words or BRACKETED.match(heard.text):
        return True
    if all(fold(word) in tables.fillers for word in heard.words):
        return True
    if _gibberish(heard, own):
        return True
    covered = {at for one in meant(heard.stems, tables.broadcast) for at in range(one.first, one.last)}
    others = (stem for at, stem in enumerate(heard.stems) if at not in covered)
    return len(covered) >= 2 and own.isdisjoint(others)


def is_abuse(heard: Heard) -> bool:
    """Whether somebody is insulted."""
    return occurs(heard.stems, lexicon(heard.code).abuse)


def _gibberish(heard: Heard, own: frozenset[str]) -> bool:
    """No word is known, and they do not look like words either."""
    words = [word for word in heard.words if not word.isdigit()]
    if not words or heard.known or own.intersection(heard.stems):
        return False
    odd = sum(bool(CLUSTER.search(word) or RUN.search(word)) for word in words)
    strange = len(words) >= 2 and all(len(word) >= LONG for word in words)
    return odd * 2 >= len(words) or strange
