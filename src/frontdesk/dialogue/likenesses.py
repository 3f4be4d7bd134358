"""Approved answers to questions like the one at hand: the examples that a language model is shown.

They come from what people approved (`sources.LEARNED`) and from nothing else, nearest first, as many as fit.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable

from frontdesk.dialogue.ports import Search
from frontdesk.knowledge.cutting import tokens
from frontdesk.knowledge.sources import LEARNED, source_of
from frontdesk.models import KnowledgeChunk

log = logging.getLogger(__name__)

MOST = 3
MOST_TOKENS = 300
"""About so many tokens all examples may have together; one that does not fit any more is left out."""
LIKE = 0.1
"""The chance of being an answer, from where on a question counts as like another."""
WITHIN = 0.08
"""Seconds that examples may take: somebody may be on the line, and a search takes a tenth of that."""

Likenesses = Callable[[], Awaitable[tuple[KnowledgeChunk, ...]]]
"""Finds the examples for a reply; none when they cannot be had in time. Never raises."""


async def find(search: Search, bot_id: str, question: str, scenario: str) -> tuple[KnowledgeChunk, ...]:
    """The bot's approved answers to like questions, within reach of the running scenario (empty: none)."""
    try:
        async with asyncio.timeout(WITHIN):
            return await search(bot_id, question, MOST, scenario=scenario, sources=LEARNED)
    except Exception as error:
        log.warning("no examples for the model: %s", error or type(error).__name__)
        return ()


def chosen(found: Iterable[KnowledgeChunk], bot_id: str, language: str) -> tuple[KnowledgeChunk, ...]:
    """Those that are the bot's, approved, like enough, in the reply's language, and fit; nearest first."""
    own, kept, left = language.split("-")[0], [], MOST_TOKENS
    for one in found:
        if one.bot_id != bot_id or source_of(one) not in LEARNED or one.score < LIKE:
            continue
        if one.language.split("-")[0] not in ("", own) or (size := tokens(one.text)) > left:
            continue
        kept.append(one)
        left -= size
    return tuple(kept[:MOST])
