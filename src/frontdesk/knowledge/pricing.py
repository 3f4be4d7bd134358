"""Whose price is asked for: what names the item's own goes before an answer that names another by the way.

"How much is gel polish?" is near to "Q: How long does gel polish last? A: Two weeks. Removing it costs 10
pounds": every word is there, and a price. Who asks means the row of the list, or the sentence, that has both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from frontdesk.knowledge import money, questions
from frontdesk.knowledge.alike import likeness
from frontdesk.knowledge.matching import name_of
from frontdesk.knowledge.ranking import Question, scored
from frontdesk.knowledge.sources import source_of
from frontdesk.knowledge.words import COMMON, words
from frontdesk.models import KnowledgeChunk

BESIDE = 0.9
"""The share of the first one's score that a passage has at least which goes before it: of less, who asks for
a price would be told that nobody knows, where that passage alone is not sure enough to be said."""
BEHIND = 0.0001
"""How much less than that passage an answer has then."""
ROWS: Final = "products"
_SENTENCE = re.compile(r"(?<=[.!?؟])\s+|\n")


def own_first(question: Question, ranked: Sequence[KnowledgeChunk]) -> list[KnowledgeChunk]:
    """The ranked passages; where a price is asked for, and a question with its answer comes first that is
    about something else, the best passage that names the item's own price goes before it, if there is one.

    Nothing scores more than before.
    """
    item = _item(question) if question.price else frozenset()
    if not item or not ranked or not _asks(ranked[0]):
        return list(ranked)
    for place, one in enumerate(ranked):
        if one.score < BESIDE * ranked[0].score:
            break
        if _asks(one) or not _names(one, item):
            continue
        before = ranked[:place]
        stays = [first for first in before if _asks(first) and not _beside(first, one, item)]
        least = round(max(one.score - BEHIND, 0.0), 4)
        behind = [scored(first, min(first.score, least)) for first in before if first not in stays]
        return sorted([*stays, one, *behind, *ranked[place + 1 :]], key=lambda each: -each.score)
    return list(ranked)


def _item(question: Question) -> frozenset[str]:
    """What the price is asked of: the words of the question that say something."""
    return frozenset(term.words[0] for term in question.terms if term.weight == 1 and _says(term.words[0]))


def _says(word: str) -> bool:
    return word not in COMMON and not money.asked(word)


def _names(one: KnowledgeChunk, item: Set[str]) -> bool:
    """Whether a passage names the item's price: its row, or one of its sentences, has both."""
    if source_of(one) == ROWS:
        return money.named(one.text) and _is(name_of(one.text, one.section, ROWS), item)
    return any(_holds(piece, item) for piece in _priced(one.text))


def _beside(one: KnowledgeChunk, other: KnowledgeChunk, item: Set[str]) -> bool:
    """Whether a question with its answer is about something else than the price that the other names."""
    asked = _asks(one)
    if not asked or (money.asked(asked) and _holds(asked, item)):
        return False
    if source_of(other) == ROWS:
        return True
    answer = one.text.lstrip().partition("\n")[2] if questions.asked(one.text) else one.text
    return not any(_holds(piece, item) for piece in _priced(answer))


def _asks(one: KnowledgeChunk) -> str:
    """The question that a passage answers, in its text or above it; empty where it is no answer to one."""
    heading = one.section.rstrip()
    return questions.asked(one.text) or (heading if heading.endswith(("?", "؟")) else "")


def _priced(text: str) -> Iterator[str]:
    """Its sentences that name a price."""
    return (piece for piece in _SENTENCE.split(text) if money.named(piece))


def _is(name: str, item: Set[str]) -> bool:
    """Whether that is the item's name and no other's: "Gel polish removal" is not gel polish."""
    more = (word for word in words(name) if word not in COMMON)
    return _holds(name, item) and all(any(likeness(word, other) for other in item) for word in more)


def _holds(text: str, item: Set[str]) -> bool:
    """Whether each of the item's words, or one like it, stands in the text."""
    own = words(text)
    return all(any(likeness(word, other) for other in own) for word in item)
