"""Sentences that are made before they are needed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

from livekit import rtc
from livekit.agents.types import APIConnectOptions

from frontdesk.realtime.ahead import AT_ONCE, AheadOfTime
from tests.support.clock import now, virtual

PATIENCE = APIConnectOptions()
FRAME = rtc.AudioFrame(bytes(960), 24_000, 1, 480)


class Voice:
    """Three frames of a sentence, a tenth of a second apart."""

    def __init__(self, *, fails_after: int = 99) -> None:
        self.asked: list[str] = []
        self._fails_after = fails_after

    @asynccontextmanager
    async def synthesize(self, text: str, *, conn_options: APIConnectOptions) -> AsyncIterator[Any]:
        self.asked.append(text)
        yield self._frames()

    async def _frames(self) -> AsyncIterator[Any]:
        for number in range(3):
            if number == self._fails_after:
                raise RuntimeError("the voice is gone")
            await asyncio.sleep(0.1)
            yield SimpleNamespace(frame=FRAME)


async def heard(sound: Any) -> int:
    return len([frame async for frame in sound.frames()])


@virtual
async def test_what_was_begun_ahead_is_there_sooner() -> None:
    voice: Any = Voice()
    async with asyncio.TaskGroup() as tasks:
        ahead = AheadOfTime(lambda: tasks)
        ahead.make("It costs 35 pounds. ", voice, PATIENCE)
        await asyncio.sleep(0.15)
        began = now()
        assert await heard(ahead.take("It costs 35 pounds.", voice)) == 3
        assert 0.1 < now() - began < 0.2
        assert voice.asked == ["It costs 35 pounds."]


@virtual
async def test_a_sound_is_taken_once_and_only_in_its_own_voice() -> None:
    voice: Any = Voice()
    async with asyncio.TaskGroup() as tasks:
        ahead = AheadOfTime(lambda: tasks)
        ahead.make("One.", voice, PATIENCE)
        ahead.make("One.", voice, PATIENCE)
        assert ahead.take("One.", Voice()) is None  # type: ignore[arg-type]
        assert ahead.take("One.", voice) is not None
        assert ahead.take("One.", voice) is None
        await asyncio.sleep(0.1)
        assert voice.asked == ["One."]


@virtual
async def test_a_voice_that_fails_before_its_first_sound_is_asked_again() -> None:
    voice: Any = Voice(fails_after=0)
    async with asyncio.TaskGroup() as tasks:
        ahead = AheadOfTime(lambda: tasks)
        ahead.make("One.", voice, PATIENCE)
        await asyncio.sleep(0.1)
        assert ahead.take("One.", voice) is None


@virtual
async def test_a_voice_that_fails_later_gives_what_it_has() -> None:
    voice: Any = Voice(fails_after=2)
    async with asyncio.TaskGroup() as tasks:
        ahead = AheadOfTime(lambda: tasks)
        ahead.make("One.", voice, PATIENCE)
        assert await heard(ahead.take("One.", voice)) == 2


@virtual
async def test_only_the_latest_are_kept_and_none_outlives_the_call() -> None:
    voice: Any = Voice()
    async with asyncio.TaskGroup() as tasks:
        ahead = AheadOfTime(lambda: tasks)
        for number in range(AT_ONCE + 2):
            ahead.make(f"{number}.", voice, PATIENCE)
        assert ahead.take("0.", voice) is None
        assert ahead.take(f"{AT_ONCE + 1}.", voice) is not None
        ahead.close()
        assert ahead.take(f"{AT_ONCE}.", voice) is None
    assert now() < 1.0


@virtual
async def test_without_a_call_nothing_is_made() -> None:
    voice: Any = Voice()
    ahead = AheadOfTime(lambda: None)
    ahead.make("One.", voice, PATIENCE)
    assert ahead.take("One.", voice) is None
