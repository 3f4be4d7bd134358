"""The phone's view of a dialogue."""

from __future__ import annotations

from datetime import UTC

from frontdesk.models import Call, Timings
from frontdesk.realtime.agent import RealtimeAgent, now
from tests.support.lines import Line


def agent(line: Line) -> RealtimeAgent:
    return RealtimeAgent(line.dialogue, line.tick)


async def test_words_in_words_out_and_a_conversation_in_the_end() -> None:
    line = Line()
    talking = agent(line)
    await talking.on_call_start(Call(room="r", caller_number="+442079460123"))
    assert line.mouth.said[0].startswith("Hello, Elegant beauty salon")
    await talking.on_spoken("Hello, Elegant beauty salon.", False)
    assert "Which service" in await talking.on_speech("I would like to book an appointment")
    assert talking.last_turn == 1
    result = await talking.on_call_end("caller")
    assert result.ended_by == "caller"
    assert [said.speaker for said in result.utterances] == ["bot", "caller"]
    assert result.handoff is None


async def test_it_knows_the_language_that_is_spoken_now() -> None:
    line = Line()
    talking = agent(line)
    await talking.on_call_start(Call(room="r"))
    assert talking.language == "en"
    await talking.on_speech("Здравствуйте, я хотела бы записаться на стрижку")
    assert talking.language == "ru"
    assert "Which service" not in line.mouth.said[-1]


async def test_keys_and_silence_reach_the_dialogue() -> None:
    line = Line()
    talking = agent(line)
    await talking.on_call_start(Call(room="r"))
    await talking.on_speech("I want to book a haircut next tuesday at half past three in the afternoon")
    await talking.on_keys("02079460123")
    assert talking.dialogue.state.slot("phone") is not None
    read_back = line.mouth.said[-1]
    before = len(line.mouth.said)
    await talking.on_silence()
    assert line.mouth.said[before:] == ["Are you still there?", read_back]


async def test_what_was_measured_later_is_in_the_turn() -> None:
    line = Line()
    talking = agent(line)
    await talking.on_call_start(Call(room="r"))
    await talking.on_speech("hello", timings=Timings(eou_delay=0.2))
    talking.on_measured(talking.last_turn, Timings(first_audio=0.4))
    timings = (await talking.on_call_end()).turns[-1].timings
    assert (timings.eou_delay, timings.first_audio) == (0.2, 0.4)


async def test_a_late_first_sound_is_counted_by_its_cause() -> None:
    line = Line()
    talking = agent(line)
    await talking.on_call_start(Call(room="r"))
    await talking.on_speech("hello", timings=Timings(eou_delay=0.2, transcription_delay=0.15))
    talking.on_measured(talking.last_turn, Timings(first_audio=0.45))
    talking.on_measured(talking.last_turn, Timings(first_content=0.9))
    await talking.on_speech("hello again", timings=Timings(eou_delay=2.0, transcription_delay=1.9))
    talking.on_measured(talking.last_turn, Timings(first_audio=2.1))
    counters = (await talking.on_call_end()).counters
    assert {name: times for name, times in counters.items() if name.startswith("slow")} == {
        "slow_recogniser": 1
    }


async def test_trouble_of_ours_leaves_a_handoff_with_the_number() -> None:
    talking = agent(Line())
    await talking.on_call_start(Call(room="r", caller_number="+442079460123"))
    handoff = talking.on_trouble("recognition")
    assert "+442079460123" in handoff.summary
    assert (await talking.on_call_end("bot")).handoff == handoff


async def test_nothing_is_committed_between_turns() -> None:
    talking = agent(Line())
    assert talking.may_take_back
    assert now().tzinfo is UTC
