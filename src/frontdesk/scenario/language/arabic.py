"""Arabic words as they are looked up: one spelling, the article off, what is written on to them cut off.

`fold` makes one spelling of the many (أحد, احد; مائة, مئة; بكرة, بكره). `Forms` knows the tables, so it
takes an article or a prefix off only when a word of the tables is behind it: و in "وعشرين" is "and", in
"وليد" it is the first letter of a name. `stem` is what the forms of a word share, for words somebody listed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

import snowballstemmer

from frontdesk.scenario.language.lexicon import phrases

_STEMMER = snowballstemmer.stemmer("arabic")
_MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0640"
_SPELLING = str.maketrans(
    dict.fromkeys(_MARKS + "ء", "")
    | dict.fromkeys("أإآٱ", "ا")
    | {"ة": "ه", "ى": "ي", "ئ": "ي", "ؤ": "و", "ی": "ي", "ک": "ك", "گ": "ك", "ڤ": "ف", "پ": "ب", "چ": "ج"}
)
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_WORD = re.compile(r"[^\W\d_]+")
APART = frozenset(("على", "آي", "إل", "أم"))
"""Words that one spelling would make another word of: "on" is the name علي, I and L are other letters."""

JOINS_ANY = "وف"
"""Prefixes that stand before any word: "and", "so"."""
JOINS_VALUES = "بلكعه"
"""Prefixes before a value: "at", "for", "like", "on the", "this"."""
VALUES = frozenset(
    (
        *("num", "ord", "hour", "weekday", "month", "part", "half", "quarter", "third", "unit", "persons"),
        *("people", "companion", "rel", "moment", "pair", "on_day", "next_week", "holiday", "hundred"),
        *("thousand", "number_is", "email_is", "money", "month_of", "month_rel", "self", "flat"),
    )
)
LOOSE = frozenset(("filler", "hesitation", "letter", "name_end", "given", "as_in", "name_maybe"))
"""Kinds of words that are too common to be looked for behind a prefix."""


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """One spelling: no vowel signs, plain alef, ة as ه, ى as ي, letters drawn out ("ايييه") said once."""
    if word in APART:
        return word
    return _DRAWN_OUT.sub(r"\1", word.translate(_SPELLING)) or word


class Forms:
    """The words of some tables, and how a word that was heard is one or several of them."""

    def __init__(self, kinds: Mapping[str, Mapping[str, int] | str]) -> None:
        self._singles: dict[str, set[str]] = {}
        for kind, table in kinds.items():
            for phrase in phrases(table) if isinstance(table, str) else table:
                found = _WORD.findall(_unmarked(phrase))
                if len(found) == 1:
                    self._singles.setdefault(fold(found[0]), set()).add(kind)
        self.plain = lru_cache(maxsize=8192)(self._plain)
        self.cut = lru_cache(maxsize=8192)(self._cut)

    def _plain(self, word: str) -> str:
        """The word as the tables have it: with its article where that makes another word of it."""
        key = fold(word)
        if key in self._singles:
            return key
        if key.startswith("ال") and key[2:] in self._singles:
            return key[2:]
        if key.startswith("ل") and len(key) > 2:
            for known in (f"ا{key}", key[1:]):
                if self._singles.get(known, set()) & VALUES:
                    return known
        return key

    def _known(self, key: str) -> set[str]:
        found = self._singles.get(key)
        if found is None and key.startswith("ال"):
            found = self._singles.get(key[2:])
        return found or set()

    def _cut(self, word: str) -> tuple[str, ...]:
        """A word in its pieces: "وبالمساء" is و, ب and المساء."""
        head, rest = _first_letter(word)
        if not rest or head[0] not in JOINS_ANY + JOINS_VALUES or self._known(fold(word)):
            return (word,)
        if head[0] in "عه" and not fold(rest).startswith("ال"):
            return (word,)
        known = self._behind(head[0], rest)
        if known & VALUES or (head[0] in JOINS_ANY and known - LOOSE):
            return (head, rest)
        deeper = self.cut(rest) if head[0] in JOINS_ANY and rest[0] in JOINS_VALUES else ()
        return (head, *deeper) if len(deeper) > 1 else (word,)

    def _behind(self, head: str, rest: str) -> set[str]:
        key = fold(rest)
        if head == "ل" and key.startswith("ل"):
            return self._known(f"ا{key}") or self._known(key[1:])
        return self._known(key) if len(key) > 1 else set()

    def cut_phrases(self, kinds: Mapping[str, Mapping[str, int] | str]) -> dict[str, dict[str, int]]:
        """The tables with each phrase written as it will be heard: cut."""
        return {
            kind: {
                self._as_heard(phrase): value
                for phrase, value in (
                    dict.fromkeys(phrases(table), 1) if isinstance(table, str) else table
                ).items()
            }
            for kind, table in kinds.items()
        }

    def _as_heard(self, phrase: str) -> str:
        found = _unmarked(phrase).split()
        return phrase if len(found) == 1 else " ".join(part for word in found for part in self.cut(word))


def _unmarked(phrase: str) -> str:
    return "".join(letter for letter in phrase if letter not in _MARKS)


def _first_letter(word: str) -> tuple[str, str]:
    """The first letter with the signs on it, and the rest."""
    end = 1
    while end < len(word) and word[end] in _MARKS:
        end += 1
    return word[:end], word[end:]


_PREFIXES = ("وال", "بال", "كال", "فال", "عال", "هال", "ولل", "لل", "ال")
_SHORTEST = {"ا": 3} | dict.fromkeys("ينت", 5) | dict.fromkeys("وبلف", 6)
"""How long a word is, less its ending, from which such a first letter is written on to it."""
_WEAK = str.maketrans(dict.fromkeys("اويء", ""))


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """What the forms of a word share: its consonants less what is written on to them; three, mostly.

    `الحجز`, `احجز`, `حجوزات` and `للحجز` are all `حجز`. Where too little is left it is the stem that
    snowball finds; two consonants count as three ("قص" is `قصص`), as roots are built.
    """
    key = fold(word)
    body = _bare(key).replace("يي", "ي").replace("وو", "و")
    root = body.translate(_WEAK)
    while len(root) > 3 and root[0] in "تمنسبولف":
        root = root[1:]
    if len(root) >= 3:
        return root
    if len(root) == 2:
        led = body[0] + body[1:].translate(_WEAK)
        return root + root[-1] if body == root else led if len(led) == 3 else body
    return body if len(body) > 2 else str(_STEMMER.stemWord(key)) or key


def _bare(key: str) -> str:
    for prefix in _PREFIXES:
        if key.startswith(prefix) and len(key) - len(prefix) >= 2:
            key = _without_ending(key[len(prefix) :])
            return key[1:] if key[0] == "ت" and len(key) >= _SHORTEST["ت"] else key
    key = _without_ending(key)
    return key[1:] if len(key) >= _SHORTEST.get(key[:1], len(key) + 1) else key


def _without_ending(key: str) -> str:
    for suffix in ("يات", "ات", "ين", "ون", "تي", "تك", "ته", "نا", "ها", "هم", "كم", "ي", "ه", "ك"):
        if key.endswith(suffix) and len(key) - len(suffix) >= 3:
            return key[: -len(suffix)]
    return key[:-1] if key.endswith("ه") and len(key) == 3 else key
