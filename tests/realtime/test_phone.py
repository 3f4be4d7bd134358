from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from livekit import rtc
from livekit.agents import APIError, CloseEvent, CloseReason
from livekit.agents.stt import STTError
from livekit.agents.tts import TTSError
from livekit.agents.vad import VAD

from frontdesk.providers.stt.fake import build as recogniser
from frontdesk.providers.tts.fake import Fake
from frontdesk.realtime.mouth import Voice
from frontdesk.realtime.phone import Devices, PhoneCall, leave
from frontdesk.realtime.prompt_audio import PromptAudio
from frontdesk.realtime.session import make_vad
from frontdesk.scenario.commands import Listen

CALLER = SimpleNamespace(identity="sip_+442079460123")
STRANGER = SimpleNamespace(identity="agent-7")


@dataclass
class Desk:
    """What reached the call's loop."""

    told: list[tuple[str, ...]] = field(default_factory=list)
    mouth: Any = None
    tasks: Any = None
    language: str = "en"

    def said(self, *words: Any) -> None:
        self.told.append(("said", *words))

    def keyed(self, digits: str) -> None:
        self.told.append(("keys", digits))

    def gone(self, reason: str = "caller") -> None:
        self.told.append(("gone", reason))

    def cannot_hear(self) -> None:
        self.told.append(("deaf",))

    def counted(self, name: str) -> None:
        self.told.append(("counted", name))

    def sounds(self) -> None:
        self.told.append(("sounds",))


@pytest.fixture(scope="module")
def vad() -> VAD:
    return make_vad()


class Room(rtc.EventEmitter[str]):
    """A room as far as its events go."""

    def __init__(self) -> None:
        super().__init__()
        self.remote_participants: dict[str, Any] = {}

    def isconnected(self) -> bool:
        return False


@dataclass
class Wired:
    """A call whose wires are up, and both their ends."""

    phone: PhoneCall
    room: Room
    desk: Desk

    def session(self, event: str, **values: Any) -> None:
        self.phone._session.emit(event, SimpleNamespace(**values))  # type: ignore[arg-type]

    def press(self, *keys: str, by: Any = CALLER) -> None:
        for key in keys:
            self.room.emit("sip_dtmf_received", SimpleNamespace(participant=by, digit=key))


def whole(kind: str, text: str, language: str) -> bool:
    return (kind, text, language) == ("date", "mañana", "es")


def call(vad: VAD, tmp_path: Any) -> PhoneCall:
    tts = Fake()
    audio = PromptAudio(tmp_path, tts, "any", "")
    voices = {code: Voice(tts.livekit(code), audio) for code in ("en", "es")}
    devices = Devices(recogniser({}).livekit(), voices, vad, whole)

    async def transfer(target: str) -> bool:
        return False

    room: Any = Room()
    caller: Any = CALLER
    return PhoneCall(room, caller, devices, transfer)


@asynccontextmanager
async def wired(vad: VAD, tmp_path: Any) -> AsyncIterator[Wired]:
    phone = call(vad, tmp_path)
    room: Any = phone._room
    desk: Any = Desk()
    phone.desk = desk
    phone._wire()
    try:
        yield Wired(phone, room, desk)
    finally:
        phone._keypad.close()
        phone._unwire()
        await phone.close()


async def test_a_caller_who_leaves_ends_the_call(vad: VAD, tmp_path: Any) -> None:
    async with wired(vad, tmp_path) as here:
        here.room.emit("participant_disconnected", CALLER)
        assert here.desk.told == [("gone", "caller")]


async def test_anybody_else_who_leaves_does_not(vad: VAD, tmp_path: Any) -> None:
    async with wired(vad, tmp_path) as here:
        here.room.emit("participant_disconnected", STRANGER)
        assert here.desk.told == []


async def test_a_room_that_is_lost_ends_the_call_as_our_fault(vad: VAD, tmp_path: Any) -> None:
    async with wired(vad, tmp_path) as here:
        here.room.emit("disconnected", "server gone")
        assert here.desk.told == [("gone", "worker_lost")]


async def test_a_session_that_closes_ends_the_call_as_our_fault(vad: VAD, tmp_path: Any) -> None:
    async with wired(vad, tmp_path) as here:
        here.phone._session.emit("close", CloseEvent(reason=CloseReason.ERROR))
        assert here.desk.told == [("gone", "worker_lost")]


async def test_as_many_keys_as_were_asked_for_are_an_answer(vad: VAD, tmp_path: Any) -> None:
    async with wired(vad, tmp_path) as here:
        await here.phone.mouth.listen(Listen("people", "number", 1.0, None, dtmf=2))
        here.press("1")
        assert here.desk.told == []
        here.press("2")
        assert here.desk.told == [("keys", "12")]


async def test_keys_nobody_asked_for_are_ended_by_a_hash(vad: VAD, tmp_path: Any) -> None:
    async with wired(vad, tmp_path) as here:
        here.press("4", "2", "#")
        assert here.desk.told == [("keys", "42")]


async def test_keys_count_only_when_the_caller_or_the_line_presses_them(vad: VAD, tmp_path: Any) -> None:
    async with wired(vad, tmp_path) as here:
        here.press("1", "#", by=STRANGER)
        assert here.desk.told == []
        here.press("3", "#", by=None)
        assert here.desk.told == [("keys", "3")]


async def test_only_a_recogniser_that_gave_up_makes_us_deaf(vad: VAD, tmp_path: Any) -> None:
    async with wired(vad, tmp_path) as here:
        reason = APIError("refused")
        here.session("error", error=STTError(timestamp=0, label="a", error=reason, recoverable=True))
        here.session("error", error=TTSError(timestamp=0, label="a", error=reason, recoverable=False))
        assert here.desk.told == []
        here.session("error", error=STTError(timestamp=0, label="a", error=reason, recoverable=False))
        assert here.desk.told == [("deaf",)]


async def test_only_speaking_is_a_sound(vad: VAD, tmp_path: Any) -> None:
    async with wired(vad, tmp_path) as here:
        here.session("agent_state_changed", new_state="thinking")
        here.session("agent_state_changed", new_state="listening")
        assert here.desk.told == []
        here.session("agent_state_changed", new_state="speaking")
        assert here.desk.told == [("sounds",)]


async def test_a_speech_that_stops_in_the_middle_is_cut_and_counted(vad: VAD, tmp_path: Any) -> None:
    async with wired(vad, tmp_path) as here:
        here.phone._stalled()
        assert here.desk.told == [("counted", "watchdog_mute")]


async def test_a_room_that_cannot_be_entered_leaves_no_wires_behind(vad: VAD, tmp_path: Any) -> None:
    phone = call(vad, tmp_path)
    room: Any = phone._room
    desk: Any = Desk()
    with pytest.raises(Exception, match=r".+"):
        await phone.take(desk)
    assert desk.mouth is phone.mouth
    assert phone.mouth.line is desk
    await phone.close()
    told = list(desk.told)
    for event in ("participant_disconnected", "disconnected", "sip_dtmf_received"):
        room.emit(event, CALLER)
    assert desk.told == told


@pytest.mark.parametrize(("language", "voice"), [("en", "en"), ("es", "es"), ("fr", "en")])
async def test_the_voice_is_that_of_the_language_in_force(
    vad: VAD, tmp_path: Any, language: str, voice: str
) -> None:
    async with wired(vad, tmp_path) as here:
        here.desk.language = language
        speaks: Any = here.phone.mouth.synthesiser(None)
        assert speaks.voice_id == voice


@pytest.mark.parametrize(("language", "over"), [("en", False), ("es", True)])
async def test_a_value_is_whole_in_the_language_in_force(
    vad: VAD, tmp_path: Any, language: str, over: bool
) -> None:
    async with wired(vad, tmp_path) as here:
        here.desk.language = language
        await here.phone.mouth.listen(Listen("day", "date", 1.0, None))
        assert here.phone.ears._pause("mañana").finished == over


async def test_leaving_closes_the_room_before_the_job() -> None:
    log: list[str] = []

    class Job:
        async def delete_room(self) -> None:
            log.append("room deleted")

        def shutdown(self, reason: str) -> None:
            log.append(reason)

    job: Any = Job()
    await leave(job)
    assert log == ["room deleted", "the call is over"]
