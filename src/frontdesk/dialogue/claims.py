"""Does this text say that something was done for the caller? Rules for six languages, always all of them.

A `claim` is a first-person deed or a state of the caller's things ("I've booked you in", "you're all set",
"ваша запись подтверждена"). A `promise` says it is being done or will be ("I'll cancel that for you"): a
model may say neither. What a rule of the house says ("bookings can be cancelled until noon", "the deposit is
refunded if you cancel a day before") is neither. A rule errs on the side of stopping: what is lost is a
phrasing, and the passages' own words are said instead.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from frontdesk.dialogue import claims_ar, claims_de, claims_en, claims_es, claims_he, claims_ru
from frontdesk.dialogue.claiming import Rules

LANGUAGES = ("ar", "de", "en", "es", "he", "ru")
"""The languages whose claims are recognised."""

_LATIN = (claims_de.RULES, claims_es.RULES)
_HEBREW, _ARABIC = re.compile("[\u05d0-\u05ea]"), re.compile("[\u0621-\u064a]")
_POINTS = re.compile("[\u0591-\u05c7]")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")
_DEEDS = (claims_en.DEED, claims_ru.DEED, claims_de.DEED, claims_es.DEED, claims_he.DEED)
_TO_LATIN = str.maketrans("аеорсухкмнвті", "aeopcyxkmhbti")
_TO_CYRILLIC = str.maketrans("aeopcyxkmhbt", "аеорсухкмнвт")
_SPACED = re.compile(r"\b(?:\w[ .\-]){3,}\w\b")


def claim(text: str) -> str:
    """The words that claim a deed; empty when none do."""
    plain = folded(text)
    return (
        claims_en.claim(plain)
        or claims_ru.claim(plain)
        or next(filter(None, (rules.claim(said) for rules, said in _others(plain))), "")
    )


def promise(text: str) -> str:
    """The words that promise one; empty when none do."""
    plain = folded(text)
    return (
        claims_en.promise(plain)
        or claims_ru.promise(plain)
        or next(filter(None, (rules.promise(said) for rules, said in _others(plain))), "")
    )


def _others(plain: str) -> Iterator[tuple[Rules, str]]:
    """The other languages' rules that may have a say, each with the text as it reads it."""
    if re.search("[a-z]", plain):
        yield from ((rules, plain) for rules in _LATIN)
    if _HEBREW.search(plain):
        yield claims_he.RULES, plain
    if _ARABIC.search(plain):
        yield claims_ar.RULES, claims_ar.spelled(plain)


def deed(word: str) -> bool:
    """Whether a folded word is one for something done, in any of the languages."""
    if any(pattern.fullmatch(word) for pattern in _DEEDS):
        return True
    return bool(_ARABIC.search(word) and claims_ar.DEED.fullmatch(claims_ar.spelled(word)))


def folded(text: str) -> str:
    """Lower case, one kind of apostrophe, no invisible characters, no letters spaced out, no disguises."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).casefold().replace("ё", "е")
    text = re.sub(r"[’‘ʼ`´]", "'", _POINTS.sub("", text))
    text = _SPACED.sub(lambda run: re.sub(r"[ .\-]", "", run[0]), text)
    return re.sub(r"\S+", lambda word: _undisguised(word[0]), text)


def _undisguised(word: str) -> str:
    """A word that mixes Latin with Cyrillic letters, written in those it has more of."""
    latin, cyrillic = len(re.findall(r"[a-z]", word)), len(re.findall(r"[а-я]", word))
    if not latin or not cyrillic:
        return word
    return word.translate(_TO_LATIN if latin >= cyrillic else _TO_CYRILLIC)
