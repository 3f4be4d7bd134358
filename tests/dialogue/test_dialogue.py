from __future__ import annotations

import asyncio
from typing import Any

import pytest

from frontdesk.dialogue.dialogue import Dialogue
from frontdesk.models import Timings
from frontdesk.scenario.texts import text
from tests.support.clock import virtual
from tests.support.lines import START, Line, Script, refused, salon

BOOKING = ("I would like to book a haircut", "next Tuesday at 3 pm", "07911 123456", "yes")
LIES = "I have booked you for Tuesday. Your booking is cancelled and refunded."
BAD_MODELS = {
    "none": None,
    "garbage": Script("]]}{ not json", "�� {{{ 12345"),
    "hangs": Script(None, None),
    "403": Script(refused(403), refused(403)),
    "429": Script(refused(429), refused(429)),
    "500": Script(refused(500), refused(500)),
    "crashes": Script(RuntimeError("boom"), RuntimeError("boom")),
    "lies": Script('{"commands": [{"kind": "set_slot", "name": "date", "value": "never"}]}', LIES),
    "huge": Script("x" * 100_000, "word " * 20_000),
}


@pytest.mark.parametrize("kind", BAD_MODELS)
@virtual
async def test_the_booking_completes_whatever_the_model_does(kind: str) -> None:
    line = Line(llm=BAD_MODELS[kind])
    await line.start()
    await line.hear("mumble mumble blah")
    assert "parking" in await line.hear("do you have parking?")
    await line.hear(*BOOKING)
    conversation = await line.dialogue.hang_up(line.tick(), "caller")
    [done] = conversation.completions
    slots = {slot.name: slot.value for slot in done.slots}
    assert (slots["service"], slots["date"], slots["time"]) == ("haircut", "2026-11-24", "15:00")
    assert done.confirmed
    said = " ".join(line.mouth.said)
    assert "have booked" not in said
    assert "refunded" not in said
    if kind not in ("none", "garbage", "lies", "huge"):
        assert conversation.counters["llm_failures"] > 0


async def test_slots_point_at_the_utterance_that_said_them() -> None:
    line = Line()
    await line.start()
    await line.dialogue.spoken("Hello, Elegant beauty salon.", False, line.tick())
    await line.hear(*BOOKING[:3])
    utterances = line.dialogue.context.utterances
    for slot in line.dialogue.state.slots:
        assert slot.raw in utterances[slot.utterance].text


async def test_on_the_phone_only_what_was_heard_is_in_the_transcript() -> None:
    line = Line()
    await line.start()
    assert line.dialogue.context.utterances == ()
    await line.dialogue.spoken("Hello, Ele", True, line.tick())
    [heard] = line.dialogue.context.utterances
    assert (heard.speaker, heard.text, heard.interrupted) == ("bot", "Hello, Ele", True)
    assert line.dialogue.context.counters["barge_ins"] == 1


async def test_in_a_chat_what_is_sent_is_in_the_transcript_at_once() -> None:
    line = Line(voice=False)
    await line.start()
    await line.hear("do you have parking?")
    speakers = [said.speaker for said in line.dialogue.context.utterances]
    assert speakers == ["bot", "caller", "bot"]


async def test_cancelled_before_anything_was_sent_nothing_happened() -> None:
    line = Line(search_waits=True)
    await line.start()
    before, lines = line.dialogue.context, list(line.journal.lines)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(line.dialogue.hear("what about a parking", line.tick()))
        await asyncio.sleep(0.05)
        assert not line.dialogue.committed_to
        task.cancel()
    assert line.dialogue.context == before
    assert line.journal.lines == lines
    line.search_waits = False
    assert "parking" in await line.hear("what about a parking lot?")
    assert [said.text for said in line.dialogue.context.utterances] == ["what about a parking lot?"]


async def test_cancelled_after_words_went_out_the_turn_is_committed_once() -> None:
    line = Line()
    await line.start()
    gate, reached = asyncio.Event(), asyncio.Event()

    async def wait(said: str) -> None:
        reached.set()
        await gate.wait()

    line.mouth.before = wait
    async with asyncio.TaskGroup() as group:
        task = group.create_task(line.dialogue.hear("book a haircut please", line.tick()))
        await reached.wait()
        assert line.dialogue.committed_to
        line.mouth.before = None
        task.cancel()
    assert task.cancelled()
    assert line.dialogue.state.scenario == "booking"
    assert len(line.dialogue.context.turns) == 2
    assert line.dialogue.listening is not None
    assert line.dialogue.listening.field == "date"
    assert len(line.journal.of("turn")) == 2


async def test_an_exception_in_the_mouth_is_heard_as_trouble_and_the_line_stays_open() -> None:
    line = Line()
    await line.start()
    fail = [True]

    def before(said: str) -> None:
        if fail and said != text(line.bot, "trouble"):
            raise RuntimeError("the speaker is broken")

    line.mouth.before = before
    answer = await line.hear("book a haircut")
    assert answer == text(line.bot, "trouble")
    assert [handoff.reason for handoff in line.handoffs] == ["trouble"]
    fail.clear()
    await line.hear("next Tuesday at 3 pm")
    conversation = await line.dialogue.hang_up(line.tick(), "caller")
    assert conversation.handoff is not None
    assert conversation.counters["troubles"] == 1
    assert len(line.ended) == 1


async def test_a_mouth_that_only_fails_raises_nothing() -> None:
    line = Line()

    def before(said: str) -> None:
        raise OSError("gone")

    line.mouth.before = before
    await line.start()
    await line.hear("do you have parking?")
    await line.dialogue.silence(line.tick())
    assert (await line.dialogue.hang_up(line.tick(), "caller")).counters["troubles"] == 3


async def test_events_are_taken_one_at_a_time_in_order() -> None:
    line = Line(voice=False)
    await line.start()
    async with asyncio.TaskGroup() as group:
        for words in BOOKING:
            group.create_task(line.dialogue.hear(words, line.tick()))
    heard = [said.text for said in line.dialogue.context.utterances if said.speaker == "caller"]
    assert heard == list(BOOKING)
    assert len(line.dialogue.state.completions) == 1
    assert [turn.index for turn in line.dialogue.context.turns] == list(range(5))


async def test_the_end_is_handed_over_once() -> None:
    line = Line()
    await line.start()
    async with asyncio.TaskGroup() as group:
        first = group.create_task(line.dialogue.hang_up(line.tick(), "caller"))
        second = group.create_task(line.dialogue.hang_up(line.tick(), "worker_lost"))
    assert first.result() is second.result()
    assert line.ended == [first.result()]
    assert first.result().ended_by == "caller"
    assert await line.dialogue.hear("anybody there?", line.tick()) is None


@virtual
async def test_hanging_up_does_not_wait_for_a_turn_that_never_ends() -> None:
    line = Line()
    await line.start()

    async def forever(said: str) -> None:
        await asyncio.Event().wait()

    line.mouth.before = forever
    async with asyncio.TaskGroup() as group:
        stuck = group.create_task(line.dialogue.hear("book a haircut", line.tick()))
        await asyncio.sleep(0)
        conversation = await line.dialogue.hang_up(line.tick(), "caller")
        stuck.cancel()
    assert line.ended == [conversation]
    assert line.dialogue.conversation is conversation


async def test_an_end_that_nobody_takes_is_still_an_end() -> None:
    line = Line()
    ports = line.ports()

    def refuse(conversation: Any) -> None:
        raise OSError("disk full")

    dialogue = Dialogue(
        line.bot, line.mouth, type(ports)(ports.search, ports.act, ports.journal, refuse, ports.handoff),
        conversation_id="c-2", channel="phone", voice=True,
    )  # fmt: skip
    await dialogue.start(line.tick())
    assert (await dialogue.hang_up(line.tick(), "caller")).id == "c-2"


async def test_silence_asks_once_and_then_hangs_up() -> None:
    line = Line()
    await line.start()
    await line.dialogue.silence(line.tick())
    assert line.mouth.said[-1] == text(line.bot, "still_there")
    await line.dialogue.silence(line.tick())
    assert line.mouth.hung_up == "silence"
    conversation = await line.dialogue.hang_up(line.tick(), "bot")
    assert conversation.ended_by == "silence"
    assert conversation.counters["silences"] == 2


async def test_keys_answer_and_are_in_the_transcript() -> None:
    line = Line()
    await line.start()
    await line.hear(*BOOKING[:2])
    await line.dialogue.keys("07911123456", line.tick())
    phone = line.dialogue.state.slot("phone")
    assert phone is not None
    assert phone.value == "+447911123456"
    assert line.dialogue.context.utterances[phone.utterance].text == "07911123456"


async def test_the_journal_can_tell_the_story() -> None:
    line = Line()
    await line.start()
    await line.hear(*BOOKING)
    await line.hear("I want to make a complaint")
    assert len(line.journal.of("turn")) == 6
    assert [said["text"] for said in line.journal.of("utterance")][:4] == list(BOOKING)
    assert line.journal.of("completion")[-1]["receipt"]["id"]
    assert line.journal.of("handoff")
    assert line.journal.of("turn")[2]["slots"][0]["name"] == "service"
    assert line.journal.of("end") == []
    conversation = await line.dialogue.hang_up(line.tick(), "caller")
    assert [said["reason"] for said in line.journal.of("end")] == [conversation.ended_by]
    assert conversation.bot_version == line.bot.version


async def test_timings_come_later() -> None:
    line = Line()
    await line.start()
    await line.dialogue.hear("do you have parking?", line.tick(), timings=Timings(eou_delay=0.2))
    line.dialogue.measured(1, Timings(first_audio=0.4))
    assert line.dialogue.context.turns[1].timings == Timings(eou_delay=0.2, first_audio=0.4)
    assert line.journal.of("turn")[-1]["timings"]["first_audio"] == 0.4


async def test_a_failed_action_is_no_success() -> None:
    line = Line(act_error=OSError("no calendar"))
    await line.start()
    answer = await line.hear(*BOOKING)
    assert text(line.bot, "failed_action") in answer
    assert len(line.acts) == 1
    [done] = line.dialogue.state.completions
    assert done.receipt is not None
    assert done.receipt.status == "failed"


async def test_times_are_read_where_the_bot_is() -> None:
    line = Line(bot=salon(timezone="Asia/Tokyo", hours={}, holidays=()))
    await line.dialogue.start(START.replace(hour=20))
    await line.dialogue.hear("book a haircut tomorrow", START.replace(hour=20))
    date = line.dialogue.state.slot("date")
    assert date is not None
    assert date.value == "2026-11-22"


async def test_an_unknown_time_zone_is_no_reason_to_hang_up() -> None:
    line = Line(bot=salon(timezone="Mars/Olympus"))
    await line.start()
    assert line.mouth.said


async def test_a_text_dialogue_goes_on_after_a_snapshot() -> None:
    line = Line(voice=False)
    await line.start()
    await line.hear(BOOKING[0])
    saved = line.dialogue.snapshot()
    line.dialogue = Dialogue.restore(saved, line.bot, line.mouth, line.ports())
    await line.hear(*BOOKING[1:])
    assert len(line.dialogue.state.completions) == 1
    assert [turn.index for turn in line.dialogue.context.turns] == list(range(5))


async def test_what_is_no_text_can_still_be_kept() -> None:
    line = Line(voice=False)
    await line.start()
    await line.hear("I'd like to b\0ook \ud800")
    assert line.dialogue.state.scenario == "booking"
    assert line.dialogue.context.utterances[-2].text == "I'd like to book ?"
    assert line.dialogue.snapshot()


async def test_an_account_is_no_telephone_number() -> None:
    line = Line(voice=False, caller="4711")
    await line.start()
    assert line.dialogue.state.caller is None
    assert line.dialogue.caller == "4711"


@virtual
async def test_a_turn_whose_caller_had_not_finished_is_taken_back() -> None:
    line = Line()
    await line.start()
    before = line.dialogue.context
    await line.hear("I would like to book a haircut")
    await line.dialogue.spoken("What d", True, line.tick())
    assert line.dialogue.take_back() == "I would like to book a haircut"
    assert line.dialogue.context is before
    await line.hear("I would like to book a haircut next Tuesday at 3 pm")
    assert [turn.index for turn in line.dialogue.context.turns] == [0, 1]
    assert {slot.name for slot in line.dialogue.state.slots} >= {"service", "date", "time"}
    done = await line.dialogue.hang_up(line.tick(), "caller")
    assert done.counters["joined"] == 1


@virtual
async def test_a_turn_that_did_something_stands() -> None:
    line = Line()
    await line.start()
    await line.hear(*BOOKING)
    assert len(line.acts) == 1
    assert line.dialogue.take_back() is None
    await line.hear("I want to speak to a person")
    assert line.dialogue.take_back() is None


@virtual
async def test_only_the_last_turn_is_taken_back_and_only_once() -> None:
    line = Line()
    await line.start()
    assert line.dialogue.take_back() is None
    await line.hear("hello")
    await line.dialogue.silence(line.tick())
    assert line.dialogue.take_back() is None
    await line.hear("do you have parking?")
    assert line.dialogue.take_back() == "do you have parking?"
    assert line.dialogue.take_back() is None


@virtual
async def test_what_happened_on_the_line_is_on_record() -> None:
    line = Line()
    await line.start()
    line.dialogue.count("backchannels")
    line.dialogue.count("backchannels")
    await line.hear("hello")
    done = await line.dialogue.hang_up(line.tick(), "caller")
    assert done.counters["backchannels"] == 2


@pytest.mark.parametrize(
    ("role", "by"), [("deep", "deep"), ("none", ""), ("unknown", "usual"), (None, "usual")]
)
async def test_a_scenario_has_the_model_of_its_role(role: str | None, by: str) -> None:
    usual, deep = Script(), Script()
    bot = salon()
    scenarios = tuple(one.model_copy(update={"model": role}) for one in bot.scenarios)
    line = Line(bot.model_copy(update={"scenarios": scenarios}), llm=usual, roles={"deep": deep}, voice=False)
    await line.start()
    await line.hear("I would like to book an appointment", "well it is the thing my sister had")
    asked = {"usual": bool(usual.asked), "deep": bool(deep.asked)}
    assert asked == {"usual": by == "usual", "deep": by == "deep"}
