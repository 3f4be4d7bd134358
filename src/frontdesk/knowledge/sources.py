"""What kind of source a passage is from, and how many of each kind an answer may be made from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from frontdesk.errors import BadInput
from frontdesk.knowledge.questions import QUESTION
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot

KINDS = ("faq", "products", "documents", "knowledge", "transcripts", "validated", "tickets")
"""Questions with answers; rows of lists; files; what the business wrote about itself; what was said in calls;
what specialists answered; what solved a ticket. The last three come in through review only."""
LEARNED = ("transcripts", "validated", "tickets")
WHOLE = ("faq", "products", "validated")
"""Sources whose passages are answers as they stand."""
MOST_STANDING = 2000
"""So many of them are looked at: far more than are made ready for the phone."""
LIMITS: Mapping[str, int] = {
    "products": 3,
    "knowledge": 3,
    "faq": 3,
    "documents": 2,
    "validated": 3,
    "transcripts": 2,
    "tickets": 2,
}
"""How many passages of each kind one search returns at most, where several kinds have something to say."""
TABLES = ("csv", "xlsx")
"""Formats whose rows are items of a list."""
_TABLE_ENDINGS = (".csv", ".tsv", ".xlsx")

Passage = TypeVar("Passage")


def source_of(passage: KnowledgeChunk) -> str:
    """Which of KINDS it is: as it was given, else told by the file's type and by how the text is written."""
    if passage.kind:
        return passage.kind
    if passage.source.lower().endswith(_TABLE_ENDINGS):
        return "products"
    return "faq" if asks(passage.text, passage.section) else "documents"


def asks(text: str, section: str) -> bool:
    """Whether it is a question with its answer: written as one, or under a heading that asks."""
    return bool(QUESTION.match(text)) or section.rstrip().endswith(("?", "؟"))


def standing(passages: Iterable[KnowledgeChunk], most: int = MOST_STANDING) -> list[KnowledgeChunk]:
    """At most so many of the passages that are answers as they stand: questions' answers, then rows of lists.

    In an order of their own, so that the same ones come first whatever order they were given in.
    """
    whole = [(source_of(one) == "products", one) for one in passages if source_of(one) in WHOLE]
    ranked = sorted(
        whole, key=lambda pair: (pair[0], pair[1].source, pair[1].page or 0, pair[1].section, pair[1].text)
    )
    return [one for _, one in ranked[:most]]


def limits_of(bot: Bot) -> Mapping[str, int]:
    """How many passages of each source the bot's searches return at most."""
    own: Mapping[str, int] = {str(kind): most for kind, most in bot.passages.items()}
    return {**LIMITS, **own} if own else LIMITS


def known(kind: str) -> str:
    """The kind, if there is such a one; empty stays empty. BadInput names those that there are."""
    if kind and kind not in KINDS:
        raise BadInput(f"there is no source {kind!r}; known: {', '.join(KINDS)}.")
    return kind


def limited(
    ranked: Iterable[Passage],
    top_k: int,
    kind: Callable[[Passage], str],
    limits: Mapping[str, int] = LIMITS,
) -> list[Passage]:
    """The best `top_k` of passages ranked over all sources, of each source no more than its limit.

    Where only one source has anything to say, nothing has to be kept free for others: it may give them all.
    A limit of 0 shuts a source out.
    """
    given = [(one, name) for one in ranked if limits.get(name := kind(one), top_k) > 0]
    if len({name for _, name in given}) < 2:
        return [one for one, _ in given[:top_k]]
    taken: Counter[str] = Counter()
    found: list[Passage] = []
    for one, name in given:
        if taken[name] < limits.get(name, top_k) and len(found) < top_k:
            taken[name] += 1
            found.append(one)
    return found
