"""Where a question from the command line is looked up: in the running index, else in a private one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from frontdesk.config.bots import scenario_files
from frontdesk.dialogue.ports import Search
from frontdesk.errors import ProviderError
from frontdesk.knowledge.client import IndexClient, RemoteIndex
from frontdesk.knowledge.local import LocalIndex
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings

PATIENCE = 10.0
"""Seconds that somebody at a terminal waits for a search; a caller would not."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """A way to search. `running` when the index of `frontdesk serve` answers, with its uploads."""

    search: Search
    running: bool


def running(home: Path, patience: float = PATIENCE) -> bool:
    """Whether the index's owner answers; one that has just begun is waited for."""
    try:
        return RemoteIndex(home, patience=patience).ping() > 0
    except ProviderError:
        return False


@contextmanager
def lookup(settings: Settings, bot: Bot, file: Path) -> Iterator[Lookup]:
    """The running index where it knows the bot of that file; else a private one of the bot's own files."""
    if served(settings, file) and running(settings.home):
        yield Lookup(IndexClient(settings.home, deadline=PATIENCE).search, running=True)
        return
    with LocalIndex([bot]) as index:
        yield Lookup(index.search, running=False)


def served(settings: Settings, file: Path) -> bool:
    """Whether the file is one of the installation's scenario files."""
    return file.resolve() in {path.resolve() for path in scenario_files(settings)}
