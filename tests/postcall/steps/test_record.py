from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from aiohttp import web
from pydantic import SecretStr

from frontdesk.config.keys import fresh
from frontdesk.errors import NotFound, ProviderError
from frontdesk.postcall.job import Job
from frontdesk.postcall.playback import recording
from frontdesk.postcall.steps.record import name_of, run
from frontdesk.scenario.speech import HIDDEN
from frontdesk.settings import Settings
from frontdesk.store import conversations, erasing, tapes
from frontdesk.store.db import Store, open_store
from frontdesk.store.erasing import Traces
from frontdesk.testing.s3 import KEY_ID, REGION, SECRET as KEY, S3StandIn
from tests.support.conversations import START, booked, utterances
from tests.support.tapes import channels, lay

SECRET = utterances(("bot", "Your card?"), ("caller", f"it is {HIDDEN}"), ("bot", "Thanks"))


def job(settings: Settings, store: Store, **changes: object) -> Job:
    return Job(booked(**changes), None, settings, store)


@pytest.mark.parametrize("encrypted", [False, True])
def test_kept_with_what_is_sensitive_silent(settings: Settings, encrypted: bool) -> None:
    keys = SecretStr(fresh()) if encrypted else None
    settings = settings.model_copy(update={"encryption_keys": keys})
    store = open_store(settings)
    one = job(settings, store, utterances=SECRET)
    path = lay(settings.home, one.conversation, 5.0, START, store.keys)
    done = run(one)
    assert done == {"status": "kept", "seconds": 5.0, "masked_seconds": 3.0}
    left, right, rate = channels(recording(settings, store, "call-1"))
    assert not left[: 3 * rate].any()
    assert np.count_nonzero(left[3 * rate :]) > rate
    assert np.count_nonzero(right) > 4 * rate
    assert not path.exists()
    file = settings.home / "recordings" / name_of(one.conversation, START)
    assert file.read_bytes().startswith(b"RIFF") is not encrypted
    tape = tapes.get(store, "call-1")
    assert (tape.consent, tape.size, bool(tape.key)) == ("announced", file.stat().st_size, encrypted)
    assert run(one) == {}, "a second time there is nothing to do"
    assert tapes.get(store, "call-1") == tape
    store.close()


def test_who_does_not_want_it_is_not_recorded(settings: Settings, store: Store) -> None:
    said = utterances(("bot", "This call is recorded."), ("caller", "Please don't record me"))
    one = job(settings, store, utterances=said)
    path = lay(settings.home, one.conversation, 1.0, START)
    assert run(one)["status"] == "refused"
    assert not path.exists()
    assert not (settings.home / "recordings").exists()
    with pytest.raises(NotFound, match="did not want it"):
        recording(settings, store, "call-1")


@pytest.mark.parametrize(
    ("answers", "status", "consent"),
    [
        (("yes",), "kept", "given"),
        (("no", "yes"), "kept", "given"),
        (("yes", "no"), "refused", "refused"),
        ((), "refused", "refused"),
    ],
)
def test_who_was_asked_is_kept_with_a_yes_only(
    settings: Settings, store: Store, answers: tuple[str, ...], status: str, consent: str
) -> None:
    one = job(settings, store)
    path = lay(settings.home, one.conversation, 1.0, START, consent="asked", answers=answers)
    assert run(one)["status"] == status
    tape = tapes.find(store, "call-1")
    assert tape is not None
    assert (tape.status, tape.consent) == (status, consent)
    assert not path.exists()
    assert (settings.home / "recordings").exists() is (status == "kept")


def test_a_yes_is_taken_back_by_a_no_later(settings: Settings, store: Store) -> None:
    said = utterances(("caller", "yes"), ("bot", "Thank you."), ("caller", "Please stop recording now"))
    one = job(settings, store, utterances=said)
    lay(settings.home, one.conversation, 1.0, START, consent="asked", answers=("yes",))
    assert run(one)["status"] == "refused"
    assert not (settings.home / "recordings").exists()


def test_who_is_erased_meanwhile_leaves_no_recording(
    settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RECORDINGS_KEY_ID", KEY_ID)
    monkeypatch.setenv("RECORDINGS_SECRET", KEY)
    conversations.save(store, booked())
    path = lay(settings.home, booked(), 1.0, START)
    with S3StandIn() as s3:
        options = {"url": s3.url, "bucket": "calls", "region": REGION}
        given = {"recordings": {"provider": "s3", "options": options}}
        bucket = Settings.model_validate(settings.model_dump() | given)

        def erased() -> web.Response:
            erasing.erase(store, "default", Traces(conversations=("call-1",)))
            s3.objects[f"/calls/{name_of(booked(), START)}"] = b"sound"
            return web.Response()

        s3.answers = [erased]
        assert run(job(bucket, store)) == {}
        assert s3.objects == {}
    assert not path.exists()
    assert tapes.find(store, "call-1") is None


def test_a_call_that_was_not_recorded(settings: Settings, store: Store) -> None:
    assert run(job(settings, store)) == {}
    with pytest.raises(NotFound, match="no recording"):
        recording(settings, store, "call-1")


def test_a_place_that_is_away_loses_nothing(settings: Settings, store: Store, tmp_path: Path) -> None:
    (tmp_path / "full").write_text("a file")
    given = {"recordings": {"options": {"path": str(tmp_path / "full")}}}
    away = Settings.model_validate(settings.model_dump() | given)
    path = lay(settings.home, booked(), 1.0, START)
    with pytest.raises(ProviderError):
        run(job(away, store))
    assert path.exists()
    assert tapes.find(store, "call-1") is None
    assert run(job(settings, store))["status"] == "kept"


def test_names_tell_companies_and_strange_ids_apart() -> None:
    one = replace(booked("tg:42/../7"), company_id="acme")
    assert name_of(one, START) == "acme/salon/2026-11/tg%3A42%2F..%2F7.wav"
