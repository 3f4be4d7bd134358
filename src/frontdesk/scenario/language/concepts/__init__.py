"""What words are about, by trade: a concept -> `names // signs`, one file a language.

Names are words that an option goes by ("colouring"); signs are what callers say who mean it ("my roots are
showing"). Concepts are the same in every language. A word counts in any form that shares its stem; `brok*`
counts for every word that begins so. Phrases are found as `language.phrasing` says.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from frontdesk.scenario.language.concepts import ar, de, en, es, he, ru
from frontdesk.scenario.language.lexicon import listed
from frontdesk.scenario.language.phrasing import Phrases, compiled
from frontdesk.scenario.language.tokens import words as split

TABLES: Mapping[str, Mapping[str, str]] = {
    "en": en.CONCEPTS,
    "ru": ru.CONCEPTS,
    "de": de.CONCEPTS,
    "es": es.CONCEPTS,
    "ar": ar.CONCEPTS,
    "he": he.CONCEPTS,
}
STATES = frozenset(
    listed(
        "screen battery charging camera sound water software keyboard buttons overheating data switch_on "
        "not_working damaged wrong_item missing too_small too_big unwanted expensive unused unhappy "
        "toothache filling broken_tooth loose_crown gums brakes tyre chain lights new_customer sensitive"
    )
)
"""Concepts of what is wrong or so: a "not" before these words is part of it ("does not charge")."""
PARENTS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("haircut", "hair_colour", "styling", "beard", "hair_treatment"), ("hair",)),
    **dict.fromkeys(("manicure", "pedicure"), ("nails",)),
    **dict.fromkeys(("toothache", "broken_tooth"), ("emergency",)),
    "loose_crown": ("emergency", "prosthesis"),
    "gums": ("cleaning_teeth",),
    "on_delivery": ("cash", "on_site"),
    "cash": ("on_site",),
    "on_site": ("cash",),
    "card": ("online",),
    "wallet": ("card", "online"),
    "damaged": ("complaint",),
    "wrong_item": ("complaint", "exchange"),
    "not_working": ("damaged", "complaint"),
    "too_small": ("exchange", "size"),
    "too_big": ("exchange", "size"),
    "vegan": ("vegetarian",),
}
"""Which wider concept stands for one that no option has."""
CHILDREN: Mapping[str, tuple[str, ...]] = {
    parent: tuple(child for child, parents in PARENTS.items() if parent in parents)
    for parent in ("hair", "nails", "emergency")
}
"""Which concepts a wide one stands for: "my nails" are a manicure where there is no pedicure."""


@lru_cache(maxsize=4096)
def concepts_of(text: str, code: str) -> frozenset[str]:
    """What something that is called `text` is: by its names, and only without one by its signs."""
    said = tuple(word.text for word in split(text))
    found = _names(code).find(said) or sense_table(code).find(said)
    return frozenset(one.meaning for one in found)


@lru_cache(maxsize=8)
def _names(code: str) -> Phrases:
    tables = TABLES.get(code, TABLES["en"])
    return compiled({concept: table.partition("//")[0] for concept, table in tables.items()}, code)


@lru_cache(maxsize=8)
def sense_table(code: str) -> Phrases:
    """All names and signs of a language, by concept."""
    tables = TABLES.get(code, TABLES["en"])
    return compiled({concept: table.replace("//", "|") for concept, table in tables.items()}, code)
