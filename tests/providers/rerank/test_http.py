from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest
from aiohttp import web

from frontdesk.errors import BadInput, ProviderError
from frontdesk.providers.rerank._http import HttpReranker, Service, service
from frontdesk.testing.served import Served


class Stand(Served):
    """A reranker that counts common words; `status`, `body` and `slow` make it misbehave."""

    def __init__(self, status: int = 200, body: str | None = None, slow: float = 0) -> None:
        super().__init__()
        self.status, self.body, self.slow = status, body, slow
        self.asked: list[tuple[dict[str, Any], str | None]] = []

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/v1/rerank", self._answer)
        return app

    async def _answer(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.asked.append((body, request.headers.get("Authorization")))
        await asyncio.sleep(self.slow)
        wanted = set(body["query"].split())
        rows = [
            {"index": n, "relevance_score": len(wanted & set(text.split())) / len(wanted)}
            for n, text in enumerate(body["documents"])
        ]
        rows.sort(key=lambda row: -row["relevance_score"])
        text = self.body if self.body is not None else json.dumps({"results": rows, "id": "x"})
        return web.Response(text=text, status=self.status, content_type="application/json")


@pytest.fixture
def stand() -> Iterator[Stand]:
    with Stand() as made:
        yield made


def client(stand: Stand, key: str = "") -> HttpReranker:
    return HttpReranker(Service("t", f"{stand.url}/v1/", "m", key))


def told(stand: Stand, within: float = 5) -> list[float]:
    made = client(stand)
    try:
        return made.relevance("a b", ["c", "a b", "a"], within=within)
    finally:
        made.close()


def test_a_relevance_for_each_text_in_its_own_place(stand: Stand) -> None:
    assert told(stand) == [0.0, 1.0, 0.5]
    body = {"model": "m", "query": "a b", "documents": ["c", "a b", "a"], "top_n": 3}
    assert stand.asked == [(body, None)]


def test_the_key_is_sent_and_never_told(stand: Stand) -> None:
    made = client(stand, "secret")
    made.relevance("a", ["a"], within=5)
    assert stand.asked[0][1] == "Bearer secret"
    stand.status = 401
    with pytest.raises(ProviderError) as caught:
        made.relevance("a", ["a"], within=5)
    made.close()
    assert caught.value.permanent
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(("status", "permanent"), [(400, True), (404, True), (429, False), (503, False)])
def test_refusals(stand: Stand, status: int, permanent: bool) -> None:
    stand.status = status
    with pytest.raises(ProviderError, match=str(status)) as caught:
        told(stand)
    assert caught.value.permanent is permanent


@pytest.mark.parametrize(
    "body",
    [
        "no json",
        "[]",
        '{"results": 5}',
        '{"results": [{"index": 0}]}',
        '{"results": [{"index": 0, "relevance_score": 1}]}',
        '{"results": [{"index": 0, "relevance_score": 1}, {"index": 0, "relevance_score": 1},'
        ' {"index": 2, "relevance_score": 1}]}',
        '{"results": [{"index": 0, "relevance_score": NaN}, {"index": 1, "relevance_score": 1},'
        ' {"index": 2, "relevance_score": 1}]}',
        "x" * 1_000_001,
    ],
)
def test_answers_that_are_no_order(stand: Stand, body: str) -> None:
    stand.body = body
    with pytest.raises(ProviderError):
        told(stand)


def test_a_late_or_missing_service(stand: Stand) -> None:
    stand.slow = 5
    with pytest.raises(ProviderError, match="in time"):
        told(stand, within=0.05)
    made = HttpReranker(Service("t", "http://127.0.0.1:9", "m"))
    with pytest.raises(ProviderError, match="no order"):
        made.relevance("a", ["a"], within=1)
    made.close()


def test_the_key_of_the_service_is_only_for_the_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RERANK_API_KEY", raising=False)
    monkeypatch.delenv("X_KEY", raising=False)
    given: dict[str, Any] = {
        "name": "x",
        "base_url": "https://x.example/v1",
        "model": "m",
        "keys": ("X_KEY",),
    }
    with pytest.raises(BadInput, match="RERANK_API_KEY"):
        service({}, **given)
    monkeypatch.setenv("X_KEY", "theirs")
    assert service({}, **given).service.key == "theirs"
    own = service({"base_url": "http://127.0.0.1:1", "model": "other"}, **given).service
    assert (own.key, own.model, own.base_url) == ("", "other", "http://127.0.0.1:1")
    monkeypatch.setenv("RERANK_API_KEY", "ours")
    assert service({"base_url": "http://127.0.0.1:1"}, **given).service.key == "ours"
