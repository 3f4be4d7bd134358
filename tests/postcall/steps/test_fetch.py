from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from pydantic import SecretStr

from frontdesk.config.keys import fresh
from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.models import Call, Conversation
from frontdesk.postcall.job import Job
from frontdesk.postcall.steps.fetch import run
from frontdesk.settings import Settings
from frontdesk.store import conversations, recordings
from frontdesk.store.db import Store, open_store
from frontdesk.testing.mts import MtsStandIn
from tests.support.conversations import BOT, booked
from tests.support.exchange import AT, CALL, CALLER, KEPT, NAME, installed, rang
from tests.support.recordings import samples, wav

SOUND = wav(samples(((0, "Hello."),)))
BARE = replace(
    booked(KEPT),
    channel="pbx",
    caller=None,
    call=Call(NAME, sip_call_id=CALL),
    utterances=(),
    turns=(),
    started_at=AT + timedelta(seconds=70),
    ended_at=AT + timedelta(seconds=70),
)


@pytest.fixture
def job(settings: Settings, store: Store, stand: MtsStandIn) -> Job:
    conversations.save(store, BARE)
    return Job(BARE, BOT, installed(settings, stand), store)


def test_the_recording_and_what_the_exchange_knows(job: Job, stand: MtsStandIn) -> None:
    rang(stand, sound=SOUND, duration=65)
    assert run(job) == {"answered": True, "bytes": len(SOUND)}
    assert recordings.path_of(job.settings.home, KEPT).read_bytes() == SOUND
    kept = conversations.get(job.store, KEPT)
    assert (kept.started_at, kept.ended_at, kept.caller) == (AT, AT + timedelta(seconds=65), CALLER)
    assert kept.call == Call(NAME, CALLER, "+74951234567", CALL)
    assert recordings.left_of(job.settings.home, KEPT) == "caller"


def test_with_a_key_what_comes_is_encrypted_at_once(job: Job, stand: MtsStandIn) -> None:
    rang(stand, sound=SOUND)
    keyed = job.settings.model_copy(update={"encryption_keys": SecretStr(fresh())})
    store = open_store(keyed)
    assert run(replace(job, settings=keyed, store=store))["bytes"] == len(SOUND)
    assert SOUND[5000:5100] not in recordings.path_of(keyed.home, KEPT).read_bytes()
    with recordings.opened(keyed.home, KEPT, store.keys) as plain:
        assert plain.read_bytes() == SOUND
    store.close()


@pytest.mark.parametrize(
    ("left", "direction", "who"),
    [
        ("calling", "ORIGINATING", "staff"),
        ("calling", "TERMINATING", "caller"),
        ("staff", "TERMINATING", "staff"),
        ("caller", "ORIGINATING", "caller"),
    ],
)
def test_who_is_on_the_left(job: Job, stand: MtsStandIn, left: str, direction: str, who: str) -> None:
    rang(stand, sound=SOUND, direction=direction)
    office = job.settings.pbx[NAME].model_copy(update={"left": left})
    run(replace(job, settings=job.settings.model_copy(update={"pbx": {NAME: office}})))
    assert recordings.left_of(job.settings.home, KEPT) == who


@pytest.mark.parametrize("fields", [{"status": "MISSED", "duration": 0}, {"calling": "201", "called": "202"}])
def test_what_nobody_took_and_what_colleagues_say_is_not_fetched(
    job: Job, stand: MtsStandIn, fields: dict[str, Any]
) -> None:
    rang(stand, sound=SOUND, **fields)
    assert run(job)["bytes"] == 0
    assert recordings.of(job.settings.home, [KEPT]) == []


def test_a_call_that_the_history_does_not_have_yet(job: Job, stand: MtsStandIn) -> None:
    with pytest.raises(ProviderError, match="does not have the call") as caught:
        run(job)
    assert not caught.value.permanent


def test_a_recording_that_is_not_there_yet(job: Job, stand: MtsStandIn) -> None:
    rang(stand, sound=SOUND)
    stand.sounds.clear()
    with pytest.raises(NotFound) as caught:
        run(job)
    assert not caught.value.permanent
    assert conversations.get(job.store, KEPT).caller == CALLER, "what is known already is written down"


@pytest.mark.parametrize("sound", [b"", b"<html>please wait</html>", b"#EXTM3U\n/etc/passwd"])
def test_what_is_no_sound_is_not_kept(job: Job, stand: MtsStandIn, sound: bytes) -> None:
    rang(stand, sound=sound)
    with pytest.raises(ProviderError, match="is none") as caught:
        run(job)
    assert not caught.value.permanent
    assert recordings.of(job.settings.home, [KEPT]) == []


def test_an_exchange_that_is_not_configured_any_more(job: Job) -> None:
    with pytest.raises(NotFound, match="no exchange 'office'"):
        run(replace(job, settings=job.settings.model_copy(update={"pbx": {}})))


def test_a_token_that_is_missing(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PBX_OFFICE_TOKEN")
    with pytest.raises(BadInput, match="PBX_OFFICE_TOKEN"):
        run(job)


@pytest.mark.parametrize(
    "conversation", [booked(), replace(BARE, channel="upload"), replace(BARE, call=None)]
)
def test_nothing_is_asked_about_other_conversations(
    job: Job, stand: MtsStandIn, conversation: Conversation
) -> None:
    assert run(replace(job, conversation=conversation)) == {}
    assert stand.asked == []
