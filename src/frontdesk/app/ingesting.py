"""One file into the running index: read, compared with what is there under its name, kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from frontdesk.app.asking import running
from frontdesk.config.folders import kind_of
from frontdesk.errors import NotFound
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.comparing import Difference, compare
from frontdesk.knowledge.intake import Prepared, prepare
from frontdesk.knowledge.reading import contents
from frontdesk.knowledge.sources import TABLES
from frontdesk.models import KnowledgeDoc
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings

PATIENCE = 600.0
"""Seconds for the index to take in the largest document."""
PATIENCE_TO_BEGIN = 60.0
"""Seconds for one that has just been started to read the bots' own files."""


@dataclass(frozen=True, slots=True)
class Ingested:
    """A file that was read. `unchanged` when this very version is in the index already, and nothing was done.

    `difference` is told of tables that there was an earlier version of.
    """

    read: Prepared
    unchanged: bool = False
    difference: Difference | None = None
    notes: tuple[str, ...] = ()


def index_of(settings: Settings) -> RemoteIndex | None:
    """The running index; None when there is none."""
    return (
        RemoteIndex(settings.home, patience=PATIENCE) if running(settings.home, PATIENCE_TO_BEGIN) else None
    )


def index_needed(settings: Settings) -> RemoteIndex:
    """The running index; NotFound says how to start it."""
    index = index_of(settings)
    if index is None:
        raise NotFound(
            f"no knowledge index is running for {settings.home.absolute()}: start it with `frontdesk serve`,"
            " or alone with `frontdesk serve --only knowledge`, and ingest again. `--dry-run` needs none."
        )
    return index


def ingest(index: RemoteIndex | None, bot: Bot, name: str, path: Path, *, keep: bool) -> Ingested:
    """Read a file and, if `keep`, have the index keep it. BadInput when it cannot be read.

    Without an index nothing is kept or compared.
    """
    read = prepare(name, contents(path))
    if index is None:
        return Ingested(read)
    entry = read.entry(bot.bot_id, bot.company_id)
    known = index.documents(bot.bot_id)
    earlier = [doc for doc in known if doc.id == entry.doc_id]
    notes = tuple(_twins(known, entry.doc_id, name))
    if [(doc.digest, doc.chunks) for doc in earlier] == [(read.digest, len(read.chunks))]:
        return Ingested(read, unchanged=True, notes=notes)
    difference = None
    if earlier and kind_of(name) in TABLES:
        difference = compare(index.parts(bot.bot_id, entry.doc_id), read.chunks)
    if keep:
        index.replace(entry, list(read.chunks))
    return Ingested(read, difference=difference, notes=notes)


def _twins(known: tuple[KnowledgeDoc, ...], doc_id: str, name: str) -> list[str]:
    """A bot's own file of the same name is another document: nothing replaces it from here."""
    if any(doc.name == name and doc.id != doc_id for doc in known):
        return [f"{name} is among the bot's own files too: passages of both will be found"]
    return []
