from __future__ import annotations

import os
import time
from pathlib import Path

from frontdesk.models import Conversation
from frontdesk.postcall.reaper import reap_once
from frontdesk.settings import Settings
from frontdesk.store import conversations, spool
from frontdesk.store.db import Store
from frontdesk.store.journal import CallJournal
from tests.store.test_rebuild import HEADER, journalled
from tests.support.conversations import booked


def lost(home: Path, whole: Conversation | None = None, **header: object) -> CallJournal:
    """The journal of a call whose process died a minute ago."""
    journal = journalled(home, whole) if whole is not None else CallJournal(home, {**HEADER, **header})
    journal.flush()
    journal.close()
    os.utime(journal.path, (time.time() - 60,) * 2)
    return journal


def test_a_lost_call_loses_its_room_and_keeps_its_words(store: Store, settings: Settings) -> None:
    journal = lost(settings.home, booked())
    rooms: list[str] = []
    assert reap_once(settings, rooms.append, store=store) == ("call-1",)
    assert rooms == ["room-call-1"]
    found = spool.take(settings.home, "call-1")
    assert (found.ended_by, found.turns, found.utterances) == (
        "worker_lost",
        booked().turns,
        booked().utterances,
    )
    assert not journal.path.exists()
    assert reap_once(settings, rooms.append, store=store) == ()
    assert rooms == ["room-call-1"]


def test_a_call_that_lives_is_left_alone(settings: Settings) -> None:
    journal = CallJournal(settings.home, HEADER)
    journal.flush()
    assert reap_once(settings, lambda room: None) == ()
    assert journal.path.exists()
    journal.close()


def test_a_call_that_was_sealed_before_its_end_only_loses_its_journal(
    store: Store, settings: Settings
) -> None:
    rooms: list[str] = []
    journal = lost(settings.home)
    spool.put(settings.home, booked())
    assert reap_once(settings, rooms.append, store=store) == ()
    assert not journal.path.exists()
    spool.remove(settings.home, "call-1")
    conversations.save(store, booked())
    journal = lost(settings.home)
    assert reap_once(settings, rooms.append, store=store) == ()
    assert not journal.path.exists()
    assert spool.pending(settings.home) == ()
    assert rooms == []


def test_a_room_that_cannot_be_deleted_does_not_lose_the_call(settings: Settings) -> None:
    def fail(room: str) -> None:
        raise ConnectionError(room)

    lost(settings.home)
    assert reap_once(settings, fail) == ("call-1",)
    assert spool.pending(settings.home) == ("call-1",)


def test_a_damaged_journal_is_set_aside_and_the_others_are_read(settings: Settings) -> None:
    lost(settings.home)
    for name, content in (("a.jsonl", b"nonsense"), ("other.jsonl", b'{"conversation_id":"x","bot_id":"b"}')):
        bad = settings.home / "live" / name
        bad.write_bytes(content)
        os.utime(bad, (time.time() - 60,) * 2)
    assert reap_once(settings, lambda room: None) == ("call-1",)
    assert {path.name for path in (settings.home / "live" / "bad").iterdir()} == {
        "a.jsonl",
        "a.jsonl.reason.txt",
        "other.jsonl",
        "other.jsonl.reason.txt",
    }


def test_a_chat_has_no_room_to_delete(settings: Settings) -> None:
    rooms: list[str] = []
    lost(settings.home, channel="telegram", call=None)
    assert reap_once(settings, rooms.append) == ("call-1",)
    assert rooms == []


def test_a_heartbeat_from_before_the_clock_was_put_back_is_watched_from_now(settings: Settings) -> None:
    journal = CallJournal(settings.home, HEADER, beat=60.0)
    journal.flush()
    tomorrow = time.time() + 86_400
    os.utime(journal.path, (tomorrow, tomorrow))
    assert reap_once(settings, lambda room: None) == ()
    assert abs(journal.path.stat().st_mtime - time.time()) < 60
    assert reap_once(settings, lambda room: None, lost_after=-1.0) == ("call-1",)
    journal.close()
