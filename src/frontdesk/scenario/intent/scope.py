"""Signs of whether an utterance is this business's affair at all."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

from frontdesk.scenario.intent.features import Heard
from frontdesk.scenario.intent.judging import ELSEWHERE, Judge
from frontdesk.scenario.language.lexicon import listed

TRADES = frozenset(listed("beauty tooth meal takeaway"))
"""Meanings of a trade: the business of those who speak of it themselves."""
STRANGERS = frozenset(listed("job sales wrong_number"))
"""Meanings of callers who want nothing that is offered, whatever else they speak of."""
POLITE = 5
"""Who says more words than these does not only greet or thank."""
MOST_OTHERS, MOST_OURS = 2, 3
"""So many signs tell as much as more do."""


@dataclass(frozen=True, slots=True)
class Signs:
    """How many meanings of other trades (`others`), of words of the bot's own trade (`ours`), whether
    somebody wants nothing that is offered (`stranger`), which part of the words any table knows, how many
    there are, as a logarithm (`long`), and whether they are more than politeness needs (`wordy`)."""

    others: float
    ours: float
    stranger: bool
    known: float
    long: float
    wordy: bool


def signs(judged: Judge, heard: Heard) -> Signs:
    """The signs in an utterance."""
    others = (heard.meanings & (ELSEWHERE | TRADES)) - judged.domains
    count = len(heard.words)
    return Signs(
        min(len(others), MOST_OTHERS),
        min(_ours(judged, heard), MOST_OURS),
        bool(heard.meanings & STRANGERS),
        heard.known / max(count, 1),
        log(count + 1),
        count > POLITE,
    )


def _ours(judged: Judge, heard: Heard) -> int:
    """Words of the bot's own trade: what it offers by name, or meanings of the trade it speaks of."""
    offered = sum(one in judged.offers for one in heard.stems)
    return offered + len(heard.meanings & judged.domains & TRADES)
