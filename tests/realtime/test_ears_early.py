"""What is told of before a turn is over, what is listened for after one, and when silence is believed."""

from __future__ import annotations

import asyncio

from livekit.agents.vad import VADEventType

from frontdesk.realtime.endpointing import SETTLE
from frontdesk.realtime.turns import BLIND
from frontdesk.scenario.commands import Listen
from tests.realtime.test_ears import WINDOW, Call
from tests.support.clock import now, virtual


@virtual
async def test_an_open_question_is_told_of_in_mid_sentence_and_half_a_value_is_not() -> None:
    for field_, told in ((None, ["How much is"]), ("date", [])):
        call = Call()
        call.mouth.listening = Listen(field_, field_ or "open", 0.8, None)
        await call.voice(1.0)
        call.word("How much is", final=False)
        await call.quiet(0.1)
        call.word("How much is a haircut?")
        assert call.line.begun == told
        call.ears.close()


@virtual
async def test_a_caller_who_may_be_going_on_is_heard_by_the_first_window() -> None:
    call = Call()
    await call.say("What are your opening hours", then=0.1)
    call.mouth.speak()
    await asyncio.sleep(WINDOW)
    call.vad(VADEventType.INFERENCE_DONE, 0.6)
    assert call.mouth.did == ["pause"]
    call.ears.close()


@virtual
async def test_what_the_detector_has_not_looked_at_yet_is_no_silence() -> None:
    call = Call()
    await call.voice(1.0)
    call.word("How long does gel polish")
    await asyncio.sleep(0.25)
    assert call.line.turns == []
    await call.voice(0.4)
    call.word("last?")
    await call.quiet(0.5)
    assert [text for _, text, _ in call.line.turns] == ["How long does gel polish last?"]
    call.ears.close()


@virtual
async def test_a_detector_that_says_nothing_more_is_not_waited_for() -> None:
    call = Call()
    await call.voice(1.0)
    ended = now()
    call.word("How long does gel polish last?")
    await asyncio.sleep(2.0)
    assert [round(at - ended, 2) for at, _, _ in call.line.turns] == [round(SETTLE + BLIND, 2)]
    call.ears.close()
