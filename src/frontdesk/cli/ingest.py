"""`frontdesk ingest`: files into a bot's knowledge, with what was read of each."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from frontdesk.app.ingesting import index_needed, index_of, ingest, shelf_of, watch
from frontdesk.app.recordings import settled, taken_out
from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.cli.printing import plain
from frontdesk.cli.recordings import NOTHING_SAID, About, take
from frontdesk.config import find_bot, load_settings
from frontdesk.errors import FrontdeskError
from frontdesk.knowledge.chunker import Chunking
from frontdesk.knowledge.comparing import Difference
from frontdesk.knowledge.document import Part
from frontdesk.knowledge.intake import Gathered, Given, chunking_of, gather
from frontdesk.knowledge.moments import begins, ends
from frontdesk.knowledge.reach import given_to
from frontdesk.knowledge.shelf import Ingested, Shelf
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings

MOST_SHOWN = 20
"""Rows of each kind that a difference shows, and names of files that were left out."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for, as it was typed; what was not is as the bot's file says.

    `prune`: documents whose files are gone from a folder that was given go too.
    """

    source: str = ""
    chunks: str | None = None
    chunk_size: int | None = None
    overlap: int | None = None
    valid_from: str = ""
    valid_until: str = ""
    dry_run: bool = False
    prune: bool = False
    watch: bool = False
    scenarios: tuple[str, ...] = ()
    about: About = NOTHING_SAID

    def given(self, bot: Bot) -> Given:
        """How the bot's documents are to be kept; BadInput says which wish cannot be met."""
        usual = chunking_of(bot)
        chunking = Chunking(
            self.chunks or usual.strategy,
            usual.size if self.chunk_size is None else self.chunk_size,
            usual.overlap if self.overlap is None else self.overlap,
        )
        begin, end = begins(self.valid_from, bot.timezone), ends(self.valid_until, bot.timezone)
        whose = given_to(bot, self.scenarios)
        return Given(self.source, chunking, begin, end, whose).checked()


@dataclass
class Tally:
    """What came of the files so far."""

    read: int = 0
    unchanged: int = 0
    failed: int = 0
    chunks: int = 0
    gone: int = 0


@dataclass
class Round:
    """One look at the paths: what it is for, and what came of it."""

    console: Console
    bot: Bot
    shelf: Shelf | None
    wish: Wish
    given: Given
    tally: Tally = field(default_factory=Tally)


def run(paths: Sequence[str], name: str, wish: Wish, stop: threading.Event | None = None) -> int:
    """Take the files in, one by one; the exit code. A file that cannot be read stops no other.

    With `wish.watch` it goes on until `stop` is set, or the keyboard interrupts it.
    """
    settings = load_settings()
    bot = find_bot(settings, name)
    given = wish.given(bot)
    console = Console(highlight=False, soft_wrap=True)
    found = gather(map(Path, paths))
    recordings = taken_out(found)
    code = take(console, settings, bot, recordings, wish.about, dry_run=wish.dry_run) if recordings else FINE
    if recordings and not (found.files or found.problems or wish.watch):
        return code
    with _shelf(settings, bot, dry_run=wish.dry_run) as shelf:
        code = max(code, _look(Round(console, bot, shelf, wish, given), found))
        if wish.watch:
            console.print(Text("Watching; Ctrl-C ends it.", style="dim"))

            def again(found: Gathered) -> None:
                new = list(settled(taken_out(found)))
                take(console, settings, bot, new, About(left=wish.about.left), again=True)
                _look(Round(console, bot, shelf, wish, given), found)

            watch(map(Path, paths), again, stop or threading.Event())
    return code


@contextmanager
def _shelf(settings: Settings, bot: Bot, *, dry_run: bool) -> Iterator[Shelf | None]:
    """The bot's documents; for a trial run also without an index, and without writing anything down."""
    if dry_run:
        index = index_of(settings)
        yield shelf_of(index, bot) if index is not None else None
        return
    from frontdesk.store.db import open_store

    found = index_needed(settings)
    store = open_store(settings)
    try:
        yield shelf_of(found, bot, store)
    finally:
        store.close()


def _look(look: Round, given: Gathered) -> int:
    look.tally.failed = len(given.problems)
    for problem in given.problems:
        _bad(look.console, problem)
    began = monotonic()
    _take_in(look, given)
    _prune(look, given)
    _left_out(look.console, given)
    _sum_up(look, seconds=monotonic() - began)
    return PROBLEMS if look.tally.failed else FINE


def _take_in(look: Round, given: Gathered) -> None:
    console, tally = look.console, look.tally
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    bar = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    with bar:
        task = bar.add_task("reading", total=len(given.files))
        for name, path in given.files:
            bar.update(task, description=plain(name[-40:]).replace("[", r"\["))
            folder = str(given.folders.get(name, ""))
            wish = look.wish
            try:
                done = ingest(
                    look.shelf, look.bot, name, path, look.given, keep=not wish.dry_run, folder=folder
                )
            except FrontdeskError as error:
                tally.failed += 1
                _bad(console, f"{name}: {str(error).removeprefix(f'{path.name}: ')}")
            else:
                _count(tally, done)
                _show(console, done, dry_run=wish.dry_run)
            bar.advance(task)


def _prune(look: Round, given: Gathered) -> None:
    """Documents that came from the folders before, and are not in them now."""
    if look.shelf is None:
        return
    for folder in sorted(map(str, given.looked)):
        there = [name for name, place in given.folders.items() if str(place) == folder]
        for one in look.shelf.left_behind(look.bot.bot_id, folder, there):
            if look.wish.prune and not look.wish.dry_run:
                look.shelf.delete(look.bot.bot_id, one.doc.id)
                look.tally.gone += 1
                look.console.print(Text("- ", style="red") + Text(plain(f"{one.doc.name}: forgotten")))
            else:
                told = f"{one.doc.name} is no longer in the folder: --prune forgets it"
                look.console.print(Text("! ", style="yellow") + Text(plain(told)))


def _count(tally: Tally, done: Ingested) -> None:
    tally.unchanged += done.unchanged
    tally.read += not done.unchanged
    tally.chunks += 0 if done.unchanged else len(done.read.chunks)


def _show(console: Console, done: Ingested, *, dry_run: bool) -> None:
    read = done.read
    what = _many(len(read.chunks), "chunk") + (f" from {_many(read.pages, 'page')}" if read.pages else "")
    mark, style = ("=", "dim") if done.unchanged else ("✓", "green")
    state = ", unchanged" if done.unchanged else ""
    if done.doc is not None and done.doc.version > 1 and not done.unchanged:
        state = f", version {done.doc.version}"
    console.print(Text(f"{mark} ", style=style) + Text(plain(f"{read.name}: {what}{state}")))
    for note in (*read.warnings, *done.notes):
        console.print(Text("  ! ", style="yellow") + Text(plain(note)))
    if done.difference is not None:
        _compare(console, done.difference)
    if dry_run:
        for number, part in enumerate(read.chunks, 1):
            _chunk(console, number, part)


def _compare(console: Console, found: Difference) -> None:
    counts = ((found.new, "new"), (found.changed, "changed"), (found.gone, "gone"))
    told = ", ".join(f"{len(rows)} {word}" for rows, word in counts)
    console.print(Text(f"  rows: {told}, {found.same} the same", style="bold"))
    _rows(console, "+", "green", [row.text for row in found.new])
    _rows(console, "~", "yellow", [f"{old.text} → {new.text}" for old, new in found.changed])
    _rows(console, "-", "red", [row.text for row in found.gone])


def _rows(console: Console, mark: str, style: str, rows: list[str]) -> None:
    for row in rows[:MOST_SHOWN]:
        console.print(Text(f"  {mark} ", style=style) + Text(plain(row)))
    if len(rows) > MOST_SHOWN:
        console.print(Text(f"  {mark} … and {len(rows) - MOST_SHOWN} more", style=style))


def _chunk(console: Console, number: int, part: Part) -> None:
    page = f"page {part.page}" if part.page is not None else ""
    where = " · ".join(filter(None, (str(number), page, part.section, part.kind)))
    console.print(Text(f"  {plain(where)}", style="dim"))
    console.print(Padding(Text(plain(part.text)), (0, 0, 0, 4)), soft_wrap=False)


def _left_out(console: Console, given: Gathered) -> None:
    if given.others:
        names = ", ".join(path.name for path in given.others[:MOST_SHOWN])
        more = ", …" if len(given.others) > MOST_SHOWN else ""
        count = _many(len(given.others), "file")
        console.print(Text(plain(f"· {count} of other types left out: {names}{more}"), style="dim"))


def _sum_up(look: Round, *, seconds: float) -> None:
    tally = look.tally
    parts = [f"{_many(tally.read, 'file')} read, {_many(tally.chunks, 'chunk')}"]
    parts += [f"{tally.unchanged} unchanged"] if tally.unchanged else []
    parts += [f"{tally.gone} forgotten"] if tally.gone else []
    parts += [f"{tally.failed} failed"] if tally.failed else []
    end = f"for {look.bot.bot_id}, in {seconds:.1f} s"
    if look.wish.dry_run:
        end += ". Nothing was kept"
        end += "" if look.shelf else " and nothing compared: no index is running"
    style = "bold red" if tally.failed else "bold"
    look.console.print(Text(f"{', '.join(parts)} {end}.", style=style))


def _bad(console: Console, text: str) -> None:
    console.print(Text("✗ ", style="red") + Text(plain(text)))


def _many(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
