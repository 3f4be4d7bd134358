"""OpenAI's protocol over a real socket: answers, refusals, and streams that break."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.base import Message, Tokens
from frontdesk.providers.llm._openai import OpenAICompatible
from frontdesk.providers.llm.openai import build
from frontdesk.testing.openai import Behaviour, OpenAIStandIn

ASK: list[Message] = [{"role": "user", "content": "hello"}]


@pytest.fixture
def stand() -> Iterator[OpenAIStandIn]:
    with OpenAIStandIn() as running:
        yield running


@pytest.fixture
def model(stand: OpenAIStandIn, monkeypatch: pytest.MonkeyPatch) -> OpenAICompatible:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-very-secret")
    return build({"base_url": stand.base_url, "model": "tiny"})


async def test_an_answer_comes_in_pieces_with_its_tokens(
    stand: OpenAIStandIn, model: OpenAICompatible
) -> None:
    stand.behaviour = Behaviour(answer="one two three")
    tokens: list[Tokens] = []
    pieces = [piece async for piece in model.stream("be kind", ASK, 2, on_usage=tokens.append)]
    assert [piece.strip() for piece in pieces] == ["one", "two"]
    assert tokens[0].completion == 2
    assert tokens[0].prompt > 0
    sent = stand.requests[0].body
    assert sent["messages"][0] == {"role": "system", "content": "be kind"}
    assert (sent["model"], sent["max_tokens"]) == ("tiny", 2)


async def test_replies_are_limited_to_150_tokens(stand: OpenAIStandIn, model: OpenAICompatible) -> None:
    stand.behaviour = Behaviour(answer="word " * 400)
    assert len((await model.generate("", ASK)).split()) == 150


async def test_how_much_a_model_thinks_is_its_option(stand: OpenAIStandIn, model: OpenAICompatible) -> None:
    await model.generate("", ASK)
    await build({"base_url": stand.base_url, "model": "deep", "reasoning": "high"}).generate("", ASK)
    assert [one.body.get("reasoning_effort") for one in stand.requests] == [None, "high"]


async def test_a_schema_is_asked_for(stand: OpenAIStandIn, model: OpenAICompatible) -> None:
    schema = {"type": "object"}
    async for _ in model.stream("", ASK, json_schema=schema):
        pass
    assert stand.requests[0].body["response_format"]["json_schema"]["schema"] == schema


@pytest.mark.parametrize(("status", "permanent"), [(401, True), (403, True), (429, False), (500, False)])
async def test_a_refusal_names_the_status_and_not_the_key(
    stand: OpenAIStandIn, model: OpenAICompatible, status: int, permanent: bool
) -> None:
    stand.behaviour = Behaviour(status=status)
    with pytest.raises(ProviderError, match=f"openai: {status}") as refused:
        await model.generate("", ASK)
    assert refused.value.permanent is permanent
    assert "secret" not in str(refused.value)
    assert len(stand.requests) == 1


async def test_a_spent_quota_is_permanent(stand: OpenAIStandIn, model: OpenAICompatible) -> None:
    stand.behaviour = Behaviour(status=429, code="insufficient_quota")
    with pytest.raises(ProviderError) as refused:
        await model.generate("", ASK)
    assert refused.value.permanent


@pytest.mark.parametrize(
    "behaviour", [Behaviour(answer="a b c", break_after=1), Behaviour(malformed=True)], ids=["broken", "bad"]
)
async def test_a_broken_stream_is_a_provider_error(
    stand: OpenAIStandIn, model: OpenAICompatible, behaviour: Behaviour
) -> None:
    stand.behaviour = behaviour
    with pytest.raises(ProviderError, match="broke off"):
        await model.generate("", ASK)


async def test_nobody_there_is_a_provider_error() -> None:
    model = build({"base_url": "http://127.0.0.1:9/v1"})
    with pytest.raises(ProviderError):
        await model.generate("", ASK)


def test_a_model_works_in_one_loop_after_another(stand: OpenAIStandIn, model: OpenAICompatible) -> None:
    for _ in range(2):
        assert asyncio.run(model.generate("", ASK)) == "All right."


def test_without_a_key_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(BadInput, match="OPENAI_API_KEY"):
        build({})
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    assert build({}).service.token_limit == "max_completion_tokens"
