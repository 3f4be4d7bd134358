"""Any service with OpenAI's transcription endpoint, one utterance at a time. The key is OPENAI_API_KEY.

Options: `model` (gpt-4o-mini-transcribe), `base_url`, `language`, `prompt`. For a bot of several languages
the service is told none and finds out by itself. A service of your own, named by `base_url`, may need no key.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from frontdesk.errors import BadInput
from frontdesk.providers.clients import PerLoop


class OpenAI:
    """LiveKit's plugin with our settings, fed by LiveKit's voice detector."""

    name = "openai"

    def __init__(self, key: str, options: Mapping[str, Any]) -> None:
        self.model = str(options.get("model") or "gpt-4o-mini-transcribe")
        self._key, self._base_url = key, options.get("base_url")
        self._clients = PerLoop(self._client)
        self._arguments: dict[str, Any] = {
            "model": self.model,
            "language": str(options.get("language", "en")),
            "detect_language": len(options.get("languages", ())) > 1,
            **{name: options[name] for name in ("prompt",) if options.get(name)},
        }

    def _client(self) -> Any:
        import openai

        return openai.AsyncClient(api_key=self._key, base_url=self._base_url, max_retries=0)

    def _plugin(self) -> Any:
        from livekit.plugins import openai

        return openai.STT(client=self._clients.get(), **self._arguments, use_realtime=False)

    def livekit(self) -> Any:
        from frontdesk.providers.stt import _livekit

        return _livekit.streamed(self._plugin())

    async def transcribe_stream(self, audio_stream: AsyncIterator[bytes]) -> AsyncIterator[str]:
        """The text of each utterance, after the silence that ends it."""
        from frontdesk.providers.stt import _streams

        async for text in _streams.transcribe(self.livekit(), audio_stream):
            yield text

    async def transcribe_file(self, path: str) -> str:
        """The text of a mono 16-bit WAV file."""
        from frontdesk.providers.stt import _streams

        return await _streams.transcribe_file(self._plugin(), path)


def hears(options: Mapping[str, Any], languages: Sequence[str]) -> tuple[str, ...]:
    """All of them where it is told none; else the one it is told."""
    if len(options.get("languages", ())) > 1:
        return tuple(languages)
    told = str(options.get("language", "en")).split("-")[0]
    return tuple(code for code in languages if code.split("-")[0] == told)


def build(options: Mapping[str, Any]) -> OpenAI:
    """See the module's options; BadInput without a key for the service that needs one."""
    key = os.environ.get("OPENAI_API_KEY", "")
    if not key and not options.get("base_url"):
        raise BadInput("OpenAI needs a key: set OPENAI_API_KEY, or a base_url of your own service.")
    return OpenAI(key or "none", options)
