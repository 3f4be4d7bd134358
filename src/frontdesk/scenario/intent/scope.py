"""Whether an utterance is this business's affair at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from frontdesk.scenario.intent.canon import WANTS
from frontdesk.scenario.intent.features import Heard
from frontdesk.scenario.intent.judging import Choice, Judge, reach
from frontdesk.scenario.language.lexicon import listed

ELSEWHERE = frozenset(
    listed(
        "travel trades finance care law lessons housing job sales wrong_number weather fun facts system "
        "personal"
    )
)
"""Meanings that are hardly any front desk's business."""
TRADES = frozenset(listed("beauty tooth meal takeaway"))
"""Meanings of a trade: the business of those who speak of it themselves."""
ANYBODYS = frozenset(
    (
        None,
        "book",
        "price",
        "faq",
        "product",
        "place_order",
        "quote",
        "repair",
        "menu",
        "hours",
        "location",
        "discount",
    )
)
"""Wants that every trade knows: there a word of another trade tells."""
STRANGERS = frozenset(listed("job sales wrong_number"))
"""Meanings of callers who want nothing that is offered, whatever else they speak of."""
HEARD = 0.2
"""A score that shows that a want may have been spoken of, beside its words."""
LIKELY = 0.3
"""A score below says hardly more than nothing."""
CLEAR = 0.75
"""So clear a node is not doubted for a word of another trade."""
KEYWORD = 0.3
"""A keyword that adds so much was really said."""


POLITE = 5
"""Who says more words than these does not only greet or thank."""
SURE = 0.8
"""So like a sentence of other trades that no word of one is needed."""
HALF = 0.5
"""A node with this part of the best score is near enough to be meant."""


def settled(judged: Judge, heard: Heard, ranking: Sequence[Choice]) -> list[Choice]:
    """The ranking without what only seems to be somebody else's affair."""
    best = ranking[0]
    if reach(best) == "chat" and best.node is None and len(heard.words) > POLITE:
        said = next((one for one in ranking if reach(one) != "chat"), best)
        if said.score >= LIKELY:
            ranking = [said, *(one for one in ranking if one is not said)]
            best = said
    if best.node is not None or reach(best) in ("chat", "general"):
        return list(ranking)
    own = _own_evidence(judged, heard)
    strange = (heard.meanings & (ELSEWHERE | TRADES)) - judged.domains
    near = next((choice for choice in ranking[1:] if reach(choice) != "foreign"), None)
    if near is None:
        return list(ranking)
    if best.want == "elsewhere":
        doubtful = not strange and best.score < SURE
    elif reach(best) == "foreign":
        doubtful = bool(own) and best.score < SURE * HALF
    else:
        doubtful = (
            near.node is not None and (bool(own) or best.score < LIKELY) and near.score >= HALF * best.score
        )
    return [near, *(choice for choice in ranking if choice is not near)] if doubtful else list(ranking)


def foreign(judged: Judge, heard: Heard, ranking: Sequence[Choice], hits: Mapping[int, float]) -> bool:
    """Whether nobody here is to be asked about it."""
    best = ranking[0]
    own = _own_evidence(judged, heard)
    others = (heard.meanings & (ELSEWHERE | TRADES)) - (judged.domains - STRANGERS)
    stranger = any(c.want in STRANGERS and c.score >= HEARD for c in ranking)
    if others & STRANGERS and best.score < CLEAR and (stranger or not own or reach(best) == "chat"):
        return True
    if reach(best) == "chat" and best.node is None:
        return False
    if best.node is None:
        return _unlinked(best, own, hits)
    if best.want in ANYBODYS and others and not own:
        return True
    if best.score < LIKELY and not hits:
        return not own
    return False


def _unlinked(best: Choice, own: int, hits: Mapping[int, float]) -> bool:
    """A want without a node: any business is asked for some, others only elsewhere."""
    want = WANTS[best.want] if best.want else None
    if want is None or want.reach == "general":
        return False
    return not (own and max(hits.values(), default=0.0) >= KEYWORD)


def _own_evidence(judged: Judge, heard: Heard) -> int:
    """Words of the bot's own trade: what it offers by name, or meanings of the trade it speaks of."""
    offered = sum(one in judged.offers for one in heard.stems)
    return offered + len(heard.meanings & judged.domains & TRADES)
