"""OpenAI's transcription endpoint through LiveKit's plugin and voice detector."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.stt.openai import build, hears
from frontdesk.providers.tts.espeak import speak
from frontdesk.testing.openai import Behaviour, OpenAIStandIn
from tests.providers.stt.sounds import silence, stream, wav

LINE = "I would like a haircut."


@pytest.fixture
def stand() -> Iterator[OpenAIStandIn]:
    with OpenAIStandIn(vocabulary=[LINE]) as running:
        yield running


async def test_an_utterance_of_a_stream_is_a_text(stand: OpenAIStandIn) -> None:
    pcm = silence(0.5) + speak(LINE) + silence(1)
    provider = build({"base_url": stand.base_url, "language": "en"})
    assert [text async for text in provider.transcribe_stream(stream(pcm, 0.005))] == [LINE]
    assert stand.requests[0].body["model"] == "gpt-4o-mini-transcribe"


async def test_a_recording_is_one_text_and_a_refusal_an_error(stand: OpenAIStandIn, tmp_path: Path) -> None:
    provider = build({"base_url": stand.base_url, "model": "whisper-large"})
    path = wav(tmp_path, speak(LINE))
    assert await provider.transcribe_file(path) == LINE
    stand.behaviour = Behaviour(status=401)
    with pytest.raises(ProviderError):
        await provider.transcribe_file(path)


def test_without_a_key_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(BadInput, match="OPENAI_API_KEY"):
        build({})


async def test_of_callers_of_several_languages_the_service_is_told_none(
    stand: OpenAIStandIn, tmp_path: Path
) -> None:
    path = wav(tmp_path, speak(LINE))
    both = {"language": "en", "languages": ("en", "es")}
    assert await build({"base_url": stand.base_url} | both).transcribe_file(path) == LINE
    assert await build({"base_url": stand.base_url, "language": "es"}).transcribe_file(path) == LINE
    assert [request.body.get("language") for request in stand.requests] == [None, "es"]
    assert hears(both, ("en", "es")) == ("en", "es")
    assert hears({"language": "es"}, ("en", "es")) == ("es",)
