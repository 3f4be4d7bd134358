"""OpenAI's speech endpoint through LiveKit's plugin, over a real socket."""

from __future__ import annotations

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.tts.espeak import speak
from frontdesk.providers.tts.openai import build
from frontdesk.testing.openai import Behaviour, OpenAIStandIn


async def test_it_speaks_with_its_voice() -> None:
    with OpenAIStandIn() as stand:
        voice = build({"base_url": stand.base_url, "instructions": "calm"})
        pcm = await voice.synthesize("Hello there.", "nova")
        sent = stand.requests[0].body
    assert abs(len(pcm) / 48000 - len(speak("Hello there.")) / 32000) < 0.1
    assert (sent["voice"], sent["input"], sent["instructions"]) == ("nova", "Hello there.", "calm")


async def test_a_refusal_is_a_provider_error() -> None:
    with OpenAIStandIn(Behaviour(status=401)) as stand:
        with pytest.raises(ProviderError, match="openai") as refused:
            await build({"base_url": stand.base_url}).synthesize("Hello", "nova")
        assert refused.value.permanent


def test_without_a_key_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(BadInput, match="OPENAI_API_KEY"):
        build({})
