from __future__ import annotations

import pytest

from frontdesk.errors import NotFound
from frontdesk.postcall.job import Job
from frontdesk.postcall.playback import count, forget, recording, take_away
from frontdesk.postcall.steps.record import run
from frontdesk.settings import Settings
from frontdesk.store import recordings, sound, tapes
from frontdesk.store.db import Store
from tests.support.conversations import START, booked
from tests.support.tapes import lay


def test_all_sound_of_a_conversation_is_forgotten(settings: Settings, store: Store) -> None:
    for name in ("kept", "other"):
        lay(settings.home, booked(name), 0.5, START)
        run(Job(booked(name), None, settings, store))
    lay(settings.home, booked("waits"), 0.5, START)
    recordings.put(settings.home, "given", "caller", lambda file: file.write(b"RIFF"))
    ids = ("kept", "waits", "given", "silent")
    assert count(settings, store, "default", ids) == 3
    assert count(settings, store, "default", ("silent",)) == 0
    forget(settings, store, "default", ids)
    assert count(settings, store, "default", ids) == 0
    assert [path.name for path in settings.path("recordings").rglob("*.wav")] == ["other.wav"]
    assert sound.waiting(settings.home) == []
    assert list(settings.path("recorded").iterdir()) == []
    assert tapes.find(store, "kept") is None
    assert recording(settings, store, "other").startswith(b"RIFF")


def test_another_company_s_recording_is_not_heard(settings: Settings, store: Store) -> None:
    lay(settings.home, booked(), 0.5, START)
    run(Job(booked(), None, settings, store))
    with pytest.raises(NotFound):
        recording(settings, store, "call-1", "another")
    take_away(settings, tapes.of(store, "default", ["call-1"]))
    with pytest.raises(NotFound, match="not there any more"):
        recording(settings, store, "call-1")
