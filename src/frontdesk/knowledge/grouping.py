"""Questions that mean the same, counted together: however they were worded, in any inflection."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from frontdesk.knowledge.alike import likeness
from frontdesk.knowledge.words import STOP, words
from frontdesk.store.unanswered import Unanswered

ALIKE = 0.6
"""The share of words that two questions have in common, from where on they are one."""
SAME_WORD = 0.6
MOST_WORDINGS = 5
PREFIX = 3


@dataclass(frozen=True, slots=True)
class Group:
    """A question, as it was worded most often, and how many times it was asked; `last` is when.

    `answered`: something is known about it by now.
    """

    question: str
    count: int
    last: datetime
    wordings: tuple[str, ...]
    conversations: tuple[str, ...]
    answered: bool = False


@dataclass
class _Pile:
    meant: frozenset[str]
    asked: list[Unanswered] = field(default_factory=list)


def grouped(asked: Iterable[Unanswered]) -> tuple[Group, ...]:
    """The questions by what they mean, those that were asked most often first."""
    same: defaultdict[frozenset[str], list[Unanswered]] = defaultdict(list)
    for one in asked:
        same[_meant(one.question)].append(one)
    piles: list[_Pile] = []
    near: defaultdict[str, list[_Pile]] = defaultdict(list)
    for meant, ones in sorted(same.items(), key=lambda pair: (-len(pair[1]), sorted(pair[0]))):
        beginnings = {word[:PREFIX] for word in meant}
        candidates = {id(pile): pile for start in beginnings for pile in near[start]}
        best = max(candidates.values(), key=lambda pile: _shared(meant, pile.meant), default=None)
        if best is None or _shared(meant, best.meant) < ALIKE:
            best = _Pile(meant)
            piles.append(best)
            for start in beginnings:
                near[start].append(best)
        best.asked += ones
    found = [_group(pile.asked) for pile in piles]
    return tuple(sorted(found, key=lambda group: (-group.count, -group.last.timestamp(), group.question)))


def _meant(question: str) -> frozenset[str]:
    said = words(question)
    return frozenset(word for word in said if word not in STOP) or frozenset(said)


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    if not one or not other:
        return 0.0
    alike = sum(any(likeness(word, own) >= SAME_WORD for own in other) for word in one)
    back = sum(any(likeness(word, own) >= SAME_WORD for own in one) for word in other)
    return (alike + back) / (len(one) + len(other))


def _group(asked: list[Unanswered]) -> Group:
    wordings = [wording for wording, _ in Counter(one.question for one in asked).most_common(MOST_WORDINGS)]
    ordered = sorted(asked, key=lambda one: one.asked_at, reverse=True)
    conversations = tuple(dict.fromkeys(one.conversation_id for one in ordered))
    return Group(wordings[0], len(asked), ordered[0].asked_at, tuple(wordings), conversations)
