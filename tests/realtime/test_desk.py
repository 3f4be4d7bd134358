"""One call's loop: one thing at a time, words joined, failures answered, the end always reached."""

from __future__ import annotations

import asyncio
from typing import Any

from frontdesk.models import Call, Conversation, Handoff, Timings
from frontdesk.realtime.desk import Desk, Said, as_end_reason, joined
from frontdesk.realtime.watchdog import LIMIT
from tests.realtime.stand_ins import settle
from tests.support.clock import virtual
from tests.support.conversations import booked
from tests.support.lines import START


class Agent:
    """Answers in a way a test decides: `waits` holds an answer back, `fails` breaks it."""

    def __init__(self) -> None:
        self.calls: list[Any] = []
        self.waits: asyncio.Event | None = None
        self.fails = False
        self.may_take_back = True
        self.waits_for_model = False
        self.last_turn = 7
        self.before: str | None = None

    async def on_call_start(self, info: Call) -> None:
        self.calls.append("start")

    async def on_speech(self, text: str, **_: Any) -> str:
        if self.fails:
            raise RuntimeError("broken")
        if self.waits is not None:
            await self.waits.wait()
        self.calls.append(("said", text))
        return ""

    async def on_guess(self, text: str, *, early: bool = False) -> None:
        self.calls.append(("early" if early else "guess", text))

    def take_back(self) -> str | None:
        return self.before

    def count(self, name: str) -> None:
        self.calls.append(("count", name))

    async def on_keys(self, digits: str) -> None:
        self.calls.append(("keys", digits))

    async def on_silence(self) -> None:
        self.calls.append("silence")

    async def on_spoken(self, text: str, interrupted: bool) -> None:
        self.calls.append(("spoken", text, interrupted))

    def on_measured(self, turn: int, timings: Timings) -> None:
        self.calls.append(("measured", turn))

    def on_trouble(self, reason: str) -> Handoff:
        self.calls.append(("trouble", reason))
        return Handoff(reason, None, "", START)

    async def on_call_end(self, reason: str) -> Conversation:
        self.calls.append(("end", reason))
        return booked()


class Mouth:
    """Remembers; `hang_up` closes the line at once."""

    def __init__(self, desk: Desk) -> None:
        self.desk, self.said, self.interrupted, self.turns = desk, list[str](), 0, list[int]()
        self.speaking = False

    def say_now(self, text: str, *, only_ready: bool = False) -> bool:
        self.said.append(text)
        return True

    def say_opener(self, text: str) -> bool:
        return self.say_now(text)

    def prepare(self, text: str) -> None:
        """Nothing is synthesised here."""

    async def hang_up(self, reason: str) -> None:
        self.desk.may_hang_up(reason)

    def interrupt(self) -> None:
        self.interrupted += 1

    def heard_caller(self) -> None:
        """The timer stops."""

    def expect(self, stopped: float | None) -> None:
        """A mark is set."""

    def name_turn(self, turn: int) -> None:
        self.turns.append(turn)

    def close(self) -> None:
        """Nothing to close."""


class Shift:
    """A desk with its agent and mouth."""

    def __init__(self) -> None:
        self.agent, self.handoffs = Agent(), list[Handoff]()
        self.desk = Desk(
            self.agent,  # type: ignore[arg-type]
            Call(room="r"),
            sentence={"trouble": "Trouble.", "opener_word": "Well,", "opener": "One moment."}.__getitem__,
            handoff=self.handoffs.append,
        )
        self.mouth = Mouth(self.desk)
        self.desk.mouth = self.mouth  # type: ignore[assignment]

    def say(self, text: str) -> None:
        self.desk.said(text, 0.9, Timings(), 1.0)


async def test_what_happens_is_handled_in_order() -> None:
    shift = Shift()
    shift.say("hello")
    shift.desk.keyed("123")
    shift.desk.fell_silent()
    shift.desk.was_spoken("Hi.", True)
    shift.desk.was_timed(1, Timings())
    shift.desk.gone()
    assert await shift.desk.run() == booked()
    assert shift.agent.calls[1:] == [
        "start",
        ("said", "hello"),
        ("keys", "123"),
        "silence",
        ("spoken", "Hi.", True),
        ("end", "caller"),
    ]
    assert shift.agent.calls[0] == ("measured", 1)
    assert shift.mouth.turns == [7]


async def test_words_that_come_before_anything_was_sent_are_heard_together() -> None:
    shift = Shift()
    shift.agent.waits = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        running = group.create_task(shift.desk.run())
        shift.say("I would like")
        await settle(10)
        shift.say("a haircut")
        await settle(10)
        shift.agent.waits.set()
        await settle(10)
        shift.desk.gone()
        await running
    assert ("said", "I would like a haircut") in shift.agent.calls
    assert ("said", "I would like") not in shift.agent.calls


async def test_words_that_come_too_late_are_a_turn_of_their_own() -> None:
    shift = Shift()
    shift.agent.waits = asyncio.Event()
    shift.agent.may_take_back = False
    async with asyncio.TaskGroup() as group:
        running = group.create_task(shift.desk.run())
        shift.say("a haircut")
        await settle(10)
        shift.say("please")
        await settle(10)
        shift.agent.waits.set()
        await settle(20)
        shift.desk.gone()
        await running
    assert [call for call in shift.agent.calls if call[0] == "said"] == [
        ("said", "a haircut"),
        ("said", "please"),
    ]


async def test_who_goes_on_is_heard_from_the_beginning() -> None:
    shift = Shift()
    shift.agent.before = "I need a haircut"
    shift.desk.said("for Tuesday", 0.9, Timings(), 1.0, joins=True)
    shift.desk.gone()
    await shift.desk.run()
    assert ("said", "I need a haircut for Tuesday") in shift.agent.calls


async def test_who_goes_on_after_what_stands_says_a_turn_of_their_own() -> None:
    shift = Shift()
    shift.desk.said("for Tuesday", 0.9, Timings(), 1.0, joins=True)
    shift.desk.gone()
    await shift.desk.run()
    assert ("said", "for Tuesday") in shift.agent.calls


@virtual
async def test_a_late_model_is_announced_and_counted() -> None:
    shift = Shift()
    shift.agent.waits, shift.agent.waits_for_model = asyncio.Event(), True
    async with asyncio.TaskGroup() as group:
        running = group.create_task(shift.desk.run())
        shift.say("do you have parking")
        await asyncio.sleep(1)
        assert shift.mouth.said == ["Well,", "One moment."]
        shift.agent.waits.set()
        await settle(20)
        shift.desk.gone()
        await running
    assert ("count", "openers") in shift.agent.calls


@virtual
async def test_a_caller_who_waits_too_long_is_counted() -> None:
    shift = Shift()
    shift.agent.waits = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        running = group.create_task(shift.desk.run())
        shift.say("hello")
        await asyncio.sleep(LIMIT + 1)
        assert shift.mouth.said == ["One moment."]
        shift.agent.waits.set()
        await settle(20)
        shift.desk.gone()
        await running
    assert ("count", "watchdog_silence") in shift.agent.calls


@virtual
async def test_what_happens_on_the_line_is_counted_and_guesses_are_prepared() -> None:
    shift = Shift()
    async with asyncio.TaskGroup() as group:
        shift.desk.tasks = group
        shift.desk.counted("backchannels")
        shift.desk.guessed("how much is it")
        await settle(10)
        shift.desk.gone()
        await shift.desk.run()
    assert shift.agent.calls[:2] == [("count", "backchannels"), ("guess", "how much is it")]


async def test_a_turn_that_breaks_is_apologised_for_and_the_call_goes_on() -> None:
    shift = Shift()
    shift.agent.fails = True
    shift.say("hello")
    shift.desk.keyed("1")
    shift.desk.gone()
    await shift.desk.run()
    assert shift.mouth.said == ["Trouble."]
    assert ("keys", "1") in shift.agent.calls


async def test_a_recogniser_that_is_gone_for_good_ends_the_call_politely() -> None:
    shift = Shift()
    shift.desk.cannot_hear()
    shift.desk.cannot_hear()
    await shift.desk.run()
    assert shift.mouth.said == ["Trouble."]
    assert len(shift.handoffs) == 1
    assert shift.agent.calls[-1] == ("end", "bot")


async def test_a_recogniser_that_works_again_is_forgiven() -> None:
    shift = Shift()
    shift.desk.cannot_hear()
    shift.say("hello")
    shift.desk.cannot_hear()
    shift.desk.gone()
    await shift.desk.run()
    assert shift.handoffs == []


async def test_a_voice_that_fails_says_what_is_ready_and_gives_up_in_the_end() -> None:
    shift = Shift()
    shift.desk.could_not_speak()
    assert shift.mouth.said == ["Trouble."]
    shift.desk.sounds()
    for _ in range(4):
        shift.desk.could_not_speak()
    await shift.desk.run()
    assert shift.agent.calls[-1] == ("end", "bot")
    assert len(shift.handoffs) == 1


async def test_a_caller_who_leaves_in_the_middle_of_an_answer_is_let_go() -> None:
    shift = Shift()
    shift.agent.waits = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        running = group.create_task(shift.desk.run())
        shift.say("hello")
        await settle(10)
        shift.desk.gone()
        await settle(10)
        shift.agent.waits.set()
        assert await running == booked()


def test_two_stretches_are_one_turn() -> None:
    first, second = Said("zero two", 0.9, Timings(), 1.0), Said("zero", 0.5, Timings(eou_delay=1), 2.0)
    assert joined(first, second) == Said("zero two zero", 0.5, Timings(eou_delay=1), 2.0)


def test_reasons_of_a_hang_up() -> None:
    assert as_end_reason("silence") == "silence"
    assert as_end_reason("goodbye") == "bot"
