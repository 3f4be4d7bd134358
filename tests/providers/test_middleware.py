"""The chain: deadlines, failover before the first word, counting, trimming, and no words in the log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from typing import Any

import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.base import Message, Tokens
from frontdesk.providers.llm.fake import Fake
from frontdesk.providers.middleware import Chain, Link, estimate, trimmed
from tests.support.clock import now, virtual

ASK: list[Message] = [{"role": "user", "content": "my number is 555"}]


class Breaks(Fake):
    """Says one word and breaks off; or refuses for good."""

    name = "breaks"

    def __init__(self, *, permanent: bool | None = None) -> None:
        super().__init__(["never"])
        self._permanent = permanent

    async def stream(
        self,
        system_prompt: str,
        messages: Sequence[Message],
        max_tokens: int = 150,
        *,
        json_schema: dict[str, Any] | None = None,
        on_usage: Callable[[Tokens], None] | None = None,
    ) -> AsyncGenerator[str, None]:
        self.asked.append((system_prompt, tuple(messages)))
        if self._permanent is None:
            yield "half"
        raise ProviderError("breaks: broke", permanent=self._permanent)


async def said(chain: Chain, **options: Any) -> str:
    async with aclosing(chain.stream("be short", ASK, **options)) as pieces:
        return "".join([piece async for piece in pieces])


async def test_the_first_answers_and_is_counted() -> None:
    tokens: list[Tokens] = []
    first, second = Fake(["one two"]), Fake(["other"])
    chain = Chain([Link(first, 30, hedge=30), Link(second, 30)])
    assert await said(chain, on_usage=tokens.append) == "one two"
    assert tokens == [Tokens(6, 2, "script")]
    assert (chain.meter.calls, chain.meter.failures, chain.meter.completion_tokens) == (1, 0, 2)
    assert second.asked == []


@pytest.mark.parametrize(
    "bad",
    [Fake(["late"], delay=5), Fake(fails=9), Fake([""]), Breaks(permanent=True)],
    ids=["late", "fails", "empty", "refuses"],
)
async def test_the_next_takes_over_before_the_first_word(bad: Fake) -> None:
    chain = Chain([Link(bad, 0.05), Link(Fake(["second"]), 1)])
    assert await said(chain) == "second"
    assert (chain.meter.calls, chain.meter.failures) == (2, 1)


async def test_after_the_first_word_a_failure_is_an_error() -> None:
    other = Fake(["second"])
    chain = Chain([Link(Breaks(), 1), Link(other, 1)])
    with pytest.raises(ProviderError, match="broke"):
        await said(chain)
    assert other.asked == []


async def test_a_whole_answer_is_asked_for_again() -> None:
    chain = Chain([Link(Breaks(permanent=True), 1), Link(Fake(["second"]), 1)])
    assert await chain.generate("", ASK) == "second"
    breaking = Chain([Link(Breaks(), 1), Link(Fake(["second"]), 1)])
    with pytest.raises(ProviderError):
        await breaking.generate("", ASK)
    assert await breaking.generate("", ASK) == "second"


async def test_nobody_answering_is_an_error() -> None:
    with pytest.raises(ProviderError, match=r"no language model answered.*told to fail"):
        await said(Chain([Link(Fake(fails=9), 1)]))


async def test_an_endless_answer_is_ended() -> None:
    chain = Chain([Link(Fake(["word " * 100], pace=0.02), first=1, total=0.2)])
    with pytest.raises(ProviderError, match="no end in time"):
        await said(chain)


async def test_who_refuses_for_good_is_left_alone_for_a_while() -> None:
    refusing = Breaks(permanent=True)
    chain = Chain([Link(refusing, 1), Link(Fake(["ok"]), 1)])
    for _ in range(3):
        assert await said(chain) == "ok"
    assert len(refusing.asked) == 1


async def test_when_all_rest_all_are_asked() -> None:
    flaky = Fake(["back"], fails=2)
    chain = Chain([Link(flaky, 1)])
    for _ in range(2):
        with pytest.raises(ProviderError):
            await said(chain)
    assert await said(chain) == "back"


async def test_a_listener_who_leaves_costs_no_trust() -> None:
    slow = Fake(["one two three"], pace=5)
    chain = Chain([Link(slow, 1)])
    async with aclosing(chain.stream("", ASK)) as pieces:
        assert await anext(pieces) == "one "
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await said(Chain([Link(Fake(["x"], delay=5), 9)]))
    assert (chain.meter.calls, chain.meter.failures) == (1, 0)


@virtual
async def test_a_late_model_gets_company_and_who_begins_first_answers() -> None:
    slow, quick = Fake(["slow"], delay=1.4), Fake(["quick"], delay=0.1)
    chain = Chain([Link(slow, 1.5, hedge=0.5), Link(quick, 1.5)])
    assert await said(chain) == "quick"
    assert now() == pytest.approx(0.6, abs=0.01)
    assert (chain.meter.calls, chain.meter.failures) == (2, 0)


@virtual
async def test_the_late_one_may_still_be_first() -> None:
    slow, slower = Fake(["slow"], delay=0.6), Fake(["slower"], delay=0.6)
    assert await said(Chain([Link(slow, 1.5, hedge=0.5), Link(slower, 1.5)])) == "slow"
    assert now() == pytest.approx(0.6, abs=0.01)


@virtual
async def test_a_model_that_begins_in_time_has_no_company() -> None:
    other = Fake(["other"])
    assert await said(Chain([Link(Fake(["first"], delay=0.4), 1.5, hedge=0.5), Link(other, 1.5)])) == "first"
    assert other.asked == []


@virtual
async def test_a_model_that_is_overtaken_twice_rests() -> None:
    slow, quick = Fake(["slow"], delay=1.4), Fake(["quick"])
    chain = Chain([Link(slow, 1.5, hedge=0.5), Link(quick, 1.5)])
    for _ in range(3):
        assert await said(chain) == "quick"
    assert len(slow.asked) == 2
    assert now() == pytest.approx(1.0, abs=0.01)


@virtual
async def test_no_more_than_two_are_asked_at_once() -> None:
    links = [Link(Fake([name], delay=1.4), 1.5, hedge=0.5) for name in ("one", "two", "three")]
    assert await said(Chain(links)) == "one"
    assert [len(link.provider.asked) for link in links] == [1, 1, 0]  # type: ignore[attr-defined]


@virtual
async def test_for_a_whole_answer_nobody_else_is_asked() -> None:
    other = Fake(["other"])
    chain = Chain([Link(Fake(["whole"], delay=1.0), 1.5, hedge=0.5), Link(other, 1.5)])
    assert await chain.generate("", ASK) == "whole"
    assert other.asked == []


@virtual
async def test_who_leaves_while_two_are_asked_leaves_nothing_behind() -> None:
    chain = Chain([Link(Fake(["x"], delay=5), 9, hedge=0.1), Link(Fake(["y"], delay=5), 9)])
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.5):
            await said(chain)
    assert (chain.meter.calls, chain.meter.failures) == (2, 0)
    assert len(asyncio.all_tasks()) == 1


async def test_the_log_has_numbers_and_no_words(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "frontdesk.llm"):
        await said(Chain([Link(Fake(["the answer is secret"]), 1)]))
    (record,) = caplog.records
    line = record.getMessage()
    assert "provider=fake model=script" in line
    assert "outcome=ok" in line
    assert "secret" not in line
    assert "555" not in line


def test_old_messages_are_left_out_and_the_last_one_stays() -> None:
    messages: list[Message] = [{"role": "user", "content": f"{number} " + "x" * 290} for number in range(50)]
    kept = trimmed("system", messages, 1000)
    assert kept == messages[-len(kept) :]
    assert sum(estimate(message["content"]) for message in kept) <= 1000
    assert len(kept) >= 8
    (cut,) = trimmed("system", [{"role": "user", "content": "y" * 100_000}], 1000)
    assert len(cut["content"]) < 3100
    assert trimmed("s" * 100_000, messages, 1000) != []
