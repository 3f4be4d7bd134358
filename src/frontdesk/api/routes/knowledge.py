"""What a bot knows: documents given to it, listed, forgotten, and searched."""

from __future__ import annotations

from collections.abc import Iterable
from threading import BoundedSemaphore
from typing import Annotated

from fastapi import APIRouter, Depends, File, Form, Query, Response, UploadFile
from pydantic import BaseModel

from frontdesk.api.auth import TooMany
from frontdesk.api.deps import Company, Door, TheDoor
from frontdesk.knowledge.chunker import Chunking
from frontdesk.knowledge.document import MAX_BYTES, TOP_K
from frontdesk.knowledge.intake import Given, chunking_of
from frontdesk.knowledge.moments import begins, ends, shown
from frontdesk.knowledge.reach import given_to
from frontdesk.knowledge.service import plain_name
from frontdesk.knowledge.shelf import Ingested, Shelf, Shelved
from frontdesk.knowledge.sources import source_of
from frontdesk.models import KnowledgeChunk
from frontdesk.scenario.schema import Bot, Kind
from frontdesk.store import bots

router = APIRouter(prefix="/bots/{bot_id}/knowledge", tags=["knowledge"])
Word = Annotated[str, Form(max_length=64)]
AT_ONCE = 4
"""Files that are read at the same time: each is held in memory, and other requests need threads too."""
places = BoundedSemaphore(AT_ONCE)
MOST_ROWS = 100
"""Rows of each kind that a difference tells."""


class DocumentItem(BaseModel):
    """A document. `origin`: upload, file (the bot's own names it) or learned (approved in the review).

    `source` is null where each passage tells its own; how it was read is null for the bot's own files. It is
    found while one of `scenarios` runs; of none: always.
    """

    id: str
    name: str
    source: str | None
    chunks: int
    pages: int | None
    language: str | None
    version: int
    valid_from: str | None
    valid_until: str | None
    origin: str
    scenarios: list[str]
    chunking: str | None
    warnings: list[str]
    taken_at: str | None


class Counts(BaseModel):
    """How many rows there are of each kind, however many are told."""

    new: int
    changed: int
    gone: int


class Changes(BaseModel):
    """What a new version of a list changes: rows as text, at most 100 of each."""

    new: list[str]
    changed: list[tuple[str, str]]
    gone: list[str]
    same: int
    counts: Counts


class Uploaded(BaseModel):
    """What came of an upload. `unchanged`: this very version was there; `changes` are told of lists."""

    document: DocumentItem
    unchanged: bool
    changes: Changes | None
    notes: list[str]


class Cleared(BaseModel):
    """How many chunks were forgotten."""

    chunks: int


class Passage(BaseModel):
    """A passage. `score` is the chance that it answers, 0 to 1: from the bot's `answer_score` on it does."""

    text: str
    source: str
    document: str
    document_id: str
    page: int | None
    section: str
    score: float


def known_bot(bot_id: str, door: TheDoor, company: Company) -> Bot:
    """The company's published bot of that name; NotFound when it has none."""
    return bots.get(door.store, bot_id, company).bot


TheBot = Annotated[Bot, Depends(known_bot)]


def shelf_of(door: Door, bot: Bot) -> Shelf:
    """The documents of the bot's company."""
    return Shelf(door.index, door.store, bot.company_id)


@router.post("", status_code=201)
def upload(
    door: TheDoor,
    bot: TheBot,
    response: Response,
    file: Annotated[UploadFile, File()],
    source: Word = "",
    chunks: Word = "",
    valid_from: Word = "",
    valid_until: Word = "",
    scenario: Annotated[list[Word] | None, Form()] = None,
) -> Uploaded:
    """Take a file in: at most 20 MB, as multipart form data. One of the same name is replaced.

    `source` says what it is (faq, products, documents, knowledge, …), `chunks` how it is cut (sections,
    pages, lines, windows), `valid_from` and `valid_until` when it counts: days, or moments with their zone.
    With `scenario`, once or several times, it is found only while one of these runs.
    """
    given = given_by(bot, source, chunks, valid_from, valid_until, scenario or ())
    done = taken(shelf_of(door, bot), bot, file, given)
    response.status_code = 200 if done.unchanged else 201
    return uploaded(done, bot)


@router.get("")
def list_documents(door: TheDoor, bot: TheBot) -> list[DocumentItem]:
    """What the bot knows, by name."""
    return [item(one, bot.timezone) for one in shelf_of(door, bot).documents(bot.bot_id)]


@router.delete("")
def clear(door: TheDoor, bot: TheBot) -> Cleared:
    """Forget everything of the bot. The files that its own file names come back when they are read again."""
    return Cleared(chunks=shelf_of(door, bot).clear(bot.bot_id))


@router.get("/search")
def search(
    door: TheDoor,
    bot: TheBot,
    q: Annotated[str, Query(min_length=1, max_length=500)],
    top_k: Annotated[int, Query(ge=1, le=50)] = TOP_K,
    scenario: Annotated[str, Query(max_length=64)] = "",
    source: Annotated[list[Kind] | None, Query()] = None,
) -> list[Passage]:
    """The passages nearest to a question, best first, whatever they score.

    Those that are found while `scenario` runs, by default while none does; with `source`, once or several
    times, only those from there.
    """
    given_to(bot, [scenario])
    found = shelf_of(door, bot).search(bot.bot_id, q, top_k, scenario=scenario, sources=source or ())
    return [passage(one) for one in found]


@router.delete("/{doc_id}", status_code=204)
def delete(door: TheDoor, bot: TheBot, doc_id: str) -> None:
    """Forget a document with its chunks."""
    shelf_of(door, bot).delete(bot.bot_id, doc_id)


def given_by(
    bot: Bot, source: str, chunks: str, valid_from: str, valid_until: str, scenarios: Iterable[str] = ()
) -> Given:
    """How a document is to be kept, from what was written in a form; BadInput says what is wrong."""
    usual = chunking_of(bot)
    chunking = Chunking(chunks or usual.strategy, usual.size, usual.overlap)
    begin, end = begins(valid_from, bot.timezone), ends(valid_until, bot.timezone)
    return Given(source.strip(), chunking, begin, end, given_to(bot, scenarios)).checked()


def taken(shelf: Shelf, bot: Bot, file: UploadFile, given: Given) -> Ingested:
    """The uploaded file, read and kept; BadInput when it cannot be, TooMany while others are being read."""
    if not places.acquire(blocking=False):
        raise TooMany("Other files are being read: try again in a moment.")
    try:
        return shelf.take(bot.bot_id, plain_name(file.filename), file.file.read(MAX_BYTES + 1), given)
    finally:
        places.release()


def uploaded(done: Ingested, bot: Bot) -> Uploaded:
    """What came of it, as the API says it."""
    assert done.doc is not None
    found = done.difference
    document = item(Shelved(done.doc), bot.timezone)
    document.pages, document.warnings = done.read.pages, list(done.read.warnings)
    document.chunking = str(done.read.given.chunking)
    return Uploaded(
        document=document,
        unchanged=done.unchanged,
        changes=Changes(
            new=[row.text for row in found.new[:MOST_ROWS]],
            changed=[(old.text, new.text) for old, new in found.changed[:MOST_ROWS]],
            gone=[row.text for row in found.gone[:MOST_ROWS]],
            same=found.same,
            counts=Counts(new=len(found.new), changed=len(found.changed), gone=len(found.gone)),
        )
        if found
        else None,
        notes=list(done.notes),
    )


def item(one: Shelved, timezone: str) -> DocumentItem:
    """The document as a list shows it."""
    doc, how = one.doc, one.taken
    return DocumentItem(
        id=doc.id,
        name=doc.name,
        source=doc.kind or None,
        chunks=doc.chunks,
        pages=how.pages if how else None,
        language=doc.language or None,
        version=doc.version,
        valid_from=shown(doc.valid_from, timezone) or None,
        valid_until=shown(doc.valid_until, timezone) or None,
        origin=doc.origin,
        scenarios=list(doc.scenarios),
        chunking=(how.chunking or None) if how else None,
        warnings=list(how.warnings) if how else [],
        taken_at=how.taken_at.isoformat() if how and how.taken_at else None,
    )


def passage(one: KnowledgeChunk) -> Passage:
    """The passage as the API says it."""
    return Passage(
        text=one.text,
        source=source_of(one),
        document=one.source,
        document_id=one.doc_id,
        page=one.page,
        section=one.section,
        score=one.score,
    )
