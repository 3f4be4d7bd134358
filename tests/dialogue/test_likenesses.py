from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from frontdesk.dialogue.asking import ask
from frontdesk.dialogue.likenesses import MOST, MOST_TOKENS, chosen, find
from frontdesk.dialogue.prompts import EXAMPLES_ARE, answer_prefix
from frontdesk.errors import ProviderError
from frontdesk.knowledge.cutting import tokens
from frontdesk.knowledge.learning import entry_of, part_of
from frontdesk.knowledge.local import LocalIndex
from frontdesk.models import KnowledgeChunk
from frontdesk.providers.chain import build_llm
from frontdesk.providers.middleware import Chain
from frontdesk.scenario.schema import Bot
from frontdesk.settings import Provider, Settings
from frontdesk.store.candidates import Candidate
from frontdesk.testing.openai import OpenAIStandIn
from tests.support.clock import virtual
from tests.support.lines import salon

TAUGHT = (
    ("may I bring my parrot", "Parrots are welcome if they sit in their cage.", "specialists"),
    ("may I bring my own towel", "Yes, a towel of your own is welcome.", "calls"),
    ("do you sharpen scissors", "We sharpen scissors on Mondays.", "tickets"),
)
ASKED = "my parrot would love to come, may I bring it?"


def one(text: str, **changes: object) -> KnowledgeChunk:
    chunk = KnowledgeChunk("c1", "d1", "salon", "specialists' answers", text, score=0.5, kind="validated")
    return replace(chunk, **changes)  # type: ignore[arg-type]


@pytest.fixture
def desk() -> Bot:
    return salon(direct_answers=False, answer_score=0.99)


@pytest.fixture
def index(desk: Bot) -> Iterator[LocalIndex]:
    """The salon's files, and what was approved."""
    with LocalIndex([desk]) as made:
        for number, (question, answer, origin) in enumerate(TAUGHT):
            approved = Candidate(
                f"a{number}", "default", "salon", origin, question, answer, language="en", status="approved",
                approved_question=question, approved_answer=answer,
            )  # fmt: skip
            made.index.replace(entry_of(approved), [part_of(approved)])
        yield made


async def model(stand: OpenAIStandIn, *answers: str) -> Chain:
    """The chain as an installation with this one service has it.

    It was asked once already: the first time its client is loaded, which takes longer than a caller waits.
    """
    one = Provider(provider="openai", model="m", base_url=stand.base_url, timeout=60)
    chain = build_llm(Settings(llm=(one,)))
    assert chain is not None
    await chain.generate("Hello.", [{"role": "user", "content": "hello"}])
    stand.requests.clear()
    stand.behaviour.answer = lambda _: answers[min(len(stand.requests), len(answers)) - 1]
    return chain


def prompts(stand: OpenAIStandIn) -> list[str]:
    """The system prompts that the model was sent."""
    return [request.body["messages"][0]["content"] for request in stand.requests]


async def test_a_model_is_shown_what_was_approved_for_like_questions(desk: Bot, index: LocalIndex) -> None:
    with OpenAIStandIn() as stand:
        llm = await model(stand, TAUGHT[0][1], "NO ANSWER")
        answer = await ask(desk, ASKED, index.search, llm)
        await ask(desk, "do you sharpen my own scissors too?", index.search, llm)
    assert (answer.answer, answer.decided_by) == ("Parrots are welcome if they sit in their cage.", "model")
    first, second = prompts(stand)
    stable = answer_prefix(desk, voice=False)
    assert first.startswith(f"{stable}\n{EXAMPLES_ARE}\n<example>")
    assert second.startswith(stable)
    example = (
        "<example>\n<question>may I bring my parrot</question>\n"
        "<answer>Parrots are welcome if they sit in their cage.</answer>\n</example>"
    )
    assert example in first
    assert first.index(example) < first.index("The caller has not begun") < first.index("Knowledge:")
    assert first.count("Parrots are welcome") == 1
    assert "sharpen scissors on Mondays" in second
    examples = first[first.index(EXAMPLES_ARE) : first.index("The caller has not begun")]
    assert tokens(examples) < MOST_TOKENS + 100


async def test_the_first_layers_are_the_same_whatever_is_asked(desk: Bot, index: LocalIndex) -> None:
    with OpenAIStandIn() as stand:
        llm = await model(stand, "NO ANSWER")
        for question in (ASKED, "do you sharpen scissors?", "what is a perm?"):
            await ask(desk, question, index.search, llm)
    sent = prompts(stand)
    assert len(sent) == 3
    assert len({prompt[: len(answer_prefix(desk, voice=False))] for prompt in sent}) == 1
    assert len(set(sent)) == 3


def test_only_what_was_approved_for_this_bot_is_an_example() -> None:
    wrong = (
        one("a", bot_id="other"),
        one("b", kind="documents"),
        one("c", kind=""),
        one("d", score=0.05),
        one("e", language="de"),
    )
    right = (one("Q: f\nA: g"), one("h", kind="tickets", language="en"), one("i", kind="transcripts"))
    assert chosen((*wrong, *right), "salon", "en-GB") == right
    assert len(chosen([one(str(n)) for n in range(9)], "salon", "en")) == MOST


def test_examples_have_so_many_tokens_and_no_more() -> None:
    long, short = one("word " * 200), one("Short.")
    assert tokens(long.text) * 2 > MOST_TOKENS > tokens(long.text)
    assert chosen((long, long, short), "salon", "en") == (long, short)


async def test_examples_that_come_late_or_never_are_gone_without() -> None:
    async def fails(*_: object, **__: object) -> tuple[KnowledgeChunk, ...]:
        raise ProviderError("down")

    assert await find(fails, "salon", "why", "") == ()


@virtual
async def test_nobody_waits_for_examples() -> None:
    async def waits(*_: object, **__: object) -> tuple[KnowledgeChunk, ...]:
        await asyncio.Event().wait()
        return (one("x"),)

    assert await find(waits, "salon", "why", "") == ()


async def test_they_are_asked_for_within_the_scenario_s_reach() -> None:
    asked: list[object] = []

    async def search(
        bot_id: str, query: str, top_k: int, *, scenario: str = "", sources: Sequence[str] = ()
    ) -> tuple[KnowledgeChunk, ...]:
        asked.append((bot_id, query, top_k, scenario, tuple(sources)))
        return ()

    await find(search, "salon", "why", "claims")
    assert asked == [("salon", "why", MOST, "claims", ("transcripts", "validated", "tickets"))]
