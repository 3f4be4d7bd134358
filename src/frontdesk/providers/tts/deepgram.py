"""Deepgram's voices. The key is DEEPGRAM_API_KEY; a voice_id is one of its models (`aura-2-andromeda-en`).

Options: `model` (where a voice_id is none), `base_url` (of `/v1/speak`).
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp

from frontdesk.errors import BadInput

BASE_URL = "https://api.deepgram.com/v1/speak"
ONE_LANGUAGE = True
"""Each of its voices speaks one language."""


class Deepgram:
    """LiveKit's plugin with our settings."""

    name = "deepgram"
    sample_rate = 24000

    def __init__(self, key: str, options: Mapping[str, Any]) -> None:
        self.model = str(options.get("model") or "aura-2-andromeda-en")
        self._arguments: dict[str, Any] = {
            "api_key": key,
            "base_url": str(options.get("base_url") or BASE_URL),
        }

    def livekit(self, voice_id: str, session: aiohttp.ClientSession | None = None) -> Any:
        from livekit.plugins import deepgram

        model = voice_id if voice_id.startswith("aura") else self.model
        return deepgram.TTS(
            model=model, sample_rate=self.sample_rate, http_session=session, **self._arguments
        )

    async def synthesize_stream(self, text: str, voice_id: str) -> AsyncIterator[bytes]:
        """PCM as the service sends it."""
        from frontdesk.providers.tts._plugin import spoken

        async with aiohttp.ClientSession() as session:
            async for pcm in spoken(self.livekit(voice_id, session), text, self.name):
                yield pcm

    async def synthesize(self, text: str, voice_id: str) -> bytes:
        """PCM of the whole text."""
        return b"".join([pcm async for pcm in self.synthesize_stream(text, voice_id)])


def build(options: Mapping[str, Any]) -> Deepgram:
    """See the module's options; BadInput without a key."""
    key = os.environ.get("DEEPGRAM_API_KEY", "")
    if not key:
        raise BadInput("Deepgram needs a key: set DEEPGRAM_API_KEY, or name another provider under tts.")
    return Deepgram(key, options)
