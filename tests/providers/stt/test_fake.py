"""It says its lines, one for each utterance."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

from frontdesk.providers.stt.fake import build
from tests.providers.stt.sounds import wav


async def test_a_line_for_each_stream_and_file(tmp_path: Path) -> None:
    async def audio() -> AsyncIterator[bytes]:
        yield bytes(640)

    fake = build({"lines": ["one", "two"]})
    assert [text async for text in fake.transcribe_stream(audio())] == ["one"]
    assert await fake.transcribe_file(wav(tmp_path, bytes(3200))) == "two"
    assert [text async for text in fake.transcribe_stream(audio())] == []
