"""What was prepared fits the same words, in the same place of the dialogue, and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from frontdesk.dialogue.guessing import Ahead, Guess, same_words
from frontdesk.scenario.commands import Reply, Search, Understand
from frontdesk.scenario.events import Found, Understood
from tests.support.clock import now, virtual
from tests.support.lines import PARKING, START


class Slow:
    """An answer of three clauses, a second apart; `breaks` after the first."""

    def __init__(self, *, breaks: bool = False) -> None:
        self._breaks = breaks

    async def clauses(self) -> AsyncIterator[str]:
        for clause in ("One,", "two,", "three."):
            await asyncio.sleep(1)
            yield clause
            if self._breaks:
                raise RuntimeError("broken")


def slow(**how: bool) -> Ahead:
    answer: Any = Slow(**how)
    return Ahead(answer)


def guess(words: str = "do you have parking") -> Guess:
    context: Any = "here"
    return Guess(words, context)


def test_case_and_punctuation_do_not_matter() -> None:
    assert same_words("Do you have — parking?") == same_words("do you have parking")
    assert same_words("Есть ли парковка?") == "есть ли парковка"
    assert same_words("do you have parking") != same_words("do you have a car park")


def test_a_guess_fits_its_words_in_its_place() -> None:
    here: Any = "here"
    there: Any = object()
    assert guess().fits("Do you have parking?", here)
    assert not guess().fits("Do you have parking", there)
    assert not guess().fits("Do you have", here)


def test_what_was_found_and_understood_is_found_again() -> None:
    made = guess()
    made.found["parking", ()] = Found(START, (PARKING,))
    made.understood["parking"] = Understood(START)
    assert made.passages(Search("Parking?")) == Found(START, (PARKING,))
    assert made.passages(Search("parking", files=("a.md",))) is None
    assert made.passages(Search("prices")) is None
    assert made.meaning(Understand("Parking!")) == Understood(START)
    assert made.meaning(Understand("prices")) is None


def test_an_answer_is_used_only_for_its_question_and_its_passages() -> None:
    made = guess()
    assert made.written(Reply("parking", (PARKING,))) is None
    made.reply, made.ahead = Reply("parking", (PARKING,)), slow()
    assert made.written(Reply("parking", (PARKING,))) is None
    made.ahead.started = True
    assert made.written(Reply("Parking?", (PARKING,))) is made.ahead
    assert made.written(Reply("parking", ())) is None
    assert made.written(Reply("prices", (PARKING,))) is None
    assert made.written(Reply("parking", (PARKING,), "other")) is None


@virtual
async def test_an_answer_written_ahead_is_read_as_far_as_it_is_and_then_as_it_comes() -> None:
    ahead = slow()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(ahead.write())
        assert ahead.first == ""
        assert await ahead.begun() == "One,"
        await asyncio.sleep(1.5)
        began = now()
        read = [(clause, round(now() - began, 1)) async for clause in ahead.clauses()]
    assert read == [("One,", 0.0), ("two,", 0.0), ("three.", 0.5)]


@virtual
async def test_an_answer_that_breaks_off_ends() -> None:
    ahead = slow(breaks=True)
    await ahead.write()
    assert [clause async for clause in ahead.clauses()] == ["One,"]


@virtual
async def test_an_answer_that_never_comes_has_no_beginning() -> None:
    class Nothing:
        async def clauses(self) -> AsyncIterator[str]:
            return
            yield ""

    answer: Any = Nothing()
    ahead = Ahead(answer)
    await ahead.write()
    assert await ahead.begun() == ""
