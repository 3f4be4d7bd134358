"""When one voice fails or is late, the next says the sentence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.chain import build_tts
from frontdesk.providers.tts._chain import Link, Voices
from frontdesk.providers.tts.fake import Fake
from frontdesk.settings import Provider, Settings, Voice
from frontdesk.testing.openai import Behaviour, OpenAIStandIn
from tests.support.clock import now, virtual


class Heard(Fake):
    """Remembers which voice it was asked for; speaks at 8 kHz; may break off."""

    def __init__(
        self, name: str = "espeak", *, breaks: bool = False, rate: int = 16000, delay: float = 0.0
    ) -> None:
        super().__init__()
        self.name, self.sample_rate = name, rate
        self.voices: list[str] = []
        self._breaks, self._late = breaks, delay

    async def synthesize_stream(self, text: str, voice_id: str) -> AsyncIterator[bytes]:
        self.voices.append(voice_id)
        await asyncio.sleep(self._late)
        yield b"\x01\x00" * 800
        if self._breaks:
            raise ProviderError("broke off")


async def test_a_failing_and_a_late_voice_are_replaced() -> None:
    for bad in (Fake(fails=True), Fake(delay=5)):
        good = Heard()
        voices = Voices([Link(bad, 0.05), Link(good, 1)], {})
        assert await voices.synthesize("hello", "x") == b"\x01\x00" * 800


@virtual
async def test_a_late_voice_gets_company_and_who_sounds_first_speaks() -> None:
    slow, quick = Fake(delay=1.4), Heard()
    voices = Voices([Link(slow, 1.5, hedge=0.4), Link(quick, 1.5)], {})
    async with aclosing(voices.synthesize_stream("hello", "x")) as pieces:
        assert await anext(pieces) == b"\x01\x00" * 800
    assert now() == pytest.approx(0.4, abs=0.01)
    assert len(asyncio.all_tasks()) == 1


@virtual
async def test_for_a_sentence_made_ahead_no_other_voice_is_asked() -> None:
    other = Heard()
    voices = Voices([Link(Fake(delay=1.0), 1.5, hedge=0.4), Link(other, 1.5)], {})
    assert await voices.synthesize("hello", "x")
    assert other.voices == []


async def test_half_a_sentence_is_not_said_twice_in_a_stream() -> None:
    other = Heard()
    voices = Voices([Link(Heard(breaks=True), 1), Link(other, 1)], {})
    stream = voices.synthesize_stream("hello", "x")
    assert await anext(stream)
    with pytest.raises(ProviderError, match="broke off"):
        await anext(stream)
    assert other.voices == []


@virtual
async def test_a_late_voice_is_left_alone_after_two_failures() -> None:
    late, good = Heard(delay=5), Heard()
    voices = Voices([Link(late, 0.1), Link(good, 1)], {})
    for _ in range(3):
        await voices.synthesize("hello", "x")
    assert (len(late.voices), len(good.voices)) == (2, 3)


async def test_every_service_gets_its_own_name_of_the_voice() -> None:
    espeak, piper = Heard("espeak"), Heard("piper")
    names = {"russian-female-1": Voice(espeak="ru+f2")}
    await Voices([Link(espeak, 1)], names).synthesize("hello", "russian-female-1")
    await Voices([Link(piper, 1)], names).synthesize("hello", "russian-female-1")
    assert (espeak.voices, piper.voices) == (["ru+f2"], ["russian-female-1"])


async def test_voices_of_other_rates_are_brought_to_one() -> None:
    voices = Voices([Link(Fake(fails=True), 1), Link(Heard(rate=8000), 1)], {})
    assert voices.sample_rate == 16000
    assert len(await voices.synthesize("hello", "x")) == 3200


async def test_the_last_voice_may_be_late() -> None:
    voices = Voices([Link(Fake(fails=True), 0.05), Link(Fake(seconds_per_word=0.1, delay=0.2), 0.05)], {})
    assert len(await voices.synthesize("hello", "x")) == 3200


async def test_nobody_left_is_an_error() -> None:
    with pytest.raises(ProviderError, match="no voice could speak"):
        await Voices([Link(Fake(fails=True), 1)], {}).synthesize("hello", "x")


async def test_livekit_gets_the_service_itself_or_the_chain(monkeypatch: pytest.MonkeyPatch) -> None:
    async def said(plugin: Any) -> int:
        async with plugin.synthesize("Hello there.") as stream:
            return sum([len(bytes(event.frame.data)) async for event in stream])

    with OpenAIStandIn(Behaviour(status=500)) as stand:
        cloud = Provider(provider="openai", base_url=stand.base_url)
        chain = build_tts(Settings(tts=(cloud, Provider(provider="espeak", timeout=5)))).livekit("en-us")
        assert (chain.provider, chain.sample_rate) == ("openai+espeak", 24000)
        assert await said(chain) > 24000
        stand.behaviour = Behaviour()
        alone = build_tts(Settings(tts=(cloud,))).livekit("en-us")
        assert alone.provider.startswith("127.0.0.1")
        assert await said(alone) > 24000
