from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Iterator
from typing import Any

import pytest
from aiohttp import web

from frontdesk.errors import BadInput, ProviderError, Refused
from frontdesk.providers.breaker import Breaker
from frontdesk.providers.workflow import LEEWAY, Workflow, check, reply_in, signed
from frontdesk.testing.served import Served

SECRET = "0123456789abcdef"
NOW = 1_763_000_000.0


class N8n(Served):
    """A webhook node that keeps what it got and answers what it was told to."""

    def __init__(self) -> None:
        super().__init__()
        self.got: list[tuple[str, dict[str, str], bytes]] = []
        self.answer: Any = {"reply": "Yes."}
        self.status, self.slow = 200, 0.0
        self.headers: dict[str, str] = {}
        self.raw: str | None = None
        """Sent as it is, and called JSON."""

    def routes(self) -> web.Application:
        app = web.Application()
        app.router.add_post("/{path:.*}", self._hook)
        return app

    async def _hook(self, request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.got.append((request.path, headers, await request.read()))
        await asyncio.sleep(self.slow)
        own = self.headers
        if self.raw is not None:
            return web.Response(
                status=self.status, headers=own, text=self.raw, content_type="application/json"
            )
        if isinstance(self.answer, str):
            return web.Response(status=self.status, headers=own, text=self.answer)
        return web.json_response(self.answer, status=self.status, headers=own)


@pytest.fixture
def n8n() -> Iterator[N8n]:
    with N8n() as stand:
        yield stand


@pytest.fixture
def workflow(n8n: N8n) -> Iterator[Workflow]:
    made = Workflow(n8n.url, SECRET, timeout=5, clock=lambda: NOW)
    yield made
    made.close()


def test_it_is_asked_at_the_bots_own_address_and_can_check_who_asks(n8n: N8n, workflow: Workflow) -> None:
    assert workflow.ask("salon", '{"message": "é"}') == "Yes."
    [(path, headers, body)] = n8n.got
    assert path == "/webhook/ai-agent-salon"
    assert json.loads(body) == {"message": "é"}
    stamp = headers["x-kaleem-timestamp"]
    assert stamp == "1763000000000"
    right = hmac.new(SECRET.encode(), f"{stamp}.".encode() + body, "sha256").hexdigest()
    assert headers["x-kaleem-signature"] == right
    check(headers, body, SECRET, NOW)


@pytest.mark.parametrize(
    ("answer", "reply"),
    [
        ({"output": " Yes. "}, "Yes."),
        ([{"text": "Yes."}], "Yes."),
        ({"message": "Workflow was started"}, "Workflow was started"),
        ({"reply": 5, "text": "Yes."}, "Yes."),
        ({}, ""),
        ([], ""),
        (5, ""),
        ("plain words", ""),
    ],
)
def test_what_comes_back_at_once(n8n: N8n, workflow: Workflow, answer: Any, reply: str) -> None:
    n8n.answer = answer
    assert workflow.ask("salon", "{}") == reply
    assert reply_in(answer) == reply


@pytest.mark.parametrize(
    ("status", "permanent"),
    [
        (400, True),
        (401, True),
        (403, True),
        (404, True),
        (409, False),
        (500, False),
        (502, False),
        (503, False),
        (302, True),
    ],
)
def test_it_does_not_take_the_question(n8n: N8n, workflow: Workflow, status: int, permanent: bool) -> None:
    n8n.status = status
    with pytest.raises(ProviderError, match=str(status)) as caught:
        workflow.ask("salon", "{}")
    assert (caught.value.permanent, caught.value.refused) == (permanent, status == 403)
    assert len(n8n.got) == 1, "it may have begun to work: the next try is the ladder's"
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("status", [429, 503])
def test_it_says_when_to_come_again(n8n: N8n, status: int) -> None:
    now = [0.0]
    breaker = Breaker(clock=lambda: now[0])
    workflow = Workflow(n8n.url, SECRET, timeout=5, breaker=breaker)
    n8n.status, n8n.headers = status, {"Retry-After": "90"}
    with pytest.raises(ProviderError, match=str(status)) as caught:
        workflow.ask("salon", "{}")
    assert (caught.value.permanent, caught.value.retry_after) == (False, 90.0)
    n8n.status, now[0] = 200, 89.0
    with pytest.raises(ProviderError, match="left alone for 1 s"):
        workflow.ask("salon", "{}")
    assert len(n8n.got) == 1
    now[0] = 90.0
    assert workflow.ask("salon", "{}") == "Yes."
    workflow.close()


def test_it_does_not_answer_in_time(n8n: N8n) -> None:
    n8n.slow = 30.0
    hurried = Workflow(n8n.url, SECRET, timeout=0.2)
    with pytest.raises(ProviderError, match="in time") as caught:
        hurried.ask("salon", "{}")
    assert not caught.value.permanent
    hurried.close()


@pytest.mark.parametrize("body", ["{", "no json", "[" * 5000])
def test_an_answer_that_makes_no_sense(n8n: N8n, workflow: Workflow, body: str) -> None:
    n8n.raw = body
    with pytest.raises(ProviderError, match="no JSON"):
        workflow.ask("salon", "{}")


def test_nobody_is_there() -> None:
    gone = Workflow("http://127.0.0.1:9", SECRET, timeout=2)
    with pytest.raises(ProviderError, match="no answer") as caught:
        gone.ask("salon", "{}")
    assert not caught.value.permanent
    gone.close()


def test_names_stay_in_their_place(n8n: N8n, workflow: Workflow) -> None:
    with pytest.raises(BadInput):
        workflow.ask("../admin", "{}")
    assert n8n.got == []


def test_what_it_needs() -> None:
    with pytest.raises(BadInput, match="secret"):
        Workflow("https://n8n.example.com", "short")
    with pytest.raises(BadInput, match="url"):
        Workflow("n8n", SECRET)


def test_what_is_signed_well_and_in_time_is_let_in() -> None:
    for drift in (0.0, LEEWAY - 1, 1 - LEEWAY):
        check(signed(b"{}", SECRET, NOW), b"{}", SECRET, NOW + drift)
    headers = signed(b"{}", SECRET, NOW)
    prefixed = {**headers, "x-kaleem-signature": f"sha256={headers['x-kaleem-signature'].upper()}"}
    check(prefixed, b"{}", SECRET, NOW)


@pytest.mark.parametrize(
    ("changes", "body", "later"),
    [
        ({"x-kaleem-signature": ""}, b"{}", 0),
        ({"x-kaleem-signature": "é" * 64}, b"{}", 0),
        ({"x-kaleem-signature": "0" * 64}, b"{}", 0),
        ({"x-kaleem-timestamp": ""}, b"{}", 0),
        ({"x-kaleem-timestamp": "now"}, b"{}", 0),
        ({"x-kaleem-timestamp": "9" * 40}, b"{}", 0),
        ({"x-kaleem-timestamp": str(int((NOW + 1) * 1000))}, b"{}", 0),
        ({}, b"{ }", 0),
        ({}, b"{}", LEEWAY + 1),
        ({}, b"{}", -LEEWAY - 1),
    ],
)
def test_what_is_not_is_refused(changes: dict[str, str], body: bytes, later: float) -> None:
    with pytest.raises(Refused):
        check({**signed(b"{}", SECRET, NOW), **changes}, body, SECRET, NOW + later)


def test_nobody_signs_with_no_secret() -> None:
    with pytest.raises(Refused):
        check(signed(b"{}", "", NOW), b"{}", "", NOW)
