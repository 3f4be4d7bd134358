"""Answers that a workflow elsewhere sends back."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient

from frontdesk.api.main import create_app
from frontdesk.providers.workflow import signed
from frontdesk.settings import Api, Settings, Workflow
from frontdesk.store import delegations
from frontdesk.store.db import Store
from tests.providers.test_workflow import SECRET
from tests.store.test_delegations import ID, ONE
from tests.support.console import KEY
from tests.support.shelves import Drawer


@pytest.fixture
def web(
    settings: Settings, store: Store, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TestClient]:
    monkeypatch.setenv("N8N_SECRET", SECRET)
    delegations.begin(store, ONE)
    own = {"api": Api(key=KEY), "workflow": Workflow(url="https://n8n.example.com")}  # type: ignore[arg-type]
    app = create_app(settings.model_copy(update=own), store, drawer)
    with TestClient(app, base_url="http://localhost") as made:
        yield made


def reply(web: TestClient, told: Any, secret: str = SECRET) -> httpx.Response:
    body = json.dumps(told).encode()
    return web.post("/webhooks/bot-reply", content=body, headers=signed(body, secret, time.time()))


def test_an_answer_is_taken_once(web: TestClient, store: Store) -> None:
    told = {"delegationId": ID, "sessionId": "c1", "reply": "Because."}
    assert [reply(web, told).json() for _ in range(2)] == [{"status": "taken"}, {"status": "known"}]
    assert len(delegations.to_say(store, "telegram", "salon")) == 1
    assert reply(web, told | {"reply": "Otherwise."}).status_code == 409


def test_strangers_are_sent_away(web: TestClient, store: Store) -> None:
    told = {"delegationId": ID, "reply": "Because."}
    assert web.post("/webhooks/bot-reply", json=told, headers={"X-API-Key": KEY}).status_code == 401
    assert reply(web, told, "another-secret-of-16").status_code == 401
    assert delegations.to_say(store, "telegram", "salon") == ()


def test_what_makes_no_sense_is_told_so(web: TestClient) -> None:
    assert reply(web, {"delegationId": "dg-none", "reply": "x"}).status_code == 404
    answer = reply(web, {"delegationId": ID, "reply": "Your booking is confirmed."})
    assert answer.status_code == 422
    assert "done" in answer.json()["error"]
