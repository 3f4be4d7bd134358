"""One sentence to a caller whom nobody can serve: no recogniser, no model, no dialogue."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator

from livekit import rtc

from frontdesk.realtime.speaker import Speaker

log = logging.getLogger(__name__)

SENTENCE = "transfer_failed"
"""The built-in sentence that says that nobody can take the call."""
HEARD_WITHIN = 15.0


async def tell(room: rtc.Room, frames: AsyncIterator[rtc.AudioFrame], sample_rate: int) -> None:
    """Pick up, say it, and return when it has been heard."""
    speaker = Speaker(sample_rate)
    try:
        async with asyncio.TaskGroup() as tasks:
            playing = tasks.create_task(speaker.play(), name="speaker")
            await speaker.publish(room)
            async for frame in frames:
                await speaker.capture_frame(frame)
            speaker.flush()
            try:
                async with asyncio.timeout(HEARD_WITHIN):
                    await speaker.wait_for_playout()
            except TimeoutError:
                log.warning("a caller did not hear out that nobody can take the call")
            playing.cancel()
    finally:
        await speaker.aclose()
