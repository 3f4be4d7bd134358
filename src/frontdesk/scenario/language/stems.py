"""Stems of the six languages, good enough to find the forms of a word that somebody listed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Protocol

import snowballstemmer

from frontdesk.scenario.language.russian import root

_NAMES = {"en": "english", "de": "german", "es": "spanish", "ar": "arabic"}
_MARKS = re.compile("[\u0591-\u05c7\u064b-\u065f\u0670\u0640]")
_ALEPH = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"})
_FINALS = str.maketrans("ךםןףץ", "כמנפצ")
_PREFIXES_AR = ("وال", "بال", "فال", "كال", "لل", "ال", "و")
_SUFFIXES_AR = ("كم", "نا", "ها", "هم", "ني", "ات", "ين", "ون", "ك", "ي", "ه", "ا", "ت")
_PREFIXES_HE = ("וכש", "שה", "וה", "מה", "בה", "ול", "וב", "ומ", "ה", "ו", "ב", "ל", "מ", "ש", "כ")
_SUFFIXES_HE = ("ים", "ות", "נו", "תי", "תמ", "כמ", "ימ", "ית", "ה", "ת", "י", "ו")
_WEAK = {"ar": str.maketrans("", "", "اويهء"), "he": str.maketrans("", "", "אהוי")}
_ENCLOSED_AR = re.compile(r"^(?:[بينتاح]{1,2})(?=.{3})")


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802


@lru_cache(maxsize=8)
def _stemmer(code: str) -> _Stemmer:
    stemmer: _Stemmer = snowballstemmer.stemmer(_NAMES[code])
    return stemmer


@lru_cache(maxsize=32768)
def stem(word: str, code: str) -> str:
    """What the forms of `word`, already folded, share in that language."""
    if code == "ru":
        return root(word)
    if code == "he":
        return _hebrew(word)
    if code == "ar":
        return _arabic(word)
    return _stemmer(code if code in _NAMES else "en").stemWord(word)


@lru_cache(maxsize=32768)
def skeleton(word: str, code: str) -> str:
    """The consonants of a Hebrew or Arabic word without what is put around them; nothing in other languages.

    Forms of one verb differ in their vowels and in what is written before and after them: `קבעתי`, `לקבוע`
    and `תקבעי` are all `קבע`. Shorter than three letters it would say too little, and is left out.
    """
    weak = _WEAK.get(code)
    if weak is None:
        return ""
    bare = stem(word, code).translate(weak)
    if code == "he" and len(bare) > 3 and bare[0] in "תנ":
        bare = bare[1:]
    if code == "ar" and len(bare) > 3 and bare[0] in "تنب":
        bare = bare[1:]
    return bare if len(bare) >= 3 else ""


def _hebrew(word: str) -> str:
    word = _MARKS.sub("", word).replace("'", "").translate(_FINALS)
    return _strip(word, _PREFIXES_HE, _SUFFIXES_HE)


def _arabic(word: str) -> str:
    word = _MARKS.sub("", word).translate(_ALEPH)
    return _strip(_strip(word, _PREFIXES_AR, _SUFFIXES_AR), (), _SUFFIXES_AR)


def _strip(word: str, prefixes: tuple[str, ...], suffixes: tuple[str, ...]) -> str:
    """One prefix and one suffix off, as long as three letters stay."""
    for prefix in prefixes:
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            word = word[len(prefix) :]
            break
    for suffix in suffixes:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[: -len(suffix)]
    return word
