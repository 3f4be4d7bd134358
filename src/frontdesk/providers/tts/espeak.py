"""espeak-ng: a plain voice in a hundred languages, on this machine, needing nothing.

Options: `rate` (words a minute, 80..300), `pitch` (0..99), `language` (where a voice_id says none). A
voice_id is an espeak-ng voice (`en-us`, `ru+f3`) or a plain name that begins with a language and may say
female (`russian-female-1`).
"""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
from collections.abc import AsyncIterator, Mapping
from typing import Any

from frontdesk.errors import BadInput, NotFound, ProviderError
from frontdesk.providers.tts._pcm import read_wav, resample

SAMPLE_RATE = 16000
ONE_LANGUAGE = True
"""Each of its voices speaks one language."""
TIMEOUT = 10.0
LONGEST = 5000
LANGUAGES = {
    "english": "en-us",
    "en": "en-us",
    "russian": "ru",
    "german": "de",
    "french": "fr",
    "spanish": "es",
    "italian": "it",
    "polish": "pl",
    "ukrainian": "uk",
    "turkish": "tr",
    "kazakh": "kk",
    "arabic": "ar",
    "hebrew": "he",
}
_VOICE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,12}){0,3}(\+[A-Za-z0-9]{1,12})?")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+|\[\[|\]\]")


def knows(voice_id: str) -> bool:
    """Whether it is a plain name that says its language, `russian-female-1`: it needs no `voices`."""
    return voice_id.lower().replace("_", "-").split("-")[0] in LANGUAGES


def voice_name(voice_id: str, language: str = "en") -> str:
    """The espeak-ng voice for a voice_id, which may be a plain name like `russian-female-1`."""
    first, *rest = voice_id.lower().replace("_", "-").split("-")
    if first in LANGUAGES and not (first == "en" and rest):
        return LANGUAGES[first] + ("+f3" if {"female", "woman"} & set(rest) else "")
    if _VOICE.fullmatch(voice_id):
        return voice_id
    return LANGUAGES.get(language.lower(), language if _VOICE.fullmatch(language) else "en-us")


def clean(text: str) -> str:
    """One line of plain words: no control characters, no phoneme brackets, not endless."""
    return _CONTROLS.sub(" ", text).strip()[:LONGEST]


def command(voice: str, *, rate: int = 160, pitch: int = 50) -> list[str]:
    """The program and its arguments; the words come by standard input, so they are never an option."""
    binary = shutil.which("espeak-ng")
    if not binary:
        raise NotFound("espeak-ng is not installed. Run `apt-get install espeak-ng`.")
    return [binary, "--stdin", "--stdout", "-b", "1", "-z", "-v", voice, "-s", str(rate), "-p", str(pitch)]


def speak(text: str, voice: str = "en-us", *, rate: int = 160, sample_rate: int = SAMPLE_RATE) -> bytes:
    """Mono 16-bit PCM of `text`, for those who are not in a loop (tests, the simulated caller)."""
    words = clean(text)
    if not words:
        return b""
    try:
        done = subprocess.run(
            command(voice, rate=rate), input=words.encode(), capture_output=True, timeout=TIMEOUT, check=False
        )
    except subprocess.TimeoutExpired as late:
        raise ProviderError(f"espeak-ng took longer than {TIMEOUT:g} s.") from late
    return _audio(done.returncode, done.stdout, done.stderr, sample_rate)


def _audio(code: int, out: bytes, err: bytes, sample_rate: int) -> bytes:
    """What espeak-ng wrote; its exit code is 0 even for a voice it does not have."""
    if code or not out:
        said = err.decode(errors="replace").strip()[-200:]
        raise ProviderError(f"espeak-ng failed: {said or 'it wrote nothing'}", permanent=True)
    return resample(*read_wav(out), sample_rate)


class Espeak:
    """Speaks through the espeak-ng program, one process per sentence."""

    name = "espeak"
    model = "espeak-ng"
    sample_rate = SAMPLE_RATE

    def __init__(self, *, rate: int = 160, pitch: int = 50, language: str = "en") -> None:
        if not 80 <= rate <= 300 or not 0 <= pitch <= 99:
            raise BadInput("espeak: rate must be 80..300 and pitch 0..99.")
        self._rate, self._pitch, self._language = rate, pitch, language

    async def synthesize(self, text: str, voice_id: str) -> bytes:
        """PCM of the whole text."""
        words = clean(text)
        if not words:
            return b""
        arguments = command(voice_name(voice_id, self._language), rate=self._rate, pitch=self._pitch)
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(*arguments, stdin=pipe, stdout=pipe, stderr=pipe)
        try:
            async with asyncio.timeout(TIMEOUT):
                out, err = await process.communicate(words.encode())
        except TimeoutError as late:
            raise ProviderError(f"espeak-ng took longer than {TIMEOUT:g} s.") from late
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()
        return _audio(process.returncode or 0, out, err, self.sample_rate)

    async def synthesize_stream(self, text: str, voice_id: str) -> AsyncIterator[bytes]:
        """PCM sentence by sentence, so that the first is heard while the next is made."""
        for sentence in sentences(text):
            yield await self.synthesize(sentence, voice_id)

    def livekit(self, voice_id: str) -> Any:
        from frontdesk.providers.tts._livekit import Spoken

        return Spoken(self, voice_id)


def sentences(text: str) -> list[str]:
    """Cut after each full stop, question or exclamation mark that ends a word."""
    return [part for part in re.split(r"(?<=[.!?…])\s+", text.strip()) if part]


def build(options: Mapping[str, Any]) -> Espeak:
    """`rate`, `pitch`, `language`."""
    return Espeak(
        rate=int(options.get("rate", 160)),
        pitch=int(options.get("pitch", 50)),
        language=str(options.get("language", "en")),
    )
