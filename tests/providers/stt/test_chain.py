"""When one recogniser fails, the next goes on listening."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.chain import build_stt
from frontdesk.providers.tts.espeak import speak
from frontdesk.settings import Provider, Settings
from frontdesk.testing.deepgram import Behaviour, DeepgramStandIn
from tests.providers.stt.sounds import first, silence, stream, wav

LINE = "I would like a haircut."
PCM = silence(0.4) + speak(LINE) + silence(0.7)


@contextmanager
def two(
    monkeypatch: pytest.MonkeyPatch, home: Path, *, refuse: int
) -> Iterator[tuple[Settings, DeepgramStandIn, DeepgramStandIn]]:
    """Settings that name two services, the first of which refuses with that status; and both."""
    monkeypatch.setenv("DEEPGRAM_API_KEY", "key")
    with DeepgramStandIn([LINE], behaviour=Behaviour(refuse=refuse)) as down, DeepgramStandIn([LINE]) as up:
        links = tuple(Provider(provider="deepgram", base_url=one.url, timeout=30) for one in (down, up))
        yield Settings(home=home, stt=links), down, up


async def spoken(up: DeepgramStandIn) -> AsyncIterator[bytes]:
    """Silence until that one listens, then the line: what is said while recognisers change is lost."""
    there = len(up.streams)
    while len(up.streams) == there:
        async for piece in stream(silence(0.02), 0.02):
            yield piece
    async for piece in stream(PCM, 0.02):
        yield piece


async def test_the_next_takes_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with two(monkeypatch, tmp_path, refuse=403) as (settings, _, up):
        chain = build_stt(settings)
        assert await first(chain.transcribe_stream(spoken(up))) == LINE
        assert await chain.transcribe_file(wav(tmp_path, PCM)) == LINE


async def test_one_that_cannot_start_is_left_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DEEPGRAM_API_KEY", "key")
    whisper = Provider(provider="whisper", model="large-v1")
    with DeepgramStandIn([LINE]) as up:
        links = (whisper, Provider(provider="deepgram", base_url=up.url))
        chain = build_stt(Settings(home=tmp_path, stt=links))
        pcm = silence(0.4) + speak(LINE) + silence(0.7)
        assert await first(chain.transcribe_stream(stream(pcm, 0.02))) == LINE
        assert await chain.transcribe_file(wav(tmp_path, pcm)) == LINE
    with pytest.raises(ProviderError, match="large-v1"):
        build_stt(Settings(home=tmp_path, stt=(whisper, whisper))).livekit()


async def test_one_that_refuses_us_is_left_alone_by_every_process(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with two(monkeypatch, tmp_path, refuse=403) as (settings, down, up):
        assert await first(build_stt(settings).transcribe_stream(spoken(up))) == LINE
        asked = down.refused
        assert asked
        again = build_stt(settings)
        assert await first(again.transcribe_stream(spoken(up))) == LINE
        assert await again.transcribe_file(wav(tmp_path, PCM)) == LINE
        assert down.refused == asked


async def test_one_that_only_breaks_off_is_asked_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with two(monkeypatch, tmp_path, refuse=503) as (settings, down, up):
        assert await first(build_stt(settings).transcribe_stream(spoken(up))) == LINE
        asked = down.refused
        assert await first(build_stt(settings).transcribe_stream(spoken(up))) == LINE
        assert down.refused > asked
