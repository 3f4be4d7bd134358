"""Our voices inside LiveKit's session."""

from __future__ import annotations

import pytest
from livekit.agents import APIConnectionError
from livekit.agents.types import APIConnectOptions

from frontdesk.providers.tts.espeak import build as espeak
from frontdesk.providers.tts.fake import build as fake


async def test_livekit_hears_the_same_sound() -> None:
    voice = espeak({})
    plugin = voice.livekit("en-us")
    assert (plugin.provider, plugin.model, plugin.sample_rate) == ("espeak", "espeak-ng", 16000)
    async with plugin.synthesize("Hello there.") as stream:
        pcm = b"".join([bytes(event.frame.data) async for event in stream])
    assert pcm.startswith(await voice.synthesize("Hello there.", "en-us"))


async def test_a_failure_is_livekits_kind_of_failure() -> None:
    once = APIConnectOptions(max_retry=0, timeout=1)
    async with fake({"fails": True}).livekit("x").synthesize("hello", conn_options=once) as stream:
        with pytest.raises(APIConnectionError):
            await anext(stream)
