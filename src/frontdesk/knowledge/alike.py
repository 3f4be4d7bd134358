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


@lru_cache(maxsize=50_000)
def likeness(asked: str, own: str) -> float:
    """How alike an asked word is to a text's own, both folded: 1 the same, 0 not alike enough to count."""
    if asked == own:
        return 1.0
    if asked.isdigit() or own.isdigit():
        return 0.0
    if asked < _JOINING and own < _JOINING:
        return _alike(asked, own)
    best = 0.0
    for one, other in product(_bare(asked), _bare(own)):
        share = 1.0 if one == other else _alike(one, other)
        best = max(best, share if (one, other) == (asked, own) else JOINED * share)
    return best


def _alike(asked: str, own: str) -> float:
    begun = _beginning(asked, own)
    if begun >= _LEAST_BEGUN and _differ_in_endings(asked, own, begun):
        return ENDED
    (runs, heard, heard_runs), heard_own = _known(asked), sound(own)
    score = _shared(runs, own, ALIKE)
    size, size_own = len(asked), len(own)
    if begun >= SHORTEST:
        score = max(score, begun / max(size, size_own))
    if score < (ALIKE if heard[:1] == heard_own[:1] else ALIKE_INSIDE):
        score = 0.0
    if size >= SHORTEST and size_own >= SHORTEST and score < SOUNDS:
        sounding = _shared(heard_runs, heard_own, SOUNDING)
        score = max(score, SOUNDS * sounding if sounding >= SOUNDING else 0.0)
    if _is_part(asked, own):
        return max(score, PART)
    return WIDER if _is_part(own, asked) else score


@lru_cache(maxsize=5_000)
def _known(word: str) -> tuple[frozenset[str], str, frozenset[str]]:
    """An asked word's trigrams, its sound, and the trigrams of that."""
    heard = sound(word)
    return trigrams(word), heard, trigrams(heard)


@lru_cache(maxsize=50_000)
def _bare(word: str) -> tuple[str, ...]:
    """The word, and what it is without a little word written on to it."""
    cut = hebrew.without_joined(arabic.without_joined(word))
    return (word,) if cut == word else (word, cut)


def _shared(runs: frozenset[str], other: str, least: float) -> float:
    """The share of trigrams that a word has in common with another, or 0 where it is less than `least`.

    Most are, and are told without the other's trigrams: even if it had none but those in common.
    """
    padded = f" {other} "
    common = sum([run in padded for run in runs])
    if 2 * common < least * (len(runs) + common):
        return 0.0
    return 2 * common / (len(runs) + len(trigrams(other)))


def trigrams(word: str) -> frozenset[str]:
    """The trigrams of a word with its borders."""
    padded = f" {word} "
    return frozenset([padded[i : i + 3] for i in range(len(padded) - 2)])


_LEAST_BEGUN = min(least for least, _ in ENDINGS.values())
_JOINING = "\u0590"
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
    """Whether a compound ends or begins with it; a "vegetable" is no "table"."""
    return (
        len(part) >= HEAD
        and len(whole) - len(part) >= REST
        and (whole.endswith(part) or whole.startswith(part))
    )


def _beginning(one: str, other: str) -> int:
    """How many letters they begin with in common."""
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared
