"""What remains of a call when it is over."""

from __future__ import annotations

from pathlib import Path

import pytest

from frontdesk.app.handing_over import hand_over
from frontdesk.config.keys import fresh
from frontdesk.models import Utterance
from frontdesk.settings import Settings
from frontdesk.store import spool
from frontdesk.store.journal import CallJournal
from frontdesk.store.sealing import keyring
from tests.support.conversations import START, booked

HEADER = {"conversation_id": "call-1", "bot_id": "salon", "channel": "phone", "call": {"room": "room-1"}}


def test_a_finished_call_is_sealed_into_the_spool(tmp_path: Path) -> None:
    journal = CallJournal(tmp_path, HEADER)
    hand_over(Settings(home=tmp_path), journal, booked())
    assert spool.take(tmp_path, "call-1") == booked()
    assert not journal.path.exists()


@pytest.mark.parametrize("finished", [True, False])
def test_with_keys_nothing_of_it_lies_there_to_be_read(tmp_path: Path, finished: bool) -> None:
    settings = Settings(home=tmp_path, encryption_keys=fresh())  # type: ignore[arg-type]
    keys = keyring(settings)
    journal = CallJournal(tmp_path, {**HEADER, "caller": "+12025550123"}, keys=keys)
    journal.write("utterance", {"index": 0, "speaker": "caller", "text": "hello", "at": START.isoformat()})
    journal.flush()
    live = journal.path.read_bytes()
    hand_over(settings, journal, booked() if finished else None)
    for data in (live, spool.path_of(tmp_path, "call-1").read_bytes()):
        assert not any(word in data for word in (b"+12025550123", b"hello", b"salon"))
    assert spool.take(tmp_path, "call-1", keys).utterances


def test_a_call_that_broke_is_made_of_its_journal(tmp_path: Path) -> None:
    journal = CallJournal(tmp_path, HEADER)
    said = Utterance(0, "caller", "hello", START)
    journal.write("utterance", {"index": 0, "speaker": "caller", "text": "hello", "at": START.isoformat()})
    hand_over(Settings(home=tmp_path), journal, None)
    known = spool.take(tmp_path, "call-1")
    assert known.ended_by == "worker_lost"
    assert known.utterances == (said,)


def test_a_bell_that_cannot_be_rung_loses_nothing(tmp_path: Path) -> None:
    away = Settings(home=tmp_path, redis="redis://127.0.0.1:9/0")
    hand_over(away, CallJournal(tmp_path, HEADER), booked())
    assert spool.pending(tmp_path) == ("call-1",)
