"""Words around a part of the day that change what it says of an hour, by language.

- EARLY: early in the morning, and also that an hour is too early ("six is early, make it seven")
- DENYING: deny what follows, and are no answer by themselves ("ned so früh")
- DEGREES: may stand between a denial and a part of the day ("not so early")
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from frontdesk.scenario.language.lexicon import fold, phrases

EARLY: Mapping[str, str] = {
    "en": "early",
    "de": "früh | fruh",
    "es": "temprano | pronto",
    "ru": "рано",
    "ar": "بدري | بكير | مبكر",
    "he": "מוקדם",
}
DENYING: Mapping[str, str] = {
    "en": "not",
    "de": "nicht | ned | net",
    "es": "no",
    "ru": "не",
    "ar": "مش | مو | ليس | ما",
    "he": "לא",
}
DEGREES: Mapping[str, str] = {
    "en": "so | too",
    "de": "so | zu | allzu | am",
    "es": "tan | muy | por",
    "ru": "слишком | так",
    "ar": "كتير",
    "he": "ב | כל כך",
}
_TABLES = {"early": EARLY, "denying": DENYING, "degrees": DEGREES}


@lru_cache(maxsize=32)
def around(kind: str, code: str) -> frozenset[str]:
    """The words of a kind (`early`, `denying`, `degrees`) in a language, as they are heard."""
    table = _TABLES[kind]
    return frozenset(" ".join(map(fold, phrase.split())) for phrase in phrases(table.get(code, table["en"])))
