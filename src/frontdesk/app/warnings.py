"""What only the files themselves show about a bot, and will surprise a caller."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from frontdesk.errors import BadInput
from frontdesk.knowledge.reading import contents, read_document
from frontdesk.scenario.schema import Bot


def warnings(bot: Bot) -> list[str]:
    """One sentence each, with the remedy."""
    return list(_knowledge(bot))


def _knowledge(bot: Bot) -> Iterator[str]:
    if not bot.knowledge and any(scenario.use_knowledge_base for scenario in bot.scenarios):
        yield "a scenario answers from the knowledge base, and there are no knowledge files: add `knowledge`"
    for name in bot.knowledge:
        try:
            document = read_document(name, contents(Path(name)))
        except BadInput as error:
            yield f"a knowledge file cannot be read: {error}"
            continue
        for warning in document.warnings:
            yield f"the knowledge file {name}: {warning}"
