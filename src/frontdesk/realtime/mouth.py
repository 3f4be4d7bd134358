"""The way out to a caller on the phone: ready audio where there is some, the synthesiser otherwise.

Speech is queued in LiveKit's session and reported back once all of it has ended: what was heard, and whether
the caller cut it off. Everything is interruptible; when one speech is cut off, those queued behind it go too.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

from livekit import rtc
from livekit.agents import AgentSession
from livekit.agents.llm import ChatMessage
from livekit.agents.tts import TTS
from livekit.agents.voice import SpeechHandle

from frontdesk.models import Handoff, Timings
from frontdesk.realtime.ahead import AheadOfTime
from frontdesk.realtime.prompt_audio import PromptAudio
from frontdesk.realtime.speaker import Speaker
from frontdesk.scenario.commands import Listen, Say

log = logging.getLogger(__name__)

PLAYOUT_LIMIT = 60.0
STILL_BUSY = 0.5
NOT_YET = -1


class Line(Protocol):
    """What a mouth tells the call's loop."""

    def was_spoken(self, text_heard: str, interrupted: bool) -> None: ...

    def was_timed(self, turn: int, timings: Timings) -> None: ...

    def fell_silent(self) -> None: ...

    def may_hang_up(self, reason: str) -> None: ...

    def could_not_speak(self) -> None: ...


@dataclass(slots=True)
class Mark:
    """The turn whose first sound is awaited, and when its caller stopped speaking (epoch seconds). `early`:
    what was measured before the turn had its number."""

    turn: int
    stopped: float
    sounded: bool = False
    answered: bool = False
    early: list[Timings] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Voice:
    """What one language is spoken with: the synthesiser, and its sentences that are ready."""

    tts: TTS[Any]
    audio: PromptAudio


class PhoneMouth:
    """A `dialogue.ports.Mouth` over one `AgentSession`.

    `voice` gives the voice of the language in force. What is queued keeps the voice it was queued with.
    """

    def __init__(
        self,
        session: AgentSession[None],
        voice: Callable[[], Voice],
        transfer: Callable[[str], Awaitable[bool]],
    ) -> None:
        self.line: Line
        self.listening: Listen | None = None
        self.ending: str | None = None
        self.sent = 0
        self._session = session
        self._voice = voice
        self._spoken_by: dict[str, Voice] = {}
        self._transfer = transfer
        self._open: list[SpeechHandle] = []
        self._heard: list[str] = []
        self._cut = False
        self._cut_off: set[str] = set()
        self._mark: Mark | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._quiet = asyncio.Event()
        self._quiet.set()
        self._when_quiet: list[Callable[[], None]] = []
        self.speaker: Speaker | None = None
        self.tasks: asyncio.TaskGroup | None = None
        self._ahead = AheadOfTime(lambda: self.tasks)
        self._openers: set[str] = set()
        self.hearing: Callable[[], bool] = lambda: False

    async def say(self, say: Say) -> None:
        """Queue one sentence."""
        self.say_now(say.text)

    def say_now(self, text: str, *, only_ready: bool = False) -> bool:
        """Queue `text`; with `only_ready`, only when its audio is ready. Whether it was queued."""
        voice = self._voice()
        frames = voice.audio.frames(text)
        if frames is not None:
            self._follow(self._session.say(text, audio=frames), voice)
        elif not only_ready:
            self._follow(self._session.say(text), voice)
        return frames is not None or not only_ready

    def say_opener(self, text: str) -> bool:
        """Say a few words, if their sound is ready, until the answer comes. Whether they are said."""
        frames = self._voice().audio.frames(text)
        if frames is None:
            return False
        handle = self._session.say(text, audio=frames)
        self._openers.add(handle.id)
        self._follow(handle, self._voice())
        return True

    def prepare(self, text: str) -> None:
        """Begin to synthesise a sentence that may have to be said, unless its sound is ready."""
        voice = self._voice()
        if self.tasks is not None and voice.audio.frames(text) is None:
            self._ahead.make(text, voice.tts, self._session.conn_options.tts_conn_options)

    def prepared(self, text: str, tts: TTS[Any]) -> AsyncIterator[rtc.AudioFrame] | None:
        """The sound of a piece of an answer in that voice: begun ahead of the turn, or ready since before the
        call."""
        sound = self._ahead.take(text, tts)
        if sound is not None:
            return sound.frames()
        voices = (*self._spoken_by.values(), self._voice())
        voice = next((one for one in voices if one.tts is tts), None)
        frames = voice.audio.frames(text) if voice else None
        return frames if voice and frames and voice.audio.sample_rate == tts.sample_rate else None

    async def stream(self, clauses: AsyncIterator[str]) -> str:
        """Queue clauses as they come; all that was sent, once the last one is on its way."""
        queue: asyncio.Queue[str | None] = asyncio.Queue()
        sent: list[str] = []
        handle: SpeechHandle | None = None
        try:
            async for clause in clauses:
                if handle is None:
                    if self.speaking:
                        # an opener is being said: LiveKit would begin to synthesise once it has ended
                        self.prepare(clause)
                    handle = self._follow(self._session.say(_drained(queue)), self._voice())
                if handle.interrupted or handle.done():
                    break
                sent.append(clause)
                queue.put_nowait(clause)
        finally:
            queue.put_nowait(None)
        return " ".join(part.strip() for part in sent)

    async def listen(self, listen: Listen) -> None:
        """Wait for the caller: from now on this says how their turn ends and when silence counts."""
        self.listening = listen
        self._stop_timer()
        if listen.silence_at is not None:
            wait = (listen.silence_at - datetime.now(UTC)).total_seconds()
            self._timer = asyncio.get_running_loop().call_later(max(wait, 0.0), self._silent)

    async def transfer(self, handoff: Handoff) -> bool:
        """Pass the caller on, once everything said has been heard; False when nobody took the call."""
        if handoff.target is None:
            return False
        await self.played_out()
        return await self._transfer(handoff.target)

    async def hang_up(self, reason: str) -> None:
        """End the call, once everything said has been heard."""
        self._stop_timer()
        self.ending = reason
        for handle in self._open:
            if not handle.interrupted:
                # whoever says goodbye over our goodbye still hears it
                handle.allow_interruptions = False
        if not self._open:
            self.line.may_hang_up(reason)

    @property
    def speaking(self) -> bool:
        """Whether something is being said, or waits to be."""
        return bool(self._open)

    def synthesiser(self, speech: SpeechHandle | None) -> TTS[Any]:
        """What speaks that speech: the voice of the language it was queued in."""
        voice = self._spoken_by.get(speech.id) if speech is not None else None
        return (voice or self._voice()).tts

    def heard_caller(self) -> None:
        """The caller did something: the silence that was being timed is over."""
        self._stop_timer()

    def expect(self, stopped: float | None) -> None:
        """The next sound answers the turn whose caller stopped speaking then."""
        self._mark = Mark(NOT_YET, stopped) if stopped is not None else None

    def name_turn(self, turn: int) -> None:
        """The number of the turn that is being answered, known only once it is decided."""
        mark = self._mark
        if mark is None:
            return
        mark.turn, early, mark.early = turn, mark.early, []
        for timings in early:
            self.line.was_timed(turn, timings)
        if mark.answered:
            self._mark = None

    def interrupt(self) -> None:
        """Stop everything that is being said."""
        for handle in self._open:
            self._cut_off.add(handle.id)
            if not handle.done() and not handle.interrupted:
                handle.interrupt(force=True)

    @property
    def sounding_since(self) -> float | None:
        """Since when something of ours can be heard, epoch seconds; None while nothing can."""
        return self.speaker.since if self.speaker is not None else None

    def pause(self) -> None:
        """Fall silent for a moment: the caller made a sound."""
        if self._session.output.audio is not None:
            self._session.output.audio.pause()

    def resume(self) -> None:
        """Go on where it was."""
        if self._session.output.audio is not None:
            self._session.output.audio.resume()

    def when_quiet(self, tell: Callable[[], None]) -> None:
        """Call `tell` once all that is being said has ended, or now if nothing is."""
        if self._open:
            self._when_quiet.append(tell)
        else:
            tell()

    async def played_out(self) -> None:
        """Wait until nothing is being said any more."""
        try:
            async with asyncio.timeout(PLAYOUT_LIMIT):
                await self._quiet.wait()
        except TimeoutError:
            log.warning("speech did not end within %s s", PLAYOUT_LIMIT)
            self.interrupt()

    def close(self) -> None:
        """Nothing outlives the call."""
        self._stop_timer()
        self._ahead.close()

    def _follow(self, handle: SpeechHandle, voice: Voice) -> SpeechHandle:
        self.sent += 1
        self._spoken_by[handle.id] = voice
        self._open.append(handle)
        self._quiet.clear()
        handle.add_done_callback(self._ended)
        return handle

    def _ended(self, handle: SpeechHandle) -> None:
        self._open.remove(handle)
        self._spoken_by.pop(handle.id, None)
        message = next((item for item in handle.chat_items if isinstance(item, ChatMessage)), None)
        if message is not None:
            self._heard.append(message.text_content or "")
            self._measure(handle, message)
        if handle.interrupted:
            self._cut = True
            if handle.id not in self._cut_off:
                self.interrupt()
            self._cut_off.discard(handle.id)
        elif message is None:
            log.error("nothing was heard of a speech: %s", handle.exception() or "no audio")
            self.line.could_not_speak()
        if not self._open:
            self._report()

    def _measure(self, handle: SpeechHandle, message: ChatMessage) -> None:
        """The first sound of an answer; after an opener, the answer itself comes later."""
        mark, started = self._mark, message.metrics.get("started_speaking_at")
        opener = handle.id in self._openers
        self._openers.discard(handle.id)
        if mark is None or started is None:
            self._mark = None
            return
        if mark.answered:
            return
        after = max(0.0, float(started) - mark.stopped)
        ttfb = message.metrics.get("tts_node_ttfb")
        first = None if mark.sounded else after
        timings = Timings(
            first_audio=first,
            first_content=None if opener else after,
            tts_ttfb=float(ttfb) if ttfb else None,
        )
        mark.sounded, mark.answered = True, not opener
        if mark.turn == NOT_YET:
            mark.early.append(timings)
            return
        if mark.answered:
            self._mark = None
        self.line.was_timed(mark.turn, timings)

    def _report(self) -> None:
        heard, self._heard = " ".join(part.strip() for part in self._heard if part.strip()), []
        cut, self._cut = self._cut, False
        self._quiet.set()
        self.line.was_spoken(heard, cut)
        told, self._when_quiet = self._when_quiet, []
        for tell in told:
            tell()
        if self.ending is not None:
            self.line.may_hang_up(self.ending)

    def _silent(self) -> None:
        """Silence counts only when nobody is speaking; otherwise look again soon. Words are speaking, the
        sound of a street or a television is not."""
        self._timer = None
        if self.speaking or self.hearing():
            self._timer = asyncio.get_running_loop().call_later(STILL_BUSY, self._silent)
        else:
            self.line.fell_silent()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


async def _drained(queue: asyncio.Queue[str | None]) -> AsyncIterator[str]:
    while (clause := await queue.get()) is not None:
        yield clause.strip() + " "
