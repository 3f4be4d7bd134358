"""`frontdesk knowledge`: what a bot's documents are, and forgetting them."""

from __future__ import annotations

from typing import Literal

from rich.console import Console
from rich.table import Table
from rich.text import Text

from frontdesk.app.ingesting import index_needed, shelf_of
from frontdesk.cli.edge import FINE
from frontdesk.cli.printing import plain, print_json
from frontdesk.config import find_bot, load_settings
from frontdesk.errors import Conflict, NotFound
from frontdesk.knowledge.moments import shown
from frontdesk.knowledge.shelf import Shelf, Shelved
from frontdesk.scenario.schema import Bot
from frontdesk.store.db import open_store

console = Console(highlight=False, soft_wrap=True)
OFTEN_EMPTY = ("source", "valid until", "scenarios")
"""Columns that are left out where no document has anything in them: names and ids need the room."""


def run(name: str, *, delete: tuple[str, ...] = (), clear: bool = False, as_json: bool = False) -> int:
    """List the bot's documents, or forget some, or all that was given to it."""
    settings = load_settings()
    bot = find_bot(settings, name)
    index = index_needed(settings)
    store = open_store(settings)
    try:
        shelf = shelf_of(index, bot, store)
        if clear:
            console.print(f"{shelf.clear(bot.bot_id):,} chunks of {bot.bot_id} are forgotten.")
            if bot.knowledge and index.synchronise():
                console.print(Text("The files that the bot's own file names were read again.", style="dim"))
            return FINE
        for wanted in delete:
            gone = shelf.delete(bot.bot_id, named(shelf, bot, wanted).doc.id)
            chunks = "1 chunk" if gone.chunks == 1 else f"{gone.chunks:,} chunks"
            console.print(Text(plain(f"{gone.name} is forgotten, with {chunks}.")))
        if not delete:
            _list(shelf, bot, as_json=as_json)
    finally:
        store.close()
    return FINE


def named(shelf: Shelf, bot: Bot, wanted: str) -> Shelved:
    """The document of that id or name; NotFound, or Conflict when several have that name."""
    known = shelf.documents(bot.bot_id)
    found = [one for one in known if one.doc.id == wanted] or [
        one for one in known if one.doc.name == wanted and not (one.own and len(known) > 1)
    ]
    found = found or [one for one in known if one.doc.name == wanted]
    if not found:
        raise NotFound(
            f"{bot.bot_id} has no document {wanted!r}: `frontdesk knowledge --bot {bot.bot_id}` lists them"
        )
    if len(found) > 1:
        ids = ", ".join(one.doc.id for one in found)
        raise Conflict(f"several documents are called {wanted!r}: say which by its id: {ids}")
    return found[0]


def _list(shelf: Shelf, bot: Bot, *, as_json: bool) -> None:
    known = shelf.documents(bot.bot_id)
    if as_json:
        from frontdesk.api.routes.knowledge import item

        items = [item(one, bot.timezone).model_dump() for one in known]
        print_json(items)
        return
    if not known:
        console.print(f"{bot.bot_id} knows nothing yet: `frontdesk ingest FILE --bot {bot.bot_id}`.")
        return
    rows = [_row(one, bot) for one in known]
    told = [title for title in rows[0] if title not in OFTEN_EMPTY or any(row[title] for row in rows)]
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in told:
        justify: Literal["right", "left"] = "right" if title == "chunks" else "left"
        table.add_column(title, justify=justify, overflow="fold", no_wrap=title == "id")
    for row in rows:
        table.add_row(*(Text(plain(row[title] or "–")) for title in told))
    console.print(table)


def _row(one: Shelved, bot: Bot) -> dict[str, str]:
    """What is shown of a document, by column."""
    doc = one.doc
    origin = "the bot's file" if one.own else doc.origin
    return {
        "document": doc.name,
        "id": doc.id,
        "source": doc.kind,
        "chunks": f"{doc.chunks:,}",
        "language": doc.language,
        "valid until": shown(doc.valid_until, bot.timezone),
        "scenarios": ", ".join(doc.scenarios),
        "from": f"{origin}, version {doc.version}" if doc.version > 1 else origin,
    }
