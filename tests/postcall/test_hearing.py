"""Recordings heard by a process of its own, through a recogniser that speaks Deepgram's protocol."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.postcall.hearing import Stopped, listen
from frontdesk.providers.breaker import outside
from frontdesk.providers.guarded import host_of
from frontdesk.settings import Provider, Settings
from frontdesk.testing.deepgram import Behaviour, DeepgramStandIn
from tests.support.recordings import LINES, STAFF, TEXTS, mp3, recording, samples, wav


@pytest.fixture(scope="module")
def stand() -> Iterator[DeepgramStandIn]:
    with DeepgramStandIn(TEXTS) as running:
        yield running


@pytest.fixture
def settings(tmp_path: Path, stand: DeepgramStandIn, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("DEEPGRAM_API_KEY", "key")
    stand.behaviour = Behaviour()
    return Settings(home=tmp_path / "var", stt=(Provider(provider="deepgram", base_url=stand.url),))


def scripted(tmp_path: Path, *lines: str) -> Settings:
    return Settings(home=tmp_path, stt=(Provider(provider="fake", options={"lines": list(lines)}),))


def plain(text: str) -> str:
    return text.lower().replace(",", "").strip(".?")


def test_who_says_what_and_when(tmp_path: Path, settings: Settings) -> None:
    heard = listen(settings, recording(tmp_path), ("en",))
    assert heard.channels == 2
    assert [(one.channel, plain(one.text)) for one in heard.said] == [
        (channel, plain(text)) for channel, text in LINES
    ]
    assert heard.seconds == pytest.approx(len(samples()) / 4 / 16_000, abs=0.1)
    assert all(one.begins < one.ends <= two.begins + 0.2 for one, two in pairwise(heard.said))


def test_an_mp3_from_an_exchange(tmp_path: Path, settings: Settings) -> None:
    call = tmp_path / "call"
    call.write_bytes(mp3(samples(LINES[1:3])))
    heard = listen(settings, call, ("en",))
    assert [(one.channel, plain(one.text)) for one in heard.said] == [
        (channel, plain(text)) for channel, text in LINES[1:3]
    ]


def test_one_channel_is_one_speaker(tmp_path: Path) -> None:
    heard = listen(scripted(tmp_path, "One.", "Two."), recording(tmp_path, channels=1), ("en",))
    assert heard.channels == 1
    assert [(one.channel, one.text) for one in heard.said] == [(0, "One."), (0, "Two.")]


def test_a_recogniser_that_refuses(tmp_path: Path, settings: Settings, stand: DeepgramStandIn) -> None:
    breaker = outside(settings.home, "recogniser", host_of(settings.stt[0].base_url or ""))
    for status, permanent in ((401, True), (429, False), (503, False)):
        breaker.succeeded()  # as half a minute later
        stand.behaviour.refuse = status
        with pytest.raises(ProviderError, match=f"recognition failed: deepgram: {status}") as caught:
            listen(settings, recording(tmp_path), ("en",))
        assert caught.value.permanent is permanent, status
    assert not breaker.closed
    breaker.failed(wait=600)
    with pytest.raises(ProviderError, match="left alone") as caught:
        listen(settings, recording(tmp_path), ("en",))
    assert 30 < caught.value.retry_after <= 600


def test_the_voices_on_one_channel_are_told_apart(
    tmp_path: Path, settings: Settings, stand: DeepgramStandIn
) -> None:
    stand.voices = {text: 3 if who == STAFF else 1 for who, text in LINES}
    heard = listen(settings, recording(tmp_path, channels=1), ("en",))
    stand.voices = {}
    assert (heard.channels, heard.voices) == (2, True)
    assert [(one.channel, plain(one.text)) for one in heard.said] == [
        (0 if who == STAFF else 1, plain(text)) for who, text in LINES
    ], "0 is whoever spoke first"
    alone = listen(settings, recording(tmp_path, channels=1, lines=LINES[:1]), ("en",))
    assert (alone.channels, alone.voices) == (1, False)


def test_when_the_first_recogniser_fails_the_next_one_listens(
    tmp_path: Path, settings: Settings, stand: DeepgramStandIn
) -> None:
    stand.behaviour.refuse = 503
    script = Provider(provider="fake", options={"lines": list(TEXTS)})
    both = settings.model_copy(update={"stt": (*settings.stt, script)})
    heard = listen(both, recording(tmp_path), ("en",))
    assert [(one.channel, one.text) for one in heard.said] == list(LINES)


def test_a_key_that_is_not_set(tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEEPGRAM_API_KEY")
    with pytest.raises(BadInput, match="set DEEPGRAM_API_KEY"):
        listen(settings, recording(tmp_path), ("en",))


def test_what_is_no_recording_is_no_fault_of_the_recogniser(tmp_path: Path) -> None:
    lies = tmp_path / "call.wav"
    lies.write_bytes(b"RIFF\0\0\0\0WAVE" + bytes(100))
    with pytest.raises(BadInput, match=r"call\.wav: it cannot be decoded"):
        listen(scripted(tmp_path), lies, ("en",))
    with pytest.raises(BadInput, match="no recording that is understood"):
        listen(scripted(tmp_path), tmp_path / "nothing", ("en",))


def children() -> set[str]:
    """The processes that this one has begun and not taken leave of."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            parent = stat.read_text().rpartition(")")[2].split()[1]
            found |= {stat.parent.name} if int(parent) == os.getpid() else set()
    return found


def test_it_ends_when_it_is_told_to(tmp_path: Path, settings: Settings, stand: DeepgramStandIn) -> None:
    began, before = time.monotonic(), children()
    with pytest.raises(Stopped):
        listen(settings, recording(tmp_path), ("en",), stopped=lambda: time.monotonic() > began + 0.3)
    assert time.monotonic() - began < 60
    assert children() == before


def test_nothing_of_it_is_left_when_it_is_ended(
    tmp_path: Path, settings: Settings, stand: DeepgramStandIn
) -> None:
    given = recording(tmp_path)
    aside = settings.home / "recorded"
    with pytest.raises(Stopped):
        listen(settings, given, ("en",), stopped=lambda: any(aside.glob("*/samples")))
    assert list(aside.iterdir()) == []


def test_a_child_whose_parent_died_leaves_nothing(tmp_path: Path) -> None:
    quiet, folder = tmp_path / "quiet.wav", tmp_path / "aside"
    quiet.write_bytes(wav(bytes(4 * 16_000)))
    folder.mkdir()
    own = {"home": str(tmp_path), "stt": [{"provider": "fake"}]}
    job = {"source": str(quiet), "folder": str(folder), "languages": ["en"], "settings": own}
    command = [sys.executable, "-m", "frontdesk.postcall.hearing"]
    done = subprocess.run(command, input=json.dumps(job).encode(), capture_output=True, check=True)
    assert json.loads(done.stdout.splitlines()[-1])["channels"] == 1
    assert not folder.exists()


def test_silence_says_nothing(tmp_path: Path) -> None:
    quiet = tmp_path / "quiet.wav"
    quiet.write_bytes(wav(bytes(4 * 16_000)))
    heard = listen(scripted(tmp_path, "never"), quiet, ("en",))
    assert (heard.said, heard.seconds) == ((), 1.0)
