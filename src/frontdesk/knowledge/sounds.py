"""How a word sounds, roughly, in any of the languages: letters that are mistaken for one another become one.

Recognisers and hurried hands write what they hear: "bales" for "vales", "горантия" for "гарантия", "קרטיס"
for "כרטיס", "ظريبية" for "ضريبية". One key for many spellings; never for showing.
"""

from __future__ import annotations

import re
from functools import lru_cache

_ALIKE = (
    "bpvwf dt kgqcj szxß mn eiy ou"
    " оа еиэыяй бп вф гкх дт жшщч зсц"
    " טת קכךח אעה סשצץ בו מם נן פף"
    " صسث ضظذدز طت قغكج حهخة ءعاأإآ ىي"
)
_KEY = str.maketrans(
    {letter: group[0] for group in _ALIKE.split() for letter in group} | dict.fromkeys("hьъ")
)
_PAIRS = (("ph", "f"), ("sch", "s"), ("ce", "se"), ("ci", "si"), ("ch", "k"), ("ll", "i"))
_TWICE = re.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    """The key of a folded word; words that sound alike have like keys."""
    if word.isascii():
        for pair, heard in _PAIRS:
            word = word.replace(pair, heard)
    return _TWICE.sub(r"\1", word.translate(_KEY))
