"""What words mean to a front desk, two files a language: meaning -> `a | b c | d`.

Base forms are enough: other forms and slips of the recogniser are found by stem and likeness. The meanings
are the same in all languages, so that what is learnt from sentences of one helps the others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from frontdesk.scenario.intent.words import (
    ar,
    ar_elsewhere,
    de,
    de_elsewhere,
    en,
    en_elsewhere,
    es,
    es_elsewhere,
    he,
    he_elsewhere,
    ru,
    ru_elsewhere,
)

_HEAD = re.compile(r"^\[([a-z_]+)\]$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Words:
    """One language: meanings, fillers, insults, what comes from a television, what joins, small words."""

    meanings: Mapping[str, str]
    fillers: str
    abuse: str
    broadcast: str
    joins: str
    function: str


def widened(meanings: Mapping[str, str], more: str) -> dict[str, str]:
    """`meanings` and those of a table of `[meaning]` and phrases."""
    parts = _HEAD.split(more)[1:]
    found = dict(meanings)
    for name, said in zip(parts[::2], parts[1::2], strict=True):
        phrases = " ".join(said.split())
        found[name] = f"{found[name]} | {phrases}" if name in found else phrases
    return found


BY_CODE: Mapping[str, Words] = {
    code: Words(widened(t.MEANINGS, elsewhere.MEANINGS), t.FILLERS, t.ABUSE, t.BROADCAST, t.AND, t.FUNCTION)
    for code, t, elsewhere in (
        ("en", en, en_elsewhere),
        ("ru", ru, ru_elsewhere),
        ("de", de, de_elsewhere),
        ("es", es, es_elsewhere),
        ("ar", ar, ar_elsewhere),
        ("he", he, he_elsewhere),
    )
}
