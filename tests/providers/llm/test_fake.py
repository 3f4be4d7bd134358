"""It says what it was told to."""

from __future__ import annotations

import time

import pytest

from frontdesk.errors import ProviderError
from frontdesk.providers.base import LLMProvider, Message
from frontdesk.providers.llm.fake import Fake, build


def ask(text: str) -> list[Message]:
    return [{"role": "user", "content": text}]


async def test_answers_come_in_order_and_the_last_stays() -> None:
    fake = build({"answers": ["one", "two"]})
    assert isinstance(fake, LLMProvider)
    assert [await fake.generate("", ask("x")) for _ in range(3)] == ["one", "two", "two"]
    assert fake.asked[0] == ("", tuple(ask("x")))


async def test_answers_can_depend_on_the_question() -> None:
    fake = Fake({"price": "ten", "open": "nine to five"})
    assert await fake.generate("", ask("When are you OPEN?")) == "nine to five"
    assert await fake.generate("", ask("hello")) == ""


async def test_it_can_be_slow_and_fail_and_is_limited() -> None:
    fake = build({"answers": ["a b c"], "delay": 0.05, "fails": 1})
    began = time.monotonic()
    with pytest.raises(ProviderError):
        await fake.generate("", ask("x"))
    assert time.monotonic() - began >= 0.05
    assert await fake.generate("", ask("x"), max_tokens=2) == "a b "
