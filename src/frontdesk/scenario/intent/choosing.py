"""Which of a bot's nodes, or which usual want that it has no node for, was meant.

What speaks for a choice is added up: how likely the usual wants make it, what the bot's own sentences add,
its keywords, and the signs that tell one's own affairs from those of others. What each counts is a constant
that `python -m bench.intent_weights` fits; the sums are told as probabilities.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from frontdesk.scenario.intent.canon import RANK, WANTS
from frontdesk.scenario.intent.features import ALL, Heard, Ingredients
from frontdesk.scenario.intent.fitting import likely
from frontdesk.scenario.intent.generic import by_label, weighed
from frontdesk.scenario.intent.judging import ELSE, Judge
from frontdesk.scenario.intent.scope import Signs, signs

STRANGE = f"{ELSE}elsewhere"
COUNTS = {
    "usual": 1.13,
    "own": 1.37,
    "keyword": 0.86,
    "foreign": 0.22,
    "unlinked": -0.84,
    "chat": -0.6,
    "general": -0.98,
    "others": 1.11,
    "ours": -0.47,
    "stranger": 0.6,
    "known": -1.09,
    "long": 0.32,
    "polite": -0.46,
    "borrowed": -1.81,
    "taught": 1.9,
}
"""What each sign counts, as `python -m bench.intent_weights` printed it."""


TAUGHT = 2.0
"""From here on it says no more for others how much the bot's own sentences say for its own."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A node (None: a want without one), how likely it is (0 to 1), and the want that spoke for it most."""

    node: int | None
    score: float
    want: str | None


def choices(judge: Judge, heard: Heard, hits: Mapping[int, float], use: Ingredients = ALL) -> list[Choice]:
    """All that may have been meant, the likeliest first; their scores add up to 1. `hits` are keyword scores
    (0 to 1) by node."""
    spoken = spoken_for(judge, heard, hits, use)
    leaning = [sum(COUNTS[name] * part for name, part in parts.items()) for parts in spoken.values()]
    found = likely(np.asarray(leaning, dtype=np.float32)).tolist()
    best = _wants(judge, by_label(heard, use))
    made = [
        Choice(None if name.startswith(ELSE) else int(name), round(score, 4), best.get(name))
        for name, score in zip(spoken, found, strict=True)
    ]
    return sorted(made, key=lambda choice: -choice.score)


def spoken_for(
    judge: Judge, heard: Heard, hits: Mapping[int, float], use: Ingredients = ALL
) -> dict[str, dict[str, float]]:
    """What speaks for each choice, by the name it has in the judge's own classifier: the signs of
    `COUNTS`."""
    usual = judge.own.usual(by_label(heard, use))
    added = judge.own.added(weighed(heard, use))
    told = signs(judge, heard)
    most = max((added[name] for name in added if not name.startswith(ELSE)), default=0.0)
    borrowed = _borrowed(judge, by_label(heard, use))
    found = {}
    for name in judge.own.names:
        parts = {"usual": usual[name], "own": added[name]}
        if name.startswith(ELSE):
            parts |= _of_none(name.removeprefix(ELSE), told, most, borrowed)
        else:
            parts["keyword"] = hits.get(int(name), 0.0)
        found[name] = parts
    return found


def _of_none(want: str, told: Signs, most: float, borrowed: float) -> dict[str, float]:
    """What speaks for a want without a node, beside its likelihood: whom it concerns, and the signs."""
    reach = WANTS[want].reach
    if reach == "chat":
        return {"chat": 1.0, "polite": float(told.wordy)}
    if reach == "general":
        return {"general": 1.0}
    return {
        "foreign" if reach == "foreign" else "unlinked": 1.0,
        "others": told.others,
        "ours": told.ours,
        "stranger": float(told.stranger),
        "known": told.known,
        "long": told.long,
        "borrowed": borrowed,
        "taught": min(most, TAUGHT),
    }


def _borrowed(judge: Judge, labels: Mapping[str, float]) -> float:
    """How likely something is wanted of one of the other trades that are known: in the same words it may be
    wanted of this one."""
    return sum(
        labels[label]
        for label, name, _ in _goes(judge)
        if name == STRANGE and not label.endswith(".elsewhere")
    )


@lru_cache(maxsize=256)
def _goes(judge: Judge) -> tuple[tuple[str, str, str], ...]:
    """Each label, the name of what it stands for, and its want there."""
    return tuple(
        (label, name, name.removeprefix(ELSE) if name.startswith(ELSE) else label.split(".")[1])
        for label, name in judge.goes.items()
    )


def _wants(judge: Judge, labels: Mapping[str, float]) -> dict[str, str]:
    """The likeliest want of each choice."""
    by_name: dict[str, dict[str, float]] = {}
    for label, name, want in _goes(judge):
        parts = by_name.setdefault(name, {})
        parts[want] = parts.get(want, 0.0) + labels[label]
    return {name: max(parts, key=lambda want: parts[want]) for name, parts in by_name.items()}


def rank(judge: Judge, choice: Choice) -> tuple[int, int]:
    """What decides between two that are equally likely: the author's word, then the usual order."""
    node = judge.nodes[choice.node] if choice.node is not None else None
    return (node.priority if node else 0, RANK.get(choice.want or "", 0))


def reach(choice: Choice) -> str:
    """Whom the want that spoke for a choice concerns."""
    return WANTS[choice.want].reach if choice.want else "own"
