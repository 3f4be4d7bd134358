from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from frontdesk.dialogue.ports import Ports, Search
from frontdesk.dialogue.shell import SEARCH_WITHIN, SLOTS_WITHIN
from frontdesk.knowledge.document import Entry, Part
from frontdesk.knowledge.local import LocalIndex
from frontdesk.models import KnowledgeChunk, Source, Usage
from frontdesk.scenario.commands import HoldSlot
from frontdesk.scenario.intent import prepare
from frontdesk.scenario.schema import Scenario, Transfer
from frontdesk.scenario.state import Hold
from frontdesk.scenario.texts import text
from tests.scenario.desk import desk, field as asked
from tests.support.calendar import Calendar
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
    running: list[str] = field(default_factory=list)
    looked: list[tuple[str, ...]] = field(default_factory=list)

    async def _search(
        self, bot_id: str, query: str, top_k: int, *, scenario: str = "", sources: Sequence[str] = ()
    ) -> tuple[KnowledgeChunk, ...]:
        self.asked.append(query)
        self.running.append(scenario)
        self.looked.append(tuple(sources))
        return await self.find(bot_id, query, top_k) if self.find else (replace(PARKING, score=0.9),)


@pytest.mark.parametrize("question", FOLLOWING)
async def test_a_question_that_goes_on_is_answered_about_what_was_asked_before(question: str) -> None:
    before, answer = FOLLOWING[question]
    with LocalIndex([salon()]) as index:
        line = Asking(find=index.search)
        await line.start()
        await line.hear(before)
        assert answer in await line.hear(question)


async def test_a_question_is_looked_up_in_what_the_running_scenario_has() -> None:
    line = Asking()
    await line.start()
    await line.hear("do you have parking?", "I want to book a haircut", "are dogs allowed in the salon?")
    assert line.running[:2] == ["support", "booking"]


def wanting(name: str) -> Script:
    """A model that would look again, in that source."""
    command = {"kind": "ask_knowledge", "name": name, "value": "what does the perm cost"}
    return Script(json.dumps({"commands": [command]}), "A perm costs 90 pounds.")


@pytest.mark.parametrize("known", [True, False])
async def test_a_model_searches_by_itself_where_it_wants_and_then_everywhere(known: bool) -> None:
    perm = replace(PARKING, text="Perm. Price: 90 pounds", section="", kind="products", score=0.9)

    async def find(bot_id: str, query: str, top_k: int) -> tuple[KnowledgeChunk, ...]:
        there = line.looked[-1] == (("products",) if known else ())
        return (perm,) if query == "what does the perm cost" and there else ()

    line = Asking(llm=wanting("products"), find=find)
    await line.start()
    assert "90" in await line.hear("and the curly thing, what about that one?")
    assert line.looked[-1] == (("products",) if known else ())
    assert ("products",) in line.looked


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
    assert written["sources"] == [{"document": "guide.pdf", "page": 3, "section": "Parking", "score": 0.9}]


async def test_each_turn_says_what_its_model_cost_and_what_the_gate_stopped() -> None:
    line = Line(llm=Script(answers="You are booked for Tuesday."), bot=salon(direct_answers=False))
    await line.start()
    await line.hear("do you have parking?")
    await line.hear("thank you, goodbye")
    greeting, answered, bye = line.dialogue.context.turns
    assert (greeting.model, greeting.usage, greeting.blocked) == ("", Usage(), 0)
    assert (answered.model, answered.blocked) == ("script", 1)
    assert answered.usage.llm_calls >= 1
    assert (bye.model, bye.blocked) == ("", 0)
    assert line.dialogue.usage == answered.usage


@dataclass
class Reaching(Line):
    """A line whose questions go to an index as they are asked."""

    index: LocalIndex | None = None

    def ports(self) -> Ports:
        assert self.index is not None
        return replace(super().ports(), search=self.index.search)


async def test_in_a_scenario_with_knowledge_of_its_own_nothing_else_is_said() -> None:
    asks = {"use_knowledge_base": True, "trigger_keywords": ["damaged"], "searches": {"shared": False}}
    own = Scenario.model_validate({"name": "claims", **asks})
    bot = salon(scenarios=(own,))
    with LocalIndex([bot]) as index:
        given = Entry("salon", "d1", "claims.md", "v1", scenarios=("claims",))
        index.index.replace(given, [Part("A damaged mirror is replaced within ten days.")])
        line = Reaching(bot, index=index)
        await line.start()
        assert "within ten days" in await line.hear("is a damaged mirror replaced?")
        assert "within ten days" not in await line.hear("is a mirror replaced within ten days?")
        assert "free for two hours" not in await line.hear("is there parking for a damaged car?")


@dataclass
class Stuck(Calendar):
    """A calendar that never says whether it keeps a place."""

    async def hold(self, conversation_id: str, wanted: HoldSlot) -> Hold | None:
        await asyncio.Event().wait()
        return None


@virtual
async def test_a_place_that_nobody_keeps_in_time_is_gone_without() -> None:
    visit = {
        "name": "visit",
        "trigger_keywords": ["appointment"],
        "on_complete": "booking_created",
        "collect_fields": [asked("date"), asked("time"), asked("name")],
    }
    line = Line(bot=desk(visit), voice=False, slots=Stuck({"2026-11-24T15:00"}))
    await line.start()
    began = asyncio.get_running_loop().time()
    assert await line.hear("an appointment on the 24th of November at three pm")
    assert asyncio.get_running_loop().time() - began == pytest.approx(SLOTS_WITHIN, abs=0.5)
    assert line.dialogue.context.counters["calendar_failures"] == 1
