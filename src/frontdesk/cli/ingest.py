"""`frontdesk ingest`: files into a bot's knowledge, with what was read of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from frontdesk.app.ingesting import Ingested, index_needed, index_of, ingest
from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.cli.printing import plain
from frontdesk.config import find_bot, load_settings
from frontdesk.errors import FrontdeskError
from frontdesk.knowledge.client import RemoteIndex
from frontdesk.knowledge.comparing import Difference
from frontdesk.knowledge.document import Part
from frontdesk.knowledge.intake import Gathered, gather
from frontdesk.scenario.schema import Bot

MOST_SHOWN = 20
"""Rows of each kind that a difference shows, and names of files that were left out."""


@dataclass
class Tally:
    """What came of the files so far."""

    read: int = 0
    unchanged: int = 0
    failed: int = 0
    chunks: int = 0


def run(paths: Sequence[str], name: str, *, dry_run: bool) -> int:
    """Take the files in, one by one; the exit code. A file that cannot be read stops no other."""
    settings = load_settings()
    bot = find_bot(settings, name)
    index = index_of(settings) if dry_run else index_needed(settings)
    given = gather(map(Path, paths))
    console = Console(highlight=False, soft_wrap=True)
    tally = Tally(failed=len(given.problems))
    for problem in given.problems:
        _bad(console, problem)
    began = monotonic()
    _take_in(console, given, index, bot, tally, dry_run=dry_run)
    _left_out(console, given)
    _sum_up(console, tally, index, bot, seconds=monotonic() - began, dry_run=dry_run)
    return PROBLEMS if tally.failed else FINE


def _take_in(
    console: Console, given: Gathered, index: RemoteIndex | None, bot: Bot, tally: Tally, *, dry_run: bool
) -> None:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    bar = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    with bar:
        task = bar.add_task("reading", total=len(given.files))
        for name, path in given.files:
            bar.update(task, description=plain(name[-40:]).replace("[", r"\["))
            try:
                done = ingest(index, bot, name, path, keep=not dry_run)
            except FrontdeskError as error:
                tally.failed += 1
                _bad(console, f"{name}: {str(error).removeprefix(f'{path.name}: ')}")
            else:
                _count(tally, done)
                _show(console, done, dry_run=dry_run)
            bar.advance(task)


def _count(tally: Tally, done: Ingested) -> None:
    tally.unchanged += done.unchanged
    tally.read += not done.unchanged
    tally.chunks += 0 if done.unchanged else len(done.read.chunks)


def _show(console: Console, done: Ingested, *, dry_run: bool) -> None:
    read = done.read
    pages = len({part.page for part in read.chunks if part.page is not None})
    what = _many(len(read.chunks), "chunk") + (f" from {_many(pages, 'page')}" if pages else "")
    mark, style = ("=", "dim") if done.unchanged else ("✓", "green")
    state = ", unchanged" if done.unchanged else ""
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
    where = " · ".join(filter(None, (str(number), page, part.section)))
    console.print(Text(f"  {plain(where)}", style="dim"))
    console.print(Padding(Text(plain(part.text)), (0, 0, 0, 4)), soft_wrap=False)


def _left_out(console: Console, given: Gathered) -> None:
    if given.others:
        names = ", ".join(path.name for path in given.others[:MOST_SHOWN])
        more = ", …" if len(given.others) > MOST_SHOWN else ""
        count = _many(len(given.others), "file")
        console.print(Text(plain(f"· {count} of other types left out: {names}{more}"), style="dim"))


def _sum_up(
    console: Console, tally: Tally, index: RemoteIndex | None, bot: Bot, *, seconds: float, dry_run: bool
) -> None:
    parts = [f"{_many(tally.read, 'file')} read, {_many(tally.chunks, 'chunk')}"]
    parts += [f"{tally.unchanged} unchanged"] if tally.unchanged else []
    parts += [f"{tally.failed} failed"] if tally.failed else []
    end = f"for {bot.bot_id}, in {seconds:.1f} s"
    if dry_run:
        end += ". Nothing was kept"
        end += "" if index else " and nothing compared: no index is running"
    console.print(Text(f"{', '.join(parts)} {end}.", style="bold red" if tally.failed else "bold"))


def _bad(console: Console, text: str) -> None:
    console.print(Text("✗ ", style="red") + Text(plain(text)))


def _many(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
