from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from frontdesk.dialogue.asking import ask
from frontdesk.dialogue.ports import Search
from frontdesk.errors import ProviderError
from frontdesk.models import KnowledgeChunk
from tests.support.lines import PARKING, Line, Script, salon

QUESTION = "do you have parking?"
LATE = replace(PARKING, id="c2", text="The gate closes at ten.", section="Gate", score=0.5)


def finding(*passages: KnowledgeChunk) -> Search:
    async def search(bot_id: str, query: str, top_k: int, **_: object) -> tuple[KnowledgeChunk, ...]:
        return passages[:top_k] if query == QUESTION else ()

    return search


async def test_the_best_passage_is_quoted() -> None:
    asked = await ask(salon(), QUESTION, finding(PARKING, LATE))
    assert (asked.answer, asked.decided_by, asked.used) == (PARKING.text, "knowledge", 1)
    assert asked.passages == (PARKING, LATE)


async def test_it_is_what_a_chat_answers() -> None:
    line = Line(passages=(PARKING, LATE), voice=False)
    await line.start()
    assert (await ask(salon(), QUESTION, finding(PARKING, LATE))).answer == await line.hear(QUESTION)


async def test_a_model_answers_from_all_of_them() -> None:
    asked = await ask(salon(), QUESTION, finding(PARKING, LATE), Script(answers="Yes, parking is free."))
    assert (asked.answer, asked.decided_by, asked.used) == ("Yes, parking is free.", "model", 2)


async def test_a_model_that_lies_is_not_heard() -> None:
    asked = await ask(salon(), QUESTION, finding(PARKING), Script(answers="It costs 7 pounds."))
    assert (asked.answer, asked.decided_by) == (PARKING.text, "knowledge")


@pytest.mark.parametrize(
    ("search", "passages"),
    [
        (finding, ()),
        (lambda: finding(replace(PARKING, bot_id="other")), ()),
        (
            lambda: finding(replace(PARKING, text="Your booking is confirmed.")),
            ("Your booking is confirmed.",),
        ),
    ],
)
async def test_nothing_is_an_answer(search: Callable[[], Search], passages: tuple[str, ...]) -> None:
    asked = await ask(salon(), QUESTION, search())
    assert (asked.answer, asked.decided_by, asked.used) == (None, "nothing", 0)
    assert tuple(one.text for one in asked.passages) == passages


async def test_an_index_that_is_not_there_is_an_error() -> None:
    async def search(bot_id: str, query: str, top_k: int, **_: object) -> tuple[KnowledgeChunk, ...]:
        raise ProviderError("the knowledge index is late")

    with pytest.raises(ProviderError):
        await ask(salon(), QUESTION, search)


async def test_it_is_answered_in_the_language_of_the_question() -> None:
    russian = replace(PARKING, text="Парковка за домом бесплатная.", section="Парковка")

    async def search(bot_id: str, query: str, top_k: int, **_: object) -> tuple[KnowledgeChunk, ...]:
        return (russian,)

    script = Script(answers="Да, парковка бесплатная.")
    asked = await ask(salon(), "есть ли у вас парковка?", search, script)
    assert asked.answer == "Да, парковка бесплатная."
    prompts = [prompt for prompt, _ in script.asked]
    english = Script(answers="Yes.")
    await ask(salon(), "do you have any parking?", search, english)
    assert prompts != [prompt for prompt, _ in english.asked]
