from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from aiohttp import web

from frontdesk.errors import ProviderError
from frontdesk.providers.embeddings._http import LONGEST_WAIT, Busy, OpenAIEmbeddings, Service, settled
from frontdesk.testing.openai import DIMENSIONS, Behaviour, OpenAIStandIn
from frontdesk.testing.served import Served

Make = Callable[..., OpenAIEmbeddings]


class Saying(Served):
    """Answers everything with the same body."""

    def __init__(self, body: str, status: int = 200) -> None:
        super().__init__()
        self._body, self._status = body, status

    def routes(self) -> web.Application:
        async def answer(request: web.Request) -> web.Response:
            return web.Response(text=self._body, status=self._status, content_type="application/json")

        app = web.Application()
        app.router.add_post("/v1/embeddings", answer)
        return app


@pytest.fixture
def stand() -> Iterator[OpenAIStandIn]:
    with OpenAIStandIn() as made:
        yield made


@pytest.fixture
def made() -> Iterator[Make]:
    """Makes clients, and closes them."""
    with ExitStack() as stack:

        def make(url: str, **more: Any) -> OpenAIEmbeddings:
            client = OpenAIEmbeddings(Service(**{"name": "t", "base_url": f"{url}/v1/", "model": "m"} | more))
            stack.callback(client.close)
            return client

        yield make


def test_a_vector_for_each_text_in_order(stand: OpenAIStandIn, made: Make) -> None:
    client = made(stand.url)
    assert client.dimensions is None
    one, other, again = client.embed(["a dog", "a cat", "a dog"], query=False, within=5)
    assert one == again != other
    assert client.dimensions == len(one) == DIMENSIONS
    [request] = stand.requests
    assert request.body == {"model": "m", "input": ["a dog", "a cat", "a dog"], "encoding_format": "float"}


def test_questions_and_passages_are_told_apart_where_a_model_wants_it(
    stand: OpenAIStandIn, made: Make
) -> None:
    prefixes = {"query_prefix": "query: ", "passage_prefix": "passage: "}
    fields = {"query": {"input_type": "query"}, "passage": {"input_type": "document"}}
    client = made(stand.url, **prefixes, **fields)
    client.embed(["x"], query=True, within=5)
    client.embed(["x"], query=False, within=5)
    told = [(one.body["input"], one.body["input_type"]) for one in stand.requests]
    assert told == [(["query: x"], "query"), (["passage: x"], "document")]
    assert client.variant
    assert made(stand.url).variant == ""


def test_dimensions_are_asked_for_and_checked(stand: OpenAIStandIn, made: Make) -> None:
    client = made(stand.url, dimensions=64)
    with pytest.raises(ProviderError, match=r"256 dimensions, not 64.*embeddings.dimensions") as refused:
        client.embed(["x"], query=False, within=5)
    assert refused.value.permanent
    assert stand.requests[0].body["dimensions"] == 64


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_a_refusal_is_permanent_and_says_neither_key_nor_text(
    stand: OpenAIStandIn, made: Make, status: int
) -> None:
    stand.behaviour = Behaviour(status=status)
    with pytest.raises(ProviderError, match=str(status)) as refused:
        made(stand.url, key="sk-secret").embed(["my text"], query=False, within=5)
    assert refused.value.permanent
    assert not {"sk-secret", "my text"} & set(str(refused.value).split())


@pytest.mark.parametrize(("after", "waits"), [(None, 0), (7, 7), (9999, LONGEST_WAIT)])
def test_a_busy_service_says_when_to_ask_again(
    stand: OpenAIStandIn, made: Make, after: int | None, waits: float
) -> None:
    stand.behaviour = Behaviour(status=429, retry_after=after)
    with pytest.raises(Busy) as busy:
        made(stand.url).embed(["x"], query=False, within=5)
    assert (busy.value.after, busy.value.permanent) == (waits, False)


def test_silence_is_an_error(stand: OpenAIStandIn, made: Make) -> None:
    stand.behaviour = Behaviour(hang=True)
    with pytest.raises(ProviderError, match="in time"):
        made(stand.url).embed(["x"], query=True, within=0.1)


def test_nobody_there_is_an_error(made: Make) -> None:
    with pytest.raises(ProviderError, match="no embeddings"):
        made("http://127.0.0.1:9").embed(["x"], query=True, within=1)


@pytest.mark.parametrize(
    "body",
    [
        "not json",
        "[]",
        "{}",
        '{"data": []}',
        '{"data": [{"index": 0}]}',
        '{"data": [{"index": 0, "embedding": []}]}',
        '{"data": [{"index": 0, "embedding": ["x"]}]}',
        '{"data": [{"index": 0, "embedding": [NaN]}]}',
        json.dumps({"data": [{"index": n, "embedding": [1.0]} for n in range(3)]}),
        json.dumps({"data": [{"index": 0, "embedding": [1.0]}, {"index": 1, "embedding": [1.0, 2.0]}]}),
    ],
)
def test_nonsense_is_an_error(made: Make, body: str) -> None:
    with Saying(body) as stand, pytest.raises(ProviderError):
        made(stand.url).embed(["x", "y"], query=False, within=5)


def test_options_take_the_place_of_defaults() -> None:
    given = {"model": "mine", "dimensions": None, "unknown": 1, "query": {"task": "q"}}
    assert settled(given, model="theirs", name="t") == {"model": "mine", "name": "t", "query": {"task": "q"}}
