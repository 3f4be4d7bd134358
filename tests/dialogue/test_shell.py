from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

import pytest

from frontdesk.dialogue.ports import Search
from frontdesk.dialogue.shell import SEARCH_WITHIN
from frontdesk.knowledge.local import LocalIndex
from frontdesk.models import KnowledgeChunk, Source
from frontdesk.scenario.intent import prepare
from frontdesk.scenario.schema import Transfer
from frontdesk.scenario.texts import text
from tests.support.clock import virtual
from tests.support.lines import PARKING, Line, Script, refused, salon


async def test_a_late_search_finds_nothing_and_the_caller_is_answered() -> None:
    line = Line(search_waits=True)
    prepare(line.bot)  # as a call process does before the first call
    await line.start()
    loop = asyncio.get_running_loop()
    began = loop.time()
    answer = await line.hear("do you have parking?")
    assert answer.startswith(line.bot.fallback)
    assert loop.time() - began < SEARCH_WITHIN + 0.3


FOLLOWING = {
    "how much is it for children?": ("how much is a haircut", "children's haircut costs 20"),
    "and until when can it be used?": ("do you sell gift vouchers", "valid for one year"),
    "and for how long?": ("do you have parking", "up to two hours"),
}


@dataclass
class Asking(Line):
    """A line whose questions go to a search of the test's own; `asked` is what it was asked."""

    voice: bool = False
    find: Search | None = None
    asked: list[str] = field(default_factory=list)

    async def _search(self, bot_id: str, query: str, top_k: int) -> tuple[KnowledgeChunk, ...]:
        self.asked.append(query)
        return await self.find(bot_id, query, top_k) if self.find else (replace(PARKING, score=0.9),)


@pytest.mark.parametrize("question", FOLLOWING)
async def test_a_question_that_goes_on_is_answered_about_what_was_asked_before(question: str) -> None:
    before, answer = FOLLOWING[question]
    with LocalIndex([salon()]) as index:
        line = Asking(find=index.search)
        await line.start()
        await line.hear(before)
        assert answer in await line.hear(question)


async def test_another_question_carries_nothing() -> None:
    line = Asking()
    await line.start()
    await line.hear("do you have parking?", "and on Sunday?", "are dogs allowed in the salon?")
    assert line.asked == [
        "do you have parking?",
        "and on Sunday?",
        "do you have parking? and on Sunday?",
        "are dogs allowed in the salon?",
    ]
    assert line.dialogue.context.topic == "are dogs allowed in the salon?"


async def test_a_failing_search_finds_nothing() -> None:
    line = Line(search_error=refused(500))
    await line.start()
    assert (await line.hear("do you have parking?")).startswith(line.bot.fallback)
    assert line.dialogue.context.counters["search_failures"] == 1


async def test_another_bots_passage_is_never_read_out() -> None:
    line = Line(passages=(replace(PARKING, bot_id="other", text="Our secret is parked."),))
    await line.start()
    assert (await line.hear("do you have parking?")).startswith(line.bot.fallback)


async def test_a_transfer_that_nobody_takes_ends_in_a_call_back() -> None:
    line = Line(bot=salon(transfer=Transfer(number="+442071234567")))
    line.mouth.takes_transfers = False
    await line.start()
    answer = await line.hear("I want to talk to a person")
    assert text(line.bot, "transfer_failed") in answer
    assert [handoff.target for handoff in line.handoffs] == ["+442071234567", None]
    assert line.dialogue.listening is not None


async def test_a_transfer_that_is_taken_ends_the_dialogue() -> None:
    line = Line(bot=salon(transfer=Transfer(number="+442071234567")))
    await line.start()
    await line.hear("I want to talk to a person")
    conversation = await line.dialogue.hang_up(line.tick(), "caller")
    assert conversation.ended_by == "transfer"
    assert conversation.handoff is not None
    assert conversation.handoff.done
    assert len(line.mouth.transfers) == 1


async def test_the_models_words_are_streamed_and_counted() -> None:
    line = Line(llm=Script(answers="Yes, we have free parking, for up to 2 hours."))
    await line.start()
    answer = await line.hear("do you have parking?")
    assert answer.startswith("Yes, we have free parking")
    turn = line.dialogue.context.turns[-1]
    assert turn.timings.llm_ttft is not None
    assert line.dialogue.usage.prompt_tokens == 10


async def test_a_lie_in_the_middle_ends_the_reply_before_it() -> None:
    line = Line(llm=Script(answers="Yes, we have parking. I have booked you a place there. Anything else?"))
    await line.start()
    answer = await line.hear("do you have parking?")
    assert answer == "Yes, we have parking."
    assert line.dialogue.context.counters["gate_blocks"] == 1


async def test_a_reply_that_is_all_lie_becomes_the_passages_own_words() -> None:
    line = Line(llm=Script(answers="I've booked a parking space for you. It costs 99 dollars."))
    await line.start()
    assert await line.hear("do you have parking?") == PARKING.text


@virtual
async def test_a_model_that_stops_in_the_middle_is_not_repeated() -> None:
    line = Line(llm=Script(answers="Yes, there is free parking. " + "and so on " * 30, pause=0.6))
    await line.start()
    answer = await asyncio.wait_for(line.hear("do you have parking?"), 20)
    assert answer.startswith("Yes, there is free parking.")
    assert answer.count("free parking") == 1


async def test_in_a_chat_a_person_is_noted_not_dialled() -> None:
    line = Line(voice=False, bot=salon(transfer=Transfer(number="+442071234567")))
    await line.start()
    await line.hear("I want to talk to a person")
    assert line.mouth.transfers == []
    assert [handoff.target for handoff in line.handoffs] == [None]


async def test_the_turn_says_where_its_answer_was_read() -> None:
    line = Line(passages=(replace(PARKING, source="guide.pdf", page=3),))
    await line.start()
    await line.hear("do you have parking?")
    await line.hear("I would like to book a haircut")
    assert [turn.sources for turn in line.dialogue.context.turns] == [
        (),
        (Source("guide.pdf", 3, "Parking"),),
        (),
    ]
    written = line.journal.of("turn")[1]
    assert written["sources"] == [{"document": "guide.pdf", "page": 3, "section": "Parking"}]
