"""Deepgram: streaming recognition, words while they are spoken. The key is DEEPGRAM_API_KEY.

Options: `model` (nova-3), `base_url` (of `/v1/listen`), `language`, `endpointing_ms` (silence before a final
result, 100), `numerals` and `smart_format` (figures instead of number words; off, because our fields read
words better than rewritten ones), `keyterm` (a list of words to expect), `filler_words`.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp

from frontdesk.errors import BadInput

BASE_URL = "https://api.deepgram.com/v1/listen"
PASSED_ON = ("numerals", "smart_format", "filler_words", "keyterm", "utterance_end_ms", "punctuate")


class Deepgram:
    """LiveKit's plugin with our settings."""

    name = "deepgram"

    def __init__(self, key: str, options: Mapping[str, Any]) -> None:
        self.model = str(options.get("model") or "nova-3")
        self._arguments: dict[str, Any] = {
            "api_key": key,
            "model": self.model,
            "base_url": listen_url(str(options.get("base_url") or BASE_URL)),
            "language": str(options.get("language", "en")),
            "endpointing_ms": int(options.get("endpointing_ms", 100)),
            "interim_results": True,
            "no_delay": True,
            **{name: options[name] for name in PASSED_ON if name in options},
        }

    def livekit(self, session: aiohttp.ClientSession | None = None) -> Any:
        from livekit.plugins import deepgram

        extra: dict[str, Any] = {"http_session": session} if session else {}
        return deepgram.STT(**self._arguments, **extra)

    async def transcribe_stream(self, audio_stream: AsyncIterator[bytes]) -> AsyncIterator[str]:
        """The final text of each utterance."""
        from frontdesk.providers.stt import _streams

        async with aiohttp.ClientSession() as session:
            async for text in _streams.transcribe(self.livekit(session), audio_stream):
                yield text

    async def transcribe_file(self, path: str) -> str:
        """The text of a mono 16-bit WAV file."""
        from frontdesk.providers.stt import _streams

        async with aiohttp.ClientSession() as session:
            return await _streams.transcribe_file(self.livekit(session), path)


def listen_url(address: str) -> str:
    """The address of the listening endpoint; a bare host gets Deepgram's path."""
    address = address.rstrip("/")
    return address if address.endswith("/listen") else f"{address.removesuffix('/v1')}/v1/listen"


def build(options: Mapping[str, Any]) -> Deepgram:
    """See the module's options; BadInput without a key."""
    key = os.environ.get("DEEPGRAM_API_KEY", "")
    if not key:
        raise BadInput("Deepgram needs a key: set DEEPGRAM_API_KEY, or name another provider under stt.")
    return Deepgram(key, options)
