"""A caller who says the lines of a call, hears every sound of the answers, and keeps the times."""

from __future__ import annotations

import asyncio
import random
import secrets
import sys
import time
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from livekit import rtc

from bench.latency.agents import Served, called
from bench.latency.hearing import RATE, WINDOW, Speaker, loud, silence
from bench.latency.lines import COUGH, Kind, Spoken
from frontdesk.realtime.caller import LineResult, SimulatedCaller, dial
from frontdesk.realtime.caller_file import CallerFile, Line
from frontdesk.realtime.energy import AUDIBLE, Listener, loudness, voiced_end
from frontdesk.settings import LiveKit
from frontdesk.testing.spoken import say

NUMBER = "+442079460100"
VOICES = ("en-us", "en-us+f3", "en-us+m3")
PACE = 190
GAP = 0.4
"""Seconds without a sound that are a silence and not a pause between words."""
FINISHED = 1.0
"""Seconds of quiet after which the agent has finished."""
NOISE = 40

QUEUE_MS = 60
"""A short one: when a voice is over is told from what is left in it."""
FOUND_WITHIN = 3.0
"""Seconds in which it shows on which connection somebody else has begun to speak."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A line as sound, with the start of each word, in seconds, and when the voice goes on after a pause."""

    spoken: Spoken
    pcm: bytes
    words: tuple[tuple[str, float], ...]
    resumes: float | None = None


@dataclass(slots=True)
class Timed:
    """A line as it went, in seconds.

    `sound`: end of speech to first sound, `content`: to the first of the answer's own words, where a model
    makes it; `cut_in`: there was a sound of the agent's before the line was over; `halted`: from the moment
    the voice went on after a pause to the agent's last sound; `silent`: start of speech over the agent's to
    its last sound, and `stopped`: that was the end of it; `gap`: the longest silence of the agent around a
    sign of listening; `lost`: words of the answer that were not heard whole; `understood`: the agent's own
    record has the words, of a line with a pause as one turn and no turn of its first half. `began` and
    `ended` are moments of the clock."""

    kind: Kind
    text: str
    sound: float | None = None
    content: float | None = None
    cut_in: bool = False
    halted: float | None = None
    silent: float | None = None
    gap: float | None = None
    stopped: bool | None = None
    lost: list[str] | None = None
    understood: bool | None = None
    began: float = 0.0
    ended: float = 0.0


@dataclass(slots=True)
class Call:
    """A whole call. `greeted`: subscription to first sound."""

    room: str
    purpose: str
    greeted: float | None = None
    lines: list[Timed] = field(default_factory=list)


def record(spoken: Spoken, number: int, seed: int) -> Recorded:
    """Speak it in one of the voices; every third line through 8 kHz µ-law, every fourth with noise."""
    pcm, words, resumes = b"", [], None
    if spoken.text == COUGH:
        return Recorded(spoken, cough(seed + number) + silence(0.1), ())
    for index, part in enumerate(spoken.parts):
        sentence = say(part, VOICES[number % len(VOICES)], rate=PACE, sample_rate=RATE)
        sound = sentence.pcm[: voiced_end(sentence.pcm, RATE)]
        begins = len(pcm) / 2 / RATE + (spoken.pause if index else 0.0)
        resumes = begins + voiced_start(sound) if index else None
        pcm += (silence(spoken.pause) if index else b"") + sound
        words += [(word.text, begins + word.start) for word in sentence.words]
    if number % 3 == 1:
        pcm = telephone(pcm)
    if number % 4 == 2:
        pcm = noisy(pcm, seed + number)
    return Recorded(spoken, pcm + silence(0.1), tuple(words), resumes)


def cough(seed: int) -> bytes:
    """A third of a second of a cough: two bursts of noise that die away."""
    dice = random.Random(seed)
    burst = [6000 * 0.9994**at * dice.uniform(-1, 1) for at in range(int(RATE * 0.15))]
    return array("h", [int(sample) for sample in burst * 2]).tobytes()


def telephone(pcm: bytes) -> bytes:
    """Every other sample, in 8 bits of µ-law, and back: what a telephone leaves of a voice."""
    import numpy as np

    wave = np.frombuffer(pcm, np.int16).astype(np.float32) / 32768
    narrow = (wave[0 : len(wave) // 2 * 2 : 2] + wave[1 : len(wave) // 2 * 2 : 2]) / 2
    pressed = np.sign(narrow) * np.log1p(255 * np.abs(narrow)) / np.log(256.0)
    steps = np.round(pressed * 127) / 127
    back = np.sign(steps) * (np.power(256.0, np.abs(steps)) - 1) / 255
    return bytes((np.repeat(back, 2) * 32767).astype(np.int16).tobytes())


def noisy(pcm: bytes, seed: int) -> bytes:
    """With a little noise of the line."""
    import numpy as np

    wave = np.frombuffer(pcm, np.int16).astype(np.int32)
    noise = np.random.default_rng(seed).normal(0, NOISE, len(wave))
    return bytes(np.clip(wave + noise, -32768, 32767).astype(np.int16).tobytes())


def voiced_start(pcm: bytes) -> float:
    """Seconds until there is a sound in it."""
    return next((at * WINDOW for at, sound in enumerate(loud(pcm)) if sound), 0.0)


class Ear(Listener):
    """Remembers when each piece was heard, and which of them were sounds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(clock)
        self.sounds: list[float] = []
        self._pieces: list[float] = []
        self._ends: list[int] = [0]

    def hear(self, pcm: bytes | memoryview, gap: float = 0.3) -> None:
        now = self._clock()
        self._pieces.append(now)
        self._ends.append(self._ends[-1] + len(pcm))
        if loudness(pcm) >= AUDIBLE:
            self.sounds.append(now)
        super().hear(pcm, gap)

    def place(self, moment: float) -> int:
        """How many bytes had been heard before that moment."""
        return self._ends[bisect_left(self._pieces, moment)]

    def moment(self, place: int) -> float:
        """When the byte at that place was heard."""
        return self._pieces[min(bisect_right(self._ends, place), len(self._pieces)) - 1]

    def last_between(self, since: float, until: float) -> float | None:
        """The last sound in that time."""
        return max((at for at in self.sounds if since <= at <= until), default=None)

    def last_before_silence(self, since: float) -> float | None:
        """The last sound, from `since` on, that a silence follows."""
        after = [at for at in self.sounds if at >= since]
        for one, following in pairwise([*after, float("inf")]):
            if following - one > GAP:
                return one
        return None

    def longest_gap(self, since: float, until: float) -> float:
        """The longest silence between sounds in that time."""
        inside = [since, *(at for at in self.sounds if since <= at <= until)]
        return max((b - a for a, b in pairwise(inside)), default=0.0)


class Caller(SimulatedCaller):
    """A simulated caller who lets the recogniser's stand-in know what is coming."""

    def __init__(self, recorded: Sequence[Recorded], server: LiveKit, speaker: Speaker, call: Call) -> None:
        lines = [Line(say=str(i), barge_in_after=one.spoken.over) for i, one in enumerate(recorded)]
        speech = {str(i): one.pcm for i, one in enumerate(recorded)}
        file = CallerFile(lines=tuple(lines), dialled_number=NUMBER)
        super().__init__(file, server, speech, queue_ms=QUEUE_MS)
        self.ear = Ear()
        self.listener = self.ear
        self._recorded = recorded
        self._speaker = speaker
        self._call_now = call
        self._next = 0
        self._began: list[float] = []
        self._subscribed_at: float | None = None

    async def _say(self, pcm: bytes, cut_after: float | None) -> float:
        one = self._recorded[self._next]
        if self._next == 0:
            await self._until(lambda: self._speaker.alone, FOUND_WITHIN)
        self._next += 1
        self._speaker.expect(pcm, list(one.words))
        self._began.append(time.monotonic() + self._source.queued_duration + voiced_start(pcm))
        return await super()._say(pcm, cut_after)

    def _finished(self, since: float) -> bool:
        """A pause between two sentences is no end."""
        small = self._next > 0 and self._recorded[self._next - 1].spoken.kind == "small"
        return (small or self._their_start(since) is not None) and self.listener.quiet_for() > FINISHED

    async def _answer(self, result: LineResult, since: float) -> None:
        """Nothing is to be answered where somebody only showed that they listen."""
        if self._recorded[self._next - 1].spoken.kind != "small":
            await super()._answer(result, since)

    def _subscribed(self, track: rtc.Track, *_: object) -> None:
        if track.kind == rtc.TrackKind.KIND_AUDIO and self._subscribed_at is None:
            self._subscribed_at = time.monotonic()
        super()._subscribed(track)

    @property
    def heard(self) -> bytearray:
        """All that came down the line, mono 16-bit PCM at 16 kHz."""
        return self._heard

    def timed(self, results: Sequence[LineResult]) -> None:
        """Turn what was heard into times."""
        if self._subscribed_at is not None and self.ear.starts:
            self._call_now.greeted = self.ear.starts[0] - self._subscribed_at
        for index, (began, result) in enumerate(zip(self._began, results, strict=False)):
            spoken = self._recorded[index].spoken
            ended = result.ended_at or began
            line = Timed(spoken.kind, spoken.text, result.answered_after, began=began, ended=ended)
            if spoken.over is None:
                line.cut_in = any(began < start < ended - 0.02 for start in self.ear.starts)
            resumes = self._recorded[index].resumes
            if line.cut_in and resumes is not None:
                resumed = began + resumes - voiced_start(self._recorded[index].pcm)
                last = self.ear.last_between(resumed, ended)
                line.halted = max(0.0, last - resumed) if last is not None else 0.0
            self._call_now.lines.append(line)


async def place(
    recorded: Sequence[Recorded], purpose: str, served: Served, speaker: Speaker, within: float
) -> tuple[Call, Ear, bytes]:
    """The whole call, who heard it, and all that was heard."""
    room = f"bench-{secrets.token_hex(6)}"
    call = Call(room, purpose)
    if served.join:
        await called(served.server, room, served.join, within)
    else:
        await dial(served.server, room, within)
    caller: Any = Caller(recorded, served.server, speaker, call)
    results: list[LineResult] = []
    try:
        async with asyncio.timeout(30 + 15 * len(recorded)):
            await caller.place(room, results.append)
    except TimeoutError:
        print(f"{room}: given up after {len(results)} of {len(recorded)} lines", file=sys.stderr)
    caller.timed(results)
    return call, caller.ear, bytes(caller.heard)
