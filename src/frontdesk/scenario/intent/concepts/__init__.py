"""Words by what they have to do with, one table a language: `[food] bread cheese …`.

A word may belong to several. The names are the same in all languages, so that what was learnt of lamb and of
borscht is known of paella too, in whichever language it is said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from frontdesk.scenario.intent.concepts import ar, de, en, es, he, ru

_HEAD = re.compile(r"\[([a-z_]+)\]")


def parsed(text: str) -> dict[str, tuple[str, ...]]:
    """The words of each concept of one table."""
    parts = _HEAD.split(text)[1:]
    return {name: tuple(said.split()) for name, said in zip(parts[::2], parts[1::2], strict=True)}


BY_CODE: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    code: parsed(table.WORDS)
    for code, table in (("en", en), ("ru", ru), ("de", de), ("es", es), ("ar", ar), ("he", he))
}
