"""A recogniser that has been told what will be said: for tests and evaluations without sound.

Options: `lines` (one for each utterance, in order; then nothing), `language`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any


class Fake:
    """Says its next line for every utterance."""

    name = "fake"
    model = "script"

    def __init__(self, lines: Iterator[str], language: str = "en") -> None:
        self._lines = lines
        self.language = language

    async def recognise(self, pcm: bytes) -> tuple[str, float]:
        """The next line, for any sound at all."""
        return (next(self._lines, ""), 1.0) if pcm else ("", 0.0)

    async def transcribe_stream(self, audio_stream: AsyncIterator[bytes]) -> AsyncIterator[str]:
        """One line for the whole stream."""
        pcm = b"".join([piece async for piece in audio_stream])
        text, _ = await self.recognise(pcm)
        if text:
            yield text

    async def transcribe_file(self, path: str) -> str:
        """One line for the whole file."""
        from frontdesk.providers.stt import _livekit, _streams

        return await _streams.transcribe_file(_livekit.Recognised(self), path)

    def livekit(self) -> Any:
        from frontdesk.providers.stt import _livekit

        return _livekit.streamed(_livekit.Recognised(self))


def hears(options: Mapping[str, Any], languages: Sequence[str]) -> tuple[str, ...]:
    """Whatever it is told, in any language."""
    return tuple(languages)


def build(options: Mapping[str, Any]) -> Fake:
    """`lines`, `language`."""
    return Fake(iter([str(line) for line in options.get("lines", ())]), str(options.get("language", "en")))
