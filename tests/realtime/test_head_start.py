"""An answer begun in mid-sentence, by a real dialogue and a model with a script, on virtual time."""

from __future__ import annotations

import asyncio

import pytest

from frontdesk.dialogue.guessing import Guess
from frontdesk.models import KnowledgeChunk
from frontdesk.realtime.guesser import Guesser
from tests.support.clock import now, virtual
from tests.support.lines import PARKING, Line, Script

TOLD = "Yes, there is free parking behind the house."
HALF, MORE = "Is there free parking", "Is there free parking behind"
WHOLE = "Is there free parking behind the house?"
OTHER = "Is there free parking for lorries?"


class Call:
    """A guesser before a dialogue that has greeted; `model` has been asked as often as `model.asked` says."""

    def __init__(self, model: Script, passages: tuple[KnowledgeChunk, ...] = (PARKING,)) -> None:
        self.model, self.spoken = model, list[str]()
        self.line = Line(llm=model, passages=passages)
        self.guesser = Guesser(self._prepare, self.spoken.append)
        self.looks = asyncio.Event()
        self.looks.set()

    async def _prepare(self, text: str, *, early: bool = False) -> Guess | None:
        await self.looks.wait()
        return await self.line.dialogue.prepare(text, self.line.tick(), early=early)

    async def answer(self, text: str) -> str:
        """The turn is over: what is said."""
        turn = await self.line.dialogue.hear(text, self.line.tick(), guess=self.guesser.take(text))
        return turn.reply if turn is not None else ""


@virtual
async def test_what_was_begun_in_mid_sentence_is_what_is_said() -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call(Script(answers=TOLD, pause=0.1))
        call.guesser.tasks = tasks
        await call.line.start()
        call.guesser.begin(HALF)
        await asyncio.sleep(0.85)
        call.guesser.begin(MORE)
        assert call.spoken == [TOLD]
        call.guesser.guess(WHOLE)
        await asyncio.sleep(0.05)
        began = now()
        assert await call.answer(WHOLE) == TOLD
        assert now() - began < 0.01
    assert len(call.model.asked) == 1
    assert call.model.asked[0][1][-1]["content"] == f"<caller>{HALF} …</caller>"


@virtual
async def test_another_end_of_the_sentence_is_another_question() -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call(Script(answers=TOLD, pause=0.01))
        call.guesser.tasks = tasks
        await call.line.start()
        call.guesser.begin(HALF)
        await asyncio.sleep(0.3)
        call.guesser.guess(OTHER)
        await asyncio.sleep(0.3)
        await call.answer(OTHER)
    assert [asked[1][-1]["content"] for asked in call.model.asked] == [
        f"<caller>{HALF} …</caller>",
        f"<caller>{OTHER}</caller>",
    ]


@virtual
async def test_a_long_question_is_begun_twice_at_most() -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call(Script(answers=TOLD, pause=0.1))
        call.guesser.tasks = tasks
        await call.line.start()
        words = f"{WHOLE.removesuffix('?')} or do I have to leave my car in the street".split()
        for count in range(1, len(words) + 1):
            call.guesser.begin(" ".join(words[:count]))
            await asyncio.sleep(0.3)
        call.guesser.close()
    asked = [asked[1][-1]["content"] for asked in call.model.asked]
    assert asked == [f"<caller>{' '.join(words[:count])} …</caller>" for count in (4, 8)]


@virtual
async def test_without_a_passage_that_answers_nothing_is_begun() -> None:
    for words, passages in ((HALF, ()), ("parking please", (PARKING,))):
        async with asyncio.TaskGroup() as tasks:
            call = Call(Script(answers=TOLD), passages)
            call.guesser.tasks = tasks
            await call.line.start()
            call.guesser.begin(words)
            await asyncio.sleep(0.5)
        assert call.model.asked == []
        assert call.spoken == []


@virtual
async def test_what_was_begun_for_a_turn_that_came_to_nothing_is_ended() -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call(Script(answers=TOLD, pause=2.0))
        call.guesser.tasks = tasks
        await call.line.start()
        call.guesser.begin(HALF)
        await asyncio.sleep(0.1)
        assert call.guesser.take("I would like to book a haircut") is None
    assert asyncio.get_running_loop().time() < 1.0
    assert call.spoken == []


@virtual
async def test_what_was_taken_over_is_said_to_its_end_whatever_is_heard_meanwhile() -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call(Script(answers=f"{TOLD} The parking behind the house is free.", pause=0.1))
        call.guesser.tasks = tasks
        await call.line.start()
        call.guesser.begin(HALF)
        await asyncio.sleep(1.05)
        call.guesser.guess(WHOLE)
        await asyncio.sleep(0.05)
        call.guesser.begin("Is there free parking behind the house or in the street")
        assert await call.answer(WHOLE) == f"{TOLD} The parking behind the house is free."
    assert len(call.model.asked) == 1


@virtual
async def test_what_is_looked_up_when_the_turn_ends_begins_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call(Script(answers=TOLD, pause=0.1))
        call.guesser.tasks = tasks
        await call.line.start()
        call.guesser.guess(WHOLE)
        await asyncio.sleep(0.05)
        call.looks.clear()
        call.guesser.begin(OTHER)
        await asyncio.sleep(0)
        await call.answer(WHOLE)
        call.looks.set()
        await asyncio.sleep(0.5)
    assert [asked[1][-1]["content"] for asked in call.model.asked] == [f"<caller>{WHOLE}</caller>"]
    assert caplog.records == []


async def test_outside_a_call_nothing_is_begun() -> None:
    call = Call(Script(answers=TOLD))
    call.guesser.begin(HALF)
    assert call.guesser.take(HALF) is None
