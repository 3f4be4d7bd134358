"""A session, its speeches and a mouth, as small as a test of the phone needs them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from types import SimpleNamespace
from typing import Any

from livekit.agents.llm import ChatMessage

from frontdesk.models import Timings
from frontdesk.realtime.mouth import Voice


class Speech:
    """One speech handle: it ends when a test says so."""

    def __init__(self, number: int, text: Any, audio: Any) -> None:
        self.id = f"speech-{number}"
        self.text = text
        self.audio = audio
        self.interrupted = False
        self.allow_interruptions = True
        self.chat_items: list[ChatMessage] = []
        self._over = False
        self._tell: list[Callable[[Speech], None]] = []

    def add_done_callback(self, tell: Callable[[Speech], None]) -> None:
        self._tell.append(tell)

    def done(self) -> bool:
        return self._over

    def exception(self) -> BaseException | None:
        return None

    def interrupt(self, *, force: bool = False) -> None:
        self.interrupted = True

    def end(self, heard: str | None = None, **metrics: Any) -> None:
        """It was heard, wholly or not; None: there was no sound."""
        if heard is not None:
            self.chat_items.append(ChatMessage(role="assistant", content=[heard], metrics=metrics))  # type: ignore[arg-type]
        self._over = True
        for tell in self._tell:
            tell(self)


class Output:
    """An audio output that only notes what it is told."""

    def __init__(self) -> None:
        self.did: list[str] = []

    def pause(self) -> None:
        self.did.append("pause")

    def resume(self) -> None:
        self.did.append("resume")


class Session:
    """Where a mouth speaks."""

    def __init__(self) -> None:
        self.speeches: list[Speech] = []
        self.output = SimpleNamespace(audio=Output())
        self.conn_options = SimpleNamespace(tts_conn_options=None)

    def say(self, text: Any, *, audio: Any = None) -> Speech:
        self.speeches.append(Speech(len(self.speeches), text, audio))
        return self.speeches[-1]


class Silent:
    """A synthesiser that is never asked."""

    sample_rate = 16_000


class Audio:
    """Ready audio for some sentences."""

    sample_rate = 16_000

    def __init__(self, *ready: str) -> None:
        self.ready = ready

    def frames(self, sentence: str) -> AsyncIterator[Any] | None:
        return _nothing() if sentence in self.ready else None


def voice(*ready: str) -> Callable[[], Any]:
    """The voice of the one language there is, with some sentences ready."""
    made = Voice(Silent(), Audio(*ready))  # type: ignore[arg-type]
    return lambda: made


async def _nothing() -> AsyncIterator[Any]:
    return
    yield


class Told:
    """What a mouth told the loop."""

    def __init__(self) -> None:
        self.events: list[tuple[Any, ...]] = []

    def was_spoken(self, text_heard: str, interrupted: bool) -> None:
        self.events.append(("spoken", text_heard, interrupted))

    def was_timed(self, turn: int, timings: Timings) -> None:
        self.events.append(("timed", turn, timings))

    def fell_silent(self) -> None:
        self.events.append(("silent",))

    def may_hang_up(self, reason: str) -> None:
        self.events.append(("hang up", reason))

    def could_not_speak(self) -> None:
        self.events.append(("mute",))


async def settle(rounds: int = 5) -> None:
    """Let everything that is ready run."""
    for _ in range(rounds):
        await asyncio.sleep(0)
