"""Words by what they have to do with, two tables a language: `[food] bread cheese …`.

A word may belong to several. The names are the same in all languages, so that what was learnt of lamb and of
borscht is known of paella too, in whichever language it is said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from frontdesk.scenario.intent.concepts import (
    ar,
    ar_more,
    de,
    de_more,
    en,
    en_more,
    es,
    es_more,
    he,
    he_more,
    ru,
    ru_more,
)

_HEAD = re.compile(r"\[([a-z_]+)\]")


def parsed(*texts: str) -> dict[str, tuple[str, ...]]:
    """The words of each concept of one table or several, each word once."""
    found: dict[str, dict[str, None]] = {}
    for text in texts:
        parts = _HEAD.split(text)[1:]
        for name, said in zip(parts[::2], parts[1::2], strict=True):
            found.setdefault(name, {}).update(dict.fromkeys(said.split()))
    return {name: tuple(said) for name, said in found.items()}


BY_CODE: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    code: parsed(table.WORDS, more.WORDS)
    for code, table, more in (
        ("en", en, en_more),
        ("ru", ru, ru_more),
        ("de", de, de_more),
        ("es", es, es_more),
        ("ar", ar, ar_more),
        ("he", he, he_more),
    )
}
