"""Audio for recognisers: streams in pieces of 20 ms, WAV files, silence. Mono 16-bit PCM at 16 kHz."""

from __future__ import annotations

import asyncio
import wave
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path

RATE = 16000


def silence(seconds: float) -> bytes:
    return bytes(2 * int(RATE * seconds))


def wav(folder: Path, pcm: bytes, *, channels: int = 1, rate: int = RATE) -> str:
    path = folder / "audio.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(pcm)
    return str(path)


async def stream(pcm: bytes, pace: float = 0.002) -> AsyncIterator[bytes]:
    """Faster than life, but not all at once."""
    for at in range(0, len(pcm), 640):
        yield pcm[at : at + 640]
        await asyncio.sleep(pace)


async def first(texts: AsyncIterator[str]) -> str:
    """The first text; whoever listened stops listening then."""
    async with aclosing(texts) as found:  # type: ignore[type-var]
        return await anext(found)
