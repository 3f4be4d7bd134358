"""The way that a bot's documents are cut must be one of those there are."""

from __future__ import annotations

from collections.abc import Iterator

from frontdesk.config.document import Document, Problem
from frontdesk.errors import BadInput
from frontdesk.registry import load, names
from frontdesk.scenario.schema import Bot


def chunking(bot: Bot, document: Document) -> Iterator[Problem]:
    """What is wrong with it, if anything."""
    strategy = bot.chunks.strategy
    if strategy not in names("chunking"):
        try:
            load("chunking", strategy)
        except BadInput as error:
            yield document.problem(("chunks", "strategy"), str(error))
