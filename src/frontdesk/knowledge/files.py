"""A bot's own knowledge files: read, cut and kept in step with the index by their digests."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from pathlib import Path

from frontdesk.errors import BadInput
from frontdesk.knowledge.document import Entry
from frontdesk.knowledge.index import Index
from frontdesk.knowledge.intake import Given, chunking_of, prepare, version_of
from frontdesk.knowledge.reach import kept_to, own_id
from frontdesk.knowledge.reading import contents
from frontdesk.knowledge.scope import Scope
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot

log = logging.getLogger(__name__)


def synchronise(index: Index, bots: Iterable[Bot]) -> int:
    """Index what is new or changed, forget what is gone; how many files were read again."""
    wanted = {
        (Scope.of(bot), own_id(bot, path)): (bot, path) for bot in bots for path in map(Path, bot.knowledge)
    }
    kept = {
        (scope, entry.doc_id): entry
        for scope in index.scopes()
        for entry in index.entries(scope)
        if entry.origin == "file"
    }
    for scope, doc_id in kept.keys() - wanted.keys():
        index.delete(scope, doc_id)
    return sum(_refresh(index, kept.get(key), *place) for key, place in wanted.items())


def _refresh(index: Index, kept: Entry | None, bot: Bot, path: Path) -> bool:
    """Read the file again if it changed. One that cannot be read is reported; what was known of it stays."""
    try:
        data = contents(path)
        given = Given(chunking=chunking_of(bot), scenarios=kept_to(bot, path))
        if kept is not None and kept.digest == version_of(data, given):
            return False
        read = prepare(path.name, data, given)
    except BadInput as error:
        log.error("the knowledge of %s: %s", bot.bot_id, error)
        return False
    for warning in read.warnings:
        log.warning("%s: %s", path.name, warning)
    index.replace(
        Entry(
            bot_id=bot.bot_id,
            doc_id=own_id(bot, path),
            name=path.name,
            digest=read.digest,
            origin="file",
            company_id=bot.company_id,
            language=read.language,
            version=kept.version + 1 if kept else 1,
            scenarios=given.scenarios,
        ),
        list(read.chunks),
    )
    return True


def passages(bot: Bot) -> Iterator[KnowledgeChunk]:
    """What the bot's own files say, cut as the index keeps it; of a file that cannot be read, nothing."""
    for path in map(Path, bot.knowledge):
        try:
            read = prepare(path.name, contents(path), Given(chunking=chunking_of(bot)))
        except BadInput:
            continue
        for number, part in enumerate(read.chunks):
            yield KnowledgeChunk(
                id=str(number),
                doc_id=own_id(bot, path),
                bot_id=bot.bot_id,
                source=path.name,
                text=part.text,
                section=part.section,
                page=part.page,
                company_id=bot.company_id,
                kind=part.kind,
                language=read.language,
            )
