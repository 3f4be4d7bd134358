"""Finished conversations that wait to be saved: one file each under `home/spool`.

The file is the truth until the conversation's row is committed; the queue only says that there is one. A file
that cannot be read goes to `spool/bad/` with the reason beside it: nothing is thrown away. With keys what it
says is encrypted.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from frontdesk.errors import BadInput, NotFound
from frontdesk.models import Conversation, load
from frontdesk.store.files import file_name, key_of, set_aside, write_whole
from frontdesk.store.plain import dumped
from frontdesk.store.sealing import OPEN, Keyring


def path_of(home: Path, conversation_id: str) -> Path:
    """Where the conversation of that id waits, whether or not it does."""
    return home / "spool" / f"{file_name(conversation_id)}.json"


def put(home: Path, conversation: Conversation, keys: Keyring = OPEN) -> Path:
    """Lay the conversation down. A second one with the same id changes nothing: the first one stays."""
    path = path_of(home, conversation.id)
    write_whole(path, keys.seal(dumped(conversation).decode()).encode(), replace=False)
    return path


def pending(home: Path, older_than: float = 0.0) -> tuple[str, ...]:
    """The ids that wait, oldest first; with `older_than`, those that have waited for so many seconds."""
    latest = time.time() - older_than
    waiting: list[tuple[float, str]] = []
    for path in (home / "spool").glob("*.json"):
        try:
            laid = path.stat().st_mtime
        except FileNotFoundError:
            continue
        if laid <= latest or not older_than:
            waiting.append((laid, key_of(path)))
    return tuple(key for _, key in sorted(waiting))


class Watch:
    """Looks into the spool again and again; the disk is asked for a file's age only the first time."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "spool"
        self._laid: dict[str, tuple[float, str]] = {}

    def look(self) -> list[tuple[float, str]]:
        """What waits, oldest first: since when, in epoch seconds, and its id."""
        before, self._laid = self._laid, {}
        with suppress(FileNotFoundError), os.scandir(self._folder) as entries:
            for entry in entries:
                if entry.name.endswith(".json") and (one := before.get(entry.name) or _laid(entry)):
                    self._laid[entry.name] = one
        return sorted(self._laid.values())


def _laid(entry: os.DirEntry[str]) -> tuple[float, str] | None:
    try:
        return entry.stat().st_mtime, key_of(Path(entry.name))
    except FileNotFoundError:
        return None


def take(home: Path, conversation_id: str, keys: Keyring = OPEN) -> Conversation:
    """Read one; it stays where it is until `remove`.

    NotFound when it does not wait here, BadInput (after setting the file aside) when it cannot be read,
    Refused (and it stays) when the key it needs is not there.
    """
    path = path_of(home, conversation_id)
    try:
        conversation = load(keys.open(path.read_bytes().decode("utf-8", "replace")))
        if conversation.id != conversation_id:
            raise BadInput(f"the file of {conversation_id!r} holds the conversation {conversation.id!r}")
    except FileNotFoundError as error:
        raise NotFound(f"no conversation {conversation_id!r} waits in {path.parent}") from error
    except (BadInput, IsADirectoryError) as error:
        moved = set_aside(path, str(error))
        raise BadInput(f"the spool file of {conversation_id!r} was set aside as {moved}: {error}") from error
    return conversation


def remove(home: Path, conversation_id: str) -> None:
    """Forget one that is kept elsewhere by now."""
    path_of(home, conversation_id).unlink(missing_ok=True)
