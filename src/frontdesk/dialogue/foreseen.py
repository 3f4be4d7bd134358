"""What a bot will say word for word on the phone, before anybody has asked: its direct answers' sentences.

Which sentences of a passage are said depends on the question. Each of them is one of these: they are cut and
put into words here by what cuts and words the answers themselves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from frontdesk.dialogue import rows
from frontdesk.dialogue.answer import SENTENCES
from frontdesk.dialogue.quoting import split, tellable
from frontdesk.dialogue.translating import foreign
from frontdesk.knowledge.sources import WHOLE, source_of
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot

NAMESAKES = 8
"""Rows of one name of which every two are looked at; more of them are no items of a list any more."""


def foreseen(bot: Bot, passages: Iterable[KnowledgeChunk], *, translated: bool = False) -> list[str]:
    """Every sentence that a direct answer from these passages may have, in the language the bot is shown in.

    First how the questions' answers begin, then the first sentence of each row, then all that is told less
    often. `translated`: a model says in the caller's language what is written in another.
    """
    own = [tellable(bot, one) for one in passages if source_of(one) in WHOLE]
    listed = [one for one in own if source_of(one) == "products"]
    told = [
        split(one.text)
        for one in own
        if source_of(one) != "products" and not (translated and foreign((one,), bot.language))
    ]
    heads, cells = _rows(listed, bot.language)
    begun = [sentence for answer in told for sentence in answer[: SENTENCES[True]]]
    rest = [sentence for answer in told for sentence in answer[SENTENCES[True] :]]
    return list(dict.fromkeys([*begun, *heads, *_apart(listed, bot.language), *rest, *cells]))


def _rows(listed: Iterable[KnowledgeChunk], language: str) -> tuple[list[str], list[str]]:
    """The first sentence of each row, and all the others."""
    said = [rows.sentences(rows.read_row(one.text), language) for one in listed]
    return [one[0] for one in said if one], [sentence for one in said for sentence in one[1:]]


def _apart(listed: Iterable[KnowledgeChunk], language: str) -> list[str]:
    """The first sentences of rows of one name in one list, as they are told when two are said together."""
    by_name: defaultdict[tuple[str, str], list[KnowledgeChunk]] = defaultdict(list)
    for one in listed:
        by_name[one.source, " ".join(rows.read_row(one.text).name.casefold().split())].append(one)
    return [
        sentence
        for namesakes in by_name.values()
        if 1 < len(namesakes) <= NAMESAKES
        for two in combinations(namesakes, SENTENCES[True])
        for row in _told_apart(two)
        for sentence in rows.sentences(row, language)[:1]
    ]


def _told_apart(together: Sequence[KnowledgeChunk]) -> list[rows.Row]:
    groups = [one.section.rpartition(" / ")[2] for one in together]
    return rows.told_apart([rows.read_row(one.text) for one in together], groups)
