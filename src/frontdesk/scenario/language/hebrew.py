"""Hebrew words as they are looked up: without points, in one spelling, attached prefixes apart.

`plain` makes one spelling of full and defective ones (שתיים and שתים) and takes niqqud off. `Prefixes` takes
ו ש כ ה ב ל מ off a word when a number, a day, a part of the day or the like is behind them: "ובשבע" is three
words, "בשר" stays one. `stem` is what the forms of a word share, `latin` a word in Latin letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from frontdesk.scenario.language.hebrew_latin import LETTERS, NAMES
from frontdesk.scenario.language.lexicon import phrases

_POINTS = re.compile("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]")
_PIECE = re.compile("[^\u0591-\u05c7][\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]*")
_DOUBLED = re.compile("([וי])\\1+")
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_HEADS = re.compile("ו?(?:כש|מש|ש)?[בלכמ]?ה?")
_FINALS = str.maketrans("ךםןףץ", "כמנפצ")
_ENDINGS = ("ויות", "יות", "ות", "ים", "יה", "ית", "ה", "ת", "י")
_PREFIX_LETTERS = "והבלכמש"
_LONGEST_HEAD = 5
_APART = frozenset(("אלפיים", "חודשיים"))
"""Words that only their doubled letter tells from others: two thousand or months from thousands, months."""
_SHORTEST = 3
_VOWELLESS = re.compile("[בגדזחטכלמנסעפצקרשתךםןףץ]{2}|^ה[בגדזחטכלמנסעפצקרשת]")
UNKNOWN = " "
"""Stands for a word that cannot be written in Latin letters: no address has a space."""


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """One spelling: no points, ו and י never doubled, letters drawn out ("אההה") said once."""
    word = _POINTS.sub("", unicodedata.normalize("NFKC", word))
    word = _DRAWN_OUT.sub(r"\1", word).replace("׳", "'")
    return word if word in _APART else _DOUBLED.sub(r"\1", word)


class Prefixes:
    """Takes prefixes off the words of `bases`; words of `whole` only look as if they had one."""

    def __init__(self, bases: Iterable[str], whole: Iterable[str]) -> None:
        self._bases = frozenset(plain(word) for phrase in bases for word in phrase.split()[:1])
        self._whole = frozenset(plain(word) for word in whole)
        self.cut = lru_cache(maxsize=8192)(self._cut)

    def _cut(self, word: str) -> tuple[str, ...]:
        key = plain(word)
        if key in self._bases or key in self._whole:
            return (word,)
        letters = _PIECE.findall(word)
        for count in range(1, min(_LONGEST_HEAD, len(letters))):
            head, rest = letters[:count], "".join(letters[count:])
            if plain(rest) in self._bases and _HEADS.fullmatch(_POINTS.sub("", "".join(head))):
                return (*head, rest)
        return (word,)

    def cut_phrases(self, kinds: Mapping[str, Mapping[str, int] | str]) -> dict[str, Mapping[str, int] | str]:
        """The tables with each phrase as it will be heard: cut."""
        found: dict[str, Mapping[str, int] | str] = {}
        for kind, table in kinds.items():
            entries = dict.fromkeys(phrases(table), 1) if isinstance(table, str) else table
            found[kind] = {self._as_heard(phrase): value for phrase, value in entries.items()}
        return found

    def _as_heard(self, phrase: str) -> str:
        return " ".join(part for word in phrase.split() for part in self.cut(word))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """What the forms of a word share: `לתקן`, `התיקון` and `תיקונים` are all `תקנ`.

    Shorter than a grammarian's root and sometimes wrong, so it only finds words that somebody listed.
    """
    word = plain(word).replace("'", "")
    while word[:1] in _PREFIX_LETTERS and len(word) > _SHORTEST:
        word = word[1:]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            break
    word = word.translate(_FINALS)
    bones = word[:1] + word[1:].replace("ו", "").replace("י", "")
    return bones if len(bones) >= _SHORTEST else word


@lru_cache(maxsize=8192)
def latin(word: str) -> str:
    """A word as it stands in an e-mail address: `כהן` is `cohen`; names as they are usually written.

    Where two consonants meet the vowel between them is not written, so that nobody knows it: `UNKNOWN`.
    """
    key = plain(word)
    if key in NAMES:
        return NAMES[key]
    bare = key.replace("'", "")
    if _VOWELLESS.search(bare):
        return UNKNOWN
    return "".join(_letter(bare, i) for i in range(len(bare)))


def _letter(word: str, i: int) -> str:
    """A letter as it sounds where it stands: ו and ב are v at the start, o and v within, ה is silent last."""
    letter = word[i]
    if letter == "ו":
        return "v" if i == 0 else "o"
    if letter == "י":
        return "y" if i == 0 else "i"
    if letter == "ה" and i == len(word) - 1 and i:
        return "a"
    if letter in "בפ":
        return {"ב": "b" if i == 0 else "v", "פ": "p" if i == 0 else "f"}[letter]
    return LETTERS.get(letter, letter)
