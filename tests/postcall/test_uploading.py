from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import SecretStr

from frontdesk.config.keys import fresh
from frontdesk.errors import BadInput
from frontdesk.postcall.erasing import erase
from frontdesk.postcall.queue import Bell
from frontdesk.postcall.uploading import Uploaded, conversation_id, number_of, upload
from frontdesk.settings import Postcall, Settings
from frontdesk.store import conversations, recordings, spool
from frontdesk.store.db import Store, open_store
from frontdesk.store.recordings import Left
from frontdesk.store.sealing import keyring
from tests.support.conversations import BOT, START
from tests.support.recordings import LINES, recording
from tests.support.shelves import Drawer


def given(
    settings: Settings, store: Store, path: Path, caller: str | None = None, left: Left = "caller"
) -> Uploaded:
    return upload(settings, store, Bell(settings), BOT, path, START, caller=caller, left=left)


def test_a_recording_becomes_a_conversation_that_waits(
    settings: Settings, store: Store, tmp_path: Path
) -> None:
    path = recording(tmp_path)
    done = given(settings, store, path, "+44 20 7946 0123", "staff")
    assert (done.kind, done.new) == ("wav", True)
    assert spool.pending(settings.home) == (done.id,)
    one = spool.take(settings.home, done.id)
    assert (one.channel, one.bot_id, one.caller, one.started_at) == (
        "upload",
        "salon",
        "+442079460123",
        START,
    )
    assert one.utterances == ()
    assert recordings.path_of(settings.home, done.id).read_bytes() == path.read_bytes()
    assert recordings.left_of(settings.home, done.id) == "staff"


def test_the_same_sound_is_the_same_conversation(settings: Settings, store: Store, tmp_path: Path) -> None:
    first = given(settings, store, recording(tmp_path))
    assert given(settings, store, recording(tmp_path, "another-name.wav")) == replace(first, new=False)
    conversations.save(store, spool.take(settings.home, first.id))
    spool.remove(settings.home, first.id)
    assert not given(settings, store, recording(tmp_path)).new
    assert spool.pending(settings.home) == ()
    assert given(settings, store, recording(tmp_path, channels=1)).new


def test_two_bots_have_two_conversations(tmp_path: Path) -> None:
    path = recording(tmp_path)
    other = BOT.model_copy(update={"bot_id": "repair"})
    assert conversation_id(BOT, path) != conversation_id(other, path)


def test_what_is_no_recording_is_refused(settings: Settings, store: Store, tmp_path: Path) -> None:
    letter = tmp_path / "call.wav"
    letter.write_text("Dear Sir or Madam")
    with pytest.raises(BadInput, match="no recording that is understood"):
        given(settings, store, letter)
    assert spool.pending(settings.home) == ()


def test_where_nothing_is_written_down_nothing_is_taken(
    settings: Settings, store: Store, tmp_path: Path
) -> None:
    bare = settings.model_copy(update={"postcall": Postcall(steps=("save", "learn"))})
    with pytest.raises(BadInput, match=r"not among `postcall\.steps`"):
        given(bare, store, recording(tmp_path))


def test_a_number_with_or_without_its_country() -> None:
    at_home = BOT.model_copy(update={"country": "GB"})
    assert number_of("020 7946 0123", at_home) == "+442079460123"
    assert number_of("+49 30 123456", at_home) == "+4930123456"
    for wrong in ("Anna", "1", "020 7946 0123", "+43972", "+49 259592052337970"):
        with pytest.raises(BadInput, match="is no telephone number"):
            number_of(wrong, BOT)


def test_who_is_forgotten_leaves_no_sound(settings: Settings, store: Store, tmp_path: Path) -> None:
    kept = given(settings, store, recording(tmp_path), "+442079460123")
    conversations.save(store, spool.take(settings.home, kept.id))
    spool.remove(settings.home, kept.id)
    waits = given(settings, store, recording(tmp_path, channels=1), "+442079460123")
    other = given(settings, store, recording(tmp_path, "other.wav", lines=LINES[:1]), "+442079460999")
    erase(settings, store, Drawer(), "default", "+442079460123")
    assert recordings.of(settings.home, [kept.id, waits.id]) == []
    assert len(recordings.of(settings.home, [other.id])) == 2
    again = given(settings, store, recording(tmp_path), "+442079460123")
    assert again == replace(kept, new=False, erased=True), "a watched folder may still have it"
    assert spool.pending(settings.home) == (other.id,)


def test_with_a_key_its_sound_is_encrypted(settings: Settings, tmp_path: Path) -> None:
    under = settings.model_copy(update={"encryption_keys": SecretStr(fresh())})
    path, store = recording(tmp_path), open_store(under)
    done = given(under, store, path)
    kept = recordings.path_of(under.home, done.id)
    assert path.read_bytes()[5000:5100] not in kept.read_bytes()
    with recordings.opened(under.home, done.id, keyring(under)) as plain:
        assert plain.read_bytes() == path.read_bytes()
    assert given(under, store, path) == replace(done, new=False)
    store.close()
