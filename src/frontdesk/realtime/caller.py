"""A simulated caller: joins a room as a telephone would, speaks in real time, and listens.

It knows nothing of the agent but its sound: it waits until the agent has been heard and is quiet again, says
its next line, and measures the time from the end of its own speech to the first sound of the answer.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from livekit import rtc

from frontdesk.errors import ProviderError
from frontdesk.providers.telephony.livekit import delete_room, open_room, people, token
from frontdesk.realtime.caller_file import CallerFile, Line
from frontdesk.realtime.energy import Listener, voiced_end
from frontdesk.settings import LiveKit

RATE = 16_000
FRAME = RATE // 50
FRAME_BYTES = FRAME * 2
QUEUE_MS = 240
"""How much sound is kept ready to go out: a line does not stutter while this process is made to wait."""
BITRATE = 64_000
QUIET = 0.6
ANSWER_WITHIN = 12.0
PICKED_UP_WITHIN = 20.0
TICK = 0.02
KEY_GAP = 0.15
DTMF_CODES = {key: code for code, key in enumerate("0123456789*#")}

DISPATCH_TRIES, DISPATCH_TICK = 40, 0.1


@dataclass(slots=True)
class LineResult:
    """One line as it went. `answered_after`: seconds from the end of the speech to the first sound."""

    line: Line
    ended_at: float | None = None
    answered_after: float | None = None


@dataclass(slots=True)
class CallReport:
    """The whole call, from the caller's side. `heard`: what came down the line, mono 16-bit PCM at 16 kHz."""

    room: str
    greeted_after: float | None = None
    lines: list[LineResult] = field(default_factory=list)
    hung_up_by: str = "caller"
    heard: bytearray = field(default_factory=bytearray, repr=False)


class SimulatedCaller:
    """One caller. `speech` has the audio of each line; `place` makes the call and says what it was like."""

    def __init__(
        self,
        file: CallerFile,
        server: LiveKit,
        speech: Mapping[str, bytes],
        *,
        mute: bool = False,
        queue_ms: int = QUEUE_MS,
    ) -> None:
        self.listener = Listener()
        self._file = file
        self._server = server
        self._speech = speech
        self._mute = mute
        self._heard = bytearray()
        self._room = rtc.Room()
        self._source = rtc.AudioSource(RATE, 1, queue_size_ms=queue_ms)
        self._out: asyncio.Queue[bytes] = asyncio.Queue()
        self._spoken = asyncio.Event()
        self._voice_over: float | None = None
        self._over = asyncio.Event()

    async def place(self, room: str, on_line: Callable[[LineResult], None] = lambda _: None) -> CallReport:
        """Call into `room`, do every line, hang up."""
        report = CallReport(room, heard=self._heard)
        self._room.on("track_subscribed", self._subscribed)
        self._room.on("disconnected", lambda *_: self._over.set())
        try:
            await self._call(room, report, on_line)
        except BaseExceptionGroup as group:
            raise group.exceptions[0] from group
        return report

    async def _call(self, room: str, report: CallReport, on_line: Callable[[LineResult], None]) -> None:
        async with asyncio.TaskGroup() as group:
            self._group = group
            began = time.monotonic()
            await self._join(room)
            tasks = [group.create_task(self._send())]
            try:
                await self._talk(report, began, on_line)
            finally:
                report.hung_up_by = "bot" if self._over.is_set() else "caller"
                await self._room.disconnect()
                for task in [*tasks, *self._listening]:
                    task.cancel()

    async def _talk(
        self,
        report: CallReport,
        began: float,
        on_line: Callable[[LineResult], None],
    ) -> None:
        await self._until(lambda: self.listener.last is not None, PICKED_UP_WITHIN)
        if not self.listener.starts:
            raise ProviderError(f"nobody answered in {report.room} within {PICKED_UP_WITHIN:g} s.")
        report.greeted_after = self.listener.starts[0] - began
        since = began
        for line in self._file.lines:
            await self._my_turn(line, since)
            if self._over.is_set():
                return
            result = LineResult(line)
            report.lines.append(result)
            since = await self._do(line, result)
            if line.hang_up_mid is not None:
                return
            await self._answer(result, since)
            on_line(result)
        await self._until(lambda: self.listener.quiet_for() > 2 * QUIET, ANSWER_WITHIN)

    async def _my_turn(self, line: Line, since: float) -> None:
        """Wait for the agent to have spoken and to be quiet; or to be in the middle of it, to barge in."""
        if line.barge_in_after is not None:
            await self._until(lambda: self._their_start(since) is not None, ANSWER_WITHIN)
            start = self._their_start(since) or time.monotonic()
            await self._until(lambda: time.monotonic() > start + line.barge_in_after, ANSWER_WITHIN)  # type: ignore[operator]
        else:
            await self._until(lambda: self._finished(since), ANSWER_WITHIN)
        if line.wait:
            await self._until(lambda: False, line.wait)

    async def _do(self, line: Line, result: LineResult) -> float:
        if line.say:
            result.ended_at = await self._say(self._speech[line.say], line.hang_up_mid)
        elif line.keys and not self._mute:
            return await self._press(line.keys)
        return result.ended_at or time.monotonic()

    async def _say(self, pcm: bytes, cut_after: float | None) -> float:
        """Speak in real time; the moment the last audible sample left."""
        if cut_after is not None:
            pcm = pcm[: int(cut_after * RATE) * 2]
        if self._mute:
            pcm = bytes(len(pcm))
        self._spoken.clear()
        self._voice_over = None
        end = voiced_end(pcm, RATE) or len(pcm)
        for start in range(0, len(pcm), FRAME_BYTES):
            self._out.put_nowait(pcm[start : start + FRAME_BYTES].ljust(FRAME_BYTES, b"\0"))
            if start <= end - 1 < start + FRAME_BYTES:
                self._out.put_nowait(b"")
        await self._until(self._spoken.is_set, len(pcm) / RATE / 2 + 5.0)
        if cut_after is not None:
            await asyncio.sleep(self._source.queued_duration)
        return self._voice_over or time.monotonic()

    async def _press(self, keys: str) -> float:
        """Press them one by one; the moment of the last."""
        last = time.monotonic()
        for key in keys:
            last = time.monotonic()
            await self._room.local_participant.publish_dtmf(code=DTMF_CODES[key], digit=key)
            await asyncio.sleep(KEY_GAP)
        return last

    async def _answer(self, result: LineResult, since: float) -> None:
        await self._until(lambda: self.listener.first_after(since) is not None, ANSWER_WITHIN)
        first = self.listener.first_after(since)
        if first is not None and result.ended_at is not None:
            result.answered_after = first - result.ended_at

    def _their_start(self, since: float) -> float | None:
        return self.listener.first_after(since)

    def _finished(self, since: float) -> bool:
        return self._their_start(since) is not None and self.listener.quiet_for() > QUIET

    async def _until(self, true: Callable[[], bool], within: float) -> None:
        until = time.monotonic() + within
        while not true() and time.monotonic() < until and not self._over.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._over.wait(), TICK)

    async def _join(self, room: str) -> None:
        self._listening: list[asyncio.Task[None]] = []
        await self._room.connect(self._server.url, self._token(room))
        track = rtc.LocalAudioTrack.create_audio_track("caller", self._source)
        options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE, dtx=False)
        options.audio_encoding.max_bitrate = BITRATE
        await self._room.local_participant.publish_track(track, options)

    def _token(self, room: str) -> str:
        attributes = {
            "sip.phoneNumber": self._file.caller_number,
            "sip.trunkPhoneNumber": self._file.dialled_number,
            "sip.callID": f"SCL_{room}",
            "sip.callStatus": "active",
        }
        identity = f"sip_{self._file.caller_number.lstrip('+')}"
        return token(self._server, room, identity, sip=True, attributes=attributes)

    async def _send(self) -> None:
        """Frames all the time, as a telephone does: speech when there is some, silence otherwise."""
        silence = bytes(FRAME_BYTES)
        speaking = False
        while True:
            piece = silence if self._out.empty() else self._out.get_nowait()
            if piece == b"":
                self._voice_over = time.monotonic() + self._source.queued_duration
                continue
            if piece is not silence:
                speaking = True
            elif speaking:
                speaking = False
                self._spoken.set()
            await self._source.capture_frame(rtc.AudioFrame(piece, RATE, 1, FRAME))

    def _subscribed(self, track: rtc.Track, *_: object) -> None:
        if track.kind == rtc.TrackKind.KIND_AUDIO:
            self._listening.append(self._group.create_task(self._listen(track)))

    async def _listen(self, track: rtc.Track) -> None:
        stream = rtc.AudioStream(track, sample_rate=RATE, num_channels=1, frame_size_ms=10)
        try:
            async for event in stream:
                self._heard += event.frame.data.cast("B")
                self.listener.hear(event.frame.data.cast("B"))
        finally:
            await stream.aclose()


def place_call(
    file: CallerFile,
    server: LiveKit,
    speak: Callable[[str], bytes],
    room: str,
    *,
    mute: bool = False,
    answered_within: float = PICKED_UP_WITHIN,
    timeout: float = 600.0,
    on_line: Callable[[LineResult], None] = lambda _: None,
) -> CallReport:
    """The whole call: dial until an agent comes, do every line, hang up. ProviderError when nobody answers.

    `speak(text)` gives mono 16-bit PCM at 16 kHz.
    """

    async def call() -> CallReport:
        speech = {line: await asyncio.to_thread(speak, line) for line in dict.fromkeys(file.words)}
        await dial(server, room, answered_within)
        async with asyncio.timeout(timeout):
            return await SimulatedCaller(file, server, speech, mute=mute).place(room, on_line)

    try:
        return asyncio.run(call())
    except TimeoutError as late:
        raise ProviderError(f"the call was not over after {timeout:g} s.") from late


async def dial(server: LiveKit, room: str, within: float = PICKED_UP_WITHIN) -> None:
    """Make the room and have the agent called there, again and again until one is found."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        await open_room(server, room)
        for _ in range(DISPATCH_TRIES):
            if any(one.kind == "agent" for one in await people(server, room)):
                return
            await asyncio.sleep(DISPATCH_TICK)
        await delete_room(server, room)
    raise ProviderError(f"no agent took the call within {within:g} s: is the phone's worker running?")
