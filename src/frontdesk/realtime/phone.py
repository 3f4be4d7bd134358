"""One call in one room: LiveKit's session, our loop, and the wires between them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from livekit import rtc
from livekit.agents import AgentStateChangedEvent, CloseEvent, ErrorEvent, JobContext
from livekit.agents.stt import STT, STTError
from livekit.agents.vad import VAD

from frontdesk.models import CallResult
from frontdesk.realtime.desk import Desk
from frontdesk.realtime.ears import Ears
from frontdesk.realtime.hooks import Hooks
from frontdesk.realtime.keypad import Keypad
from frontdesk.realtime.mouth import PhoneMouth, Voice
from frontdesk.realtime.recorder import Recorder
from frontdesk.realtime.session import SPEECH_RATE, open_session, room_options
from frontdesk.realtime.speaker import Speaker

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Devices:
    """What a call hears and speaks with.

    `voices` are by language, the bot's first language first. `complete(kind, text, language)`: is what was
    said so far a whole value of that type?
    """

    stt: STT[Any]
    voices: Mapping[str, Voice]
    vad: VAD
    complete: Callable[[str, str, str], bool]


class PhoneCall:
    """A call being taken. `mouth` exists before the dialogue does, because the dialogue speaks through it."""

    def __init__(
        self,
        room: rtc.Room,
        caller: rtc.RemoteParticipant,
        devices: Devices,
        transfer: Callable[[str], Awaitable[bool]],
    ) -> None:
        self.desk: Desk
        self._room = room
        self._caller = caller
        self._voices = devices.voices
        self._first = next(iter(devices.voices.values()))
        self._session = open_session(devices.stt, self._first.tts)
        self.mouth = PhoneMouth(self._session, self._voice, transfer)
        self.speaker = self.mouth.speaker = Speaker(SPEECH_RATE, self._stalled)
        self.ears = Ears(
            devices.vad,
            self.mouth,
            lambda kind, text: devices.complete(kind, text, self.desk.language),
            lambda: self.desk.language,
        )
        self.mouth.hearing = lambda: self.ears.busy
        self._keypad = Keypad(self._keys_wanted, lambda digits: self.desk.keyed(digits))

    def record(self, recorder: Recorder) -> None:
        """Have it told what is heard and said, from now on."""
        self.ears.recorder = self.speaker.recorder = recorder

    async def take(self, desk: Desk) -> CallResult:
        """Publish, greet, and talk until the call is over."""
        self.desk = desk
        desk.mouth, self.mouth.line, self.ears.line = self.mouth, desk, desk
        self._wire()
        try:
            async with asyncio.TaskGroup() as tasks:
                self.ears.tasks = self.mouth.tasks = desk.tasks = tasks
                playing = tasks.create_task(self.speaker.play(), name="speaker")
                try:
                    return await self._talk(desk, tasks)
                finally:
                    self.ears.close()
                    self.mouth.close()
                    playing.cancel()
        except BaseExceptionGroup as group:
            raise group.exceptions[0] from group
        finally:
            self._keypad.close()
            self._unwire()

    async def _talk(self, desk: Desk, tasks: asyncio.TaskGroup) -> CallResult:
        self._session.output.audio = self.speaker
        await self._session.start(
            Hooks(self.ears, self.mouth.synthesiser, self.mouth.prepared, self.speaker),
            room=self._room,
            room_options=room_options(self._caller.identity),
            record=False,
            session_host=False,
        )
        if self._caller.identity not in self._room.remote_participants:
            desk.gone()
        # a telephone rings until there is a track: whoever hears it stop ringing hears the greeting next
        publishing = tasks.create_task(self.speaker.publish(self._room), name="publish")
        try:
            return await desk.run()
        finally:
            publishing.cancel()

    async def close(self) -> None:
        """Stop hearing and speaking."""
        self.ears.close()
        await self._session.aclose()
        await self.speaker.aclose()

    def _voice(self) -> Voice:
        """The voice of the language that is spoken now."""
        return self._voices.get(self.desk.language, self._first)

    def _wire(self) -> None:
        self._room.on("participant_disconnected", self._left)
        self._room.on("disconnected", self._cut_off)
        self._room.on("sip_dtmf_received", self._key)
        self._session.on("error", self._failed)
        self._session.on("agent_state_changed", self._state)
        self._session.on("close", self._closed)

    def _unwire(self) -> None:
        self._room.off("participant_disconnected", self._left)
        self._room.off("disconnected", self._cut_off)
        self._room.off("sip_dtmf_received", self._key)

    def _left(self, participant: rtc.RemoteParticipant) -> None:
        if participant.identity == self._caller.identity:
            self.desk.gone()

    def _cut_off(self, *_: object) -> None:
        self.desk.gone("worker_lost")

    def _closed(self, event: CloseEvent) -> None:
        log.info("the session closed: %s", event.reason)
        self.desk.gone("worker_lost")

    def _key(self, event: rtc.SipDTMF) -> None:
        if event.participant is None or event.participant.identity == self._caller.identity:
            self.mouth.heard_caller()
            self.mouth.interrupt()
            self._keypad.press(event.digit)

    def _keys_wanted(self) -> int:
        return self.mouth.listening.dtmf if self.mouth.listening else 0

    def _failed(self, event: ErrorEvent) -> None:
        if isinstance(event.error, STTError) and not event.error.recoverable:
            self.desk.cannot_hear()

    def _stalled(self) -> None:
        """A speech began and nothing more of it comes: the rest is not waited for."""
        log.warning("a speech has stopped in the middle")
        self.desk.counted("watchdog_mute")
        self.mouth.interrupt()

    def _state(self, event: AgentStateChangedEvent) -> None:
        if event.new_state == "speaking":
            self.desk.sounds()


async def leave(ctx: JobContext) -> None:
    """Delete the room, so that the caller's line is hung up, and end the job."""
    await ctx.delete_room()
    ctx.shutdown("the call is over")
