"""The tickets of trackers over the API, and what the trackers send."""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.main import create_app
from frontdesk.settings import Api, Settings, Tracker
from frontdesk.store import tickets
from frontdesk.store.db import Store
from frontdesk.store.tickets import Ticket
from tests.providers.tickets.standins import JiraStand
from tests.support.console import KEY
from tests.support.shelves import Drawer

SECRET = "0123456789abcdef"
BODY = b'{"issue": {"key": "SUP-1"}}'


@pytest.fixture
def web(
    settings: Settings, store: Store, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TestClient]:
    """Behind a key, with a Jira and an Asana."""
    for name in ("JIRA_HOOK_SECRET", "ASANA_HOOK_SECRET"):
        monkeypatch.setenv(name, SECRET)
    trackers = {"support": Tracker(provider="jira"), "tasks": Tracker(provider="asana")}
    own = settings.model_copy(update={"api": Api(key=KEY), "trackers": trackers})
    for number, caller in ((1, "+12025550123"), (2, None)):
        one = Ticket(f"tk-{number}", "default", "salon", "support", caller=caller, title=f"Ticket {number}")
        tickets.begin(store, one)
        tickets.stands(store, one.id, key=f"SUP-{number}", url="https://x", state="open", status="To Do")
    with TestClient(create_app(own, store, drawer), base_url="http://localhost") as made:
        yield made


def test_tickets_are_listed_for_whoever_has_the_key(web: TestClient) -> None:
    assert web.get("/tickets").status_code == 401
    headers = {"X-API-Key": KEY}
    assert {one["key"] for one in web.get("/tickets", headers=headers).json()} == {"SUP-1", "SUP-2"}
    [one] = web.get("/tickets", headers=headers, params={"caller": "+12025550123", "bot": "salon"}).json()
    assert (one["key"], one["state"], one["status"]) == ("SUP-1", "open", "To Do")
    assert web.get("/tickets", headers=headers, params={"caller": "+12025550123", "bot": "x"}).json() == []
    assert web.get("/tickets", headers=headers, params={"state": "done"}).json() == []
    assert web.get("/tickets", headers=headers, params={"state": "lost"}).status_code == 422


def test_a_tracker_needs_its_signature_and_no_key(web: TestClient, store: Store) -> None:
    right = hmac.new(SECRET.encode(), BODY, "sha256").hexdigest()
    for headers in ({}, {"X-Hub-Signature": f"sha256={'0' * 64}"}, {"X-API-Key": KEY}):
        assert web.post("/webhooks/trackers/support", content=BODY, headers=headers).status_code == 401
    assert tickets.to_look_at(store) == ()
    answer = web.post(
        "/webhooks/trackers/support", content=BODY, headers={"X-Hub-Signature": f"sha256={right}"}
    )
    assert (answer.status_code, answer.json()) == (200, {"tickets": 1})
    assert [one.key for one in tickets.to_look_at(store)] == ["SUP-1"]


def test_a_handshake_is_answered_with_its_secret(web: TestClient) -> None:
    proposed = {"X-Hook-Secret": "b537207f20cbfa02357cf448134da559e8bd39d6"}
    refused = web.post("/webhooks/trackers/tasks", headers=proposed)
    assert refused.status_code == 401
    assert "x-hook-secret" not in refused.headers
    answer = web.post("/webhooks/trackers/tasks", headers=proposed, params={"token": SECRET})
    assert answer.status_code == 200
    assert answer.headers["x-hook-secret"] == proposed["X-Hook-Secret"]


def test_whoever_guesses_has_to_wait(web: TestClient) -> None:
    codes = [web.post("/webhooks/trackers/support", content=BODY).status_code for _ in range(12)]
    assert codes[0] == 401
    assert codes[-1] == 429


def test_what_is_not_there(web: TestClient) -> None:
    assert web.post("/webhooks/trackers/none", content=BODY).status_code == 404


def test_a_ticket_is_tended(web: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JIRA_TOKEN", "secret")
    headers = {"X-API-Key": KEY}
    assert web.patch("/tickets/tk-1", json={"status": "Done"}).status_code == 401
    assert web.patch("/tickets/tk-9", json={"status": "Done"}, headers=headers).status_code == 404
    assert web.patch("/tickets/tk-1", json={"stat": "Done"}, headers=headers).status_code == 422
    assert web.patch("/tickets/tk-1", json={"link": "x"}, headers=headers).status_code == 422
    with JiraStand(cloud=False) as jira:
        jira.issues["SUP-1"] = {"key": "SUP-1", "fields": {"summary": "x", "status": jira.status("To Do")}}
        door = web.app.state.door  # type: ignore[attr-defined]
        own = Tracker(provider="jira", url=jira.url, options={"project": "SUP"})
        web.app.state.door = replace(  # type: ignore[attr-defined]
            door, settings=door.settings.model_copy(update={"trackers": {"support": own}})
        )
        told = {"comment": "Called back.", "status": "Done", "link": "https://x/1"}
        jira.writes_on("SUP-1", 11, "Mended.", "2026-11-02T09:00:00.000Z")
        answer = web.patch("/tickets/tk-1", json=told, headers=headers)
        assert (answer.status_code, answer.json()["state"]) == (200, "done")
        assert "Called back." in str(jira.comments["SUP-1"])
        assert web.patch("/tickets/tk-1", json={}, headers=headers).json()["status"] == "Done"
    assert web.get("/tickets/tk-1").status_code == 401
    assert web.get("/tickets/tk-9", headers=headers).status_code == 404
    known = web.get("/tickets/tk-1", headers=headers).json()
    assert (known["state"], known["key"]) == ("done", "SUP-1")
    assert [(one["author"], one["text"]) for one in known["comments"]] == [("Olga", "Mended.")]
