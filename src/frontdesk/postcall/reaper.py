"""Calls whose process died: the room is deleted, and what was committed becomes a conversation."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

from frontdesk.errors import BadInput
from frontdesk.postcall.queue import Bell
from frontdesk.settings import Settings
from frontdesk.store import conversations, journal, spool
from frontdesk.store.db import Store
from frontdesk.store.files import set_aside
from frontdesk.store.rebuild import rebuild
from frontdesk.store.sealing import keyring

logger = logging.getLogger(__name__)
LOST_AFTER = 10.0


def reap_once(
    settings: Settings,
    delete_room: Callable[[str], None],
    *,
    store: Store | None = None,
    bell: Bell | None = None,
    lost_after: float = LOST_AFTER,
) -> tuple[str, ...]:
    """Seal every journal whose heartbeat is older than that; the ids of the conversations it made.

    With a store, a conversation that is kept already is not made again. One damaged journal never keeps
    the others waiting: it is set aside in `live/bad` with the reason.
    """
    reaped = []
    for path in sorted((settings.home / "live").glob("*.jsonl")):
        try:
            if _silent(path, lost_after) and _reap(settings, path, delete_room, store):
                reaped.append(journal.id_of(path))
        except BadInput as error:
            _put_aside(path, error)
        except FileNotFoundError:
            continue  # sealed by its own call in this very moment
        except Exception:
            logger.exception("the journal %s is tried again", path)
    for conversation_id in reaped:
        if bell is not None:
            bell.ring(conversation_id)
    return tuple(reaped)


def _put_aside(path: Path, error: BadInput) -> None:
    try:
        logger.error("a journal was set aside as %s: %s", set_aside(path, str(error)), error)
    except OSError as trouble:
        logger.error("a journal cannot be read (%s) nor set aside: %s", error, trouble)


def _silent(path: Path, lost_after: float) -> bool:
    """Whether its heart has stopped. One that beats in the future is set to now, and watched from there:
    the clock was put back, and a live call's next beat follows at once."""
    age = time.time() - path.stat().st_mtime
    if age < -lost_after:
        os.utime(path)
    return age > lost_after


def _reap(settings: Settings, path: Path, delete_room: Callable[[str], None], store: Store | None) -> bool:
    """Whether a conversation came of it; one that was sealed or kept before only loses its journal."""
    contents = journal.read_journal(path, keyring(settings))
    conversation_id = contents.conversation_id
    if journal.path_of(settings.home, conversation_id) != path:
        raise BadInput(f"{path} holds the journal of {conversation_id!r}")
    known = spool.path_of(settings.home, conversation_id).exists() or _kept(store, conversation_id)
    if not known:
        conversation = rebuild(contents, ended_by="worker_lost")
        room = conversation.call.room if conversation.call is not None else ""
        if room:
            _delete(delete_room, room)
        spool.put(settings.home, conversation, keyring(settings))
        logger.warning("%s was lost: %d turns were kept", conversation_id, len(conversation.turns))
    path.unlink(missing_ok=True)
    return not known


def _kept(store: Store | None, conversation_id: str) -> bool:
    """Whether its row is there; without an answer we say no, because saving twice changes nothing."""
    try:
        return store is not None and conversation_id in conversations.stored(store, [conversation_id])
    except Exception as error:
        logger.warning("the database does not answer: %s", error)
        return False


def _delete(delete_room: Callable[[str], None], room: str) -> None:
    try:
        delete_room(room)
    except Exception as error:
        logger.error("the room %s could not be deleted: %s", room, error)
