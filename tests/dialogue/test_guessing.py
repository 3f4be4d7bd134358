"""What was prepared fits the same words, in the same place of the dialogue, and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

from frontdesk.dialogue.answer import Answer
from frontdesk.dialogue.drafts import WITHIN
from frontdesk.dialogue.guessing import Ahead, Draft, Guess, same_words
from frontdesk.dialogue.model import Model
from frontdesk.scenario.commands import Reply, Search, Understand
from frontdesk.scenario.events import Found, Understood
from tests.support.clock import now, virtual
from tests.support.lines import PARKING, START, Line, Script, salon


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
    made.found["parking", "", ()] = Found(START, (PARKING,))
    made.understood["parking"] = Understood(START)
    assert made.passages(Search("Parking?")) == Found(START, (PARKING,))
    assert made.passages(Search("parking", scenario="faq")) is None
    assert made.passages(Search("parking", sources=("faq",))) is None
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


ASKED = "is there free parking"
TOLD = "Yes, there is free parking behind the house."


def answering(question: str, model: Script) -> Ahead:
    """What answers that question from the passage about parking."""
    line = Line()
    command = Reply(question, (PARKING,))
    return Ahead(
        Answer(salon(), line.dialogue.context, line.dialogue.state, command, Model(model), voice=True)
    )


def drafted(words: str, model: Script) -> tuple[Draft, list[str]]:
    """A draft for these words, and who was told that it is not wanted."""
    context: Any = "here"
    dropped: list[str] = []
    begun = Guess(words, context, reply=Reply(words, (PARKING,)), ahead=answering(words, model))
    return Draft(begun, lambda: dropped.append(words)), dropped


@virtual
async def test_a_draft_that_says_the_rest_is_taken_over_and_nobody_is_asked_again() -> None:
    first, second = Script(answers=TOLD, pause=0.05), Script(answers=TOLD)
    draft, dropped = drafted(ASKED, first)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(draft.ahead().write())
        await asyncio.sleep(0.3)
        whole = answering(f"{ASKED} behind the house", second)
        whole.draft = draft
        await whole.write()
    assert whole.adopted
    assert whole.answer is draft.ahead().answer
    assert " ".join([clause async for clause in whole.clauses()]) == TOLD
    assert (len(first.asked), len(second.asked), dropped) == (1, 0, [])


@virtual
async def test_a_draft_that_answers_something_else_is_dropped_for_a_new_answer() -> None:
    first, second = Script(answers=TOLD), Script(answers="Yes, there is parking for two hours.")
    draft, dropped = drafted(ASKED, first)
    await draft.ahead().write()
    whole = answering(f"{ASKED} for lorries", second)
    whole.draft = draft
    await whole.write()
    assert not whole.adopted
    assert len(second.asked) == 1
    assert dropped == [ASKED]


@virtual
async def test_a_draft_in_another_language_is_dropped() -> None:
    first, second = Script(answers=TOLD), Script(answers=TOLD)
    draft, dropped = drafted(ASKED, first)
    await draft.ahead().write()
    whole = answering(f"{ASKED} behind the house", second)
    whole.answer.bot = salon().model_copy(update={"language": "de"})
    whole.draft = draft
    await whole.write()
    assert not whole.adopted
    assert dropped == [ASKED]


@virtual
async def test_a_draft_that_has_not_begun_is_waited_for_a_moment_only() -> None:
    first, second = Script(answers=TOLD, pause=5.0), Script(answers=TOLD)
    draft, dropped = drafted(ASKED, first)
    async with asyncio.TaskGroup() as tasks:
        writing = tasks.create_task(draft.ahead().write())
        whole = answering(f"{ASKED} behind the house", second)
        whole.draft = draft
        began = now()
        await whole.write()
        writing.cancel()
    assert round(now() - began, 2) == WITHIN
    assert dropped == [ASKED]
    assert len(second.asked) == 1


def test_a_draft_may_fit_what_goes_on_a_little_about_the_same_passage() -> None:
    draft, _ = drafted(ASKED, Script())
    here: Any = "here"
    there: Any = "there"
    reply = Reply(f"{ASKED} behind", (PARKING,))

    def may(words: str, context: Any = here, reply: Reply | None = reply) -> bool:
        return draft.may_fit(Guess(words, context, reply=reply))

    assert may(f"{ASKED} behind")
    assert not may("is there a bus stop")
    assert not may(f"{ASKED} and may my dog come")
    assert not may(f"{ASKED} behind", there)
    assert not may(f"{ASKED} behind", reply=None)
    assert not may(f"{ASKED} behind", reply=Reply("x", (replace(PARKING, id="c2"),)))
    assert not may(f"{ASKED} behind", reply=Reply("x", (PARKING,), "other"))
    assert not may(f"{ASKED} behind", reply=Reply("x", (PARKING,), scenario="booking"))
