"""How alike a word that is asked for is to one that stands in a text: in any inflection, misheard, joined.

No dictionary and no stemmer: likeness is shared character trigrams or a long shared beginning, of the words
as they are written or as they sound.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from frontdesk.knowledge import arabic, hebrew
from frontdesk.knowledge.sounds import sound

ALIKE, ALIKE_INSIDE = 0.5, 0.75
"""From here on two words are one: where they begin with the same sound, and where they do not."""
SOUNDING, SOUNDS = 0.7, 0.9
"""From here on two words sound alike, and what that counts beside being written alike."""
JOINED = 0.95
"""How alike a word is to itself with an "and", "to" or "the" written on to it."""
PART, WIDER = 0.8, 0.55
"""How alike a word is to a compound that it begins or ends, and a compound that is asked for to a part of it:
"Krone" finds the "Keramikkrone", but who asks for motorbikes does not ask for bikes."""
HEAD, REST = 5, 5
"""The letters that a compound's part has at least, and those that are left of the compound."""
ENDED = 0.9
"""How alike two words are that differ in their endings only."""
ENDINGS = {
    "latin": (4, "s es e en n er em a as o os ed ing d"),
    "latin, short": (3, "s es"),
    "cyrillic": (3, "а я у ю ы и е о й ь ой ей ом ем ам ям ах ях ов ев ами ями ый ая ое ые ого ому"),
    "hebrew": (3, "ים ות ה ת י"),
    "arabic": (3, "ات ين ون ه ي"),
}
"""The letters that a word's beginning has at least, and what may follow it, by script."""
SHORTEST = 4
"""A shorter word has no sound that tells it from others."""


class Asked:
    """A word that is asked for, folded, with what it is compared by: its trigrams, and those of its sound."""

    __slots__ = (
        *("_bare", "_begins", "_heard", "_heard_least", "_heard_runs", "_least", "_letters", "_plain"),
        *("_runs", "word"),
    )

    def __init__(self, word: str) -> None:
        self.word = word
        self._letters, self._plain = not word.isdigit(), word < JOINING
        self._heard = sound(word)
        self._begins = word[:_LEAST_BEGUN]
        self._runs, self._heard_runs = tuple(trigrams(word)), tuple(trigrams(self._heard))
        self._least = _least_common(len(self._runs), ALIKE)
        self._heard_least = _least_common(len(self._heard_runs), SOUNDING)
        self._bare: tuple[Asked, ...] = ()

    def likeness(self, own: str) -> float:
        """How alike it is to a text's own word, folded too: 1 the same, 0 not alike enough to count."""
        if own == self.word:
            return 1.0
        if not self._letters or own.isdigit():
            return 0.0
        if self._plain and own < JOINING:
            return self._alike(own)
        best = 0.0
        for one, other in product(self._without(), _bare(own)):
            share = 1.0 if one.word == other else one._alike(other)
            best = max(best, share if one is self and other == own else JOINED * share)
        return best

    def _without(self) -> tuple[Asked, ...]:
        """Itself, and what it is without a little word written on to it."""
        if not self._bare:
            self._bare = (self, *map(asked_word, _bare(self.word)[1:]))
        return self._bare

    def _alike(self, own: str) -> float:
        asked, score, begun = self.word, 0.0, 0
        size, size_own = len(asked), len(own)
        if own[:_LEAST_BEGUN] == self._begins:
            begun = _beginning(asked, own)
            if begun and _differ_in_endings(asked, own, begun):
                return ENDED
        heard = sound(own)
        common = sum(map(f" {own} ".__contains__, self._runs))
        if common >= self._least:
            score = 2 * common / (len(self._runs) + _count(own))
        if begun >= SHORTEST:
            score = max(score, begun / max(size, size_own))
        if score and score < (ALIKE if self._heard[:1] == heard[:1] else ALIKE_INSIDE):
            score = 0.0
        if score < SOUNDS and size >= SHORTEST and size_own >= SHORTEST:
            common = sum(map(f" {heard} ".__contains__, self._heard_runs))
            if common >= self._heard_least:
                sounding = 2 * common / (len(self._heard_runs) + _count(heard))
                score = max(score, SOUNDS * sounding if sounding >= SOUNDING else 0.0)
        if size_own - size >= REST and _is_part(asked, own):
            return max(score, PART)
        return WIDER if size - size_own >= REST and _is_part(own, asked) else score


asked_word = lru_cache(maxsize=5_000)(Asked)


@lru_cache(maxsize=50_000)
def likeness(asked: str, own: str) -> float:
    """How alike an asked word is to a text's own, both folded: 1 the same, 0 not alike enough to count."""
    return asked_word(asked).likeness(own)


@lru_cache(maxsize=50_000)
def _bare(word: str) -> tuple[str, ...]:
    """The word, and what it is without a little word written on to it."""
    cut = hebrew.without_joined(arabic.without_joined(word))
    return (word,) if cut == word else (word, cut)


def _least_common(runs: int, least: float) -> int:
    """How many of a word's trigrams another must have at least, to share so much of both words' trigrams.

    It is enough only for a word that has none but those in common; most have fewer, and are told without
    their own trigrams.
    """
    return next(common for common in range(runs + 1) if 2 * common >= least * (runs + common))


def _count(word: str) -> int:
    """How many trigrams a word has: as many as letters, unless one of them is there twice, as are its letters
    then."""
    size = len(word)
    return size if size - len(set(word)) < _TWICE else len(trigrams(word))


def trigrams(word: str) -> frozenset[str]:
    """The trigrams of a word with its borders."""
    padded = f" {word} "
    return frozenset([padded[i : i + 3] for i in range(len(padded) - 2)])


_TWICE = 3
"""The letters of a trigram, wherever it is a second time."""
_LEAST_BEGUN = min(least for least, _ in ENDINGS.values())
JOINING = "\u0590"
"""Words that begin before this letter are written in scripts that join nothing on to their front."""


def _by_ending() -> dict[str, tuple[int, ...]]:
    """For each ending, the least beginning it may follow in each script; 0 where there is no such ending."""
    scripts = [(least, {"", *given.split()}) for least, given in ENDINGS.values()]
    every = {ending for _, endings in scripts for ending in endings}
    return {one: tuple(least if one in endings else 0 for least, endings in scripts) for one in every}


_ENDINGS = _by_ending()


def _differ_in_endings(one: str, other: str, shared: int) -> bool:
    """Whether they do after the letters that they begin with in common."""
    first, second = _ENDINGS.get(one[shared:]), _ENDINGS.get(other[shared:])
    if first is None or second is None:
        return False
    return any(a and b and shared >= a for a, b in zip(first, second, strict=True))


def _is_part(part: str, whole: str) -> bool:
    """Whether a compound, much longer than it, ends or begins with it; a "vegetable" is no "table"."""
    return len(part) >= HEAD and (whole.endswith(part) or whole.startswith(part))


def _beginning(one: str, other: str) -> int:
    """How many letters they begin with in common."""
    shared, most = 0, min(len(one), len(other))
    while shared < most and one[shared] == other[shared]:
        shared += 1
    return shared
