"""Deepgram's protocol as its clients see it, over a real websocket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from frontdesk.providers.tts.espeak import speak
from frontdesk.testing.deepgram import Behaviour, DeepgramStandIn
from tests.testing.sounds import RATE, silence

SENTENCES = ("I would like a haircut.", "I would like a manicure.", "On Tuesday at three.")
QUERY = "encoding=linear16&sample_rate=16000&channels=1&interim_results=true&punctuate=true&vad_events=true"
KEY = {"Authorization": "Token anything"}
CHUNK = RATE // 10


@pytest.fixture(scope="module")
def shared() -> Iterator[DeepgramStandIn]:
    with DeepgramStandIn(SENTENCES) as stand:
        yield stand


@pytest.fixture
def stand(shared: DeepgramStandIn) -> Iterator[DeepgramStandIn]:
    yield shared
    shared.behaviour = Behaviour()


async def converse(
    stand: DeepgramStandIn, pcm: bytes, query: str = QUERY, pace: float = 0.0
) -> list[dict[str, Any]]:
    """Send everything, close politely, return every message."""
    address = f"{stand.listen_url.replace('http', 'ws')}?{query}"
    async with connect(address, additional_headers=KEY) as socket:
        for at in range(0, len(pcm), CHUNK):
            await socket.send(pcm[at : at + CHUNK])
            await asyncio.sleep(pace)
        await socket.send(json.dumps({"type": "CloseStream"}))
        return [json.loads(message) async for message in socket]


def texts(messages: list[dict[str, Any]], *, final: bool) -> list[str]:
    results = [message for message in messages if message["type"] == "Results"]
    return [
        result["channel"]["alternatives"][0]["transcript"]
        for result in results
        if result["is_final"] is final
    ]


async def test_a_sentence_comes_word_by_word_and_then_whole(stand: DeepgramStandIn) -> None:
    messages = await converse(stand, silence(0.4) + speak(SENTENCES[0]) + silence(0.6))
    assert messages[0]["type"] == "SpeechStarted"
    assert texts(messages, final=True) == [SENTENCES[0]]
    growing = texts(messages, final=False)
    assert len(growing) >= 3
    assert all(SENTENCES[0].startswith(text) for text in growing)
    assert messages[-1]["type"] == "Metadata"
    final = next(message for message in messages if message.get("is_final"))
    assert final["speech_final"] is True
    words = final["channel"]["alternatives"][0]["words"]
    assert [word["word"] for word in words] == ["i", "would", "like", "a", "haircut"]
    assert all(word["start"] < word["end"] for word in words)


async def test_options_of_the_query_are_kept(stand: DeepgramStandIn) -> None:
    pcm = silence(0.4) + speak(SENTENCES[0]) + silence(1.5)
    query = "encoding=linear16&sample_rate=16000&utterance_end_ms=1000&endpointing=500"
    messages = await converse(stand, pcm, query)
    assert texts(messages, final=False) == []
    assert texts(messages, final=True) == ["i would like a haircut"]
    assert [message["type"] for message in messages] == ["Results", "UtteranceEnd", "Metadata"]


async def test_in_real_time_no_word_comes_before_its_audio(stand: DeepgramStandIn) -> None:
    pcm = silence(0.4) + speak(SENTENCES[2]) + silence(0.6)
    address = f"{stand.listen_url.replace('http', 'ws')}?{QUERY}"
    seen = []
    async with connect(address, additional_headers=KEY) as socket, asyncio.TaskGroup() as group:
        sent = 0

        async def send() -> None:
            nonlocal sent
            for at in range(0, len(pcm), CHUNK):
                sent = at + CHUNK
                await socket.send(pcm[at : at + CHUNK])
                await asyncio.sleep(CHUNK / 2 / RATE)
            await socket.send(json.dumps({"type": "CloseStream"}))

        group.create_task(send())
        async for message in socket:
            result = json.loads(message)
            if result["type"] == "Results":
                seen.append(result["is_final"])
                arrived = sent / 2 / RATE
                assert all(word["end"] <= arrived for word in result["channel"]["alternatives"][0]["words"])
    assert seen.count(True) == 1


async def test_hanging_up_in_mid_word_gives_no_words(stand: DeepgramStandIn) -> None:
    pcm = silence(0.4) + speak(SENTENCES[0])
    assert texts(await converse(stand, pcm[: len(pcm) * 2 // 3]), final=True) == []


async def test_finalize_in_mid_word_is_an_empty_result(stand: DeepgramStandIn) -> None:
    address = f"{stand.listen_url.replace('http', 'ws')}?{QUERY}"
    async with connect(address, additional_headers=KEY) as socket:
        await socket.send(json.dumps({"type": "KeepAlive"}))
        await socket.send(json.dumps({"type": "Finalize"}))
        result = json.loads(await socket.recv())
    assert result["from_finalize"] is True
    assert result["channel"]["alternatives"][0]["transcript"] == ""


async def test_messages_that_are_no_messages_change_nothing(stand: DeepgramStandIn) -> None:
    address = f"{stand.listen_url.replace('http', 'ws')}?{QUERY}"
    async with connect(address, additional_headers=KEY) as socket:
        for nonsense in ("not json", "[]", b"\x00", json.dumps({"type": 5})):
            await socket.send(nonsense)
        await socket.send(json.dumps({"type": "CloseStream"}))
        assert json.loads(await socket.recv())["type"] == "Metadata"


async def test_it_can_refuse(stand: DeepgramStandIn) -> None:
    stand.behaviour = Behaviour(refuse=403)
    with pytest.raises(InvalidStatus, match="403"):
        await converse(stand, silence(0.1))


async def test_it_can_be_torn_down(stand: DeepgramStandIn) -> None:
    stand.behaviour = Behaviour(fail_after=0.5)
    with pytest.raises(ConnectionClosed):
        await converse(stand, silence(2), pace=0.01)


async def test_it_can_be_deaf_or_late(stand: DeepgramStandIn) -> None:
    pcm = silence(0.4) + speak(SENTENCES[0]) + silence(0.6)
    stand.behaviour = Behaviour(deaf=True)
    assert texts(await converse(stand, pcm), final=True) == []
    stand.behaviour = Behaviour(delay=(0.05, 0.1))
    begun = asyncio.get_running_loop().time()
    messages = await converse(stand, pcm)
    assert asyncio.get_running_loop().time() - begun >= 0.05 * len(messages)
    assert texts(messages, final=True) == [SENTENCES[0]]


def test_who_has_no_key_or_other_audio_is_turned_away(stand: DeepgramStandIn) -> None:
    assert httpx.get(stand.listen_url).status_code == 401
    answer = httpx.get(stand.listen_url, params={"encoding": "opus"}, headers=KEY)
    assert (answer.status_code, "linear16" in answer.text) == (400, True)
    assert httpx.post(stand.listen_url, content=b"x", headers=KEY).status_code == 400


async def test_a_client_hears_the_language_it_asks_for() -> None:
    spanish = "Quiero una mesa para dos."
    pcm = silence(0.4) + speak(spanish, "es") + silence(0.7) + speak(SENTENCES[0]) + silence(0.7)
    with DeepgramStandIn(SENTENCES, also={"es": [spanish]}) as stand:
        heard = {
            code: set(texts(await converse(stand, pcm, f"{QUERY}&language={code}"), final=True))
            for code in ("en-US", "es", "multi", "fr")
        }
    everything = {spanish, SENTENCES[0]}
    assert heard["en-US"] & everything == {SENTENCES[0]}
    assert heard["es"] & everything == {spanish}
    assert heard["multi"] & everything == everything
    assert not heard["fr"] & everything
