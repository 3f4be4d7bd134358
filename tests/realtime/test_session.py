from __future__ import annotations

from typing import Any

import pytest
from livekit import rtc
from livekit.agents import AgentSession, stt as listening, tts as speaking
from livekit.agents.vad import VAD, VADEventType

from frontdesk.providers.stt.fake import build as recogniser
from frontdesk.providers.tts.fake import build as voice
from frontdesk.realtime.hooks import Hooks
from frontdesk.realtime.session import (
    HEARD_MS,
    SPEECH_RATE,
    TELEPHONE_RATE,
    make_vad,
    open_session,
    room_options,
)


@pytest.fixture(scope="module")
def vad() -> VAD:
    return make_vad()


def session() -> AgentSession[None]:
    hears: listening.STT[Any] = recogniser({}).livekit()
    speaks: speaking.TTS[Any] = voice({}).livekit("any")
    return open_session(hears, speaks)


async def test_whose_turn_it_is_is_not_for_the_session_to_say() -> None:
    made = session()
    assert made.turn_detection == "manual"
    assert made.vad is None
    assert not made.options.interruption["resume_false_interruption"]


async def test_it_never_answers_by_itself() -> None:
    made = session()
    assert made.llm is None
    assert made.options.preemptive_generation["enabled"] is False


async def test_a_caller_is_heard_from_the_first_moment() -> None:
    made = session()
    assert made.options.aec_warmup_duration is None


async def test_a_failing_provider_does_not_close_the_call() -> None:
    assert session().conn_options.max_unrecoverable_errors > 1000


async def test_the_voice_detector_hears_no_voice_in_silence(vad: VAD) -> None:
    stream = vad.stream()
    for _ in range(20):
        stream.push_frame(rtc.AudioFrame(bytes(640), 16_000, 1, 320))
    stream.end_input()
    heard = [event async for event in stream]
    await stream.aclose()
    assert {event.type for event in heard} == {VADEventType.INFERENCE_DONE}


def test_the_room_hears_one_caller_and_stays_until_we_leave() -> None:
    options = room_options("sip_+442079460123")
    assert options.participant_identity == "sip_+442079460123"
    assert options.audio_input.sample_rate == 16_000  # type: ignore[union-attr]
    assert options.audio_input.frame_size_ms == HEARD_MS  # type: ignore[union-attr]
    assert options.audio_output is False
    assert (TELEPHONE_RATE, SPEECH_RATE) == (16_000, 24_000)
    assert options.text_input is False
    assert not options.close_on_disconnect
    assert not options.delete_room_on_close


async def test_a_room_that_is_not_joined_is_an_error_not_a_silence() -> None:
    made = session()
    ears: Any = None
    with pytest.raises(Exception, match="before connecting"):
        await made.start(
            Hooks(ears, lambda _: made.tts),  # type: ignore[arg-type, return-value]
            room=rtc.Room(),
            room_options=room_options("x"),
            record=False,
        )
    await made.aclose()
