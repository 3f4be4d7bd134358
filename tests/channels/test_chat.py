from __future__ import annotations

from datetime import timedelta

import pytest

from frontdesk.channels.chat import Rehearsal
from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.errors import Conflict
from tests.support.doors import AT, BOT, Kept


def rehearsal(*, voice: bool = True) -> Rehearsal:
    ports = Kept().ports()
    return Rehearsal(
        lambda mouth: Dialogue(BOT, mouth, ports, conversation_id="c", channel="chat", voice=voice)
    )


def later(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


async def test_what_the_bot_says_is_in_the_transcript() -> None:
    stage = rehearsal()
    greeting = await stage.start(AT)
    assert greeting.say == ("Hello, salon here.",)
    [turn] = await stage.hear("I want to book", AT + later(2))
    assert [said.text for said in turn.context.utterances] == [
        "Hello, salon here.",
        "I want to book",
        "Which service?",
    ]


async def test_timers_fire_before_the_line_that_comes_after_them() -> None:
    stage = rehearsal()
    await stage.start(AT)
    silence, answer = await stage.hear("I want to book", AT + later(12))
    assert silence.at == AT + later(10)
    assert silence.turn is not None
    assert silence.turn.decided_by == "silence"
    assert answer.say == ("Which service?",)


async def test_a_line_at_the_very_moment_is_in_time() -> None:
    stage = rehearsal()
    await stage.start(AT)
    assert len(await stage.hear("I want to book", AT + later(10))) == 1


async def test_long_silence_ends_it_before_the_line() -> None:
    stage = rehearsal()
    await stage.start(AT)
    exchanges = await stage.hear("hello?", AT + later(600))
    assert exchanges[-1].conversation is not None
    assert exchanges[-1].conversation.ended_by == "silence"
    assert stage.over
    with pytest.raises(Conflict):
        await stage.hear("hello?", AT + later(601))


async def test_text_knows_no_timers() -> None:
    stage = rehearsal(voice=False)
    await stage.start(AT)
    assert len(await stage.hear("I want to book", AT + later(600))) == 1


async def test_the_caller_leaves() -> None:
    stage = rehearsal()
    await stage.start(AT)
    await stage.keys("1", AT + later(1))
    end = await stage.hang_up(AT + later(2))
    assert end.conversation is not None
    assert end.conversation.ended_by == "caller"
    assert stage.over
