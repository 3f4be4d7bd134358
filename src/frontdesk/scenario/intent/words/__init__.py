"""What words mean to a front desk, one file a language: meaning -> `a | b c | d`.

Base forms are enough: other forms and slips of the recogniser are found by stem and likeness. The meanings
are the same in all languages, so that what is learnt from sentences of one helps the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from frontdesk.scenario.intent.words import ar, de, en, es, he, ru


@dataclass(frozen=True, slots=True)
class Words:
    """One language: meanings, fillers, insults, what comes from a television, what joins, small words."""

    meanings: Mapping[str, str]
    fillers: str
    abuse: str
    broadcast: str
    joins: str
    function: str


BY_CODE: Mapping[str, Words] = {
    code: Words(t.MEANINGS, t.FILLERS, t.ABUSE, t.BROADCAST, t.AND, t.FUNCTION)
    for code, t in (("en", en), ("ru", ru), ("de", de), ("es", es), ("ar", ar), ("he", he))
}
