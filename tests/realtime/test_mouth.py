"""Speaking on the phone: in order, interruptible, reported once all of it has ended."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from frontdesk.models import Handoff
from frontdesk.realtime.mouth import PhoneMouth
from frontdesk.scenario.commands import Listen, Say
from tests.realtime.stand_ins import Session, Silent, Told, settle, voice

HANDOFF = Handoff("person", "+442079460199", "wants a person", datetime(2026, 11, 20, tzinfo=UTC))


class Booth:
    """A mouth with everything around it."""

    def __init__(self, *ready: str, takes: bool = True) -> None:
        self.session, self.told, self.targets = Session(), Told(), list[str]()

        self.takes = takes
        self.mouth = PhoneMouth(self.session, voice(*ready), self.transfer)  # type: ignore[arg-type]
        self.mouth.line = self.told

    async def transfer(self, target: str) -> bool:
        self.targets.append(target)
        return self.takes


async def clauses(*parts: str) -> AsyncIterator[str]:
    for part in parts:
        yield part


async def read(text: Any) -> list[str]:
    return [part async for part in text]


async def test_ready_audio_is_used_where_there_is_some() -> None:
    booth = Booth("Hello.")
    await booth.mouth.say(Say("Hello.", fixed=True))
    await booth.mouth.say(Say("It costs 35 pounds."))
    assert booth.session.speeches[0].audio is not None
    assert booth.session.speeches[1].audio is None
    assert booth.mouth.speaking


async def test_ready_audio_is_that_of_the_language_in_force() -> None:
    booth = Booth()
    english, spanish = voice("Hello.")(), voice("Hola.")()
    now = [spanish, english, english, spanish]
    booth.mouth = PhoneMouth(booth.session, lambda: now.pop(0), booth.transfer)  # type: ignore[arg-type]
    for sentence in ("Hola.", "Hola.", "Hello.", "Hello."):
        await booth.mouth.say(Say(sentence, fixed=True))
    assert [one.audio is not None for one in booth.session.speeches] == [True, False, True, False]
    spoken: Any = booth.session.speeches
    assert [booth.mouth.synthesiser(one) for one in spoken[:2]] == [spanish.tts, english.tts]


async def test_it_reports_once_when_everything_has_ended() -> None:
    booth = Booth()
    await booth.mouth.say(Say("One."))
    await booth.mouth.say(Say("Two."))
    booth.session.speeches[0].end("One.")
    assert booth.told.events == []
    booth.session.speeches[1].end("Two.")
    assert booth.told.events == [("spoken", "One. Two.", False)]
    assert not booth.mouth.speaking


async def test_a_speech_cut_off_takes_those_behind_it_along() -> None:
    booth = Booth()
    await booth.mouth.say(Say("One."))
    await booth.mouth.say(Say("Two."))
    first, second = booth.session.speeches
    first.interrupted = True
    first.end("On")
    assert second.interrupted
    second.end()
    assert booth.told.events == [("spoken", "On", True)]


async def test_what_is_said_after_an_interruption_of_ours_is_not_cut_off_with_it() -> None:
    booth = Booth("Trouble.")
    await booth.mouth.say(Say("One."))
    booth.mouth.interrupt()
    assert booth.mouth.say_now("Trouble.", only_ready=True)
    first, second = booth.session.speeches
    first.end("On")
    assert not second.interrupted


async def test_only_ready_sentences_are_said_when_asked_so() -> None:
    booth = Booth("Ready.")
    assert not booth.mouth.say_now("Not ready.", only_ready=True)
    assert booth.mouth.say_now("Ready.", only_ready=True)
    assert [speech.text for speech in booth.session.speeches] == ["Ready."]


async def test_clauses_go_out_as_they_come() -> None:
    booth = Booth()
    sent = await booth.mouth.stream(clauses("It costs", "35 pounds."))
    assert sent == "It costs 35 pounds."
    assert await read(booth.session.speeches[0].text) == ["It costs ", "35 pounds. "]


async def test_a_stream_without_a_clause_says_nothing() -> None:
    booth = Booth()
    assert await booth.mouth.stream(clauses()) == ""
    assert booth.session.speeches == []


async def test_a_stream_cut_off_is_read_no_further() -> None:
    booth = Booth()

    async def cutting() -> AsyncIterator[str]:
        yield "One."
        booth.session.speeches[0].interrupted = True
        yield "Two."
        raise AssertionError("nobody should ask for more")

    assert await booth.mouth.stream(cutting()) == "One."


async def test_a_speech_without_a_sound_is_told() -> None:
    booth = Booth()
    await booth.mouth.say(Say("One."))
    booth.session.speeches[0].end()
    assert booth.told.events == [("mute",), ("spoken", "", False)]


async def test_the_first_sound_of_a_turn_is_measured_from_the_end_of_the_callers_speech() -> None:
    booth = Booth()
    booth.mouth.expect(100.0)
    await booth.mouth.say(Say("One."))
    booth.mouth.name_turn(3)
    booth.session.speeches[0].end("One.", started_speaking_at=100.4, tts_node_ttfb=0.05)
    kind, turn, timings = booth.told.events[0]
    assert (kind, turn) == ("timed", 3)
    assert abs(timings.first_audio - 0.4) < 1e-6
    assert timings.tts_ttfb == 0.05


async def test_an_opener_is_a_first_sound_and_the_answer_the_first_content() -> None:
    booth = Booth("Let me see.")
    booth.mouth.expect(100.0)
    assert booth.mouth.say_opener("Let me see.")
    await booth.mouth.say(Say("35 pounds."))
    booth.mouth.name_turn(3)
    booth.session.speeches[0].end("Let me see.", started_speaking_at=100.4)
    booth.session.speeches[1].end("35 pounds.", started_speaking_at=101.2)
    timed = [timings for kind, *_, timings in booth.told.events if kind == "timed"]
    assert [(one.first_audio, one.first_content) for one in timed] == [
        (pytest.approx(0.4), None),
        (None, pytest.approx(1.2)),
    ]


async def test_what_is_heard_before_the_turn_has_its_number_is_measured_all_the_same() -> None:
    booth = Booth("Well,")
    booth.mouth.expect(100.0)
    booth.mouth.say_opener("Well,")
    booth.session.speeches[0].end("Well,", started_speaking_at=100.4)
    assert [one for one in booth.told.events if one[0] == "timed"] == []
    await booth.mouth.say(Say("35 pounds."))
    booth.session.speeches[1].end("35 pounds.", started_speaking_at=100.8)
    await booth.mouth.say(Say("Anything else?"))
    booth.session.speeches[2].end("Anything else?", started_speaking_at=103.0)
    booth.mouth.name_turn(3)
    measured = [event for event in booth.told.events if event[0] == "timed"]
    timed = [(turn, one.first_audio, one.first_content) for _, turn, one in measured]
    assert timed == [(3, pytest.approx(0.4), None), (3, None, pytest.approx(0.8))]


async def test_the_first_clause_is_synthesised_while_an_opener_is_said() -> None:
    booth = Booth("Well,")
    booth.mouth.say_opener("Well,")
    async with asyncio.TaskGroup() as tasks:
        booth.mouth.tasks = tasks
        await booth.mouth.stream(clauses("It costs", "35 pounds."))
        tts = booth.mouth.synthesiser(None)
        ahead = [booth.mouth.prepared(text, tts) is not None for text in ("It costs", "35 pounds.")]
        booth.mouth.close()
    assert ahead == [True, False]


async def test_a_clause_that_is_ready_is_found_in_the_voice_it_is_spoken_with() -> None:
    booth = Booth("It costs 35 pounds.")
    tts = booth.mouth.synthesiser(None)
    assert booth.mouth.prepared("It costs 35 pounds.", tts) is not None
    assert booth.mouth.prepared("It costs 40 pounds.", tts) is None
    other: Any = Silent()
    assert booth.mouth.prepared("It costs 35 pounds.", other) is None
    tts.sample_rate = 24_000  # type: ignore[misc]
    assert booth.mouth.prepared("It costs 35 pounds.", tts) is None


async def test_an_opener_that_is_not_ready_is_not_said() -> None:
    booth = Booth()
    assert not booth.mouth.say_opener("Let me see.")
    assert booth.session.speeches == []


async def test_the_line_hears_of_it_once_all_is_quiet() -> None:
    booth = Booth()
    heard: list[str] = []
    booth.mouth.when_quiet(lambda: heard.append("at once"))
    await booth.mouth.say(Say("One."))
    booth.mouth.when_quiet(lambda: heard.append(f"after {len(booth.told.events)}"))
    assert heard == ["at once"]
    booth.session.speeches[0].end("One.")
    assert heard == ["at once", "after 1"]


async def test_a_sound_pauses_the_output_and_resumes_it() -> None:
    booth = Booth()
    output = booth.session.output.audio
    booth.mouth.pause()
    booth.mouth.resume()
    assert output.did == ["pause", "resume"]
    assert booth.mouth.sounding_since is None


async def test_silence_counts_only_when_nobody_speaks() -> None:
    booth = Booth()
    soon = datetime.now(UTC) + timedelta(seconds=0.02)
    talking = [True]
    booth.mouth.hearing = lambda: talking[0]
    await booth.mouth.listen(Listen("date", "date", 1.0, soon))
    await asyncio.sleep(0.1)
    assert booth.told.events == []
    talking[0] = False
    await asyncio.sleep(0.6)
    assert booth.told.events == [("silent",)]


async def test_a_caller_who_does_something_stops_the_timer() -> None:
    booth = Booth()
    await booth.mouth.listen(Listen(None, "open", 1.0, datetime.now(UTC) + timedelta(seconds=0.03)))
    booth.mouth.heard_caller()
    await asyncio.sleep(0.06)
    assert booth.told.events == []
    booth.mouth.close()


async def test_the_line_is_closed_once_the_goodbye_was_heard() -> None:
    booth = Booth()
    await booth.mouth.say(Say("Goodbye!"))
    await booth.mouth.hang_up("bot")
    assert booth.told.events == []
    assert not booth.session.speeches[0].allow_interruptions
    booth.session.speeches[0].end("Goodbye!")
    assert booth.told.events == [("spoken", "Goodbye!", False), ("hang up", "bot")]


async def test_with_nothing_to_say_the_line_is_closed_at_once() -> None:
    booth = Booth()
    await booth.mouth.hang_up("silence")
    assert booth.told.events == [("hang up", "silence")]


async def test_a_transfer_waits_until_it_was_announced() -> None:
    booth = Booth()
    await booth.mouth.say(Say("One moment."))
    async with asyncio.TaskGroup() as group:
        passing = group.create_task(booth.mouth.transfer(HANDOFF))
        await settle()
        assert booth.targets == []
        booth.session.speeches[0].end("One moment.")
    assert passing.result()
    assert booth.targets == ["+442079460199"]


async def test_nobody_to_pass_the_call_to_is_a_failed_transfer() -> None:
    booth = Booth(takes=False)
    assert not await booth.mouth.transfer(HANDOFF)
    nobody = Handoff("person", None, "", HANDOFF.at)
    assert not await booth.mouth.transfer(nobody)
