"""Which of a bot's nodes stands for which of the usual wants."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from frontdesk.scenario.intent.canon import SECTORS, WANTS, Want, named
from frontdesk.scenario.intent.generic import wants
from frontdesk.scenario.intent.naming import said_by
from frontdesk.scenario.intent.nodes import Node

SURE = 0.35
"""A sentence with this score for a want is a sentence of that want."""
SAID, BY_NAME, BY_OTHER_NAME, BY_PART = 9.0, 3.0, 2.0, 1.0
"""What the author's word counts, a name that is that of a want, other names, and a hint of a form."""
LEAST = 0.25
"""So large a part of a node's sentences makes a link by itself,"""
HALF = 0.5
"""or this one where the node's name says that it is something else,"""
SEVERAL = 2.0
"""or so many sentences."""
ANCHORED = 0.5
"""A link this strong shows what trade the bot is in."""
AFTER_BOOKING = {"reschedule", "cancel_booking", "confirm", "late"}
KEYWORD = 0.5
"""A keyword counts half a sentence."""


@dataclass(frozen=True)
class Links:
    """`nodes` maps a want to the node for it, or that of one trade (`dental.faq`); `sectors` are the
    groups of wants the bot offers. The nodes in `fixed` say one sentence: they answer for no other want."""

    nodes: Mapping[str, int]
    sectors: frozenset[str]
    fixed: frozenset[int] = frozenset()
    to: Mapping[str, int | None] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "to", {want: self._node(want) for want in WANTS})

    def node(self, want: str) -> int | None:
        """The node that a want goes to: its own, else that of the nearest want the bot knows."""
        return self.to[want]

    def _node(self, want: str) -> int | None:
        if want in self.nodes:
            return self.nodes[want]
        if not self.concerns(WANTS[want]):
            return None
        near = (self.nodes[other] for other in WANTS[want].else_ if other in self.nodes)
        return next((node for node in near if node not in self.fixed), None)

    def concerns(self, want: Want) -> bool:
        """Whether a want is this business's affair."""
        if want.reach != "own":
            return want.reach == "general"
        return want.name in self.nodes or any(want.name in SECTORS[sector] for sector in self.sectors)


def link(nodes: Sequence[Node]) -> Links:
    """The links of a bot with these nodes."""
    votes = [_votes(node) for node in nodes]
    together: Counter[str] = Counter()
    for one in votes:
        together.update(one)
    strengths: dict[str, dict[int, float]] = {}
    for index, node in enumerate(nodes):
        for want, strength in _strengths(node, votes[index], together).items():
            strengths.setdefault(want, {})[index] = strength
    best = {want: max(by_node, key=lambda i: by_node[i]) for want, by_node in strengths.items()}
    anchors = {want for want, index in best.items() if strengths[want][index] >= ANCHORED}
    sectors = frozenset(sector for sector, own in SECTORS.items() if _in_trade(anchors, own))
    return Links(best, sectors, frozenset(index for index, node in enumerate(nodes) if node.fixed))


def _in_trade(anchors: set[str], sector: tuple[str, ...]) -> bool:
    """One anchor is enough where nobody else has it, else two."""
    shared = Counter(want for own in SECTORS.values() for want in own)
    mine = [want for want in sector if want in anchors]
    return any(shared[want] == 1 for want in mine) or len(mine) > 1


def _strengths(node: Node, votes: Mapping[str, float], together: Mapping[str, float]) -> dict[str, float]:
    """By want: what the author says; else what its names say, and of the sentences of that want, how many are
    this node's."""
    if node.wants:
        return dict.fromkeys(node.wants, SAID)
    names = [several for name in node.names for several in said_by(name)]
    telling = {want for several in names for want in several}
    total = sum(votes.values()) or 1.0
    found: dict[str, float] = {}
    for want, count in votes.items():
        share = count / total
        related = any(other in telling for other in WANTS[want].else_[:1])
        enough = (
            related
            or share >= (HALF if telling or count <= 1 else LEAST)
            or count >= SEVERAL
            or WANTS[want].reach == "general"
        )
        if enough:
            found[want] = count / together[want] * min(1.0, HALF + share) + (HALF if related else 0.0)
    for several in names:
        likely = [want for want in several if want in votes or want in node.names]
        likely = likely or [want for want in several if not node.fixed or want in _named(node)]
        for want in likely:
            found[want] = found.get(want, 0.0) + (BY_NAME if want in node.names else BY_OTHER_NAME)
    if node.books and not any(votes.get(want, 0.0) / total >= HALF for want in AFTER_BOOKING):
        found["book"] = found.get("book", 0.0) + (HALF if telling else BY_PART)
    if node.answers:
        found["faq"] = found.get("faq", 0.0) + BY_PART
    return {want: strength for want, strength in found.items() if WANTS[want].reach in ("own", "general")}


def _named(node: Node) -> set[str]:
    """What a name or a keyword of it is another name of."""
    words = (*node.names, *(word for said in node.keywords.values() for word in said))
    return {want for word in words for want in named(word)}


def _votes(node: Node) -> dict[str, float]:
    """How many of a node's sentences are about each want."""
    votes: dict[str, float] = {}
    for weight, sayings in ((1.0, node.examples), (KEYWORD, node.keywords)):
        for code, sentences in sayings.items():
            for sentence in sentences:
                one_word = len(sentence.split()) == 1
                scores = wants(sentence, code)
                best = max(scores, key=lambda want: scores[want])
                if scores[best] >= (2 * SURE if one_word else SURE):
                    votes[best] = votes.get(best, 0.0) + (weight * HALF if one_word else weight)
    return votes
