"""Recordings that are kept: heard again, and taken away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from frontdesk.providers.recordings._open import open_recordings
from frontdesk.settings import Settings
from frontdesk.store import recordings, sound, tapes
from frontdesk.store.blobs import BlobKey
from frontdesk.store.db import Store
from frontdesk.store.files import key_of
from frontdesk.store.tapes import KEPT, Tape


def recording(settings: Settings, store: Store, conversation_id: str, company_id: str = "default") -> bytes:
    """A stereo WAV file, the caller left, the bot right; NotFound says why there is none."""
    tape = tapes.get(store, conversation_id, company_id)
    place = open_recordings(settings)
    try:
        return BlobKey.of_text(tape.key).open(place.get(tape.name))
    finally:
        place.close()


def take_away(settings: Settings, found: Sequence[Tape]) -> None:
    """Remove their sound from where it is kept; what is said about them in the database stays."""
    kept = [one for one in found if one.status == KEPT]
    if not kept:
        return
    place = open_recordings(settings)
    try:
        for one in kept:
            place.delete(one.name)
    finally:
        place.close()


def forget(settings: Settings, store: Store, company_id: str, ids: Sequence[str]) -> None:
    """Take out all sound of these conversations: recordings, what waits to become one, what was handed in."""
    take_away(settings, tapes.of(store, company_id, ids))
    for path in _files(settings, ids):
        path.unlink(missing_ok=True)
    tapes.forget(store, company_id, ids)


def count(settings: Settings, store: Store, company_id: str, ids: Sequence[str]) -> int:
    """How many of these conversations `forget` would take sound of."""
    kept = {one.conversation_id for one in tapes.of(store, company_id, ids) if one.status == KEPT}
    return len(kept | {key_of(path) for path in _files(settings, ids)})


def _files(settings: Settings, ids: Sequence[str]) -> list[Path]:
    live = [path for path in (sound.path_of(settings.home, one) for one in ids) if path.exists()]
    return live + recordings.of(settings.home, ids)
