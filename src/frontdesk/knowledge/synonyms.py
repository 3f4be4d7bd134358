"""What means the same to one business: "gel nails" is a "Shellac", a "couch" is a "sofa"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from frontdesk.knowledge.alike import likeness
from frontdesk.knowledge.words import STOP, Term, words

Groups = tuple[tuple[str, ...], ...]
"""Words and phrases that mean the same, in any of a bot's languages."""
THE_SAME = 0.85
"""How alike a word must be to one of a group to be that word."""


def expanded(terms: Sequence[Term], question: str, groups: Groups) -> list[Term]:
    """The terms, with what a group says may stand for them; a phrase without a term of its own adds one."""
    said = words(question)
    found = list(terms)
    for group in map(_folded, groups):
        for number, phrase in enumerate(group):
            spoken = _spoken(phrase, said)
            if not spoken:
                continue
            others = (word for other in group[:number] + group[number + 1 :] for word in other)
            meant = tuple(dict.fromkeys(word for word in others if word not in STOP))
            found = _with(found, spoken, meant)
    return found


def _with(terms: Sequence[Term], spoken: Sequence[str], meant: tuple[str, ...]) -> list[Term]:
    if not meant:
        return list(terms)
    if not any(term.words[0] in spoken for term in terms):
        return [*terms, Term(meant)]
    return [
        Term(tuple(dict.fromkeys((*term.words, *meant))), 1.0) if term.words[0] in spoken else term
        for term in terms
    ]


def _spoken(phrase: tuple[str, ...], said: Sequence[str]) -> Sequence[str]:
    """The words of the question that say the phrase; empty when it does not."""
    for start in range(len(said) - len(phrase) + 1):
        here = said[start : start + len(phrase)]
        if all(likeness(one, other) >= THE_SAME for one, other in zip(here, phrase, strict=True)):
            return here
    return ()


@lru_cache(maxsize=2000)
def _folded(group: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(folded for phrase in group if (folded := tuple(words(phrase))))
