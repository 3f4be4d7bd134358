"""Our voice in the room: plays in real time, falls silent at once, and goes on at the word it was in.

LiveKit's own output hands the room a fifth of a second ahead and throws it away at a pause; words would be
lost whenever somebody coughs. This one keeps the speech and what was played of it. In a pause it sends
silence: a source that is given nothing sends nothing for a tenth of a second, and a listener's jitter buffer
presumably takes what follows for late.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable

from livekit import rtc
from livekit.agents.voice import io
from livekit.rtc.participant import PublishTrackError

from frontdesk.realtime.energy import AUDIBLE, loudness
from frontdesk.realtime.recorder import Recorder

log = logging.getLogger(__name__)

AHEAD_MS = 80
"""Milliseconds of sound given to the room ahead of time: what a busy machine may be late by."""
FRAME = 0.02
LEAST_BACK, MOST_BACK, CHOICE = 0.4, 1.0, 0.35
"""Seconds that are said again, so that the word that was cut is heard whole: as long as the longest word
thereabouts, and on to the most quiet moment in the `CHOICE` seconds before that. Of 900 cuts in sentences of
nine voices and paces 99.6 % of the words were whole then; from the last quiet moment on, which is as often
inside a word, 58 %."""
THEREABOUTS = 12
"""Letters by which the place in the text may be wrong."""
VALLEY, WINDOW = 3, 0.01
"""A quiet moment is so many windows, of so many seconds."""
BETWEEN = 0.15
"""Seconds without a sound after which no word was cut."""
SUBSCRIBED_WITHIN = 5.0
STALLED_AFTER = 2.0
TRACK = "frontdesk"


class Speaker(io.AudioOutput):
    """An audio output of LiveKit's session. `stalled` is told when a speech has begun and no more comes."""

    def __init__(
        self,
        sample_rate: int,
        stalled: Callable[[], None] = lambda: None,
        source: rtc.AudioSource | None = None,
    ) -> None:
        capabilities = io.AudioOutputCapabilities(pause=True)
        super().__init__(label="frontdesk", capabilities=capabilities, sample_rate=sample_rate)
        self._rate = sample_rate
        self._step = int(sample_rate * FRAME) * 2
        self._source = source or rtc.AudioSource(sample_rate, 1, queue_size_ms=AHEAD_MS)
        self._stalled = stalled
        self.recorder: Recorder | None = None
        self._pcm = bytearray()
        self._at = 0
        self._whole = False
        self._started = False
        self._open = asyncio.Event()
        self._wake = asyncio.Event()
        self._paused = False
        self._hushed = False
        self._text = ""
        self.since: float | None = None
        self.resumed = 0

    async def publish(self, room: rtc.Room) -> None:
        """Be in the room: a telephone is answered as soon as there is a track. Until somebody listens to it
        nothing is played."""
        track = rtc.LocalAudioTrack.create_audio_track(TRACK, self._source)
        options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE)
        try:
            publication = await room.local_participant.publish_track(track, options)
            async with asyncio.timeout(SUBSCRIBED_WITHIN):
                await publication.wait_for_subscription()
        except TimeoutError:
            log.warning("nobody has listened to us for %g s", SUBSCRIBED_WITHIN)
        except PublishTrackError:
            log.exception("our track could not be published")
        self.open()

    def open(self) -> None:
        """Somebody listens."""
        self._open.set()

    async def play(self) -> None:
        """Play what comes, for as long as the call lasts."""
        await self._open.wait()
        while True:
            try:
                await self._next()
            except Exception:
                log.exception("a sound could not be played")
                self.clear_buffer()
                await asyncio.sleep(FRAME)

    async def aclose(self) -> None:
        """No more sound from here."""
        await self._source.aclose()

    def begins(self) -> None:
        """The words that come now are those of another speech."""
        self._text = ""

    def says(self, text: str) -> None:
        """More words of the speech."""
        self._text += text

    # -- what the session calls

    async def capture_frame(self, frame: rtc.AudioFrame) -> None:
        """More of the speech; comes faster than it can be played."""
        await super().capture_frame(frame)
        self._pcm += bytes(frame.data.cast("B"))
        self._wake.set()

    def flush(self) -> None:
        """The speech is complete."""
        super().flush()
        if self._pcm:
            self._whole = True
            self._wake.set()

    def clear_buffer(self) -> None:
        """Silence, now: the rest of the speech is not said."""
        if self._pcm:
            self._take_back()
            self._finish(interrupted=True)

    def pause(self) -> None:
        """Silence, now; `resume` goes on."""
        super().pause()
        self._paused = True
        self._take_back()
        self._wake.set()

    def resume(self) -> None:
        """Go on at the beginning of the word that was cut."""
        super().resume()
        if self._paused and self._pcm:
            back = word_seconds(self._text, self._at, self._pcm, self._rate)
            self._at = word_start(self._pcm, self._at, self._rate, back)
            self.resumed += 1
        self._drop_hush()
        self._paused = False
        self._wake.set()

    # -- playing

    def _take_back(self) -> None:
        """Take back what the room was given and has not played."""
        self._drop_hush()
        queued = int(self._source.queued_duration * self._rate) * 2
        self._source.clear_queue()
        if self.recorder is not None:
            self.recorder.cut()
        self._at = max(0, self._at - queued)

    def _drop_hush(self) -> None:
        """Silence that waits in the room gives way to what comes."""
        if self._hushed:
            self._source.clear_queue()
            self._hushed = False

    async def _next(self) -> None:
        if self._paused and self._started:
            await self._hush()
        elif self._paused or not self._ready():
            await self._wait()
        elif self._at < len(self._pcm):
            await self._send()
        else:
            await self._source.wait_for_playout()
            if self._whole and self._at >= len(self._pcm) and not self._paused:
                self._finish(interrupted=False)

    def _ready(self) -> bool:
        """Whether there is a frame to play, or the end of the speech to tell of."""
        return bool(self._pcm) and (self._whole or self._at + self._step <= len(self._pcm))

    async def _wait(self) -> None:
        self._wake.clear()
        if self._paused or not self._started or self._ready():
            await self._wake.wait()
            return
        try:
            async with asyncio.timeout(STALLED_AFTER):
                await self._wake.wait()
        except TimeoutError:
            self._stalled()
            await self._wake.wait()

    async def _hush(self) -> None:
        self._hushed = True
        await self._source.capture_frame(rtc.AudioFrame(bytes(self._step), self._rate, 1, self._step // 2))
        await asyncio.sleep(0)  # a source that was closed takes everything at once

    async def _send(self) -> None:
        piece = bytes(self._pcm[self._at : self._at + self._step])
        self._at += len(piece)
        frame = rtc.AudioFrame(piece.ljust(self._step, b"\0"), self._rate, 1, self._step // 2)
        if not self._started:
            self._started = True
            self.since = time.time()
            self.on_playback_started(created_at=self.since)
        if self.recorder is not None:
            self.recorder.said(piece, self._rate, self._source.queued_duration)
        await self._source.capture_frame(frame)

    def _finish(self, *, interrupted: bool) -> None:
        position = (self._at if interrupted else len(self._pcm)) / 2 / self._rate
        heard = heard_part(self._text, self._at / len(self._pcm)) if interrupted and self._pcm else None
        self._pcm, self._at = bytearray(), 0
        self._whole, self._started, self.since = False, False, None
        self.on_playback_finished(
            playback_position=position, interrupted=interrupted, synchronized_transcript=heard
        )


def word_seconds(text: str, at: int, pcm: bytes | bytearray, sample_rate: int) -> float:
    """How long the longest word is that may sound at byte `at` of a text's sound, between the two limits."""
    letters = len(text.strip())
    if not letters or not pcm:
        return LEAST_BACK
    place = at * letters // len(pcm)
    begin, end = max(0, place - THEREABOUTS), place + THEREABOUTS
    longest = max((len(word) for word in text.strip()[begin:end].split()), default=0)
    return min(MOST_BACK, max(LEAST_BACK, longest * len(pcm) / 2 / sample_rate / letters))


def word_start(pcm: bytes | bytearray, at: int, sample_rate: int, back: float = LEAST_BACK) -> int:
    """The byte to go on from so that a word of up to `back` seconds that sounds at `at` is heard whole."""
    step = int(sample_rate * WINDOW) * 2
    here = at // step
    latest = here - int(back / WINDOW)
    earliest = max(0, latest - int(CHOICE / WINDOW))
    if latest <= 0:
        return 0
    loud = [loudness(bytes(pcm[place * step : (place + 1) * step])) for place in range(earliest, here)]
    if max(loud[-int(BETWEEN / WINDOW) :]) < AUDIBLE:
        return here * step
    valleys = [sum(loud[first : first + VALLEY]) for first in range(latest - earliest)]
    return (earliest + valleys.index(min(valleys)) + VALLEY // 2) * step


def heard_part(text: str, share: float) -> str:
    """The words that were heard whole when that share of the sound was played."""
    whole = text.strip()
    letters = int(len(whole) * min(max(share, 0.0), 1.0))
    if letters >= len(whole) or whole[letters : letters + 1].isspace():
        return whole[:letters].rstrip()
    return whole[:letters].rpartition(" ")[0].rstrip()
