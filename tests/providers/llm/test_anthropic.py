"""Anthropic's protocol, on a stand-in that speaks it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.base import Tokens
from frontdesk.providers.chain import build_llm
from frontdesk.providers.llm.anthropic import OPENING, Anthropic, build
from frontdesk.settings import Provider, Settings
from frontdesk.testing.openai import Behaviour, OpenAIStandIn
from frontdesk.testing.served import Served

HELLO = [{"role": "user", "content": "Hello"}]
EVENTS: list[dict[str, Any]] = [
    {"type": "message_start", "message": {"usage": {"input_tokens": 12, "output_tokens": 1}}},
    {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
    {"type": "ping"},
    {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "All "}},
    {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "right."}},
    {"type": "content_block_stop", "index": 0},
    {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 4}},
    {"type": "message_stop"},
]
PIECES = ['{"comm', 'ands": []}']
IN_JSON: list[dict[str, Any]] = [
    {"type": "content_block_delta", "index": 0, "delta": {"type": "input_json_delta", "partial_json": piece}}
    for piece in PIECES
]


class Messages(Served):
    """`status` refuses, `hang` says nothing, `cut` tears the connection down after so many events."""

    def __init__(
        self,
        events: list[dict[str, Any]] | None = None,
        *,
        status: int = 200,
        hang: bool = False,
        cut: int | None = None,
    ) -> None:
        super().__init__()
        self.events, self.status, self.hang, self.cut = events or EVENTS, status, hang, cut
        self.requests: list[tuple[dict[str, Any], dict[str, str]]] = []

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/v1/messages", self._answer)
        return app

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.requests.append((await request.json(), headers))
        if self.hang:
            await asyncio.sleep(3600)
        if self.status != 200:
            return web.json_response({"type": "error"}, status=self.status)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        for event in self.events[: self.cut]:
            await response.write(f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode())
        if self.cut is not None and request.transport:
            request.transport.abort()
            return response
        await response.write_eof()
        return response


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "secret")


def model(service: Messages, **options: Any) -> Anthropic:
    return build({"base_url": service.url, **options})


async def test_an_answer_is_streamed_and_counted() -> None:
    counted: list[Tokens] = []
    with Messages() as service:
        stream = model(service, temperature=0.2).stream("Be brief.", HELLO, on_usage=counted.append)
        assert [piece async for piece in stream] == ["All ", "right."]
    assert counted == [Tokens(12, 4)]
    [(body, headers)] = service.requests
    assert (headers["x-api-key"], headers["anthropic-version"]) == ("secret", "2023-06-01")
    assert body == {
        "model": "claude-haiku-4-5",
        "max_tokens": 150,
        "messages": HELLO,
        "stream": True,
        "system": "Be brief.",
        "temperature": 0.2,
    }


async def test_an_answer_in_json_is_the_input_of_a_tool() -> None:
    with Messages(IN_JSON) as service:
        schema = {"type": "object"}
        pieces = [piece async for piece in model(service).stream("", HELLO, json_schema=schema)]
    assert json.loads("".join(pieces)) == {"commands": []}
    [(body, _)] = service.requests
    assert body["tools"][0]["input_schema"] == schema
    assert body["tool_choice"] == {"type": "tool", "name": body["tools"][0]["name"]}


async def test_a_conversation_that_we_began_begins_with_the_caller() -> None:
    with Messages() as service:
        await model(service).generate("", [{"role": "assistant", "content": "Hi!"}, *HELLO])
        await model(service).generate("", [])
    first = [body["messages"][0] for body, _ in service.requests]
    assert first == [{"role": "user", "content": OPENING}] * 2


@pytest.mark.parametrize(
    ("status", "permanent"), [(400, True), (401, True), (403, True), (429, False), (529, False)]
)
async def test_refusals(status: int, permanent: bool) -> None:
    with (
        Messages(status=status) as service,
        pytest.raises(ProviderError, match=f"anthropic: {status}") as told,
    ):
        await model(service).generate("", HELLO)
    assert told.value.permanent is permanent
    assert told.value.refused is (status == 403)


async def test_an_answer_that_breaks_off_is_an_error() -> None:
    overloaded = [*EVENTS[:4], {"type": "error", "error": {"type": "overloaded_error"}}]
    with Messages(cut=4) as cut, Messages(overloaded) as busy:
        with pytest.raises(ProviderError, match="broke off"):
            await model(cut).generate("", HELLO)
        with pytest.raises(ProviderError, match="overloaded_error"):
            await model(busy).generate("", HELLO)


async def test_strange_events_are_no_words() -> None:
    strange: list[dict[str, Any]] = [
        {"type": "content_block_delta", "delta": None},
        {"type": "content_block_delta", "delta": {"text": 7}},
        {"type": "message_start", "message": {"usage": "many"}},
        *EVENTS,
    ]
    with Messages(strange) as service:
        assert await model(service).generate("", HELLO) == "All right."


@pytest.mark.parametrize("how", [{"hang": True}, {"status": 403}, {"status": 529}, {"cut": 0}])
async def test_the_next_takes_over_before_the_first_word(how: dict[str, Any], tmp_path: Path) -> None:
    with Messages(**how) as first, OpenAIStandIn(Behaviour(answer="here")) as second:
        chain = build_llm(
            Settings(
                home=tmp_path,
                llm=(
                    Provider(provider="anthropic", base_url=first.url, timeout=0.3),
                    Provider(provider="openai", base_url=second.base_url),
                ),
            )
        )
        assert chain is not None
        assert await chain.generate("", HELLO) == "here"


def test_without_a_key_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY")
    with pytest.raises(BadInput, match="ANTHROPIC_API_KEY"):
        build({})
