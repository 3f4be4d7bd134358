"""Does this text say that something was done for the caller? Rules for English and Russian, always both.

A `claim` is a first-person deed or a state of the caller's things ("I've booked you in", "you're all set",
"ваша запись подтверждена"). A `promise` says it is being done or will be ("I'll cancel that for you"): a
model may say neither. What a rule of the house says ("bookings can be cancelled until noon", "the deposit is
refunded if you cancel a day before") is neither. A rule errs on the side of stopping: what is lost is a
phrasing, and the passages' own words are said instead.
"""

from __future__ import annotations

import re
import unicodedata

from frontdesk.dialogue import claims_en, claims_ru

_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")
_TO_LATIN = str.maketrans("аеорсухкмнвті", "aeopcyxkmhbti")
_TO_CYRILLIC = str.maketrans("aeopcyxkmhbt", "аеорсухкмнвт")
_SPACED = re.compile(r"\b(?:\w[ .\-]){3,}\w\b")


def claim(text: str) -> str:
    """The words that claim a deed; empty when none do."""
    plain = folded(text)
    return claims_en.claim(plain) or claims_ru.claim(plain)


def promise(text: str) -> str:
    """The words that promise one; empty when none do."""
    plain = folded(text)
    return claims_en.promise(plain) or claims_ru.promise(plain)


def folded(text: str) -> str:
    """Lower case, one kind of apostrophe, no invisible characters, no letters spaced out, no disguises."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).casefold().replace("ё", "е")
    text = re.sub(r"[’‘ʼ`´]", "'", text)
    text = _SPACED.sub(lambda run: re.sub(r"[ .\-]", "", run[0]), text)
    return re.sub(r"\S+", lambda word: _undisguised(word[0]), text)


def _undisguised(word: str) -> str:
    """A word that mixes Latin with Cyrillic letters, written in those it has more of."""
    latin, cyrillic = len(re.findall(r"[a-z]", word)), len(re.findall(r"[а-я]", word))
    if not latin or not cyrillic:
        return word
    return word.translate(_TO_LATIN if latin >= cyrillic else _TO_CYRILLIC)
