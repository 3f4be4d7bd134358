from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from frontdesk.api.main import create_app
from frontdesk.postcall.signing import KEY
from frontdesk.settings import Settings
from frontdesk.store.db import Store
from frontdesk.testing.receiver import Answer
from tests.support.console import KEY as API_KEY
from tests.support.receiver import Receiver, receiver
from tests.support.shelves import Drawer


@pytest.fixture
def taking() -> Iterator[Receiver]:
    with receiver() as running:
        yield running


@pytest.fixture
def near(
    settings: Settings, store: Store, drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TestClient]:
    """An API that may send to this machine."""
    monkeypatch.setenv(KEY, "m" * 32)
    app = create_app(settings.model_copy(update={"allow_private_webhooks": True}), store, drawer)
    with TestClient(app, base_url="http://localhost") as made:
        yield made


def added(near: TestClient, taking: Receiver, **more: Any) -> str:
    answer = near.post("/webhooks/endpoints", json={"url": f"{taking.url}/hook", **more})
    assert answer.status_code == 201, answer.text
    taking.secret(answer.json()["secret"])
    return str(answer.json()["endpoint"]["id"])


def test_the_life_of_an_endpoint(near: TestClient, taking: Receiver) -> None:
    name = added(near, taking, events=["booking.*"], bot="salon", note="CRM")
    (listed,) = near.get("/webhooks/endpoints").json()
    assert (listed["id"], listed["events"], listed["status"]) == (name, ["booking.*"], "active")
    assert "secret" not in str(listed)
    changed = near.patch(f"/webhooks/endpoints/{name}", json={"events": ["*"], "enabled": False}).json()
    assert (changed["events"], changed["status"]) == (["*"], "disabled")
    near.patch(f"/webhooks/endpoints/{name}", json={"enabled": True})
    rotated = near.post(f"/webhooks/endpoints/{name}/rotate", json={"overlap_hours": 1}).json()
    assert rotated["endpoint"]["previous_until"]
    sent = near.post(f"/webhooks/endpoints/{name}/test").json()
    assert (sent["status"], sent["body"]["type"], sent["log"][0]["status"]) == (
        "delivered",
        "webhook.test",
        200,
    )
    taking.secret(rotated["secret"])
    assert near.post(f"/webhooks/endpoints/{name}/test").json()["status"] == "delivered", "both sign"
    assert near.delete(f"/webhooks/endpoints/{name}").status_code == 204
    assert near.get("/webhooks/endpoints").json() == []


def test_the_log_and_how_to_send_again(near: TestClient, taking: Receiver) -> None:
    name = added(near, taking)
    taking.answers = [Answer(500)]
    sent = near.post(f"/webhooks/endpoints/{name}/test").json()
    (found,) = near.get("/webhooks/deliveries", params={"endpoint": name, "status": "dead"}).json()
    assert (found["id"], found["last_status"]) == (sent["id"], 500)
    assert near.get(f"/webhooks/deliveries/{sent['id']}").json()["log"][0]["error"] == "answered 500"
    assert near.post(f"/webhooks/deliveries/{sent['id']}/replay").json()["status"] == "pending"
    assert near.post(f"/webhooks/deliveries/{sent['id']}/replay").status_code == 409
    assert near.post(f"/webhooks/endpoints/{name}/replay").json() == {"deliveries": 0}


def test_the_catalogue_is_told(client: TestClient) -> None:
    told = client.get("/webhooks/events").json()
    assert set(told) >= {"call.started", "call.ended", "booking.changed", "knowledge.gap"}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"url": "http://10.0.0.1/"}, 403),
        ({"url": "ftp://a.example/"}, 422),
        ({"url": "https://a.example/", "events": []}, 422),
        ({"url": "https://a.example/", "events": ["call.over"]}, 422),
        ({"url": "https://a.example/", "secret": "mine"}, 422),
        ({"events": ["*"]}, 422),
    ],
)
def test_what_cannot_be_is_refused(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, body: dict[str, Any], status: int
) -> None:
    monkeypatch.setenv(KEY, "m" * 32)
    answer = client.post("/webhooks/endpoints", json=body)
    assert (answer.status_code, "error" in answer.json()) == (status, True)


def test_what_is_not_there_is_404(client: TestClient) -> None:
    for method, path in (
        ("PATCH", "endpoints/x"),
        ("DELETE", "endpoints/x"),
        ("POST", "endpoints/x/test"),
        ("POST", "endpoints/x/replay"),
        ("GET", "deliveries/x"),
        ("POST", "deliveries/x/replay"),
    ):
        body = {"json": {"note": "x"}} if method == "PATCH" else {}
        assert client.request(method, f"/webhooks/{path}", **body).status_code == 404  # type: ignore[arg-type]


def test_nothing_of_it_is_for_strangers(locked: TestClient) -> None:
    for method, path in (
        ("GET", "endpoints"),
        ("GET", "deliveries"),
        ("GET", "events"),
        ("DELETE", "endpoints/x"),
    ):
        assert locked.request(method, f"/webhooks/{path}").status_code == 401
    assert locked.get("/webhooks/endpoints", headers={"X-API-Key": API_KEY}).status_code == 200
