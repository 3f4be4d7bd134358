"""Deepgram's endpoint for recordings: what is asked for, and what its answers mean."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from frontdesk.errors import ProviderError
from frontdesk.providers.stt._deepgram_files import MOST_BYTES, Stretch, heard, stretches, transcript
from frontdesk.providers.stt.deepgram import build
from frontdesk.testing.deepgram import DeepgramStandIn
from frontdesk.testing.served import Served
from tests.support.answering import refusing
from tests.support.recordings import CALLER, LINES, STAFF, recording

TWO = LINES[1:3]
RESULTS: dict[str, Any] = {"channels": [{"alternatives": [{"transcript": "Hello."}]}]}


class Stand(Served):
    """Gives one answer, whatever is sent."""

    def __init__(self, answer: Callable[[], web.Response], slow: float = 0.0) -> None:
        super().__init__()
        self.answer, self.slow = answer, slow
        self.asked: list[dict[str, list[str]]] = []
        self.sent = b""
        self.key = ""

    def routes(self) -> web.Application:
        app = web.Application(client_max_size=64_000_000)
        app.router.add_post("/v1/listen", self._answer)
        return app

    async def _answer(self, request: web.Request) -> web.Response:
        self.sent = await request.read()
        self.key = request.headers["Authorization"]
        self.asked.append({name: request.query.getall(name) for name in request.query})
        await asyncio.sleep(self.slow)
        return self.answer()


async def asked(stand: Stand, path: Path, within: float = 5.0, **wanted: Any) -> dict[str, Any]:
    with stand:
        return await heard(f"{stand.url}/v1/listen", "key", wanted, path, within)


async def test_the_file_and_what_is_wanted_are_sent(tmp_path: Path) -> None:
    stand, path = Stand(lambda: web.json_response({"results": RESULTS})), recording(tmp_path)
    found = await asked(stand, path, model="nova-3", diarize=True, keyterm=["Anna", "Ben"])
    assert transcript(found) == "Hello."
    assert stand.sent == path.read_bytes()
    assert stand.asked == [{"model": ["nova-3"], "diarize": ["true"], "keyterm": ["Anna", "Ben"]}]
    assert stand.key == "Token key"


@pytest.mark.parametrize(
    ("answer", "permanent", "words"),
    [
        (refusing(400), True, "400"),
        (refusing(401), True, "401"),
        (refusing(403), True, "403"),
        (refusing(404), True, "404"),
        (refusing(409), False, "409"),
        (refusing(429, **{"Retry-After": "7"}), False, "429, to be asked again after 7"),
        (refusing(500), False, "500"),
        (refusing(503), False, "503"),
        (refusing(302, Location="http://127.0.0.1:1/"), False, "302"),
        (lambda: web.Response(text="<html>"), False, "makes no sense"),
        (lambda: web.Response(text="[]"), False, "makes no sense"),
        (lambda: web.json_response({"results": "none"}), False, "makes no sense"),
        (lambda: web.Response(body=bytes(MOST_BYTES + 1)), False, "far too long"),
    ],
)
async def test_what_each_refusal_means(
    tmp_path: Path, answer: Callable[[], web.Response], permanent: bool, words: str
) -> None:
    with pytest.raises(ProviderError, match=words) as caught:
        await asked(Stand(answer), recording(tmp_path, lines=LINES[:1]))
    assert caught.value.permanent is permanent
    assert caught.value.retry_after == (7.0 if "429" in words else 0.0)


async def test_who_does_not_answer_in_time(tmp_path: Path) -> None:
    path = recording(tmp_path, lines=LINES[:1])
    with pytest.raises(ProviderError, match="no answer"):
        await asked(Stand(refusing(200), slow=5.0), path, within=0.1)
    with pytest.raises(ProviderError, match="no answer"):
        await heard("http://127.0.0.1:1/v1/listen", "key", {}, path, 0.5)


@pytest.mark.parametrize(
    "results", [{}, {"channels": []}, {"channels": [{"alternatives": []}]}, {"channels": 3}]
)
def test_an_answer_without_a_transcript(results: dict[str, Any]) -> None:
    with pytest.raises(ProviderError, match="no transcript"):
        transcript(results)


def said(start: float, text: str, **more: Any) -> dict[str, Any]:
    return {"start": start, "end": start + 1, "channel": 0, "transcript": text, **more}


def test_what_was_said_comes_by_time() -> None:
    two = {"utterances": [said(3, "Yes."), said(1, "Parking?", channel=1), said(2, "  ")]}
    assert stretches(two, voices=False) == [Stretch(1, 1.0, 2.0, "Parking?"), Stretch(0, 3.0, 4.0, "Yes.")]


def test_voices_are_counted_as_they_speak() -> None:
    three = [
        said(1, "One.", speaker=7),
        said(2, "Two.", speaker=0),
        said(3, "Three.", speaker=7),
        said(4, "Four."),
    ]
    found = stretches({"utterances": three}, voices=True)
    assert [(one.channel, one.text) for one in found] == [
        (0, "One."),
        (1, "Two."),
        (0, "Three."),
        (1, "Four."),
    ]


@pytest.mark.parametrize("utterances", [None, "x", [{}], [{"start": "soon"}], [3]])
def test_utterances_that_make_no_sense(utterances: object) -> None:
    with pytest.raises(ProviderError, match="no utterances"):
        stretches({"utterances": utterances}, voices=False)


@pytest.fixture(scope="module")
def deepgram() -> Iterator[DeepgramStandIn]:
    with DeepgramStandIn([text for _, text in TWO]) as running:
        yield running


async def test_a_recording_of_two_channels(
    tmp_path: Path, deepgram: DeepgramStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEEPGRAM_API_KEY", "key")
    provider = build({"base_url": deepgram.url, "language": "en", "keyterm": ["parking"]})
    found = await provider.transcribe_recording(str(recording(tmp_path, lines=TWO)), 2)
    assert [(one.channel, one.text) for one in found] == list(TWO)
    assert found[0].begins < found[0].ends < found[1].begins
    wanted = {"multichannel": "true", "utterances": "true", "punctuate": "true", "language": "en"}
    assert wanted.items() <= deepgram.recordings[-1].items()
    assert "diarize" not in deepgram.recordings[-1]


async def test_a_recording_of_one_channel(
    tmp_path: Path, deepgram: DeepgramStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEEPGRAM_API_KEY", "key")
    deepgram.voices = {text: 5 if who == STAFF else 2 for who, text in TWO}
    path = str(recording(tmp_path, channels=1, lines=TWO))
    found = await build({"base_url": deepgram.url}).transcribe_recording(path, 1)
    assert [one.channel for one in found] == [CALLER, STAFF] == [0, 1]
    assert deepgram.recordings[-1]["diarize"] == "true"
