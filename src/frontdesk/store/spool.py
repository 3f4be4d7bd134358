"""Finished conversations that wait to be saved: one file each under `home/spool`.

The file is the truth until the conversation's row is committed; the queue only says that there is one. A file
that cannot be read goes to `spool/bad/` with the reason beside it: nothing is thrown away.
"""

from __future__ import annotations

import time
from pathlib import Path

from frontdesk.errors import BadInput, NotFound
from frontdesk.models import Conversation, load
from frontdesk.store.files import file_name, key_of, set_aside, write_whole
from frontdesk.store.plain import dumped


def path_of(home: Path, conversation_id: str) -> Path:
    """Where the conversation of that id waits, whether or not it does."""
    return home / "spool" / f"{file_name(conversation_id)}.json"


def put(home: Path, conversation: Conversation) -> Path:
    """Lay the conversation down. A second one with the same id changes nothing: the first one stays."""
    path = path_of(home, conversation.id)
    write_whole(path, dumped(conversation), replace=False)
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


def take(home: Path, conversation_id: str) -> Conversation:
    """Read one; it stays where it is until `remove`.

    NotFound when it does not wait here, BadInput (after setting the file aside) when it cannot be read.
    """
    path = path_of(home, conversation_id)
    try:
        conversation = load(path.read_bytes())
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
