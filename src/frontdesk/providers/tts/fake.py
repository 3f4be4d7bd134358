"""A voice of plain tones, as long as speech would be: for tests that need sound but no words.

Options: `seconds_per_word` (0.3), `delay` (seconds before the first sound), `fails` (true: never speaks).
"""

from __future__ import annotations

import asyncio
import math
from array import array
from collections.abc import AsyncIterator, Mapping
from typing import Any

from frontdesk.errors import ProviderError

SAMPLE_RATE = 16000
HERTZ = 330


class Fake:
    """A tone for each word."""

    name = "fake"
    model = "tones"
    sample_rate = SAMPLE_RATE

    def __init__(self, seconds_per_word: float = 0.3, delay: float = 0.0, *, fails: bool = False) -> None:
        self._seconds, self._delay, self._fails = seconds_per_word, delay, fails

    async def synthesize_stream(self, text: str, voice_id: str) -> AsyncIterator[bytes]:
        """One piece of PCM for each word."""
        await asyncio.sleep(self._delay)
        if self._fails:
            raise ProviderError("fake: told to fail.")
        for _ in text.split():
            yield tone(self._seconds)

    async def synthesize(self, text: str, voice_id: str) -> bytes:
        """PCM of the whole text."""
        return b"".join([pcm async for pcm in self.synthesize_stream(text, voice_id)])

    def livekit(self, voice_id: str) -> Any:
        from frontdesk.providers.tts._livekit import Spoken

        return Spoken(self, voice_id)


def tone(seconds: float) -> bytes:
    """A beep that fades at its ends."""
    count = int(SAMPLE_RATE * seconds)
    samples = (
        int(9000 * math.sin(math.pi * at / count) * math.sin(2 * math.pi * HERTZ * at / SAMPLE_RATE))
        for at in range(count)
    )
    return array("h", samples).tobytes()


def build(options: Mapping[str, Any]) -> Fake:
    """`seconds_per_word`, `delay`, `fails`."""
    return Fake(
        float(options.get("seconds_per_word", 0.3)),
        float(options.get("delay", 0.0)),
        fails=bool(options.get("fails", False)),
    )
