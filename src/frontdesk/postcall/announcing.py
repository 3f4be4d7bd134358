"""What is told while a call goes on, read from its journal: `call.started` and `handoff.requested`.

A journal is read on from where it was left; after a restart from the beginning, which tells nothing twice.
What was missed because a call was too short is told when it is over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from frontdesk.catalogue import Event
from frontdesk.errors import BadInput, Refused
from frontdesk.postcall import payload
from frontdesk.settings import Settings
from frontdesk.store import outbox
from frontdesk.store.db import Store
from frontdesk.store.journal import Entry, JournalContents, read_journal
from frontdesk.store.rebuild import rebuild
from frontdesk.store.sealing import keyring


@dataclass
class Announcer:
    """Remembers how much of each journal was read, and what was told of it. `store` may raise while the
    database is away: the next round tries again."""

    settings: Settings
    store: Callable[[], Store]
    read: dict[Path, int] = field(default_factory=dict)
    told: dict[Path, set[str]] = field(default_factory=dict)

    def once(self) -> int:
        """One round over the calls that go on; how many events it told."""
        live = sorted((self.settings.home / "live").glob("*.jsonl"))
        for path in set(self.read) - set(live):
            del self.read[path]
            self.told.pop(path, None)
        return sum(self._look(path) for path in live)

    def _look(self, path: Path) -> int:
        try:
            size = path.stat().st_size
            if size == self.read.get(path):
                return 0
            contents = read_journal(path, keyring(self.settings))
        except (BadInput, Refused, OSError):
            return 0  # not begun yet, sealed just now, or the reaper's to set aside
        known = self.told.setdefault(path, set())
        new = [one for one in _events(contents) if one[1] not in known]
        if new:
            with self.store().write() as session:
                for event, key, at in new:
                    outbox.tell(session, event, key, at)
        known |= {key for _, key, _ in new}
        self.read[path] = size
        return len(new)


def _events(contents: JournalContents) -> Iterable[tuple[Event, str, datetime]]:
    """That it began, and each time that a person was asked for, with their keys and times."""
    one = rebuild(_only(contents, ()))
    yield payload.started(one), one.id, one.started_at
    for entry in contents.entries:
        asked = rebuild(_only(contents, (entry,))).handoff if entry.kind == "handoff" else None
        if asked is not None:
            yield payload.handed(one, asked), payload.handoff_key(one.id, asked), asked.at


def _only(contents: JournalContents, entries: tuple[Entry, ...]) -> JournalContents:
    return JournalContents(contents.header, entries, contents.beat)
