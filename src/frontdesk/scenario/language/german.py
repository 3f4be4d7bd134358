"""German words: how they are looked up, taken apart, and shortened to what their forms share."""

from __future__ import annotations

import re
from functools import lru_cache

import snowballstemmer

from frontdesk.scenario.language.german_dialect import DIALECT
from frontdesk.scenario.language.german_numbers import NUMERALS

_STEMMER = snowballstemmer.stemmer("german")
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e"})
_WRITTEN_OUT = re.compile(r"(?<![aeiouq])([aou])e")
_LATIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e"})
_DAY = re.compile(
    r"(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|heut|heute|morgen|übermorgen)"
    r"(fr(?:ü|ue|u)h|morgens?|vormittags?|mittags?|nachmittags?|abends?|nachts?)"
)
_DOUBLED = re.compile(r"(doppel|dreifach)(null|eins?|zwei|zwo|drei|vier|fünf|fuenf|sechs|sieben|acht|neun)")
_CLOCK = re.compile(r"(\w+?)(uhr)(\w*)")


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """`für`, `fuer` and `fur` are one word, and so are `straße` and `strasse`; `neue` stays as it is;
    a word of a dialect is looked up as the standard one."""
    return _WRITTEN_OUT.sub(r"\1", DIALECT.get(word, word).translate(_UMLAUTS))


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """What the forms of a word share."""
    return str(_STEMMER.stemWord(plain(word)))


def latin(word: str) -> str:
    """A word as it stands in an e-mail address: `müller` is `mueller`."""
    return word.translate(_LATIN)


@lru_cache(maxsize=8192)
def cut(word: str) -> tuple[str, ...]:
    """`dienstagabend`, `achtuhrdreißig` and `zweihundertdreiundvierzig` in pieces; other words whole."""
    day = _DAY.fullmatch(word)
    if day:
        return day.groups()
    twice = _DOUBLED.fullmatch(word)
    if twice:
        return twice.groups()
    if "hundert" in word or "tausend" in word:
        return _number(word) or (word,)
    clock = _CLOCK.fullmatch(word)
    if clock and all(not part or plain(part) in NUMERALS for part in (clock[1], clock[3])):
        return tuple(part for part in clock.groups() if part)
    return (word,)


def _number(word: str) -> tuple[str, ...]:
    """The numeral's pieces, each below a hundred, hundreds or `tausend`; empty when it is none."""
    if plain(word) in NUMERALS:
        return (word,)
    head, big, tail = word.partition("tausend")
    if not big:
        head, big, tail = word.partition("hundert")
        return _with(((head + big),), tail) if plain(head + big) in NUMERALS else ()
    if head in ("", "ein"):
        return _with((head + big,), tail)
    before = _number(head)
    return _with((*before, big), tail) if before else ()


def _with(pieces: tuple[str, ...], tail: str) -> tuple[str, ...]:
    """The pieces and what follows them: "undeins" is "und" and "eins"; empty when that is no numeral."""
    if not tail:
        return pieces
    found = _number(tail)
    if found:
        return (*pieces, *found)
    after = _number(tail[3:]) if tail.startswith("und") else ()
    return (*pieces, "und", *after) if after else ()
