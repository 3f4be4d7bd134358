"""One guess at a time, and only the right one is used."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from frontdesk.dialogue.guessing import Ahead, Guess
from frontdesk.realtime.guesser import Guesser
from tests.support.clock import virtual


class Written:
    """An answer of two clauses, each a tenth of a second in the making."""

    async def clauses(self) -> Any:
        for clause in ("It costs", "35 pounds."):
            await asyncio.sleep(0.1)
            yield clause


class Call:
    """Guesses take `seconds`; what is prepared is in `made`, what is spoken ahead in `spoken`."""

    def __init__(self, seconds: float = 0.05, *, writes: bool = False, fails: bool = False) -> None:
        self.seconds, self.writes, self.fails = seconds, writes, fails
        self.made: list[str] = []
        self.spoken: list[str] = []
        self.guesser = Guesser(self._prepare, self.spoken.append)

    async def _prepare(self, text: str, *, early: bool = False) -> Guess | None:
        await asyncio.sleep(self.seconds)
        if self.fails:
            raise RuntimeError("no")
        self.made.append(text)
        context: Any = None
        answer: Any = Written()
        return Guess(
            text.casefold(), context, ["Tuesday, then."], ahead=Ahead(answer) if self.writes else None
        )


@virtual
async def test_the_words_that_were_guessed_find_what_was_prepared() -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call()
        call.guesser.tasks = tasks
        call.guesser.guess("how much is it")
        await asyncio.sleep(0.1)
        guess = call.guesser.take("How much is it?")
        assert guess is not None
        assert call.spoken == ["Tuesday, then."]
        assert call.guesser.take("How much is it?") is None


@virtual
async def test_other_words_find_nothing() -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call()
        call.guesser.tasks = tasks
        call.guesser.guess("how much is")
        await asyncio.sleep(0.1)
        assert call.guesser.take("how much is it") is None


@virtual
async def test_a_guess_that_is_not_ready_is_dropped() -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call(seconds=1.0)
        call.guesser.tasks = tasks
        call.guesser.guess("how much is it")
        await asyncio.sleep(0.1)
        assert call.guesser.take("how much is it") is None
        await asyncio.sleep(2)
        assert call.made == []


@virtual
async def test_a_new_guess_ends_the_one_before_and_the_same_one_does_not() -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call()
        call.guesser.tasks = tasks
        for text in ("how", "how much", "How much?", "how much is it"):
            call.guesser.guess(text)
            await asyncio.sleep(0.03)
        await asyncio.sleep(0.1)
        assert call.made == ["how much", "how much is it"] or call.made == ["how much is it"]


@virtual
async def test_an_answer_is_written_on_and_its_first_clause_spoken_ahead() -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call(writes=True)
        call.guesser.tasks = tasks
        call.guesser.guess("how much is it")
        await asyncio.sleep(0.17)
        assert call.spoken == ["Tuesday, then.", "It costs"]
        guess = call.guesser.take("how much is it")
        assert guess is not None
        assert guess.ahead is not None
        assert [clause async for clause in guess.ahead.clauses()] == ["It costs", "35 pounds."]


@virtual
async def test_the_end_of_the_call_ends_what_is_being_written() -> None:
    call = Call(writes=True)
    async with asyncio.TaskGroup() as tasks:
        call.guesser.tasks = tasks
        call.guesser.guess("how much is it")
        await asyncio.sleep(0.08)
        assert call.guesser.take("how much is it") is not None
        call.guesser.close()
    assert asyncio.get_running_loop().time() < 0.1
    assert call.spoken == ["Tuesday, then."]


@virtual
async def test_a_guess_that_fails_is_no_guess(caplog: pytest.LogCaptureFixture) -> None:
    async with asyncio.TaskGroup() as tasks:
        call = Call(fails=True)
        call.guesser.tasks = tasks
        call.guesser.guess("how much is it")
        await asyncio.sleep(0.1)
        assert call.guesser.take("how much is it") is None
    assert "a guess failed" in caplog.text


async def test_outside_a_call_nothing_is_guessed() -> None:
    call = Call()
    call.guesser.guess("how much is it")
    assert call.guesser.take("how much is it") is None
