"""A sound over our speech pauses it before it is known to be a voice, on virtual time."""

from __future__ import annotations

import asyncio
from array import array

import pytest
from livekit import rtc
from livekit.agents.vad import VADEvent, VADEventType

from frontdesk.realtime.barge_in import DECIDE_WITHIN, OFTEN, WORDS_WITHIN
from frontdesk.realtime.ears import VOICE_ENDS
from frontdesk.realtime.onset import LASTS
from tests.realtime.test_ears import WINDOW, Call
from tests.support.clock import now, virtual

SAMPLES = 512
HISS, VOICE, NOTHING = (600, 0.02), (4000, 0.95), (0, 0.01)
"""How loud, and how much of a voice."""


async def hear(call: Call, what: tuple[int, float], windows: int) -> float:
    """So many windows of it; when they began."""
    began, (height, probability) = now(), what
    frame = rtc.AudioFrame(array("h", [height, -height] * (SAMPLES // 2)).tobytes(), 16_000, 1, SAMPLES)
    for _ in range(windows):
        await asyncio.sleep(WINDOW)
        call.ears.detected(
            VADEvent(VADEventType.INFERENCE_DONE, 0, now(), 0.1, 0.1, frames=[frame], probability=probability)
        )
    return began


async def talking() -> Call:
    """Something of ours sounds, over a line that is quiet."""
    call = Call()
    call.mouth.speak()
    await hear(call, NOTHING, 40)
    return call


@virtual
async def test_a_word_that_begins_with_a_hiss_pauses_us_at_the_hiss_and_once() -> None:
    call = await talking()
    began = await hear(call, HISS, 4)
    await hear(call, VOICE, 8)
    call.word("stop", final=False)
    assert call.mouth.did == ["pause", "interrupt"]
    assert call.mouth.log[0][0] - began == pytest.approx(LASTS * WINDOW)


@virtual
async def test_a_hiss_and_nothing_else_lets_us_go_on() -> None:
    call = await talking()
    began = await hear(call, HISS, 4)
    await hear(call, NOTHING, 40)
    assert call.mouth.did == ["pause", "resume"]
    ended = began + 4 * WINDOW + VOICE_ENDS
    assert call.mouth.log[1][0] == pytest.approx(ended + WORDS_WITHIN, abs=2 * WINDOW)
    assert call.line.counts == ["false_interruptions"]


@virtual
async def test_a_voice_in_a_noise_that_goes_on_pauses_us_again() -> None:
    call = await talking()
    began = await hear(call, HISS, 25)
    assert call.mouth.did == ["pause", "resume"]
    assert call.mouth.log[1][0] - call.mouth.log[0][0] == pytest.approx(DECIDE_WITHIN, abs=WINDOW)
    await hear(call, VOICE, 3)
    assert call.mouth.did == ["pause", "resume", "pause"]
    assert call.mouth.log[2][0] - began == pytest.approx(26 * WINDOW)


@virtual
async def test_a_voice_that_goes_on_after_a_hiss_is_one_sound() -> None:
    call = await talking()
    await hear(call, HISS, 4)
    await hear(call, VOICE, 10)
    await hear(call, HISS, 6)
    await hear(call, NOTHING, 40)
    assert call.mouth.did == ["pause", "resume"]


@virtual
async def test_while_nothing_of_ours_sounds_a_noise_is_nothing() -> None:
    call = Call()
    await hear(call, NOTHING, 40)
    await hear(call, HISS, 4)
    call.mouth.speak()
    await hear(call, HISS, 2)
    assert call.mouth.did == []
    await hear(call, VOICE, 2)
    assert call.mouth.did == ["pause"]


@virtual
async def test_a_breath_and_then_words_are_not_talked_over() -> None:
    call = await talking()
    await hear(call, HISS, 12)
    await hear(call, VOICE, 12)
    assert call.mouth.did == ["pause"]
    call.word("do you", final=False)
    assert call.mouth.did == ["pause", "interrupt"]


@virtual
async def test_an_answer_that_is_not_heard_yet_waits_for_no_noise() -> None:
    call = Call()
    await hear(call, NOTHING, 40)
    call.mouth.speaking = True
    await hear(call, HISS, 5)
    assert call.mouth.did == []


@virtual
async def test_noises_count_in_one_speech_only() -> None:
    call = await talking()
    for _ in range(OFTEN + 1):
        await hear(call, HISS, 4)
        await hear(call, NOTHING, 60)
    assert call.mouth.did == ["pause", "resume"] * OFTEN
    call.mouth.speak()
    await hear(call, HISS, 4)
    await hear(call, NOTHING, 60)
    assert call.mouth.did == ["pause", "resume"] * (OFTEN + 1)
