from __future__ import annotations

from fastapi.testclient import TestClient

from frontdesk.store import conversations, deliveries
from frontdesk.store.db import Store
from tests.store.test_deliveries import delivery


def test_what_waits_for_a_person_is_listed(client: TestClient, store: Store) -> None:
    assert client.get("/parked").json() == []
    deliveries.add(store, delivery(9, status="dead"))
    (found,) = client.get("/parked").json()
    assert (found["kind"], found["name"]) == ("delivery", "d-9")
    assert found["remedy"] == "frontdesk webhooks replay d-9"


def test_steps_are_done_again(client: TestClient, store: Store) -> None:
    answer = client.post("/calls/call-2/rerun", json={"steps": ["summarise"]})
    assert answer.status_code == 202, answer.text
    assert conversations.stored(store, ["call-2"]) == {"call-2": False}
    assert client.post("/calls/call-2/rerun", json={"steps": ["nothing"]}).status_code == 422
    assert client.post("/calls/call-2/rerun", json={"steps": []}).status_code == 422
    assert client.post("/calls/none/rerun", json={"steps": ["save"]}).status_code == 404


def test_nothing_of_it_is_for_strangers(locked: TestClient) -> None:
    assert locked.get("/parked").status_code == 401
    assert locked.post("/calls/call-2/rerun", json={"steps": ["save"]}).status_code == 401
