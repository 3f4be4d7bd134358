"""What is changed over the API is noted; what is only looked at, refused or sent by machines is not."""

from __future__ import annotations

import logging

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import text

from frontdesk.api.audited import matters
from frontdesk.api.main import create_app
from frontdesk.settings import Api, Settings
from frontdesk.store import conversations
from frontdesk.store.audit import listed
from frontdesk.store.db import Store
from tests.support.conversations import booked
from tests.support.shelves import Drawer

ID = "20261120-090000-0123456789abcdef"
WHO = "+12025550123"


def test_a_change_is_noted_with_its_route_and_whose_it_was(client: TestClient, store: Store) -> None:
    conversations.save(store, booked(ID))
    assert client.post(f"/calls/{ID}/rerun", json={"steps": ["summarise"]}).status_code == 202
    (act,) = listed(store)
    assert (act.door, act.action, act.target, act.result) == (
        "api",
        "POST /calls/{conversation_id:path}/rerun",
        ID,
        "202",
    )
    assert act.by == "testclient"


def test_nobody_is_named_who_was_erased(client: TestClient, store: Store) -> None:
    assert client.delete(f"/people/{WHO}").status_code == 200
    (act,) = listed(store)
    assert (act.action, act.target) == ("DELETE /people/{who}", "")
    assert WHO not in repr(act)


def test_hidden_values_that_are_shown_are_noted(client: TestClient, store: Store) -> None:
    assert client.get("/calls/call-1").status_code == 200
    assert listed(store) == ()
    assert client.get("/calls/call-1?reveal=true").status_code == 200
    assert [act.action for act in listed(store)] == ["GET /calls/{conversation_id:path}"]


def test_what_is_refused_is_not(locked: TestClient, client: TestClient, store: Store) -> None:
    assert locked.delete(f"/people/{WHO}").status_code == 401
    assert client.post("/calls/none/rerun", json={"steps": ["save"]}).status_code == 404
    assert client.delete("/nowhere").status_code in (404, 405)
    assert listed(store) == ()


def test_strangers_write_nothing_down(locked: TestClient, store: Store) -> None:
    """What is open to everybody is no deed of ours, or anybody could fill the database."""
    assert locked.post("/console/logout").status_code == 303
    for place in ("/healthz", "/static/console.css", "/console/login"):
        assert locked.get(f"{place}?reveal=true").status_code == 200
    assert listed(store) == ()


@pytest.mark.parametrize(
    ("method", "path", "query", "noted"),
    [
        ("GET", "/calls", b"", False),
        ("GET", f"/calls/{ID}/recording", b"", True),
        ("POST", "/webhooks/pbx/mts", b"", False),
        ("POST", "/webhooks/bot-reply", b"", False),
        ("POST", "/webhooks/trackers/jira", b"", False),
        ("POST", "/ratings", b"", False),
        ("POST", "/webhooks/endpoints", b"", True),
        ("PATCH", "/bookings/bk_1", b"", True),
        ("POST", "/console/review/salon", b"", True),
    ],
)
def test_what_matters(method: str, path: str, query: bytes, noted: bool) -> None:
    assert matters({"method": method, "path": path, "query_string": query}) is noted


def test_what_cannot_be_noted_was_done_all_the_same(
    client: TestClient, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    with store.write() as session:
        session.execute(text("DROP TABLE audit"))
    with caplog.at_level(logging.ERROR):
        assert client.delete(f"/people/{WHO}").status_code == 200
    assert "could not be noted" in caplog.text


def test_what_a_company_s_key_did_is_that_company_s(settings: Settings, store: Store, drawer: Drawer) -> None:
    own = settings.model_copy(update={"api": Api(keys="acme=0123456789abcdef")})  # type: ignore[arg-type]
    with TestClient(create_app(own, store, drawer), base_url="http://localhost") as web:
        web.delete(f"/people/{WHO}", headers={"X-API-Key": "0123456789abcdef"})
        for deed in ("login", "logout"):
            web.post(f"/console/{deed}", data={"key": "0123456789abcdef"}, follow_redirects=False)
    done = ["DELETE /people/{who}", "POST /console/login", "POST /console/logout"]
    assert sorted(act.action for act in listed(store, "acme")) == done
    assert listed(store) == ()
