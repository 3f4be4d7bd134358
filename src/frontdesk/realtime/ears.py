"""What is heard on the line: the caller's voice and words, made into turns and interruptions.

The recogniser's words and the voice detector's moments go into `Turns` and `BargeIn`, which decide; this
keeps their timers and does what they say. LiveKit's own turn detection is off: it waits for a stretch of
silence before it looks at the words, and lets a cough cut a sentence off.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import AsyncIterable, AsyncIterator, Callable
from dataclasses import dataclass
from math import inf
from typing import Any, Protocol

from livekit import rtc
from livekit.agents import APIConnectionError
from livekit.agents.stt import SpeechEvent, SpeechEventType
from livekit.agents.vad import VAD, VADEvent, VADEventType

from frontdesk.models import Timings
from frontdesk.realtime.backchannels import is_backchannel
from frontdesk.realtime.barge_in import BargeIn, Move
from frontdesk.realtime.endpointing import Complete, Pause, pause_after
from frontdesk.realtime.energy import loudness
from frontdesk.realtime.onset import Onset
from frontdesk.realtime.recorder import Recorder
from frontdesk.realtime.turns import Turn, Turns
from frontdesk.scenario.commands import Listen

log = logging.getLogger(__name__)

SURE_OF_VOICE = 0.5
"""The detector's probability from which a moment counts as voice."""
VOICE_BEGINS = 2
"""Windows with a voice, one after another, until it counts: a click has one."""
CLEAR_VOICE = 0.85
"""From this probability on one window is enough: a click has less. Where a caller may be going on with what
they said, one is enough from `SURE_OF_VOICE` on."""
VOICE_ENDS = 0.12
"""Seconds without a voice until it has fallen silent."""
WENT_ON_WITHIN = 1.0
"""Seconds of our answer after which nobody speaking means to go on with their own sentence: people pause for
up to 0.9, of which our answer takes a quarter to begin, and their voice a sixth to be noticed."""
WENT_ON_AFTER = 2.0
"""Seconds after which what is said is a turn of its own, whatever we did."""
DEAF_AFTER = 12.0
"""Seconds of voice without one word after which the recogniser is started anew."""
MERGE_WITHIN = 1.5


class Voice(Protocol):
    """Our speech, as the ears need to know and stop it."""

    listening: Listen | None
    ending: str | None

    @property
    def speaking(self) -> bool: ...

    @property
    def sounding_since(self) -> float | None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def interrupt(self) -> None: ...

    def when_quiet(self, tell: Callable[[], None]) -> None: ...

    def heard_caller(self) -> None: ...


class Line(Protocol):
    """Who is told what was heard."""

    def said(
        self, text: str, confidence: float, timings: Timings, stopped: float | None, *, joins: bool = False
    ) -> None: ...

    def guessed(self, text: str) -> None: ...

    def half_said(self, text: str) -> None: ...

    def counted(self, name: str) -> None: ...


@dataclass(slots=True)
class _Last:
    """The turn before: when its voice ended, and whether the caller has been heard going on with it."""

    stopped: float
    goes_on: bool = False


class Ears:
    """One caller's. `complete(kind, text)` and `language()` are those of the language spoken now."""

    def __init__(
        self,
        vad: VAD,
        mouth: Voice,
        complete: Complete,
        language: Callable[[], str],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.line: Line
        self.tasks: asyncio.TaskGroup
        self._vad = vad
        self._mouth = mouth
        self._complete = complete
        self._language = language
        self._clock = clock
        self._turns = Turns(self._pause)
        self._barge = BargeIn()
        self._last: _Last | None = None
        self._small: list[tuple[str, float]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._voice, self._sound = False, False
        self._voiced_at, self._sounded_at = 0.0, -inf
        self._speech: float | None = None
        self._onset = Onset()
        self._windows = 0
        self._guessed = ""
        self._wordless_since: float | None = None
        self.recorder: Recorder | None = None
        self._deaf = asyncio.Event()
        self._watching: asyncio.Task[None] | None = None
        self.counts: Counter[str] = Counter()

    # -- the wires

    async def hear(
        self,
        audio: AsyncIterable[rtc.AudioFrame],
        recognise: Callable[[AsyncIterable[rtc.AudioFrame]], AsyncIterable[Any]],
    ) -> AsyncIterator[SpeechEvent]:
        """Listen until the audio ends. What the recogniser says about anything but words is passed on."""
        voices = self._vad.stream()

        async def tapped() -> AsyncIterator[rtc.AudioFrame]:
            async for frame in audio:
                voices.push_frame(frame)
                if self.recorder is not None:
                    self.recorder.heard(frame)
                yield frame

        watching = self._watching = self.tasks.create_task(self._watch(voices), name="ears")
        try:
            async for event in recognise(tapped()):
                self.recognised(event)
                if event.type == SpeechEventType.RECOGNITION_USAGE:
                    yield event
                if self._deaf.is_set():
                    self._deaf.clear()
                    raise APIConnectionError("the recogniser hears a voice and no words: it is started anew")
        finally:
            watching.cancel()
            await voices.aclose()

    async def _watch(self, voices: AsyncIterable[VADEvent]) -> None:
        try:
            async for event in voices:
                self.detected(event)
        except Exception:
            log.exception("the voice detector failed")

    # -- what happens

    def recognised(self, event: SpeechEvent) -> None:
        """The recogniser said something."""
        if not event.alternatives:
            return
        best = event.alternatives[0]
        if event.type == SpeechEventType.FINAL_TRANSCRIPT:
            self._words(best.text, best.confidence or 1.0, final=True)
        elif event.type in (SpeechEventType.INTERIM_TRANSCRIPT, SpeechEventType.PREFLIGHT_TRANSCRIPT):
            self._words(best.text, best.confidence or 1.0, final=False)

    def detected(self, event: VADEvent) -> None:
        """The voice detector looked at a window of sound: a thirtieth of a second."""
        if event.type != VADEventType.INFERENCE_DONE:
            return
        now = self._clock() - event.inference_duration
        self._turns.looked(now)
        if self._speech != self._mouth.sounding_since:
            self._speech = self._mouth.sounding_since
            self._barge.another()
        self._sounds(event, now)
        if event.probability < SURE_OF_VOICE:
            self._windows = 0
            if self._voice and now - self._voiced_at >= VOICE_ENDS:
                self._voice_is(False, now)
            self._guess(now)
            return
        self._windows += 1
        self._voiced_at = now
        self._turns.voice(now)
        clear = event.probability >= CLEAR_VOICE or self._may_go_on(now)
        if not self._voice and (clear or self._windows >= VOICE_BEGINS):
            self._voice_is(True, now)
        self._wordless(now)

    def _voice_is(self, on: bool, now: float) -> None:
        """The caller's voice set in, or fell silent."""
        if not self._mouth.speaking:
            self._barge.speech()
        if on:
            self._sets_in(now)
        self._voice = on
        self._wordless_since = now if on else None
        self._do(self._barge.voice(on, now, speaking=self._may_pause()))
        self._look()

    def _sounds(self, event: VADEvent, now: float) -> None:
        """A sound over what is heard of us counts before it is known to be a voice."""
        if self._onset.hear(loudness(b"".join(frame.data.cast("B") for frame in event.frames))):
            self._sounded_at = now
        sounds = now - self._sounded_at < VOICE_ENDS
        if sounds != self._sound:
            self._sound = sounds
            heard = self._may_pause() and self._mouth.sounding_since is not None
            self._do(self._barge.sound(sounds, now, speaking=heard))
            self._look()

    def close(self) -> None:
        """Nothing outlives the call."""
        self._stop_timer()
        if self._watching is not None:
            self._watching.cancel()

    @property
    def busy(self) -> bool:
        """Whether the caller has said words that are not a turn yet."""
        return self._turns.open

    # -- words

    def _words(self, text: str, confidence: float, *, final: bool) -> None:
        now = self._clock()
        if text.strip():
            self._wordless_since = now if self._voice else None
        small = self._is_small(text)
        if text.strip():
            self._do(self._barge.words(small=small, speaking=self._may_pause()))
        if small:
            if final:
                self._small.append((text.strip(), now))
                self.line.counted("backchannels")
        elif final:
            self._with_small(now)
            self._turns.final(text, confidence, now)
        else:
            self._turns.interim(text, now)
            if text.strip():
                self._mouth.heard_caller()
                self._half_said(now)
        self._guess(now)
        self._look()

    def _is_small(self, text: str) -> bool:
        """Whether these words only show that somebody listens to what we are saying."""
        if not (self._mouth.speaking or self._barge.paused) or self._turns.open:
            return False
        listen = self._mouth.listening
        answers = listen is not None and listen.complete_when == "yes_no"
        return not answers and is_backchannel(text, self._language())

    def _with_small(self, now: float) -> None:
        """Small words right before others belong to them."""
        before = " ".join(text for text, at in self._small if now - at < MERGE_WITHIN)
        self._small = []
        if before and not self._turns.open:
            self._turns.final(before, 1.0, now)

    def _guess(self, now: float) -> None:
        """Prepare an answer to words that could be all, as soon as the voice pauses."""
        text = self._turns.text
        if text and text != self._guessed and self._turns.settled(now):
            self._guessed = text
            self.line.guessed(text)

    def _half_said(self, now: float) -> None:
        """Let an answer be begun in mid-sentence where the caller may ask anything; half a value answers
        nothing."""
        listen = self._mouth.listening
        anything = listen is None or listen.field is None
        if anything and not self._mouth.speaking and not self._turns.settled(now):
            self.line.half_said(self._turns.text)

    def _pause(self, text: str) -> Pause:
        return pause_after(text, self._mouth.listening, self._complete, self._language())

    # -- turns

    def _sets_in(self, now: float) -> None:
        """A voice: perhaps the caller goes on with a turn that we took for over."""
        if self._last is None or self._turns.open:
            return
        self._last.goes_on = self._may_go_on(now)

    def _may_go_on(self, now: float) -> bool:
        """Whether a voice now would be the caller going on with the turn before: then each window counts."""
        if self._last is None or self._turns.open:
            return False
        since = self._mouth.sounding_since
        early = since is None or now - since < WENT_ON_WITHIN
        return early and now - self._last.stopped < WENT_ON_AFTER

    def _over(self, turn: Turn) -> None:
        if self._mouth.ending is not None:
            return
        joins = self._last is not None and self._last.goes_on
        self._last, self._guessed = _Last(turn.stopped), ""
        timings = Timings(
            eou_delay=max(0.0, turn.over - turn.stopped),
            transcription_delay=max(0.0, turn.last_words - turn.stopped),
        )
        line = self.line

        def hand_over() -> None:
            line.said(turn.text, turn.confidence, timings, turn.stopped, joins=joins)

        if self._mouth.speaking:
            self._mouth.interrupt()
            self._mouth.when_quiet(hand_over)
        else:
            hand_over()

    # -- our own speech

    def _may_pause(self) -> bool:
        """Whether something of ours sounds that may be cut off."""
        return self._mouth.ending is None and self._mouth.speaking

    def _do(self, move: Move) -> None:
        if move == "pause":
            self.counts["pauses"] += 1
            self._mouth.pause()
        elif move == "resume":
            self.counts["resumes"] += 1
            self._mouth.resume()
            self.line.counted("false_interruptions")
        elif move == "stop":
            self._mouth.interrupt()

    def _wordless(self, now: float) -> None:
        """Minutes of voice and never a word: either it is a television, or the recogniser is stuck."""
        if self._wordless_since is not None and now - self._wordless_since > DEAF_AFTER:
            self._wordless_since = now
            log.warning("a voice for %g s and not a word", DEAF_AFTER)
            self.line.counted("watchdog_deaf")
            self._deaf.set()

    # -- time

    def _look(self) -> None:
        """See what time has brought, and come again when something is due."""
        now = self._clock()
        self._do(self._barge.look(now))
        turn = self._turns.take(now)
        if turn is not None:
            self._over(turn)
        due = [at for at in (self._turns.due(), self._barge.due()) if at is not None]
        self._stop_timer()
        if due:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(max(0.005, min(due) - now), self._look)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
