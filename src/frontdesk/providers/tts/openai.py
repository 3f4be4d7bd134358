"""Any service with OpenAI's speech endpoint. The key is OPENAI_API_KEY.

Options: `model` (gpt-4o-mini-tts), `base_url`, `voice` (where a voice_id is no voice of this service),
`instructions`, `speed`. A service of your own, named by `base_url`, may need no key.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from typing import Any

from frontdesk.errors import BadInput
from frontdesk.providers.clients import PerLoop


class OpenAI:
    """LiveKit's plugin with our settings; one client per event loop, so that connections are kept."""

    name = "openai"
    sample_rate = 24000

    def __init__(self, key: str, options: Mapping[str, Any]) -> None:
        self.model = str(options.get("model") or "gpt-4o-mini-tts")
        self._voice = str(options.get("voice", "ash"))
        self._key = key
        self._base_url = options.get("base_url")
        self._arguments = {name: options[name] for name in ("instructions", "speed") if name in options}
        self._clients = PerLoop(self._client)

    def _client(self) -> Any:
        import openai

        return openai.AsyncClient(api_key=self._key, base_url=self._base_url, max_retries=0)

    def livekit(self, voice_id: str) -> Any:
        from livekit.plugins import openai

        return openai.TTS(
            model=self.model,
            voice=voice_id or self._voice,
            client=self._clients.get(),
            response_format="pcm",
            **self._arguments,
        )

    async def synthesize_stream(self, text: str, voice_id: str) -> AsyncIterator[bytes]:
        """PCM as the service sends it."""
        from frontdesk.providers.tts._plugin import spoken

        async for pcm in spoken(self.livekit(voice_id), text, self.name):
            yield pcm

    async def synthesize(self, text: str, voice_id: str) -> bytes:
        """PCM of the whole text."""
        return b"".join([pcm async for pcm in self.synthesize_stream(text, voice_id)])


def build(options: Mapping[str, Any]) -> OpenAI:
    """See the module's options; BadInput without a key for the service that needs one."""
    key = os.environ.get("OPENAI_API_KEY", "")
    if not key and not options.get("base_url"):
        raise BadInput("OpenAI needs a key: set OPENAI_API_KEY, or a base_url of your own service.")
    return OpenAI(key or "none", options)
