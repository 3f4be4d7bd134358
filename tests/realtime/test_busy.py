"""A caller who is only told that nobody can take the call, in a real room."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import AsyncIterator

import pytest
from livekit import rtc

from frontdesk.providers.telephony.livekit import token
from frontdesk.realtime.busy import tell
from frontdesk.realtime.energy import AUDIBLE, loudness
from frontdesk.settings import LiveKit
from frontdesk.testing.services import livekit_server

RATE = 24_000
PIECE = RATE // 50


async def tone(seconds: float) -> AsyncIterator[rtc.AudioFrame]:
    pcm = array("h", [6000, 6000, -6000, -6000] * (PIECE // 4)).tobytes()
    for _ in range(int(seconds * 50)):
        yield rtc.AudioFrame(pcm, RATE, 1, PIECE)


@pytest.mark.integration
@pytest.mark.alone
async def test_the_sentence_is_heard_to_its_end() -> None:
    heard: list[float] = []
    tracks: asyncio.Queue[rtc.Track] = asyncio.Queue()

    async def listen() -> None:
        stream = rtc.AudioStream(await tracks.get(), sample_rate=RATE, num_channels=1)
        async for event in stream:
            if loudness(event.frame.data.cast("B")) > AUDIBLE:
                heard.append(event.frame.samples_per_channel / RATE)

    with livekit_server() as running:
        server = LiveKit(url=running.url, api_key=running.api_key, api_secret=running.api_secret)  # type: ignore[arg-type]
        caller, agent = rtc.Room(), rtc.Room()
        caller.on("track_subscribed", lambda track, *_: tracks.put_nowait(track))
        await caller.connect(server.url, token(server, "busy", "sip_anna", sip=True))
        await agent.connect(server.url, token(server, "busy", "agent"))
        try:
            async with asyncio.timeout(60), asyncio.TaskGroup() as group:
                listening = group.create_task(listen())
                await tell(agent, tone(1.0), RATE)
                while sum(heard) < 0.9:
                    await asyncio.sleep(0.05)
                listening.cancel()
        finally:
            await agent.disconnect()
            await caller.disconnect()
    assert sum(heard) == pytest.approx(1.0, abs=0.15)
