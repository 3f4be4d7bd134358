"""Deepgram: streaming recognition, words while they are spoken. The key is DEEPGRAM_API_KEY.

Options: `model` (nova-3), `base_url` (of `/v1/listen`), `language`, `endpointing_ms` (silence before a final
result, 100), `numerals` and `smart_format` (figures instead of number words; off, because our fields read
words better than rewritten ones), `keyterm` (a list of words to expect), `filler_words`. For a bot of several
languages the language is `multi`, if the model knows them.
"""

from __future__ import annotations

import asyncio
import os
import wave
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import aiohttp

from frontdesk.errors import BadInput
from frontdesk.providers.stt import _deepgram_files
from frontdesk.providers.stt._deepgram_files import Stretch

BASE_URL = "https://api.deepgram.com/v1/listen"
PASSED_ON = ("numerals", "smart_format", "filler_words", "keyterm", "utterance_end_ms", "punctuate")
IN_FILES = ("numerals", "smart_format", "filler_words", "keyterm", "punctuate")
PIECE_WITHIN, RECORDING_WITHIN = 30.0, 200.0
"""Seconds that a file may take: an utterance, and two hours."""
MULTI = "multi"
"""Deepgram's code for speech in any of a model's languages, word by word."""
NOVA_3_CODES = (
    "af ar be bn bs bg ca zh hr cs da nl en et fi fr gl de el gu he hi hu id it ja kn ko lv lt mk ms mr no "
    "fa pl pt ro ru sr sk sl es sv tl ta te th tr uk vi xh zu"
)
NOVA_3 = frozenset(NOVA_3_CODES.split())
"""What `multi` hears with nova-3 (developers.deepgram.com/docs/nova-3-language-prompting, October 2026)."""
NOVA_2 = frozenset({"en", "es"})
"""What it hears with nova-2 (developers.deepgram.com/changelog/2024/7/16)."""
MULTILINGUAL = {"nova-3": NOVA_3, "nova-3-general": NOVA_3, "nova-2": NOVA_2, "nova-2-general": NOVA_2}


class Deepgram:
    """LiveKit's plugin with our settings."""

    name = "deepgram"

    def __init__(self, key: str, options: Mapping[str, Any]) -> None:
        self.model = model(options)
        self._arguments: dict[str, Any] = {
            "api_key": key,
            "model": self.model,
            "base_url": listen_url(str(options.get("base_url") or BASE_URL)),
            "language": language(options),
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
        await asyncio.to_thread(_plain, path)
        return _deepgram_files.transcript(await self._heard(path, PIECE_WITHIN))

    async def transcribe_recording(self, path: str, channels: int) -> list[Stretch]:
        """What is said on a WAV file, by time: each channel for itself, the voices on a single one apart."""
        apart: dict[str, Any] = {"multichannel": True} if channels > 1 else {"diarize": True}
        results = await self._heard(path, RECORDING_WITHIN, utterances=True, **apart)
        return _deepgram_files.stretches(results, voices=channels == 1)

    async def _heard(self, path: str, within: float, **more: Any) -> dict[str, Any]:
        own = {name: self._arguments[name] for name in ("model", "language")}
        passed = {name: self._arguments[name] for name in IN_FILES if name in self._arguments}
        wanted = {"punctuate": True, **own, **passed, **more}
        url, key = self._arguments["base_url"], self._arguments["api_key"]
        return await _deepgram_files.heard(url, key, wanted, Path(path), within)


def model(options: Mapping[str, Any]) -> str:
    """The model in force."""
    return str(options.get("model") or "nova-3")


def language(options: Mapping[str, Any]) -> str:
    """The language to ask for: `multi` where the callers may speak several that the model tells apart."""
    first = str(options.get("language", "en"))
    known = MULTILINGUAL.get(model(options), frozenset())
    wanted = [code for code in options.get("languages", ()) if _base(code) in known]
    return MULTI if len(wanted) > 1 and _base(first) in known else first


def hears(options: Mapping[str, Any], languages: Sequence[str]) -> tuple[str, ...]:
    """Which of `languages` it understands with these options."""
    asked = language(options)
    known = MULTILINGUAL.get(model(options), frozenset()) if asked == MULTI else {_base(asked)}
    return tuple(code for code in languages if _base(code) in known)


def _base(code: str) -> str:
    return code.split("-")[0].lower()


def _plain(path: str) -> None:
    """BadInput for what is no mono 16-bit WAV file."""
    try:
        with wave.open(path, "rb") as file:
            if file.getnchannels() != 1 or file.getsampwidth() != 2:
                raise BadInput(f"{path}: only mono 16-bit WAV files can be transcribed.")
    except (OSError, wave.Error, EOFError) as problem:
        raise BadInput(f"{path}: not a WAV file that can be read ({problem}).") from problem


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
