"""Our voice in the room, on virtual time, into a room that plays in real time."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from livekit import rtc
from livekit.agents.voice import io

from frontdesk.realtime.speaker import (
    AHEAD_MS,
    CHOICE,
    FRAME,
    LEAST_BACK,
    STALLED_AFTER,
    Speaker,
    heard_part,
    word_seconds,
    word_start,
)
from frontdesk.testing.spoken import say
from tests.support.clock import now, virtual

RATE = 24_000
LOUD = 3000


class Room:
    """A sound source: takes a little ahead, plays in real time, remembers what it played."""

    def __init__(self) -> None:
        self.pending: list[tuple[float, bytes]] = []
        self.played: list[bytes] = []
        self.free = 0.0

    @property
    def queued_duration(self) -> float:
        self._play()
        return max(0.0, self.free - now())

    async def capture_frame(self, frame: rtc.AudioFrame) -> None:
        self._play()
        begins = max(self.free, now())
        self.free = begins + frame.duration
        self.pending.append((self.free, bytes(frame.data.cast("B"))))
        ahead = self.free - now() - AHEAD_MS / 1000
        if ahead > 0:
            await asyncio.sleep(ahead)

    async def wait_for_playout(self) -> None:
        await asyncio.sleep(self.queued_duration)
        self._play()

    def clear_queue(self) -> None:
        self._play()
        self.pending, self.free = [], now()

    def _play(self) -> None:
        while self.pending and self.pending[0][0] <= now() + 1e-9:
            self.played.append(self.pending.pop(0)[1])

    @property
    def sound(self) -> list[int]:
        self._play()
        return [array("h", piece)[0] for piece in self.played]


def speech(*parts: tuple[int, float]) -> list[rtc.AudioFrame]:
    """Frames of (height, seconds); each frame has one height."""
    return [
        rtc.AudioFrame(array("h", [height] * int(RATE * FRAME)).tobytes(), RATE, 1, int(RATE * FRAME))
        for height, seconds in parts
        for _ in range(round(seconds / FRAME))
    ]


class Speaking:
    """A speaker, its room, and what it told."""

    def __init__(self) -> None:
        self.room = Room()
        self.stalls: list[float] = []
        source: Any = self.room
        self.speaker = Speaker(RATE, lambda: self.stalls.append(now()), source)
        self.finished: list[io.PlaybackFinishedEvent] = []
        self.started: list[float] = []
        self.speaker.on("playback_finished", self.finished.append)
        self.speaker.on("playback_started", lambda _: self.started.append(now()))

    async def say(self, *parts: tuple[int, float], whole: bool = True) -> None:
        for frame in speech(*parts):
            await self.speaker.capture_frame(frame)
        if whole:
            self.speaker.flush()


@asynccontextmanager
async def speaking(*, heard: bool = True) -> AsyncIterator[Speaking]:
    here = Speaking()
    async with asyncio.TaskGroup() as tasks:
        playing = tasks.create_task(here.speaker.play())
        if heard:
            here.speaker.open()
        try:
            yield here
        finally:
            playing.cancel()


@virtual
async def test_a_speech_is_played_whole_and_its_end_is_told() -> None:
    async with speaking() as here:
        await here.say((LOUD, 1.0))
        await asyncio.sleep(0.5)
        assert here.finished == []
        assert here.speaker.since is not None
        await asyncio.sleep(0.6)
        assert [(one.playback_position, one.interrupted) for one in here.finished] == [(1.0, False)]
        assert len(here.room.sound) == 50
        assert here.speaker.since is None


@virtual
async def test_nothing_is_played_before_somebody_listens() -> None:
    async with speaking(heard=False) as here:
        await here.say((LOUD, 0.2))
        await asyncio.sleep(1.0)
        assert here.room.sound == []
        here.speaker.open()
        await asyncio.sleep(0.3)
        assert len(here.room.sound) == 10


@virtual
async def test_a_pause_is_silent_at_once_and_no_word_is_lost() -> None:
    async with speaking() as here:
        await here.say((LOUD, 0.5), (0, 0.1), (LOUD + 1, 0.7))
        await asyncio.sleep(1.07)
        here.speaker.pause()
        played = len(here.room.sound)
        await asyncio.sleep(0.5)
        assert set(here.room.sound[played:]) == {0}
        assert len(here.room.sound) - played >= 24, "silence is sent: the listener's buffer sees no gap"
        here.speaker.resume()
        resumed = len(here.room.sound)
        await asyncio.sleep(1.0)
        sound = here.room.sound
        assert LOUD + 1 in sound[resumed : resumed + 6], "no silence waits before the speech"
        assert sound[played:].count(LOUD + 1) == 35
        assert sound.count(LOUD) == 25
        assert [one.interrupted for one in here.finished] == [False]
        assert here.finished[0].playback_position == pytest.approx(1.3)


@virtual
async def test_an_interruption_tells_how_much_was_heard() -> None:
    async with speaking() as here:
        await here.say((LOUD, 2.0))
        await asyncio.sleep(0.6)
        here.speaker.clear_buffer()
        assert here.finished[0].interrupted
        assert here.finished[0].playback_position == pytest.approx(0.6, abs=0.05)
        await asyncio.sleep(1.0)
        assert len(here.room.sound) <= 31
        await here.say((LOUD + 7, 0.1))
        await asyncio.sleep(0.3)
        assert here.room.sound.count(LOUD + 7) == 5


@virtual
async def test_the_words_that_were_heard_are_known() -> None:
    async with speaking() as here:
        here.speaker.says("It costs thirty ")
        here.speaker.says("pounds with a card. ")
        await here.say((LOUD, 2.0))
        await asyncio.sleep(1.0)
        here.speaker.clear_buffer()
        assert here.finished[0].synchronized_transcript == "It costs thirty"
        here.speaker.begins()
        here.speaker.says("Anything else?")
        await here.say((LOUD, 0.2))
        await asyncio.sleep(0.5)
        assert here.finished[1].synchronized_transcript is None


@virtual
async def test_what_is_cut_off_in_a_pause_was_heard_up_to_the_pause() -> None:
    async with speaking() as here:
        await here.say((LOUD, 2.0))
        await asyncio.sleep(0.4)
        here.speaker.pause()
        await asyncio.sleep(0.5)
        here.speaker.clear_buffer()
        here.speaker.resume()
        assert here.finished[0].playback_position == pytest.approx(0.4, abs=0.05)
        await asyncio.sleep(1.0)
        assert here.room.sound.count(LOUD) <= 21
        assert len(here.room.sound) <= 46, "when nothing is left to say, nothing is sent"


@virtual
async def test_a_speech_that_stops_in_the_middle_is_told_of_once() -> None:
    async with speaking() as here:
        await here.say((LOUD, 0.2), whole=False)
        await asyncio.sleep(STALLED_AFTER + 3)
        assert len(here.stalls) == 1
        await here.say((LOUD, 0.2))
        await asyncio.sleep(0.5)
        assert here.finished[0].playback_position == pytest.approx(0.4)


@virtual
async def test_silence_is_sent_too_where_more_of_the_speech_is_waited_for() -> None:
    async with speaking() as here:
        await here.say((LOUD, 0.4), whole=False)
        await asyncio.sleep(0.34)
        here.speaker.pause()
        played = len(here.room.sound)
        await asyncio.sleep(STALLED_AFTER + 0.5)
        assert set(here.room.sound[played:]) == {0}
        assert len(here.room.sound) - played >= 24
        assert here.stalls == [], "it is we who pause"


@virtual
async def test_a_pause_is_no_stall() -> None:
    async with speaking() as here:
        await here.say((LOUD, 1.0))
        await asyncio.sleep(0.3)
        here.speaker.pause()
        await asyncio.sleep(STALLED_AFTER + 3)
        assert here.stalls == []


@virtual
async def test_a_room_that_is_gone_ends_the_speech() -> None:
    async with speaking() as here:

        async def gone(frame: rtc.AudioFrame) -> None:
            raise RuntimeError("the room is closed")

        here.room.capture_frame = gone  # type: ignore[method-assign]
        await here.say((LOUD, 0.5))
        await asyncio.sleep(0.2)
        assert [one.interrupted for one in here.finished] == [True]


def sound(*parts: tuple[int, float]) -> bytes:
    return b"".join(bytes(one.data.cast("B")) for one in speech(*parts))


def test_it_goes_on_from_the_quiet_moment_before_the_word_that_was_cut() -> None:
    frames = sound((LOUD, 0.6), (0, 0.06), (LOUD, 0.5))
    back = len(frames) - word_start(frames, len(frames), RATE)
    assert 0.5 * RATE * 2 <= back <= 0.56 * RATE * 2


def test_a_closure_within_a_word_is_too_near() -> None:
    frames = sound((LOUD, 0.5), (0, 0.06), (LOUD, 0.4), (0, 0.06), (LOUD, 0.1))
    back = len(frames) - word_start(frames, len(frames), RATE)
    assert back >= 0.55 * RATE * 2


def test_nothing_is_said_again_where_no_word_was_cut() -> None:
    frames = sound((LOUD, 1.0), (0, 0.2))
    assert word_start(frames, len(frames), RATE) == len(frames)


def test_it_is_gone_back_only_so_far() -> None:
    frames = sound((LOUD, 2.0))
    back = (len(frames) - word_start(frames, len(frames), RATE)) / 2 / RATE
    assert LEAST_BACK - 0.02 <= back <= LEAST_BACK + CHOICE
    assert word_start(frames, 0, RATE) == 0
    assert word_start(frames, int(RATE * 0.3) * 2, RATE) == 0


def test_a_long_word_is_gone_back_further_for() -> None:
    pcm = bytes(RATE * 2 * 2)
    assert word_seconds("a b c d e f g h i j", 0, pcm, RATE) == LEAST_BACK
    assert word_seconds("окрашивание и стрижка", RATE, pcm, RATE) == pytest.approx(1.0, abs=0.06)
    assert word_seconds("", RATE, pcm, RATE) == LEAST_BACK


@pytest.mark.parametrize("voice", ["en-us", "en-us+f3", "de", "ru", "es"])
def test_the_word_that_was_cut_is_heard_whole(voice: str) -> None:
    words = {
        "de": "Der Haarschnitt kostet dreißig Euro und das Färben beginnt bei sechzig Euro.",
        "ru": "Стрижка стоит тридцать рублей а окрашивание начинается от шестидесяти рублей.",
        "es": "El corte de pelo cuesta treinta euros y el tinte empieza en sesenta euros.",
    }
    sentence = say(
        words.get(voice, "A haircut is thirty pounds and colouring begins at sixty pounds."), voice
    )
    whole, cuts = 0, [0.8 + 0.11 * count for count in range(20)]
    for cut in cuts:
        begun = max(word.start for word in sentence.words if word.start <= cut)
        at = int(cut * 16_000) * 2
        back = word_seconds(sentence.text, at, sentence.pcm, 16_000)
        whole += word_start(sentence.pcm, at, 16_000, back) / 32_000 <= begun + 0.03
    assert whole >= len(cuts) - 1


def test_only_whole_words_were_heard() -> None:
    said = "It costs thirty pounds."
    assert heard_part(said, 0.0) == ""
    assert heard_part(said, 0.3) == "It"
    assert heard_part(said, 0.36) == "It costs"
    assert heard_part(said, 0.99) == "It costs thirty"
    assert heard_part(said, 1.0) == said
    assert heard_part("", 0.5) == ""
