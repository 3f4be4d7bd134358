"""GigaChat: a token for the key, kept until it is about to end."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from aiohttp import web

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.base import Message
from frontdesk.providers.llm.sber import build
from frontdesk.testing.openai import Behaviour, OpenAIStandIn
from frontdesk.testing.served import Served

ASK: list[Message] = [{"role": "user", "content": "hello"}]


class Office(Served):
    """Gives tokens that live for `seconds`; knows one key."""

    seconds = 1800.0
    broken = False

    def __init__(self) -> None:
        super().__init__()
        self.given: list[dict[str, str]] = []

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/oauth", self.token)
        return app

    async def token(self, request: web.Request) -> web.Response:
        form = await request.post()
        self.given.append({"scope": str(form["scope"]), "id": request.headers["RqUID"]})
        if request.headers["Authorization"] != "Basic right":
            return web.Response(status=401)
        if self.broken:
            return web.json_response({"hello": 1})
        ends = int((time.time() + self.seconds) * 1000)
        return web.json_response({"access_token": f"token{len(self.given)}", "expires_at": ends})


@pytest.fixture
def office() -> Iterator[Office]:
    with Office() as running:
        yield running


async def test_a_token_is_fetched_once_and_renewed_in_time(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIGACHAT_CREDENTIALS", "right")
    with OpenAIStandIn(Behaviour(answer="да")) as stand:
        model = build({"base_url": stand.base_url, "auth_url": f"{office.url}/oauth"})
        for _ in range(2):
            assert await model.generate("", ASK) == "да"
        assert len(office.given) == 1
        assert office.given[0]["scope"] == "GIGACHAT_API_PERS"
        office.seconds = 30
        short = build({"base_url": stand.base_url, "auth_url": f"{office.url}/oauth"})
        for _ in range(2):
            await short.generate("", ASK)
        assert len({given["id"] for given in office.given}) == 3


async def test_a_wrong_key_is_permanent_and_a_strange_answer_is_not(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = {"base_url": "http://127.0.0.1:9/v1", "auth_url": f"{office.url}/oauth"}
    monkeypatch.setenv("GIGACHAT_CREDENTIALS", "wrong")
    with pytest.raises(ProviderError, match="401") as refused:
        await build(options).generate("", ASK)
    assert refused.value.permanent
    monkeypatch.setenv("GIGACHAT_CREDENTIALS", "right")
    office.broken = True
    with pytest.raises(ProviderError, match="no token"):
        await build(options).generate("", ASK)


def test_without_a_key_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GIGACHAT_CREDENTIALS", raising=False)
    with pytest.raises(BadInput, match="GIGACHAT_CREDENTIALS"):
        build({})
