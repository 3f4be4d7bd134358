"""Sentences that are being synthesised before it is known whether they will be said."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

from livekit import rtc
from livekit.agents.tts import TTS
from livekit.agents.types import APIConnectOptions

from frontdesk.dialogue.gathering import Gathering

log = logging.getLogger(__name__)

AT_ONCE = 3
"""So many sentences at most are kept; the oldest is dropped."""


class Sound:
    """One sentence on its way out of the synthesiser."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.task: asyncio.Task[None] | None = None
        self._frames: Gathering[rtc.AudioFrame] = Gathering()

    @property
    def good(self) -> bool:
        """Whether it has sound, or may still get some."""
        return bool(self._frames.pieces) or not self._frames.over

    async def make(self, tts: TTS[Any], patience: APIConnectOptions) -> None:
        """Synthesise it; what goes wrong ends it."""
        try:
            async with tts.synthesize(self.text, conn_options=patience) as stream:
                async for audio in stream:
                    self._frames.add(audio.frame)
        except Exception as error:
            log.warning("a sentence could not be synthesised ahead: %s", error or type(error).__name__)
        finally:
            self._frames.end()

    def frames(self) -> AsyncIterator[rtc.AudioFrame]:
        """Its sound, what is there and what comes."""
        return self._frames.all()


class AheadOfTime:
    """The sentences of one call. `tasks()` gives the group that outlives none of them."""

    def __init__(self, tasks: Callable[[], asyncio.TaskGroup | None]) -> None:
        self._tasks = tasks
        self._made: dict[tuple[int, str], Sound] = {}

    def make(self, text: str, tts: TTS[Any], patience: APIConnectOptions) -> None:
        """Begin to synthesise `text` with that voice, unless it is being done."""
        key, tasks = (id(tts), text.strip()), self._tasks()
        if tasks is None or not key[1] or key in self._made:
            return
        while len(self._made) >= AT_ONCE:
            self._drop(next(iter(self._made)))
        sound = self._made[key] = Sound(key[1])
        sound.task = tasks.create_task(sound.make(tts, patience), name="ahead")

    def take(self, text: str, tts: TTS[Any]) -> Sound | None:
        """The sound of `text` in that voice, once; None when there is none."""
        sound = self._made.pop((id(tts), text.strip()), None)
        return sound if sound is not None and sound.good else None

    def close(self) -> None:
        """Stop everything that nobody has taken."""
        for key in list(self._made):
            self._drop(key)

    def _drop(self, key: tuple[int, str]) -> None:
        sound = self._made.pop(key)
        if sound.task is not None:
            sound.task.cancel()
