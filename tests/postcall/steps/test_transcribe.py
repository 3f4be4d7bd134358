from __future__ import annotations

from dataclasses import replace

import pytest
from pydantic import SecretStr

from frontdesk.config.keys import fresh
from frontdesk.errors import BadInput, Refused
from frontdesk.postcall.hearing import Stopped
from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.transcribe import run
from frontdesk.settings import Provider, Settings
from frontdesk.store import conversations, recordings
from frontdesk.store.db import Store, open_store
from tests.support.conversations import BOT, booked
from tests.support.recordings import recording

BARE = replace(booked("upload-1"), channel="upload", utterances=(), turns=(), completions=())


@pytest.fixture
def job(settings: Settings, store: Store) -> Job:
    conversations.save(store, BARE)
    lines = ["Good morning.", "Do you have parking?", "Behind the house.", "Thank you."]
    script = Provider(provider="fake", options={"lines": lines})
    return Job(BARE, BOT, settings.model_copy(update={"stt": (script,)}), store)


def test_a_recording_becomes_the_conversation_s_words(job: Job) -> None:
    home = job.settings.home
    recordings.copy(home, BARE.id, "caller", recording(home))
    told = run(job)
    assert told == {"utterances": 4, "channels": 2, "seconds": told["seconds"]}
    kept = conversations.get(job.store, BARE.id)
    assert kept.transcript().splitlines() == [
        "Staff: Good morning.",
        "Caller: Do you have parking?",
        "Staff: Behind the house.",
        "Caller: Thank you.",
    ]
    assert [one.decided_by for one in kept.turns] == ["greeting", "staff", "talk"]


def test_who_is_on_the_left_comes_from_the_recording(job: Job) -> None:
    recordings.copy(job.settings.home, BARE.id, "staff", recording(job.settings.home))
    run(job)
    assert conversations.get(job.store, BARE.id).utterances[0].speaker == "caller"


def test_what_is_no_sound_is_refused_for_good(job: Job) -> None:
    recordings.put(job.settings.home, BARE.id, "caller", lambda file: file.write(b"nothing to hear"))
    with pytest.raises(BadInput):
        run(job)


def test_it_ends_when_it_is_told_to(job: Job) -> None:
    recordings.copy(job.settings.home, BARE.id, "caller", recording(job.settings.home))
    with pytest.raises(Stopped):
        run(replace(job, stopped=lambda: True))
    assert conversations.get(job.store, BARE.id) == BARE


def test_without_a_recording_there_is_nothing_to_write_down(job: Job) -> None:
    assert run(job) == {"utterances": 0}
    assert run(replace(job, conversation=booked())) == {"utterances": 0}


def test_one_that_is_encrypted_is_heard_and_left_encrypted(job: Job) -> None:
    keyed = job.settings.model_copy(update={"encryption_keys": SecretStr(fresh())})
    store = open_store(keyed)
    home = keyed.home
    recordings.copy(home, BARE.id, "caller", recording(home), store.keys)
    assert run(replace(job, settings=keyed, store=store))["utterances"] == 4
    store.close()
    assert sorted(path.suffix for path in (home / recordings.FOLDER).iterdir()) == [".audio", ".json"]
    with pytest.raises(Refused, match="is encrypted with the key") as caught:
        run(job)
    assert not caught.value.permanent, "the key may come back"
