from __future__ import annotations

from typing import Any

import pytest
from livekit import rtc
from livekit.agents import AgentSession, stt as listening, tts as speaking
from livekit.agents.llm import ChatContext
from livekit.agents.vad import VAD, VADEventType

from frontdesk.providers.stt.fake import build as recogniser
from frontdesk.providers.tts.fake import build as voice
from frontdesk.realtime.endpointing import SHORT_PAUSE
from frontdesk.realtime.hooks import Hooks
from frontdesk.realtime.session import SPEECH_RATE, TELEPHONE_RATE, make_vad, open_session, room_options
from frontdesk.scenario.commands import Listen

LISTEN = Listen("phone", "phone", 2.5, None)


@pytest.fixture(scope="module")
def vad() -> VAD:
    return make_vad()


def session(vad: VAD, listen: Listen | None = LISTEN, whole: str = "") -> AgentSession[None]:
    hears: listening.STT[Any] = recogniser({}).livekit()
    speaks: speaking.TTS[Any] = voice({}).livekit("any")
    return open_session(hears, speaks, vad, lambda: listen, lambda kind, text: text == whole)


async def waits_after(said: AgentSession[None], text: str) -> tuple[float, float]:
    """How likely the turn is over after `text`, and how long the session waits otherwise."""
    chat = ChatContext.empty()
    chat.add_message(role="user", content=text)
    detector: Any = said.turn_detection
    likely = await detector.predict_end_of_turn(chat)
    return likely, said.options.endpointing["max_delay"]


async def test_before_any_word_it_waits_a_short_pause(vad: VAD) -> None:
    made = session(vad)
    assert made.options.endpointing["min_delay"] == 0
    assert made.options.endpointing["max_delay"] == SHORT_PAUSE


async def test_half_a_number_makes_it_as_patient_as_the_dialogue(vad: VAD) -> None:
    assert await waits_after(session(vad), "zero seven nine") == (0.0, 2.5)


async def test_a_whole_number_ends_the_turn_with_no_wait(vad: VAD) -> None:
    assert await waits_after(session(vad, whole="07911 123456"), "07911 123456") == (1.0, 0.0)


async def test_patience_lasts_for_one_turn_only(vad: VAD) -> None:
    made = session(vad)
    await waits_after(made, "zero seven nine")
    assert (await waits_after(made, "never mind"))[1] == SHORT_PAUSE


async def test_it_never_answers_by_itself(vad: VAD) -> None:
    made = session(vad)
    assert made.llm is None
    assert made.options.preemptive_generation["enabled"] is False


async def test_a_caller_can_barge_in_from_the_first_moment(vad: VAD) -> None:
    made = session(vad)
    assert made.options.interruption["enabled"]
    assert made.options.interruption["min_duration"] <= 0.5
    assert made.options.aec_warmup_duration is None


async def test_a_failing_provider_does_not_close_the_call(vad: VAD) -> None:
    assert session(vad).conn_options.max_unrecoverable_errors > 1000


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
    assert (options.audio_input.sample_rate, options.audio_output.sample_rate) == (16_000, 24_000)  # type: ignore[union-attr]
    assert (TELEPHONE_RATE, SPEECH_RATE) == (16_000, 24_000)
    assert options.text_input is False
    assert not options.close_on_disconnect
    assert not options.delete_room_on_close


async def test_a_room_that_is_not_joined_is_an_error_not_a_silence(vad: VAD) -> None:
    made = session(vad)
    with pytest.raises(Exception, match="before connecting"):
        await made.start(
            Hooks(lambda *_: None, lambda _: made.tts),
            room=rtc.Room(),
            room_options=room_options("x"),
            record=False,
        )
    await made.aclose()
