"""Preparing looks and thinks; it says nothing, changes nothing and books nothing."""

from __future__ import annotations

import asyncio

from frontdesk.models import KnowledgeChunk
from tests.support.clock import virtual
from tests.support.lines import Line, Script

BOOKING = ("I would like to book a haircut", "next Tuesday at 3 pm", "07911 123456")


class Counted(Line):
    """Counts the searches."""

    searches = 0

    async def _search(self, bot_id: str, query: str, top_k: int, **_: object) -> tuple[KnowledgeChunk, ...]:
        self.searches += 1
        return await super()._search(bot_id, query, top_k)


@virtual
async def test_nothing_is_said_or_changed_on_a_guess() -> None:
    line = Line()
    await line.start()
    before, said, written = line.dialogue.context, list(line.mouth.said), len(line.journal.lines)
    guess = await line.dialogue.prepare("I would like to book a haircut", line.tick())
    assert guess is not None
    assert guess.says
    assert line.dialogue.context is before
    assert (line.mouth.said, len(line.journal.lines)) == (said, written)


@virtual
async def test_a_yes_that_is_only_guessed_books_nothing() -> None:
    line = Line()
    await line.start()
    await line.hear(*BOOKING)
    await line.dialogue.prepare("yes", line.tick())
    assert line.acts == []
    await line.hear("yes")
    assert len(line.acts) == 1


@virtual
async def test_passages_found_ahead_are_not_looked_up_again() -> None:
    line = Counted()
    await line.start()
    guess = await line.dialogue.prepare("do you have parking", line.tick())
    assert line.searches == 1
    await line.dialogue.hear("Do you have parking?", line.tick(), guess=guess)
    assert line.searches == 1
    assert "free parking" in " ".join(line.mouth.said)
    await line.hear("do you have parking?")
    assert line.searches == 2


@virtual
async def test_a_wrong_guess_costs_nothing() -> None:
    line = Counted()
    await line.start()
    guess = await line.dialogue.prepare("do you have parking", line.tick())
    await line.dialogue.hear("I would like to book a haircut", line.tick(), guess=guess)
    assert "parking" not in " ".join(line.mouth.said[1:])
    assert line.dialogue.state.scenario == "booking"


@virtual
async def test_an_answer_begun_ahead_is_the_one_that_is_said() -> None:
    model = Script(answers="Yes, there is free parking behind the house.", pause=0.1)
    line = Line(llm=model)
    await line.start()
    guess = await line.dialogue.prepare("do you have parking", line.tick())
    assert guess is not None
    assert guess.ahead is not None
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(guess.ahead.write())
        await guess.ahead.begun()
        turn = await line.dialogue.hear("Do you have parking?", line.tick(), guess=guess)
    assert turn is not None
    assert turn.reply.startswith("Yes, there is free parking")
    assert turn.sources[0].document == "about.md"
    assert len(model.asked) == 1


@virtual
async def test_an_old_guess_is_not_used() -> None:
    line = Counted()
    await line.start()
    guess = await line.dialogue.prepare("do you have parking", line.tick())
    await line.hear("hello")
    await line.dialogue.hear("do you have parking", line.tick(), guess=guess)
    assert line.searches == 2


@virtual
async def test_during_a_turn_and_after_the_end_nothing_is_prepared() -> None:
    line = Line()
    await line.start()
    await line.dialogue.hang_up(line.tick(), "caller")
    assert await line.dialogue.prepare("hello", line.tick()) is None


@virtual
async def test_a_model_that_was_asked_and_has_not_begun_is_known() -> None:
    line = Line(llm=Script(answers="Yes, there is free parking behind the house.", pause=0.5))
    await line.start()
    assert not line.dialogue.writing
    async with asyncio.TaskGroup() as tasks:
        answering = tasks.create_task(line.dialogue.hear("Do you have parking?", line.tick()))
        await asyncio.sleep(0.2)
        assert line.dialogue.writing
        await asyncio.sleep(5)
        assert not line.dialogue.writing
        await answering
