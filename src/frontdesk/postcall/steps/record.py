"""Makes the recording of a call: sensitive words silenced, encrypted where there are keys, and put away."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from frontdesk.models import Conversation
from frontdesk.postcall import playback
from frontdesk.postcall.consent import refused
from frontdesk.postcall.job import Job
from frontdesk.postcall.soundtrack import began_at, seconds_of, sensitive, stereo
from frontdesk.providers.recordings._open import open_recordings
from frontdesk.store import conversations, sound, tapes
from frontdesk.store.blobs import BlobKey
from frontdesk.store.files import file_name
from frontdesk.store.tapes import KEPT, REFUSED, Tape


def run(job: Job) -> dict[str, Any]:
    """The recording's length and what is silent in it; empty for a conversation that was not recorded."""
    path = sound.path_of(job.settings.home, job.conversation.id)
    if not path.exists():
        return {}
    about, pieces = sound.read(path, job.store.keys)
    one, began = job.conversation, began_at(about, job.conversation)
    known = conversations.stored(job.store, [one.id])
    told = str(about.get("consent") or "none")
    if told == sound.ASKED:
        told = "given" if sound.agreed(sound.read(path, job.store.keys)[1]) else "refused"
    if told == "refused" or refused(one.utterances):
        tape = _tape(one, REFUSED, "refused", began)
    else:
        silent = sensitive(one, began)
        data, seconds = stereo(pieces, silent)
        key, name = BlobKey.fresh(job.store.keys), name_of(one, began)
        whole = key.seal(data)
        _put(job, name, whole)
        masked = sum(min(seconds, seconds_of(spans)) for spans in silent.values())
        tape = Tape(
            *(one.id, one.company_id, one.bot_id, KEPT, told, began),
            *(name, key.text, round(seconds, 3), round(masked, 3), len(whole)),
        )
    tapes.keep(job.store, tape)
    path.unlink(missing_ok=True)
    if known and not conversations.stored(job.store, [one.id]):  # erased while this was made
        playback.forget(job.settings, job.store, one.company_id, [one.id])
        return {}
    return {"status": tape.status, "seconds": tape.seconds, "masked_seconds": tape.masked_seconds}


def name_of(one: Conversation, began: datetime) -> str:
    """Where a conversation's recording lies: by company, bot and month."""
    return f"{one.company_id}/{one.bot_id}/{began:%Y-%m}/{file_name(one.id)}.wav"


def _put(job: Job, name: str, data: bytes) -> None:
    place = open_recordings(job.settings)
    try:
        place.put(name, data)
    finally:
        place.close()


def _tape(one: Conversation, status: str, consent: str, began: datetime) -> Tape:
    return Tape(one.id, one.company_id, one.bot_id, status, consent, began)
