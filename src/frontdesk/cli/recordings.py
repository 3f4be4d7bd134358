"""Recordings of calls among what `frontdesk ingest` is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.text import Text

from frontdesk.cli.edge import FINE, PROBLEMS
from frontdesk.cli.printing import plain
from frontdesk.errors import BadInput, FrontdeskError
from frontdesk.postcall.audio import KINDS, checked
from frontdesk.postcall.queue import Bell
from frontdesk.postcall.uploading import Uploaded, upload
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Settings
from frontdesk.store.db import open_store
from frontdesk.store.recordings import Left


@dataclass(frozen=True, slots=True)
class About:
    """What was said of the recordings: who called, when it began, who is on the left channel."""

    caller: str = ""
    at: str = ""
    left: str = "caller"

    def checked(self, count: int) -> None:
        """BadInput where one recording's caller or time is given for several."""
        if count > 1 and (self.caller or self.at):
            raise BadInput(f"--caller and --at are about one recording; {count} were given")
        if self.left not in ("caller", "staff"):
            raise BadInput(f"--left is caller or staff, not {self.left[:40]!r}")

    def began(self, bot: Bot, path: Path) -> datetime:
        """When the call did: as told, in the bot's time zone, else when the file was last changed."""
        if not self.at:
            return datetime.fromtimestamp(path.stat().st_mtime, UTC)
        try:
            told = datetime.fromisoformat(self.at)
        except ValueError as error:
            raise BadInput(f"--at: {self.at[:40]!r} is no time; write 2026-11-20T14:30") from error
        return told if told.tzinfo else told.replace(tzinfo=ZoneInfo(bot.timezone))


NOTHING_SAID = About()


def take(
    console: Console,
    settings: Settings,
    bot: Bot,
    paths: Sequence[Path],
    about: About,
    *,
    dry_run: bool = False,
    again: bool = False,
) -> int:
    """Have them written down, one by one; the exit code. `again` says nothing of those that are known."""
    if dry_run:
        return max((_tried(console, path) for path in paths), default=FINE)
    about.checked(len(paths))
    store, bell = open_store(settings), Bell(settings)
    left: Left = "staff" if about.left == "staff" else "caller"
    code = FINE
    try:
        for path in paths:
            try:
                at = about.began(bot, path)
                done = upload(settings, store, bell, bot, path, at, caller=about.caller or None, left=left)
            except (FrontdeskError, OSError) as error:
                code = PROBLEMS
                _bad(console, f"{path.name}: {str(error).removeprefix(f'{path.name}: ')}")
            else:
                if done.new or not again:
                    _told(console, path, done)
    finally:
        bell.close()
        store.close()
    return code


def _tried(console: Console, path: Path) -> int:
    try:
        kind = KINDS[checked(path)]
    except BadInput as error:
        _bad(console, str(error))
        return PROBLEMS
    console.print(Text("· ", style="dim") + Text(plain(f"{path.name}: a recording ({kind})")))
    return FINE


def _told(console: Console, path: Path, done: Uploaded) -> None:
    if done.new:
        told = f"{path.name}: a recording ({KINDS[done.kind]}), written down soon: frontdesk calls {done.id}"
        console.print(Text("✓ ", style="green") + Text(plain(told)))
    else:
        known = "was erased, and is not taken in again" if done.erased else f"known as {done.id}"
        console.print(Text("= ", style="dim") + Text(plain(f"{path.name}: {known}")))


def _bad(console: Console, text: str) -> None:
    console.print(Text("✗ ", style="red") + Text(plain(text)))
